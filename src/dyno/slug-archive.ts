import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { SLUG_BOUNDS } from '../slug/slug-bounds.ts';
import { dynoArchive, type Owner } from './dyno-archive.ts';

/** Half the work of the default's 16 KiB. */
const CHUNK_BYTES = 256 * 1024;

/**
 * The archive that a dyno's container is filled with: a slug file's, unpacked on the way (see `putArchive`), as `owner`'s.
 * It fails with ActionError for a damaged slug, and one that is larger than any dyno could unpack.
 */
export function slugArchive(slugFile: string, owner: Owner): Readable {
  async function* blocks(): AsyncGenerator<Buffer, void> {
    const file = createReadStream(slugFile, { highWaterMark: CHUNK_BYTES });
    const tar = createGunzip({ chunkSize: CHUNK_BYTES });
    file.once('error', (error) => tar.destroy(error));
    try {
      yield* dynoArchive(file.pipe(tar), { owner, bounds: SLUG_BOUNDS });
    } finally {
      file.destroy();
      tar.destroy();
    }
  }
  return Readable.from(blocks(), { objectMode: false });
}
