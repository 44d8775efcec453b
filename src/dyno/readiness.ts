import { get } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { errorCode } from '../docker/short-call.ts';

/** What became of one request. */
export type Attempt =
  | {
      readonly kind: 'answered';
      readonly status: number;
      /** Where the connection came from; it stays open until the next attempt is asked for. 0 if that is not known. */
      readonly localPort: number;
    }
  /** Nothing listens there, or what does gave no HTTP answer. */
  | { readonly kind: 'silent' }
  /** No way leads to that address from here. */
  | { readonly kind: 'unreachable' };

/** Where a web process is asked. */
export interface Question {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** How long a connection may be open without an answer. */
  readonly answerMs: number;
  readonly signal: AbortSignal;
}

const RETRY_MS = 100;
/** A connection that is accepted and never answered may be a proxy's own: another one is tried after that. */
const LONGEST_ANSWER_MS = 10_000;
/** A dyno on this machine accepts or refuses a connection in no time. */
const CONNECT_MS = 2_000;
/** What a machine says that is there: refused, or closed again. */
const refusals: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE']);

/**
 * Waits until HTTP is answered at `url`, with whatever status: an accepted connection proves nothing, for the engine's proxy
 * accepts on a published port before, and whether, anything is bound behind it.
 * Throws the signal's reason once it is aborted: that is what bounds it.
 */
export async function waitForAnswer(url: string, signal: AbortSignal): Promise<void> {
  for await (const { kind } of attemptsAt({ url, answerMs: LONGEST_ANSWER_MS, signal })) {
    if (kind === 'answered') return;
  }
}

/** Asks again and again, with a short wait in between, until its reader stops or the signal aborts, whose reason it throws. */
export async function* attemptsAt(question: Question): AsyncGenerator<Attempt, never> {
  for (;;) {
    const { answer, close } = ask(question);
    try {
      yield await answer;
    } finally {
      close();
    }
    await delay(RETRY_MS, undefined, { signal: question.signal });
  }
}

function ask({ url, headers = {}, answerMs, signal }: Question): {
  readonly answer: Promise<Attempt>;
  readonly close: () => void;
} {
  signal.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<Attempt>();
  const request = get(url, { agent: false, headers: { ...headers }, signal });
  const connecting = setTimeout(() => resolve({ kind: 'unreachable' }), CONNECT_MS);
  const answering = setTimeout(() => resolve({ kind: 'silent' }), CONNECT_MS + answerMs);
  let localPort = 0;
  request.once('socket', (socket) =>
    socket.once('connect', () => {
      localPort = socket.localPort ?? 0;
      clearTimeout(connecting);
    }),
  );
  request.once('response', ({ statusCode = 0 }) => resolve({ kind: 'answered', status: statusCode, localPort }));
  // Not once: it can fail again while it is torn down.
  request.on('error', (error) => {
    if (signal.aborted) reject(signal.reason);
    else resolve({ kind: localPort > 0 || refusals.has(errorCode(error)) ? 'silent' : 'unreachable' });
  });
  const close = () => {
    clearTimeout(connecting);
    clearTimeout(answering);
    request.destroy();
  };
  return { answer: promise, close };
}
