import { ActionError } from './errors.ts';

/** A bound on a wait. */
export interface TimeBox {
  /** Begins the sentence `… took longer than 30 s`. */
  readonly what: string;
  readonly limitMs: number;
  /** Ends the wait as well. */
  readonly signal: AbortSignal;
}

/** Somebody took longer to answer than they may. */
export class TooSlowError extends ActionError {
  override readonly name = 'TooSlowError';
}

/**
 * Runs `body` with a signal that ends it in time; `body` must settle soon after that. Throws TooSlowError once the time is
 * up, what `signal` was aborted with, or what `body` throws.
 */
export async function withinTime<T>(
  { what, limitMs, signal }: TimeBox,
  body: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const limit = new AbortController();
  const timer = setTimeout(
    () => limit.abort(new TooSlowError(`${what} took longer than ${limitMs / 1000} s`)),
    limitMs,
  );
  const either = AbortSignal.any([signal, limit.signal]);
  try {
    either.throwIfAborted();
    return await body(either);
  } catch (error) {
    throw either.aborted ? either.reason : error;
  } finally {
    clearTimeout(timer);
  }
}
