import type { SlugBounds } from './slug-tar.ts';

/** More than this, no dyno could unpack. */
export const SLUG_BOUNDS: SlugBounds = { uncompressedBytes: 16 * 2 ** 30, entries: 500_000 };
