import { types } from 'node:util';
import { errorMessage } from '../errors.ts';
import { CancelledCallError, NoReplyError } from '../remote/remote-error.ts';
import { timeLimit } from '../remote/time-limit.ts';

/** One HTTP request with a short reply. */
export interface ExchangeRequest {
  readonly url: URL;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** For messages; completes "Could not …". */
  readonly doing: string;
  /** Of the reply's body. */
  readonly maxBytes: number;
  /** Which part of a longer body: its beginning, and the rest is not read (the default); or its end. */
  readonly keep?: 'beginning' | 'end';
  /** From the start to the reply's last byte. */
  readonly replyMs: number;
  readonly signal: AbortSignal;
}

export interface ExchangeReply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** False if the body was longer than `maxBytes`. */
  readonly isWhole: boolean;
}

/**
 * Sends a request and reads the reply, whatever its status; redirects are replies like others and never followed. Throws
 * NoReplyError if the network fails or the time is over, CancelledCallError if the signal aborts on the way, and the
 * signal's reason, with nothing sent, if it had aborted before.
 */
export async function exchange(request: ExchangeRequest): Promise<ExchangeReply> {
  request.signal.throwIfAborted();
  using limit = timeLimit(request.replyMs, request.signal);
  try {
    const response = await fetch(request.url, {
      method: request.method,
      headers: request.headers,
      redirect: 'manual',
      signal: limit.signal,
      ...(request.body === undefined ? {} : { body: request.body }),
    });
    const { text, isWhole } = await readBody(response, request);
    return { status: response.status, headers: response.headers, text, isWhole };
  } catch (error) {
    const attempted = `Could not ${request.doing}:`;
    if (request.signal.aborted) {
      throw new CancelledCallError(`${attempted} cancelled before the reply came.`, request.signal.reason);
    }
    const reason = limit.isOver ? `no whole reply within ${request.replyMs / 1000} s` : networkReason(error);
    throw new NoReplyError(`${attempted} ${request.url.host}: ${reason}.`, error);
  }
}

async function readBody(
  response: Response,
  { maxBytes, keep = 'beginning' }: ExchangeRequest,
): Promise<{ text: string; isWhole: boolean }> {
  let kept = Buffer.alloc(0);
  let isWhole = true;
  try {
    for await (const chunk of response.body ?? []) {
      const all = Buffer.concat([kept, chunk]);
      isWhole &&= all.length <= maxBytes;
      kept = keep === 'end' ? all.subarray(-maxBytes) : all.subarray(0, maxBytes);
      if (!isWhole && keep === 'beginning') break;
    }
  } catch (error) {
    // A refusal is one even if the connection broke before its last word.
    if (response.status < 400) throw error;
  }
  return { text: kept.toString('utf8'), isWhole };
}

/** fetch says "fetch failed"; what failed is in the cause. */
function networkReason(error: unknown): string {
  return errorMessage((types.isNativeError(error) ? error.cause : undefined) ?? error);
}
