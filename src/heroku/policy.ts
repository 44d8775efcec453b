import type { CallPolicy } from '../remote/call-policy.ts';

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
