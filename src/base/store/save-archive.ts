import { createWriteStream } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ActionError } from '../../errors.ts';

/** How often the free space is looked at while an archive is written. */
const CHECK_BYTES = 64 * 1024 * 1024;

/** Writes `archive` to `file`; returns its bytes. Throws ActionError as soon as less than `spareBytes` would stay free. */
export async function writeArchive(
  archive: Readable,
  { file, spareBytes, signal }: { readonly file: string; readonly spareBytes: number; readonly signal: AbortSignal },
): Promise<number> {
  const folder = dirname(file);
  let bytes = 0;
  const counted = async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let checkAt = 0;
    for await (const chunk of chunks) {
      if (bytes >= checkAt) {
        await checkFreeSpace(folder, spareBytes + CHECK_BYTES);
        checkAt = bytes + CHECK_BYTES;
      }
      bytes += chunk.length;
      yield chunk;
    }
  };
  await pipeline(archive, counted, createWriteStream(file), { signal });
  return bytes;
}

/** Throws ActionError if the disk that `folder` is on has less than `bytes` left for us. */
export async function checkFreeSpace(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  if (free < bytes) throw new ActionError(`the disk is too full: ${mebibytes(free)} free, ${mebibytes(bytes)} needed`);
}

function mebibytes(bytes: number): string {
  return `${Math.floor(bytes / 1024 / 1024)} MiB`;
}
