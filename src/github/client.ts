import type { Log } from '../log.ts';
import { type Clock, systemClock } from '../remote/clock.ts';
import { endpointProblem } from '../remote/endpoint.ts';
import { timeLimit } from '../remote/time-limit.ts';
import { GitHubError } from './errors.ts';
import { GITHUB_LIMITS, type GitHubLimits } from './limits.ts';
import { connectOctokit, type GitHubApi } from './octokit.ts';

export interface GitHubRepository {
  readonly owner: string;
  readonly name: string;
}

/** GitHub's API for one repository, with a token that nothing else can read. Once `signal` has aborted, nothing is sent any more. */
export interface GitHub {
  readonly repository: GitHubRepository;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly limits: GitHubLimits;
  /**
   * Runs an errand: some calls that together take no longer than `limits.errandMs`. `doing` completes "Could not …". Throws
   * GitHubError or LostReplyError with what happened and what to do, and the signal's reason if it aborts.
   */
  run<T>(doing: string, errand: (call: Errand) => Promise<T>): Promise<T>;
}

/** What an errand works with. */
export interface Errand {
  readonly api: GitHubApi;
  /** Aborts when the errand's time is over as well. */
  readonly signal: AbortSignal;
}

export interface GitHubOptions {
  /** As `GITHUB_API_URL` has it; on GitHub Enterprise Server it has a path. */
  readonly apiUrl: URL;
  readonly token: string;
  readonly repository: GitHubRepository;
  readonly userAgent: string;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly clock?: Clock;
  readonly limits?: Partial<GitHubLimits>;
}

/** A client that masks its token at once. What cannot be right about the options fails the errands, not the job. */
export function createGitHub(options: GitHubOptions): GitHub {
  const { apiUrl, token, repository, userAgent, log, signal, clock = systemClock } = options;
  const limits = { ...GITHUB_LIMITS, ...options.limits };
  if (token !== '') log.mask(token);
  const problem = accessProblem(options);
  return {
    repository,
    log,
    signal,
    clock,
    limits,
    async run(doing, errand) {
      signal.throwIfAborted();
      if (problem !== null) throw new GitHubError(`Could not ${doing}: ${problem}`, { trouble: null });
      using limit = timeLimit(limits.errandMs, signal);
      try {
        const connection = { apiUrl, token, userAgent, log, clock, limits, doing, signal: limit.signal };
        return await errand({ api: connectOctokit(connection), signal: limit.signal });
      } catch (error) {
        signal.throwIfAborted();
        if (!limit.isOver) throw error;
        const happened = `GitHub took longer than ${limits.errandMs / 1000} s over it`;
        const remedy = 'See https://www.githubstatus.com; a later run makes up for it.';
        throw new GitHubError(`Could not ${doing}: ${happened}. ${remedy}`, { trouble: null, cause: error });
      }
    },
  };
}

/** Why nothing can be sent, and what to do; null if it can. */
function accessProblem({ apiUrl, repository, token }: GitHubOptions): string | null {
  const problem = endpointProblem(apiUrl);
  if (problem !== null) return `the token is not sent to GITHUB_API_URL: ${problem}.`;
  // What cannot stand in a header must not get as far as fetch, whose error would quote it.
  if (!/^[\x21-\x7e]+$/.test(token)) {
    const fault = token === '' ? 'is empty' : 'contains a space, a line break or a character that no token has';
    return `github-token ${fault}. Leave it at its default, or copy the token alone into the secret.`;
  }
  const isNamed = [repository.owner, repository.name].every((name) => /^(?!\.{1,2}$)[\w.-]+$/.test(name));
  return isNamed ? null : `${JSON.stringify(`${repository.owner}/${repository.name}`)} is no repository of GitHub's.`;
}
