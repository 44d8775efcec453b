import type { RunWorld } from './base-world.ts';
import type { Commit } from './commit.ts';
import { createDeployments } from './github/deployments.ts';
import type { ReleaseInputs } from './inputs/inputs.ts';
import { noDeployments, type ShownDeployments } from './releases/deployments.ts';
import { version } from './version.ts';
import { readGitHubRun } from './workflow/github-run.ts';

/** Where the releases of a commit are shown: as deployments of this repository on GitHub, or nowhere outside of GitHub Actions and without a token. */
export function deploymentsFor(
  { deployment, githubToken: token }: Pick<ReleaseInputs, 'deployment' | 'githubToken'>,
  { environment, log }: Pick<RunWorld, 'environment' | 'log'>,
): (commit: Commit | null) => ShownDeployments {
  return (commit) => {
    const run = readGitHubRun(environment);
    if (run === null || token === null || commit === null || deployment === 'never') return noDeployments;
    const { apiUrl, repository, runUrl } = run;
    return createDeployments(
      { apiUrl, token, repository, userAgent: `heroku-docker-release/${version}`, log },
      {
        sha: commit.sha,
        // Which ones there are is told with the first change of each.
        environments: [],
        description: 'Slug by heroku-docker-release',
        runUrl,
        isAsked: deployment === 'always',
      },
    );
  };
}
