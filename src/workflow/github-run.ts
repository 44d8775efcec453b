import type { Environment } from '../docker/connect.ts';
import { parseApiUrl } from '../inputs/input-values.ts';

/** What the runner says of the repository and the run; addresses end without a slash. https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
export interface GitHubRun {
  readonly apiUrl: URL;
  readonly repository: { readonly owner: string; readonly name: string };
  /** The repository's page. */
  readonly repositoryUrl: string;
  /** This run's page; null if the runner does not say which it is. */
  readonly runUrl: string | null;
}

/** Reads what the runner says of this run's place on GitHub; null outside of GitHub Actions. */
export function readGitHubRun(environment: Environment): GitHubRun | null {
  const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(environment['GITHUB_REPOSITORY'] ?? '') ?? [];
  const apiUrl = parseApiUrl(environment['GITHUB_API_URL'] || 'https://api.github.com');
  const serverUrl = parseApiUrl(environment['GITHUB_SERVER_URL'] || 'https://github.com');
  if (environment['GITHUB_ACTIONS'] !== 'true' || owner === undefined || name === undefined) return null;
  if (apiUrl === null || serverUrl === null) return null;
  const repositoryUrl = `${serverUrl.href.replace(/\/$/, '')}/${owner}/${name}`;
  const runId = environment['GITHUB_RUN_ID'] ?? '';
  return {
    apiUrl,
    repository: { owner, name },
    repositoryUrl,
    runUrl: /^\d+$/.test(runId) ? `${repositoryUrl}/actions/runs/${runId}` : null,
  };
}
