import { setTimeout as delay } from 'node:timers/promises';
import { graceLeftMs } from '../cancelled-error.ts';
import { ActionError } from '../errors.ts';
import { errorCode, shortCall } from './short-call.ts';

const LIMIT_MS = 10_000;
/** Of the 7.5 s that a cancelled job has in all, for all its removals together. */
const GRACE_MS = 4_000;
/** A removal that comes when the time is over is asked for all the same; an engine that is well answers it so soon. */
const LEAST_MS = 250;

/** Of a removal whose connection broke. */
const MOST_TRIES = 3;
const PAUSE_MS = 100;

/** How long a removal is waited for. */
export interface RemovalLimits {
  /** Of the run. */
  readonly signal: AbortSignal;
  /** From the run's cancellation on, in milliseconds; default: 4 s. */
  readonly graceMs?: number;
  /** In a run that goes on, in milliseconds; default: 10 s. */
  readonly limitMs?: number;
}

/**
 * Waits for a removal, which a busy engine takes its time for. It is asked for also after `signal` has aborted, since nothing of
 * ours may stay, but a cancelled run waits no longer than `graceMs` from its cancellation on, for all removals together: an
 * engine that has gone must not keep it for each of them anew. Where the connection broke, nobody knows whether the engine heard
 * of it, and it is asked for again, three times in all: whoever calls takes what is gone (404) for removed. Throws ActionError
 * beginning with `what`.
 */
export async function removalCall<T>(
  what: string,
  { signal, graceMs = GRACE_MS, limitMs = LIMIT_MS }: RemovalLimits,
  call: () => Promise<T>,
): Promise<T> {
  const grace = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const onAbort = () => {
    const leftMs = Math.max(Math.min(graceMs, LEAST_MS), graceLeftMs(signal, graceMs));
    timer = setTimeout(() => grace.abort(late(what)), leftMs);
  };
  if (signal.aborted) onAbort();
  else signal.addEventListener('abort', onAbort, { once: true });
  try {
    for (let tries = 1; ; tries += 1) {
      try {
        return await shortCall(what, { signal: grace.signal, limitMs }, call);
      } catch (error) {
        if (tries === MOST_TRIES || grace.signal.aborted || !isConnectionLost(error)) throw error;
        await delay(PAUSE_MS);
      }
    }
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  }
}

function late(what: string): ActionError {
  return new ActionError(`${what}: the Docker engine did not answer in the time that was left`);
}

function isConnectionLost(error: unknown): boolean {
  return error instanceof Error && ['ECONNRESET', 'EPIPE'].includes(errorCode(error.cause));
}
