import type { Log } from '../log.ts';
import { DOWNLOAD_BOUNDS, type DownloadBounds } from './download-slug.ts';
import type { SlugShelf } from './slug-shelf.ts';

/** How long each part of a comparison may take, in milliseconds, and what is downloaded at most. */
export interface ComparisonLimits {
  /** What Heroku says of the deployed slug. */
  readonly readMs: number;
  /** Both tries of a download, and reading the slug meanwhile. */
  readonly downloadMs: number;
  readonly bounds: DownloadBounds;
}

/** A comparison is never worth more of a job's time than this. */
export const COMPARISON_LIMITS: ComparisonLimits = {
  readMs: 30_000,
  downloadMs: 2 * 60_000,
  bounds: DOWNLOAD_BOUNDS,
};

/** What a comparison is made with. */
export interface ComparisonWorld {
  /** `size`: the deployed slug is not downloaded. */
  readonly compare: 'auto' | 'size';
  readonly shelf: SlugShelf;
  readonly limits: ComparisonLimits;
  readonly log: Log;
  readonly signal: AbortSignal;
}
