import type { Environment } from './docker/connect.ts';
import { createGitHub, type GitHub } from './github/client.ts';
import type { Log } from './log.ts';
import { version } from './version.ts';
import { type GitHubRun, readGitHubRun } from './workflow/github-run.ts';

interface GitHubWorld {
  readonly environment: Environment;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** GitHub's API for the repository that this run is of; null outside of GitHub Actions, or without a token. */
export function gitHubOfRun(token: string | null, world: GitHubWorld): GitHub | null {
  const run = readGitHubRun(world.environment);
  return run === null || token === null ? null : gitHubFor(run, token, world);
}

/** GitHub's API for the repository that `run` is of. */
export function gitHubFor(
  { apiUrl, repository }: GitHubRun,
  token: string,
  { log, signal }: Pick<GitHubWorld, 'log' | 'signal'>,
): GitHub {
  return createGitHub({ apiUrl, token, repository, userAgent: `heroku-docker-release/${version}`, log, signal });
}
