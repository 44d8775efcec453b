import { Octokit } from '@octokit/core';
import { paginateRest } from '@octokit/plugin-paginate-rest';
import { errorMessage } from '../errors.ts';
import { withRetries } from '../remote/retry.ts';
import { isRecord } from '../remote/wire-fields.ts';
import { type Bounds, createBoundedFetch, type FetchOptions } from './bounded-fetch.ts';
import type { GitHub } from './client.ts';
import { GitHubError, LostReplyError } from './errors.ts';
import { GITHUB_POLICIES } from './limits.ts';
import { refusalError } from './refusal.ts';

/** https://docs.github.com/en/rest/about-the-rest-api/api-versions */
const API_VERSION = '2022-11-28';

const PaginatingOctokit = Octokit.plugin(paginateRest);

/** GitHub's own client, with our bounds and retries. */
export type GitHubApi = InstanceType<typeof PaginatingOctokit>;

export interface Connection extends Bounds, Pick<GitHub, 'clock' | 'log'> {
  readonly token: string;
  readonly userAgent: string;
}

/** A client whose calls are bounded, are tried again by their policy, and fail with GitHubError, LostReplyError or the signal's reason. */
export function connectOctokit(connection: Connection): GitHubApi {
  const { apiUrl, clock, log, signal, token, userAgent } = connection;
  const debug = (text: string): void => log.debug(text);
  const octokit = new PaginatingOctokit({
    auth: token,
    baseUrl: apiUrl.href.replace(/\/+$/, ''),
    userAgent,
    log: { debug, info: debug, warn: debug, error: debug },
    request: { fetch: loggedFetch(connection) },
  });
  octokit.hook.wrap('request', (request, options) => {
    // What creates something is a POST; the questions of GraphQL are as well.
    const isCreation = options.method === 'POST' && !options.url.endsWith('/graphql');
    const policy = isCreation ? GITHUB_POLICIES.creation : GITHUB_POLICIES.repeatable;
    return withRetries(policy, { clock, log, signal }, async () => {
      try {
        const reply = await request(options);
        // All that we GET are lists, but a comparison. Octokit's pagination trips over anything else, and quotes it.
        const isList = options.method === 'GET' && !options.url.includes('/compare/');
        const isFit = isList ? Array.isArray(reply.data) : isRecord(reply.data);
        if (!isFit) throw unreadable(connection, reply.status);
        return reply;
      } catch (error) {
        throw plainError(error, { connection, method: options.method, route: options.url });
      }
    });
  });
  return octokit;
}

/** A success that does not say what became of it. */
function unreadable({ doing }: Connection, status: number): LostReplyError {
  const remedy = 'If it stays so, see https://www.githubstatus.com and check GITHUB_API_URL.';
  return new LostReplyError(`Could not ${doing}: the reply is not what GitHub answers (HTTP ${status}). ${remedy}`, {
    trouble: null,
  });
}

function loggedFetch(connection: Connection): (url: string, options: FetchOptions) => Promise<Response> {
  const { clock, log } = connection;
  const send = createBoundedFetch(connection);
  return async (url, options) => {
    const startedMs = clock.now();
    const response = await send(url, {
      ...options,
      headers: { ...options.headers, 'x-github-api-version': API_VERSION },
    });
    const requestId = response.headers.get('x-github-request-id') ?? 'not given';
    const took = `${clock.now() - startedMs} ms (X-GitHub-Request-Id ${requestId})`;
    log.debug(`${options.method} ${new URL(url).pathname}: ${response.status} in ${took}`);
    return response;
  };
}

/** The error in Octokit's: ours, from within its fetch; or a refusal. */
function plainError(
  error: unknown,
  { connection, method, route }: { readonly connection: Connection; readonly method: string; readonly route: string },
): unknown {
  const { clock, doing, limits, signal } = connection;
  if (signal.aborted) return signal.reason;
  for (const candidate of [error, isRecord(error) ? error['cause'] : undefined]) {
    if (candidate instanceof GitHubError || candidate instanceof LostReplyError) return candidate;
  }
  const reply = isRecord(error) ? error['response'] : undefined;
  if (!isRecord(reply) || typeof reply['status'] !== 'number') {
    return new GitHubError(`Could not ${doing}: ${errorMessage(error)}.`, { trouble: null, cause: error });
  }
  const headers = isRecord(reply['headers']) ? reply['headers'] : {};
  return refusalError({
    doing,
    method,
    route,
    status: reply['status'],
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    body: reply['data'],
    nowMs: clock.now(),
    longestRetryAfterMs: limits.longestRetryAfterMs,
  });
}
