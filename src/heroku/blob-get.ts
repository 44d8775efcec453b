import type http from 'node:http';
import { errorMessage } from '../errors.ts';
import { NoReplyError, RemoteError } from '../remote/remote-error.ts';
import { getRefusal, notTheSlug } from './blob-reply.ts';
import { openGet, replyTo } from './blob-request.ts';
import type { TimeLimits } from './policy.ts';

/** An error page is not read beyond this. */
const MOST_PAGE_BYTES = 16 * 1024;

export interface BlobGet {
  readonly url: URL;
  /** Null if it is not known; else anything longer or shorter is not the slug. */
  readonly sizeBytes: number | null;
  /** Longer than this is not read, whatever is known. */
  readonly mostBytes: number;
  readonly limits: TimeLimits;
  /** Ends it, also between two bytes: what is asked for may come as slowly as one byte before each idle limit. */
  readonly signal: AbortSignal;
}

/**
 * The bytes of a slug, as they come, on a connection of its own that ends when the reader does. The store is told nothing but
 * the URL, and its redirects are refusals. Throws BlobRefusedError if the store gives out something else, NoReplyError if the
 * connection breaks or stands still, and the signal's reason.
 */
export async function* getBlob({ url, sizeBytes, mostBytes, limits, signal }: BlobGet): AsyncGenerator<Buffer, void> {
  signal.throwIfAborted();
  const request = openGet(url, limits);
  const stop = (): void => void request.destroy(new Error('stopped'));
  signal.addEventListener('abort', stop, { once: true });
  let readBytes = 0;
  try {
    const response = await replyTo(request);
    if (response.statusCode !== 200) throw getRefusal(response.statusCode ?? 0, await pageOf(response));
    checkLength(lengthOf(response), { sizeBytes, mostBytes });
    for await (const chunk of response as AsyncIterable<Buffer>) {
      readBytes += chunk.length;
      if (readBytes > (sizeBytes ?? mostBytes)) checkLength(readBytes, { sizeBytes, mostBytes });
      yield chunk;
    }
    checkLength(readBytes, { sizeBytes, mostBytes });
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof RemoteError) throw error;
    throw new NoReplyError(`The download of the slug from ${url.host} broke off: ${errorMessage(error)}.`, error);
  } finally {
    signal.removeEventListener('abort', stop);
    request.destroy();
  }
}

/** Null if the store does not tell. */
function lengthOf({ headers }: http.IncomingMessage): number | null {
  const length = headers['content-length'];
  return length !== undefined && /^\d{1,15}$/.test(length) ? Number(length) : null;
}

function checkLength(bytes: number | null, { sizeBytes, mostBytes }: Pick<BlobGet, 'sizeBytes' | 'mostBytes'>): void {
  if (bytes === null) return;
  if (bytes > mostBytes) {
    const message = `The blob store's slug has more than ${mostBytes} bytes, which no slug of Heroku's has.`;
    throw new RemoteError(message, { trouble: null });
  }
  if (sizeBytes !== null && bytes !== sizeBytes) throw notTheSlug(`${bytes} bytes of ${sizeBytes}`);
}

/** What an error page says; nothing where it does not come. */
async function pageOf(response: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > MOST_PAGE_BYTES) break;
    }
  } catch {
    // A refusal is one even if the connection broke before its last word.
  }
  return Buffer.concat(chunks).toString('utf8', 0, MOST_PAGE_BYTES);
}
