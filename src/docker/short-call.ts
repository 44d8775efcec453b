import { cutText } from '../cut-text.ts';
import { ActionError, errorMessage } from '../errors.ts';

/** What the engine answers at once when it is well. */
const LIMIT_MS = 30_000;

/**
 * Waits for a call that the engine answers at once, and gives it up after `limitMs` or when `signal` aborts. (Not every
 * call of the client library can be aborted; one that is given up ends with the process.)
 * Throws ActionError beginning with `what`, or the signal's reason. The library's error is the cause: `isStatus` reads it.
 */
export async function shortCall<T>(
  what: string,
  { signal, limitMs = LIMIT_MS }: { readonly signal: AbortSignal; readonly limitMs?: number },
  call: () => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  const { promise: givenUp, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => reject(new Error(`the Docker engine did not answer within ${limitMs / 1000} s`)),
    limitMs,
  );
  const onAbort = () => reject(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([call(), givenUp]);
  } catch (error) {
    throw callFailed(what, error, signal);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  }
}

/** An engine's failure in our words, or the reason of the abort that caused it. */
export function callFailed(what: string, error: unknown, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason;
  return new ActionError(`${what}: ${engineReason(error)}`, { cause: error });
}

/** An engine's own words, in one line: what answers in its place (a proxy, another server) may send a whole page. */
export function engineReason(error: unknown): string {
  return cutText(errorMessage(error).replace(/\s+/g, ' ').trim(), 500);
}

/** The system's code of an error, e.g. `ENOENT`; empty if it has none. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** Whether the engine answered with that HTTP status. */
export function isStatus(error: unknown, status: number): boolean {
  if (!(error instanceof Error)) return false;
  return ('statusCode' in error && error.statusCode === status) || isStatus(error.cause, status);
}
