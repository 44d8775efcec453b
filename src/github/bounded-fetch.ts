import { types } from 'node:util';
import { errorMessage } from '../errors.ts';
import { timeLimit } from '../remote/time-limit.ts';
import { GitHubError, LostReplyError } from './errors.ts';
import type { GitHubLimits } from './limits.ts';

/** An error page need not be read to its end. */
const MOST_ERROR_BYTES = 64 * 2 ** 10;

/** What Octokit gives to its fetch. */
export interface FetchOptions {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Bounds {
  /** Only its origin is ever asked. */
  readonly apiUrl: URL;
  readonly limits: GitHubLimits;
  readonly signal: AbortSignal;
  /** Completes "Could not …". */
  readonly doing: string;
}

/**
 * A fetch for Octokit that cannot be led astray: it sends nothing (and so no token) to another origin, whatever a Link says;
 * it follows no redirect; and it takes neither longer nor more bytes than `limits` say. Throws GitHubError where it gives up
 * before anything was sent or for good, LostReplyError where no whole reply came, and the signal's reason.
 */
export function createBoundedFetch(bounds: Bounds): (url: string, options: FetchOptions) => Promise<Response> {
  return async (url, options) => {
    const { apiUrl, doing, limits, signal } = bounds;
    const target = new URL(url);
    if (target.origin !== apiUrl.origin) throw ledAway(bounds, target.host);
    signal.throwIfAborted();
    using limit = timeLimit(limits.replyMs, signal);
    try {
      const response = await fetch(target, {
        method: options.method,
        headers: options.headers,
        redirect: 'manual',
        signal: limit.signal,
        ...(options.body === undefined ? {} : { body: options.body }),
      });
      return await readWhole(response, bounds);
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof GitHubError || error instanceof LostReplyError) throw error;
      const reason = limit.isOver ? `no whole reply within ${limits.replyMs / 1000} s` : networkReason(error);
      throw new LostReplyError(`Could not ${doing}: ${apiUrl.host}: ${reason}.`, { trouble: 'no-reply', cause: error });
    }
  };
}

/** The reply with all of its body, named as the JSON that it should be: Octokit leaves it a text where it is none. */
async function readWhole(response: Response, bounds: Bounds): Promise<Response> {
  const { status } = response;
  if (status >= 300 && status <= 399) {
    void response.body?.cancel().catch(() => {});
    throw ledAway(bounds, URL.parse(response.headers.get('location') ?? '')?.host || 'another place');
  }
  const bytes = await readBody(response, bounds);
  const headers = new Headers({ 'content-type': 'application/json' });
  for (const name of KEPT_HEADERS) {
    const value = response.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Response(status === 204 || status === 205 ? null : bytes, { status, headers });
}

const KEPT_HEADERS = [
  'link',
  'retry-after',
  'x-accepted-github-permissions',
  'x-github-request-id',
  'x-ratelimit-remaining',
  'x-ratelimit-reset',
] as const;

async function readBody(response: Response, { doing, limits }: Bounds): Promise<Uint8Array<ArrayBuffer>> {
  const isError = response.status >= 400;
  const mostBytes = isError ? MOST_ERROR_BYTES : limits.mostReplyBytes;
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of response.body ?? []) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > mostBytes) break;
    }
  } catch (error) {
    // A refusal is one even if the connection broke before its last word.
    if (!isError) throw error;
  }
  if (length > mostBytes && !isError) {
    const what = `the reply is longer than ${mostBytes} bytes, which none of GitHub's is`;
    throw new LostReplyError(`Could not ${doing}: ${what}. Check GITHUB_API_URL.`, { trouble: null });
  }
  return new Uint8Array(Buffer.concat(chunks).subarray(0, mostBytes));
}

function ledAway({ apiUrl, doing }: Bounds, place: string): GitHubError {
  return new GitHubError(
    `Could not ${doing}: the reply sends us to ${place}, and the token goes nowhere but to ${apiUrl.host}. A repository that was renamed must be run again under its new name; else check GITHUB_API_URL.`,
    { trouble: null },
  );
}

/** fetch says "fetch failed"; what failed is in the cause. */
function networkReason(error: unknown): string {
  return errorMessage((types.isNativeError(error) ? error.cause : undefined) ?? error);
}
