import { get } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

const RETRY_MS = 100;
/** A connection that is accepted and never answered may be a proxy's own: another one is tried after that. */
const LONGEST_ANSWER_MS = 10_000;

/**
 * Waits until HTTP is answered at `url`, with whatever status: an accepted connection proves nothing, for the engine's proxy
 * accepts on a published port before, and whether, anything is bound behind it.
 * Throws the signal's reason once it is aborted: that is what bounds it.
 */
export async function waitForAnswer(url: string, signal: AbortSignal): Promise<void> {
  while (!(await isAnswered(url, signal))) await delay(RETRY_MS, undefined, { signal });
}

async function isAnswered(url: string, signal: AbortSignal): Promise<boolean> {
  signal.throwIfAborted();
  const attempt = AbortSignal.any([signal, AbortSignal.timeout(LONGEST_ANSWER_MS)]);
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const request = get(url, { agent: false, signal: attempt });
  request.once('response', () => resolve(true));
  // Not once: it can fail again while it is torn down.
  request.on('error', () => resolve(false));
  try {
    return await promise;
  } finally {
    request.destroy();
  }
}
