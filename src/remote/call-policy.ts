/** What kept one try from succeeding, as far as it matters for the next: nothing else is ever worth another try. */
export type Trouble =
  /** 429: refused before anything was done. */
  | 'rate-limited'
  /** 408, or a 5xx: the other side could not, or could not say. */
  | 'unavailable'
  /** Refused, reset, timed out or cut: whether anything was done is not known. */
  | 'no-reply'
  /** The blob store said yes, and holds something else. */
  | 'stored-wrong'
  /** The blob store takes the URL no more; there is another to be had. */
  | 'expired-url';

/** How often one kind of call is made, and how long we wait between. */
export interface CallPolicy {
  /** Tries in all, the first included. */
  readonly attempts: number;
  /** The wait before try n is drawn from 0 to `firstWaitMs` × 2^(n−2), `longestWaitMs` at most. */
  readonly firstWaitMs: number;
  readonly longestWaitMs: number;
  readonly retriesOn: readonly Trouble[];
}

/** A longer Retry-After is a matter for a later job: a runner that sleeps costs money. */
export const LONGEST_RETRY_AFTER_MS = 60_000;

/** What an HTTP status is worth a next try for, or null where another try would get the same answer. */
export function troubleOfStatus(status: number): Trouble | null {
  if (status === 429) return 'rate-limited';
  return status === 408 || status >= 500 ? 'unavailable' : null;
}

/** Milliseconds to wait before the try after `failedAttempts`: full jitter, and never less than the server asked for. */
export function waitBeforeNext(
  policy: CallPolicy,
  failed: { readonly attempts: number; readonly retryAfterMs: number | null },
  random: () => number,
): number {
  const bound = Math.min(policy.longestWaitMs, policy.firstWaitMs * 2 ** (failed.attempts - 1));
  return Math.max(Math.round(random() * bound), failed.retryAfterMs ?? 0);
}

/**
 * Milliseconds from `nowMs` that a Retry-After asks for: seconds or an HTTP date; null where it is absent or neither.
 * https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function parseRetryAfter(value: string | null, nowMs: number): number | null {
  if (value === null) return null;
  const text = value.trim();
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  // Date.parse reads far more than HTTP dates, "12.5" and "-1" among it.
  if (!/^[A-Z][a-z]{2,8},? .*GMT$/.test(text)) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.max(0, at - nowMs);
}
