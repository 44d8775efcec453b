import type http from 'node:http';
import { ActionError, errorMessage } from '../errors.ts';
import { CancelledCallError, NoReplyError } from '../remote/remote-error.ts';
import { timeLimit } from '../remote/time-limit.ts';
import { openPut, replyTo, sendBody } from './blob-request.ts';
import type { TimeLimits } from './policy.ts';
import { readSlug, type SlugFile } from './slug-file.ts';

/** An error page is not read beyond this. */
const MOST_BODY_BYTES = 64 * 1024;

export interface BlobPut {
  readonly url: URL;
  readonly slug: SlugFile;
  readonly limits: TimeLimits;
  readonly signal: AbortSignal;
  /** Bytes that the connection has taken so far. */
  readonly onSent: (sentBytes: number) => void;
}

export interface BlobReply {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
  /** Of what was sent, in hex; null if that was not all. */
  readonly sentMd5: string | null;
}

/**
 * PUTs the slug once, on a connection of its own, and returns the reply, also one that comes before all is sent. By
 * node:http, for fetch gives up when headers take 300 s, which a slow link needs for the body alone
 * (https://github.com/nodejs/undici/issues/645). Throws NoReplyError if none comes, ActionError if the file is not the
 * slug any more, CancelledCallError if the signal aborts on the way and its reason if it had before.
 */
export async function putBlob({ url, slug, limits, signal, onSent }: BlobPut): Promise<BlobReply> {
  signal.throwIfAborted();
  const wholeMs = limits.idleMs + (slug.sizeBytes / limits.slowestBytesPerSecond) * 1000;
  using limit = timeLimit(wholeMs, signal);
  const request = openPut(url, slug.sizeBytes, limits);
  const stop = (): void => void request.destroy(asError(limit.signal.reason));
  limit.signal.addEventListener('abort', stop, { once: true });
  try {
    const replying = replyTo(request);
    const reading = readSlug(slug);
    const sending = sendBody(request, reading.chunks, onSent);
    // What keeps us from sending everything becomes the request's error, so `replying` tells it.
    sending.catch((error: unknown) => request.destroy(asError(error)));
    const response = await replying;
    // A yes counts only for all of it.
    if (isSuccess(response)) await sending;
    const body = await readReply(response);
    const sentMd5 = isSuccess(response) ? reading.md5() : null;
    return { status: response.statusCode ?? 0, headers: response.headers, body, sentMd5 };
  } catch (error) {
    if (signal.aborted) throw new CancelledCallError('The upload of the slug was cancelled.', signal.reason);
    if (error instanceof ActionError) throw error;
    throw new NoReplyError(`The upload of the slug to ${url.host} broke off: ${errorMessage(error)}.`, error);
  } finally {
    request.destroy();
  }
}

/** A refusal is one even if the connection broke before its last word; a yes must come whole. */
async function readReply(response: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of response) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > MOST_BODY_BYTES) break;
    }
  } catch (error) {
    if (isSuccess(response)) throw error;
  }
  return Buffer.concat(chunks).subarray(0, MOST_BODY_BYTES).toString('utf8');
}

function isSuccess({ statusCode = 0 }: http.IncomingMessage): boolean {
  return statusCode >= 200 && statusCode <= 299;
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
