import { ActionError, errorMessage } from '../errors.ts';
import type { Log } from '../log.ts';
import { type CallPolicy, parseRetryAfter } from '../remote/call-policy.ts';
import { type Clock, systemClock } from '../remote/clock.ts';
import { endpointProblem } from '../remote/endpoint.ts';
import { oneLine } from '../remote/plain-text.ts';
import { RemoteError, UnreadableReplyError } from '../remote/remote-error.ts';
import { withRetries } from '../remote/retry.ts';
import { HerokuApiError } from './errors.ts';
import { type ExchangeReply, exchange } from './exchange.ts';
import { TIME_LIMITS, type TimeLimits } from './policy.ts';
import { type AccountStanding, standingAfter, unknownStanding } from './standing.ts';
import { readError } from './wire.ts';

/** No reply that we ask for comes near this. */
const MOST_REPLY_BYTES = 8 * 2 ** 20;

/** One call of the Platform API. */
export interface HerokuCall<T> {
  readonly method: 'GET' | 'POST';
  /** Segments, encoded on the way into the URL. */
  readonly path: readonly string[];
  /** Completes "Could not …", names the app. */
  readonly doing: string;
  readonly policy: CallPolicy;
  /** Throws if the body of a 2xx reply is not what it must be. */
  readonly read: (body: unknown) => T;
  readonly body?: Readonly<Record<string, unknown>>;
  /** https://devcenter.heroku.com/articles/platform-api-reference#ranges */
  readonly range?: string;
  /** Ends this call in place of the client's own, for what must be known even when the job is cancelled. */
  readonly signal?: AbortSignal;
}

/** The Platform API, with a token that nothing else can read. Once `signal` has aborted, only calls with a signal of their own are sent. */
export interface HerokuClient {
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly limits: TimeLimits;
  /**
   * Makes a call by its policy. Throws HerokuApiError if Heroku refuses it, NoReplyError if no reply comes,
   * UnreadableReplyError if a 2xx reply is not what it must be, CancelledCallError if the signal aborts in between, a
   * plain RemoteError at a redirect, and the signal's reason if it has aborted before anything was sent.
   */
  call<T>(call: HerokuCall<T>): Promise<T>;
  /** As the last reply told it. */
  standing(): AccountStanding;
}

export interface HerokuClientOptions {
  readonly apiUrl: URL;
  readonly token: string;
  readonly userAgent: string;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly clock?: Clock;
  readonly limits?: TimeLimits;
}

/** A client for the API at the origin of `apiUrl`, https or on this machine. Throws ActionError if the URL or the token cannot be right. */
export function createHerokuClient(options: HerokuClientOptions): HerokuClient {
  const { apiUrl, token, userAgent, log, signal, clock = systemClock, limits = TIME_LIMITS } = options;
  if (token !== '') log.mask(token);
  checkToken(token);
  const problem = endpointProblem(apiUrl);
  if (problem !== null) {
    throw new ActionError(`The token is not sent to heroku-api-url: ${problem}. Use https://api.heroku.com.`);
  }

  let standing = unknownStanding;
  async function callOnce<T>(call: HerokuCall<T>): Promise<T> {
    const url = new URL(call.path.map((segment) => `/${encodeSegment(segment)}`).join(''), apiUrl.origin);
    const startedMs = clock.now();
    const reply = await exchange({
      url,
      method: call.method,
      headers: {
        accept: 'application/vnd.heroku+json; version=3',
        authorization: `Bearer ${token}`,
        'user-agent': userAgent,
        ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(call.range === undefined ? {} : { range: call.range }),
      },
      ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
      doing: call.doing,
      maxBytes: MOST_REPLY_BYTES,
      replyMs: limits.replyMs,
      signal: call.signal ?? signal,
    });
    standing = standingAfter(reply.headers, standing);
    const requestId = requestIdOf(reply);
    log.debug(
      `${call.method} ${url.pathname}: ${reply.status} in ${clock.now() - startedMs} ms (Request-Id ${requestId})`,
    );
    checkStatus(reply, call, clock.now());
    return readReply(reply, call);
  }

  return {
    log,
    signal,
    clock,
    limits,
    call: (call) => withRetries(call.policy, { clock, log, signal: call.signal ?? signal }, () => callOnce(call)),
    standing: () => standing,
  };
}

/** What cannot stand in a header must not get as far as fetch, whose error would quote it. */
function checkToken(token: string): void {
  if (/^[\x21-\x7e]+$/.test(token)) return;
  const fault = token === '' ? 'is empty' : 'contains a space, a line break or a character that no token has';
  throw new ActionError(
    `heroku-api-key ${fault}. Copy the token alone into the secret, as \`heroku authorizations:create\` prints it.`,
  );
}

/** A segment that cannot lead to another place of the API: URL resolves dots, also encoded ones. */
function encodeSegment(segment: string): string {
  if (/^\.{0,2}$/.test(segment))
    throw new ActionError(`${JSON.stringify(segment)} cannot stand in a path of the Heroku API.`);
  return encodeURIComponent(segment);
}

function checkStatus(reply: ExchangeReply, { doing, path }: HerokuCall<unknown>, nowMs: number): void {
  if (reply.status >= 200 && reply.status <= 299) return;
  if (reply.status >= 300 && reply.status <= 399) {
    const remedy = path[0] === 'apps' ? 'An app that was renamed must be given by its new name; else check' : 'Check';
    throw new RemoteError(
      `Could not ${doing}: HTTP ${reply.status} sends us to ${redirectHost(reply)}, and the token goes nowhere but to heroku-api-url. ${remedy} heroku-api-url.`,
      { trouble: null },
    );
  }
  const { id, message } = readError(reply.text);
  throw new HerokuApiError({
    doing,
    status: reply.status,
    id: id === null ? null : oneLine(id, 60),
    words: message === null ? null : oneLine(message, 300),
    requestId: requestIdOf(reply),
    retryAfterMs: parseRetryAfter(reply.headers.get('retry-after'), nowMs),
    nowMs,
  });
}

function readReply<T>(reply: ExchangeReply, call: HerokuCall<T>): T {
  try {
    if (!reply.isWhole) throw new RangeError(`longer than ${MOST_REPLY_BYTES} bytes`);
    return call.read(JSON.parse(reply.text));
  } catch (error) {
    // The parser's message quotes the body, which may hold a blob URL.
    const reason = error instanceof SyntaxError ? `${reply.text.length} characters, not JSON` : errorMessage(error);
    throw new UnreadableReplyError(
      `Could not ${call.doing}: the reply cannot be read (HTTP ${reply.status}, ${reason}, Request-Id ${requestIdOf(reply)}). If it stays so, see https://status.heroku.com and check heroku-api-url.`,
      error instanceof SyntaxError ? undefined : error,
    );
  }
}

function requestIdOf(reply: ExchangeReply): string {
  return oneLine(reply.headers.get('request-id') ?? '', 100) || 'not given';
}

function redirectHost(reply: ExchangeReply): string {
  const location = reply.headers.get('location') ?? '';
  return URL.parse(location)?.host || 'another place';
}
