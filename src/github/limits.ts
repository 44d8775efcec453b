import type { CallPolicy } from '../remote/call-policy.ts';

/** What we wait for from GitHub, and how much of it we take. A comment is worth little: a job is not held up for it. */
export interface GitHubLimits {
  /** Until the last byte of one reply. */
  readonly replyMs: number;
  /** For one errand with all its calls, tries and waits, such as to find a comment and to edit it. */
  readonly errandMs: number;
  /** The longest that GitHub may ask us to stay away before we give up. */
  readonly longestRetryAfterMs: number;
  /** Of one reply's body. */
  readonly mostReplyBytes: number;
  /** Of one list. */
  readonly mostPages: number;
}

export const GITHUB_LIMITS: GitHubLimits = {
  replyMs: 20_000,
  errandMs: 90_000,
  longestRetryAfterMs: 20_000,
  // A page has up to 100 comments of up to 65,536 characters, of up to four bytes.
  mostReplyBytes: 32 * 2 ** 20,
  // A pull request takes 2,500 comments, a page has 100.
  mostPages: 30,
};

const BACKOFF = { firstWaitMs: 500, longestWaitMs: 30_000, attempts: 5 } as const;

/** One row per kind of call. */
export const GITHUB_POLICIES = {
  /** Reads, and edits: the same text twice is the same comment. */
  repeatable: { ...BACKOFF, retriesOn: ['rate-limited', 'unavailable', 'no-reply'] },
  /** A comment too many cannot be taken back: repeated only where GitHub says that nothing was done. */
  creation: { ...BACKOFF, retriesOn: ['rate-limited'] },
} as const satisfies Readonly<Record<string, CallPolicy>>;
