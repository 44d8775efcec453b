import { troubleOfStatus } from '../remote/call-policy.ts';
import { RemoteError } from '../remote/remote-error.ts';
import { causeOf } from './causes.ts';

/** What Heroku answered instead of doing it. */
export interface Refusal {
  /** Completes "Could not …". */
  readonly doing: string;
  readonly status: number;
  /** Heroku's error id, such as `forbidden`. */
  readonly id: string | null;
  /** Heroku's own words. */
  readonly words: string | null;
  readonly requestId: string | null;
  readonly retryAfterMs: number | null;
  readonly nowMs: number;
}

/** Heroku refused a call: what happened, what to do, and all that its support needs to find the call. */
export class HerokuApiError extends RemoteError {
  override readonly name = 'HerokuApiError';
  readonly status: number;
  readonly id: string | null;
  readonly requestId: string | null;

  constructor(refusal: Refusal) {
    super(refusalMessage(refusal), {
      trouble: troubleOfStatus(refusal.status),
      retryAfterMs: refusal.retryAfterMs,
    });
    this.status = refusal.status;
    this.id = refusal.id;
    this.requestId = refusal.requestId;
  }
}

function refusalMessage({ doing, status, id, words, requestId, retryAfterMs, nowMs }: Refusal): string {
  const { happened, remedy } = causeOf(status, id);
  const facts = [
    `HTTP ${status}`,
    ...(id === null ? [] : [id]),
    ...(words === null ? [] : [`"${words}"`]),
    `Request-Id ${requestId ?? 'not given'}`,
  ];
  const wait = retryAfterMs === null ? '' : ` Heroku asks to wait ${waitText(retryAfterMs, nowMs)}.`;
  return `Could not ${doing}: ${happened} ${remedy}${wait} (${facts.join(', ')})`;
}

function waitText(waitMs: number, nowMs: number): string {
  const until = new Date(nowMs + waitMs);
  // A date beyond what Date holds is as good as none.
  const time = Number.isNaN(until.getTime()) ? '' : `, until ${until.toISOString().slice(0, 19)}Z`;
  return `${Math.ceil(waitMs / 1000)} s${time}`;
}
