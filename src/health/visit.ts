import http from 'node:http';
import https from 'node:https';
import { errorMessage } from '../errors.ts';
import { oneLine } from '../remote/plain-text.ts';

/** A page that began to come. Disposing of it ends its connection, whatever has not been read. */
export interface Visit extends Disposable {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  /** As sent: nothing is unpacked. */
  readonly body: AsyncIterable<Buffer>;
}

export interface VisitRequest {
  /** http or https. */
  readonly url: URL;
  readonly connectMs: number;
  /** Ends it at any time, also while the body is read. */
  readonly signal: AbortSignal;
}

/** No HTTP answer came. The message is no sentence: it completes one. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';
  /** Whether somebody took the connection and then stayed silent, or said something else. False: nobody was reached at all. */
  readonly isReached: boolean;

  constructor(message: string, options: { readonly isReached: boolean; readonly cause?: unknown }) {
    super(message, { cause: options.cause });
    this.isReached = options.isReached;
  }
}

const HEADERS = {
  accept: '*/*',
  'accept-encoding': 'identity',
  'user-agent': 'heroku-docker-release (health check)',
} as const;

/**
 * Asks for a page as a visitor without cookies would, on a connection of its own: one that failed may go on failing, and one
 * that stays open may lead to a dyno of the release before. Sends nothing secret, and no password that a URL holds. Throws
 * NoAnswerError.
 */
export async function openVisit({ url, connectMs, signal }: VisitRequest): Promise<Visit> {
  const isSecure = url.protocol === 'https:';
  const target = new URL(url);
  target.username = '';
  target.password = '';
  const request = (isSecure ? https : http).get(target, { agent: false, headers: HEADERS, signal });
  const seen = { isConnected: false, isSecured: false, hasSpoken: false };
  const slow = new Error(`no connection within ${connectMs / 1000} s`);
  request.once('socket', (socket) => {
    const timer = setTimeout(() => request.destroy(slow), connectMs);
    socket.once('connect', () => {
      seen.isConnected = true;
    });
    socket.once(isSecure ? 'secureConnect' : 'connect', () => {
      seen.isSecured = true;
      clearTimeout(timer);
    });
    socket.once('data', () => {
      seen.hasSpoken = true;
    });
    socket.once('close', () => clearTimeout(timer));
  });
  try {
    const response = await answerTo(request);
    return {
      status: response.statusCode ?? 0,
      headers: response.headers,
      body: response,
      [Symbol.dispose]: () => void request.destroy(),
    };
  } catch (cause) {
    if (signal.aborted) throw new NoAnswerError('no answer in time', { isReached: seen.isSecured, cause });
    const words = oneLine(errorMessage(cause), 200);
    if (seen.hasSpoken) throw new NoAnswerError(`the answer is no HTTP (${words})`, { isReached: true, cause });
    const stage = seen.isConnected && !seen.isSecured && cause !== slow ? 'no secure connection: ' : '';
    throw new NoAnswerError(`${stage}${words}`, { isReached: false, cause });
  }
}

function answerTo(request: http.ClientRequest): Promise<http.IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.once('response', resolve);
    // Not once: a socket can fail again while it is torn down, and an error that nobody listens to ends the process.
    request.on('error', reject);
  });
}
