import { createReadStream, type ReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/** Half the work of the defaults of 64 and 16 KiB. */
const CHUNK_BYTES = 256 * 1024;

/** A slug file on its way. */
export interface InflatedSlug extends AsyncIterable<Buffer> {
  /** How much of the file was read so far. */
  readonly readBytes: () => number;
}

/**
 * The tar in a slug file, as fast as it is taken: inflating goes on beside whoever reads, and never further ahead than two
 * chunks of 256 KiB, whatever a gzip file inflates to. Read once.
 *
 * Throws the system's error, zlib's (`Z_DATA_ERROR`, `Z_BUF_ERROR`) for what is no gzip, damaged or cut, or an AbortError.
 */
export function inflateSlug(slugFile: string, signal?: AbortSignal): InflatedSlug {
  let file: ReadStream | undefined;
  async function* chunks(): AsyncGenerator<Buffer, void> {
    file = createReadStream(slugFile, { highWaterMark: CHUNK_BYTES, ...(signal === undefined ? {} : { signal }) });
    const tar = createGunzip({ chunkSize: CHUNK_BYTES });
    file.once('error', (error) => tar.destroy(error));
    try {
      yield* file.pipe(tar);
    } finally {
      file.destroy();
      tar.destroy();
    }
  }
  return { [Symbol.asyncIterator]: chunks, readBytes: () => file?.bytesRead ?? 0 };
}
