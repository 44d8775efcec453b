import { once } from 'node:events';
import http from 'node:http';
import https from 'node:https';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { TimeLimits } from './policy.ts';

/** How long a server that does not know `Expect` may keep us waiting; as curl does. */
const CONTINUE_MS = 1000;

/**
 * Opens a PUT of `sizeBytes` on a new connection, and sends its head. It asks to be told before the body is wanted: a
 * store that refuses the head answers and hangs up, and a client that is writing by then finds a broken connection in
 * place of the answer. https://www.rfc-editor.org/rfc/rfc9110#section-10.1.1
 */
export function openPut(url: URL, sizeBytes: number, limits: TimeLimits): http.ClientRequest {
  // With a length there is no chunking, which S3 refuses; a content type would have to be part of the signature.
  const headers = { 'content-length': sizeBytes, expect: '100-continue' };
  const request = open(url, { method: 'PUT', headers }, limits);
  request.flushHeaders();
  return request;
}

/** Sends a GET on a new connection. What comes is asked for as it is stored: no other bytes have the slug's checksum. */
export function openGet(url: URL, limits: TimeLimits): http.ClientRequest {
  const request = open(url, { method: 'GET', headers: { 'accept-encoding': 'identity' } }, limits);
  request.end();
  return request;
}

/** The reply, as soon as its head is there. Throws what the request fails with. */
export function replyTo(request: http.ClientRequest): Promise<http.IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.once('response', resolve);
    // Not once: a socket can fail again while it is torn down, and an error that nobody listens to ends the process.
    request.on('error', reject);
  });
}

function open(
  url: URL,
  { method, headers }: { readonly method: 'GET' | 'PUT'; readonly headers: http.OutgoingHttpHeaders },
  limits: TimeLimits,
): http.ClientRequest {
  const send = (url.protocol === 'https:' ? https : http).request;
  const request = send(url, { method, agent: false, headers, timeout: limits.idleMs });
  request.once('timeout', () => request.destroy(new Error(`not a byte moved for ${limits.idleMs / 1000} s`)));
  request.once('socket', (socket) => {
    const timer = setTimeout(
      () => request.destroy(new Error(`no connection within ${limits.connectMs / 1000} s`)),
      limits.connectMs,
    );
    socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => clearTimeout(timer));
    socket.once('close', () => clearTimeout(timer));
  });
  return request;
}

/** Sends the body as fast as the connection takes it. Throws if the request is over before all was sent, by a reply or an error. */
export async function sendBody(
  request: http.ClientRequest,
  chunks: AsyncIterable<Buffer>,
  onSent: (sentBytes: number) => void,
): Promise<void> {
  const state = { isOver: false };
  const end = (): void => {
    state.isOver = true;
  };
  request.once('response', end);
  request.once('close', end);
  await firstOf(request, ['continue', 'response', 'close'], CONTINUE_MS);
  let sentBytes = 0;
  for await (const chunk of chunks) {
    // Lets the connection be read before it is written to again, for the same reason as above.
    await nextTurn();
    if (state.isOver) throw new Error('over before all was sent');
    if (!request.write(chunk)) await firstOf(request, ['drain', 'response', 'close']);
    sentBytes += chunk.length;
    onSent(sentBytes);
  }
  request.end();
}

async function firstOf(request: http.ClientRequest, events: readonly string[], atMostMs?: number): Promise<void> {
  const done = new AbortController();
  const { signal } = done;
  try {
    await new Promise<void>((resolve, reject) => {
      for (const event of events) once(request, event, { signal }).then(() => resolve(), reject);
      if (atMostMs === undefined) return;
      const timer = setTimeout(resolve, atMostMs);
      signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    });
  } finally {
    done.abort();
  }
}
