import { formatDuration } from '../durations.ts';
import type { Log } from '../log.ts';
import { type Clock, systemClock } from '../remote/clock.ts';
import { oneLine } from '../remote/plain-text.ts';
import { timeLimit } from '../remote/time-limit.ts';
import { askApp, type Outcome } from './ask-app.ts';
import { HEALTH_LIMITS, type HealthLimits } from './health-limits.ts';
import { shownUrl } from './redirect.ts';

/** What a health check came to. `afterMs` counts from its start. */
export type Health =
  | { readonly kind: 'healthy'; readonly status: number; readonly attempts: number; readonly afterMs: number }
  /** The app does not do what it should; the reason is whole sentences, and safe to show. */
  | { readonly kind: 'unhealthy'; readonly reason: string; readonly attempts: number; readonly afterMs: number }
  /** The app could not be asked: nothing is known of it. */
  | { readonly kind: 'unknown'; readonly reason: string; readonly attempts: number; readonly afterMs: number };

export interface HealthCheck {
  /** http or https. Its query is sent, and never shown. */
  readonly url: URL;
  /** What the body must hold; null if any will do. */
  readonly text: string | null;
  /** How long the app may take to become healthy. */
  readonly windowMs: number;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly clock?: Clock;
  readonly limits?: Partial<HealthLimits>;
}

/**
 * Asks an app again and again until it answers with a status below 400, after redirects, and with `text` in its body; or until
 * the window ends. Rejects with the signal's reason as soon as it aborts.
 *
 * A release is rolled back for `unhealthy`, so that must be the app's fault: the last try reached somebody, who answered with
 * something else, or took the connection and stayed silent. `unknown` is what lies between this machine and the app: a name that
 * is not resolved, a connection that is refused, not made, or reset before a byte of an answer came, TLS that could not be set up.
 * Heroku's router is always there, and answers for an app that is down, crashed or slow (503 with H10, H12 …), so where nobody
 * answers it is never a broken release that keeps silent. The last try counts, since an app that boots is refused at first, and
 * a network may come back; but not if the window's end cut it so short that it says nothing.
 */
export async function checkHealth(check: HealthCheck): Promise<Health> {
  const { windowMs, log, signal, clock = systemClock } = check;
  const limits = { ...HEALTH_LIMITS, ...check.limits };
  const startedMs = clock.now();
  const spentMs = (): number => Math.max(0, clock.now() - startedMs);
  let verdict: Exclude<Outcome, { kind: 'good' }> | null = null;
  let pauseMs = limits.firstPauseMs;

  for (let attempts = 1; ; attempts += 1) {
    const { outcome, isCut } = await tryOnce({ ...check, limits, leftMs: windowMs - spentMs() });
    const afterMs = spentMs();
    if (outcome.kind === 'good') {
      log.debug(`${shownUrl(check.url)}: HTTP ${outcome.status}, healthy.`);
      return { kind: 'healthy', status: outcome.status, attempts, afterMs };
    }
    log.debug(`${shownUrl(check.url)}: ${outcome.reason}${isCut ? ', cut short' : ''}.`);
    if (verdict === null || !isCut) verdict = outcome;
    const waitMs = Math.min(pauseMs, windowMs - afterMs - limits.leastTryMs);
    if (waitMs <= 0) return failed(check, { verdict, attempts, afterMs });
    log.progress(`Not healthy yet after ${formatDuration(afterMs)}: ${outcome.reason}`);
    await clock.wait(waitMs, signal);
    pauseMs = Math.min(pauseMs * 1.5, limits.longestPauseMs);
  }
}

interface Try extends Pick<HealthCheck, 'url' | 'text' | 'signal'> {
  readonly limits: HealthLimits;
  readonly leftMs: number;
}

async function tryOnce({ url, text, signal, limits, leftMs }: Try): Promise<{ outcome: Outcome; isCut: boolean }> {
  signal.throwIfAborted();
  const limitMs = Math.min(limits.tryMs, Math.max(leftMs, limits.leastTryMs));
  using limit = timeLimit(limitMs, signal);
  const outcome = await askApp({ url, text, limits, signal: limit.signal });
  signal.throwIfAborted();
  return { outcome, isCut: limit.isOver && limitMs < Math.min(limits.tryMs, limits.fairMs) };
}

interface Failed {
  readonly verdict: Exclude<Outcome, { kind: 'good' }>;
  readonly attempts: number;
  readonly afterMs: number;
}

function failed({ url, text }: HealthCheck, { verdict, attempts, afterMs }: Failed): Health {
  const tries = `${attempts} ${attempts === 1 ? 'try' : 'tries'} in ${formatDuration(afterMs)}`;
  const happened = `${shownUrl(url)}: ${verdict.reason} (${tries}).`;
  if (verdict.kind === 'no-answer') {
    const meaning = 'This is between this machine and the app, and says nothing of the release.';
    return { kind: 'unknown', reason: `${happened} ${meaning}`, attempts, afterMs };
  }
  const inBody = text === null ? '' : ` with ${JSON.stringify(oneLine(text, 100))} in the body`;
  return { kind: 'unhealthy', reason: `${happened} Wanted: a status below 400${inBody}.`, attempts, afterMs };
}
