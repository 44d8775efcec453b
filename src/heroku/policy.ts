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
  /** The blob store takes the URL no more; Heroku gives another. */
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

const BACKOFF = { firstWaitMs: 500, longestWaitMs: 30_000 } as const;

/** One row per kind of call. */
export const CALL_POLICIES = {
  read: { ...BACKOFF, attempts: 5, retriesOn: ['rate-limited', 'unavailable', 'no-reply'] },
  /** For callers that ask again by themselves. */
  readOnce: { ...BACKOFF, attempts: 1, retriesOn: [] },
  /** Safe to repeat: a slug that is never released is harmless, and nobody sees it. */
  createSlug: { ...BACKOFF, attempts: 4, retriesOn: ['rate-limited', 'unavailable', 'no-reply'] },
  /** Safe to repeat: it stores the same bytes under the same name. */
  storeSlug: { ...BACKOFF, attempts: 4, retriesOn: ['rate-limited', 'unavailable', 'no-reply', 'stored-wrong'] },
  /** Of tens of megabytes, for a comparison that nobody's release waits for; each try is at a URL of its own. */
  readSlug: {
    ...BACKOFF,
    attempts: 2,
    retriesOn: ['rate-limited', 'unavailable', 'no-reply', 'stored-wrong', 'expired-url'],
  },
  /** Restarts the app, so it is repeated only where Heroku said that nothing was done. */
  createRelease: { ...BACKOFF, attempts: 5, retriesOn: ['rate-limited'] },
  /** As a release; and each time it must still be ours that is current. */
  rollBack: { ...BACKOFF, attempts: 5, retriesOn: ['rate-limited'] },
} as const satisfies Readonly<Record<string, CallPolicy>>;

/** A longer Retry-After is a matter for a later job: a runner that sleeps costs money. */
export const LONGEST_RETRY_AFTER_MS = 60_000;

/** How long one exchange may take. */
export interface TimeLimits {
  /** Until a connection to the blob store stands, its TLS included. (For the API this is fetch's own 10 s.) */
  readonly connectMs: number;
  /** Until the last byte of an API reply. */
  readonly replyMs: number;
  /** Without a byte moving, while a slug is sent. */
  readonly idleMs: number;
  /** A slug that is sent more slowly than this on the whole is given up: below it a URL expires before the slug is through. */
  readonly slowestBytesPerSecond: number;
  /** From a cancellation on, until the reply to a release that was on its way. */
  readonly lastReplyMs: number;
  /** From a cancellation on, until no one is asked any more what became of such a release: the runner kills soon after. */
  readonly lastWordMs: number;
}

export const TIME_LIMITS: TimeLimits = {
  connectMs: 10_000,
  replyMs: 60_000,
  idleMs: 60_000,
  slowestBytesPerSecond: 64 * 1024,
  lastReplyMs: 2_000,
  lastWordMs: 3_500,
};

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
