import { createHash } from 'node:crypto';
import { lstat, open, rm, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { ActionError, errorMessage } from '../errors.ts';
import { formatSize } from '../sizes.ts';
import { type DeflatedBlock, deflateEnd } from './deflate.ts';

/** The finished file. */
export interface GzipFile {
  readonly sizeBytes: number;
  /** Lower-case hex of the whole file. */
  readonly sha256: string;
}

/** No name, no time, no flags; made on Unix. https://www.rfc-editor.org/rfc/rfc1952#section-2.3 */
const HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);

/**
 * Writes deflated blocks as one gzip member to `file` and hashes it on the way. `onBlock` learns of each block as it is
 * written, with the bytes of the file so far; what it throws ends the writing. Throws ActionError if the file cannot be
 * written.
 */
export async function writeGzipFile(
  file: string,
  blocks: AsyncIterable<DeflatedBlock>,
  onBlock: (block: DeflatedBlock, sizeBytes: number) => void,
): Promise<GzipFile> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  let crc = 0;
  let length = 0;
  const handle = await open(file, 'w', 0o644).catch(async (error: unknown) => {
    throw await writeFailed(file, error);
  });
  const write = async (bytes: Buffer) => {
    hash.update(bytes);
    sizeBytes += bytes.length;
    try {
      for (let rest = bytes; rest.length > 0; ) rest = rest.subarray((await handle.write(rest)).bytesWritten);
    } catch (error) {
      throw await writeFailed(file, error);
    }
  };
  try {
    await write(HEADER);
    for await (const deflated of blocks) {
      crc = crc32(deflated.block.bytes, crc);
      length += deflated.block.bytes.length;
      await write(deflated.deflated);
      onBlock(deflated, sizeBytes);
    }
    const trailer = Buffer.alloc(8);
    trailer.writeUInt32LE(crc, 0);
    trailer.writeUInt32LE(length % 2 ** 32, 4);
    await write(Buffer.concat([deflateEnd, trailer]));
  } finally {
    await handle.close();
  }
  return { sizeBytes, sha256: hash.digest('hex') };
}

/** Removes what was written of a file; a pipe or device that was written to stays. */
export async function discardFile(file: string): Promise<void> {
  const facts = await lstat(file).catch(() => null);
  if (facts?.isFile()) await rm(file, { force: true });
}

async function writeFailed(file: string, error: unknown): Promise<ActionError> {
  const space = await statfs(dirname(file)).catch(() => null);
  const free = space === null ? '' : ` (${formatSize(space.bavail * space.bsize)} free there)`;
  return new ActionError(
    `The slug could not be written to ${file}${free}: ${errorMessage(error)}. Make room, or name another place as slug-path.`,
    { cause: error },
  );
}
