import pRetry from 'p-retry';
import type { Log } from '../log.ts';
import { type CallPolicy, LONGEST_RETRY_AFTER_MS, waitBeforeNext } from './call-policy.ts';
import type { Clock } from './clock.ts';
import { RemoteError } from './remote-error.ts';

/** What repeating needs to know besides the policy. */
export interface RetrySurroundings {
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/**
 * Runs `attempt` until it succeeds, as often and with such waits as `policy` allows. Throws what the last try threw, at
 * once where it is no trouble that the policy repeats, or where the server asks for a longer wait than we grant; and the
 * signal's reason if it aborts during a wait.
 */
export function withRetries<T>(
  policy: CallPolicy,
  { clock, log, signal }: RetrySurroundings,
  attempt: (attemptNumber: number) => Promise<T>,
): Promise<T> {
  return pRetry(attempt, {
    retries: policy.attempts - 1,
    // The waits are ours, because p-retry knows neither Retry-After nor another clock. Its `signal` stays unset: it
    // would throw away a reply that came at the moment of a cancellation, and with it the only proof of a release.
    minTimeout: 0,
    shouldRetry: async ({ error, attemptNumber }) => {
      if (!isWorthRetrying(error, policy)) return false;
      const waitMs = waitBeforeNext(
        policy,
        { attempts: attemptNumber, retryAfterMs: error.retryAfterMs },
        clock.random,
      );
      const seconds = (waitMs / 1000).toFixed(1);
      log.info(`${error.message} Trying again in ${seconds} s (try ${attemptNumber + 1} of ${policy.attempts}).`);
      await clock.wait(waitMs, signal);
      return true;
    },
  });
}

function isWorthRetrying(error: Error, policy: CallPolicy): error is RemoteError {
  if (!(error instanceof RemoteError) || error.trouble === null) return false;
  return policy.retriesOn.includes(error.trouble) && (error.retryAfterMs ?? 0) <= LONGEST_RETRY_AFTER_MS;
}
