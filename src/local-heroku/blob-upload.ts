import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Exchange, reset } from './exchange.ts';
import type { StoredBlob } from './records.ts';

/**
 * Takes a blob's bytes into a new file below `folder`; null if the connection broke before all of them had come, and
 * then nothing is kept.
 * @throws the system's error if the file cannot be written
 */
export async function takeBlob(exchange: Exchange, folder: string): Promise<StoredBlob | null> {
  const { request, socket, fault, entry, signal } = exchange;
  const file = join(folder, `${randomUUID()}.tgz`);
  const cutAfterBytes = fault?.kind === 'cut' ? fault.afterBytes : Number.POSITIVE_INFINITY;
  const keepBytes = fault?.kind === 'store-short' ? fault.bytes : Number.POSITIVE_INFINITY;
  const received = createHash('sha256');
  const sha256 = createHash('sha256');
  const md5 = createHash('md5');
  let sizeBytes = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const kept = chunk.subarray(0, Math.max(0, keepBytes - sizeBytes));
      entry.requestBytes += chunk.length;
      sizeBytes += kept.length;
      received.update(chunk);
      sha256.update(kept);
      md5.update(kept);
      if (entry.requestBytes >= cutAfterBytes) reset(exchange);
      done(null, kept);
    },
  });
  try {
    if (cutAfterBytes === 0) reset(exchange);
    await pipeline(request, counted, createWriteStream(`${file}.part`), { signal });
    if (socket.destroyed) throw new Error('The connection broke with the last byte.');
  } catch (error) {
    await rm(`${file}.part`, { force: true });
    if (socket.destroyed) return null;
    throw error;
  }
  await rename(`${file}.part`, file);
  entry.bodySha256 = received.digest('hex');
  return { file, sizeBytes, sha256: sha256.digest('hex'), md5: md5.digest('hex') };
}
