import { parseRetryAfter, troubleOfStatus } from '../remote/call-policy.ts';
import { oneLine } from '../remote/plain-text.ts';
import { isRecord } from '../remote/wire-fields.ts';
import { GitHubError, LostReplyError } from './errors.ts';
import { causeOfRefusal } from './refusal-causes.ts';

/** GitHub asks to wait at least a minute where it does not say for how long. */
const UNTOLD_WAIT_MS = 60_000;

/** A reply with a status that is no success. */
export interface Refusal {
  /** Completes "Could not …". */
  readonly doing: string;
  readonly method: string;
  /** As Octokit has it, such as `/repos/{owner}/{repo}/deployments`. */
  readonly route: string;
  readonly status: number;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body, as JSON or as text. */
  readonly body: unknown;
  readonly nowMs: number;
  readonly longestRetryAfterMs: number;
}

/**
 * What a refusal comes to: a LostReplyError if GitHub may have done what was asked, else a GitHubError; with a trouble, by
 * which it is tried again, only where GitHub does not ask for more patience than we have.
 */
export function refusalError(refusal: Refusal): GitHubError | LostReplyError {
  const { doing, method, route, status, headers, nowMs } = refusal;
  const words = wordsOf(refusal.body);
  const waitMs = limitedForMs(refusal, words);
  const retryAfterMs = waitMs ?? parseRetryAfter(headers['retry-after'] ?? null, nowMs);
  const { happened, remedy } = causeOfRefusal({ status, route, words, isLimited: waitMs !== null });
  const wait = retryAfterMs === null ? '' : ` GitHub asks to wait ${Math.ceil(retryAfterMs / 1000)} s.`;
  const message = `Could not ${doing}: ${happened} ${remedy}${wait} (${factsOf(refusal, words)})`;
  const trouble = waitMs === null ? troubleOfStatus(status) : 'rate-limited';
  const facts = { trouble: (retryAfterMs ?? 0) > refusal.longestRetryAfterMs ? null : trouble, retryAfterMs };
  const mayBeDone = method !== 'GET' && trouble === 'unavailable';
  return mayBeDone ? new LostReplyError(message, facts) : new GitHubError(message, facts);
}

/**
 * Milliseconds for which GitHub limits this token; null if it does not. Both of its limits come as 403 or 429.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
function limitedForMs({ status, headers, nowMs }: Refusal, words: string): number | null {
  const retryAfterMs = parseRetryAfter(headers['retry-after'] ?? null, nowMs);
  const isUsedUp = headers['x-ratelimit-remaining'] === '0';
  const isLimit403 = status === 403 && (retryAfterMs !== null || isUsedUp || /rate limit|abuse detection/i.test(words));
  if (status !== 429 && !isLimit403) return null;
  if (retryAfterMs !== null) return retryAfterMs;
  const resetSeconds = headers['x-ratelimit-reset'] ?? '';
  return isUsedUp && /^\d{1,12}$/.test(resetSeconds)
    ? Math.max(0, Number(resetSeconds) * 1000 - nowMs)
    : UNTOLD_WAIT_MS;
}

function factsOf({ method, status, headers }: Refusal, words: string): string {
  const needs = status === 403 ? headers['x-accepted-github-permissions'] : undefined;
  return [
    `${method}, HTTP ${status}`,
    ...(words === '' ? [] : [`"${words}"`]),
    ...(needs === undefined ? [] : [`it needs ${oneLine(needs, 100)}`]),
    `X-GitHub-Request-Id ${oneLine(headers['x-github-request-id'] ?? 'not given', 100)}`,
  ].join(', ');
}

/** GitHub's own words as one line; empty if the body is none of its errors. */
function wordsOf(body: unknown): string {
  const message = isRecord(body) ? body['message'] : undefined;
  return typeof message === 'string' ? oneLine(message, 300) : '';
}
