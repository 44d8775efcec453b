import { Readable } from 'node:stream';
import { inflateSlug } from '../slug/inflate-slug.ts';
import { SLUG_BOUNDS } from '../slug/slug-bounds.ts';
import { dynoArchive, type Owner } from './dyno-archive.ts';

/**
 * The archive that a dyno's container is filled with: a slug file's, unpacked on the way (see `putArchive`), as `owner`'s.
 * It fails with ActionError for a damaged slug, and one that is larger than any dyno could unpack.
 */
export function slugArchive(slugFile: string, owner: Owner): Readable {
  return Readable.from(dynoArchive(inflateSlug(slugFile), { owner, bounds: SLUG_BOUNDS }), { objectMode: false });
}
