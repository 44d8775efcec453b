import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { ActionError, errorMessage } from '../errors.ts';

/** A slug on disk, and what it was when it was made. */
export interface SlugFile {
  readonly file: string;
  readonly sizeBytes: number;
  /** Hex. */
  readonly sha256: string;
}

/** A slug on its way out. */
export interface SlugReading {
  readonly chunks: AsyncIterable<Buffer>;
  /** After the last chunk, the MD5 of all of them in hex: what S3 gives as ETag of an object that was put whole. */
  md5(): string;
}

/** Also how often progress is told. */
const CHUNK_BYTES = 256 * 1024;

/** Opens the slug anew for one try of sending it. */
export function readSlug(slug: SlugFile): SlugReading {
  const md5 = createHash('md5');
  return { chunks: readVerified(slug, md5), md5: () => md5.digest('hex') };
}

/**
 * The file's bytes, opened anew. The last chunk comes only once all bytes are known to be those of `slug`; an
 * ActionError comes in its place otherwise, so that a file that changed under us is never sent whole.
 */
async function* readVerified(slug: SlugFile, md5: Hash): AsyncGenerator<Buffer, void, undefined> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  let held: Buffer | undefined;
  for await (const chunk of readChunks(slug.file)) {
    hash.update(chunk);
    md5.update(chunk);
    sizeBytes += chunk.length;
    if (sizeBytes > slug.sizeBytes) break;
    if (held !== undefined) yield held;
    held = chunk;
  }
  if (sizeBytes !== slug.sizeBytes || hash.digest('hex') !== slug.sha256) throw changed(slug);
  if (held !== undefined) yield held;
}

async function* readChunks(file: string): AsyncGenerator<Buffer, void, undefined> {
  const stream = createReadStream(file, { highWaterMark: CHUNK_BYTES });
  try {
    for await (const chunk of stream) yield chunk;
  } catch (error) {
    throw new ActionError(
      `The slug ${file} cannot be read any more (${errorMessage(error)}). Nothing was released. Keep it until the job is done.`,
      { cause: error },
    );
  }
}

function changed({ file, sizeBytes, sha256 }: SlugFile): ActionError {
  return new ActionError(
    `The slug ${file} is no longer what was built (${sizeBytes} bytes, SHA256:${sha256}). Nothing was released. Let nothing else write to it during the job.`,
  );
}
