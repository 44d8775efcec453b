import type { Environment } from '../docker/connect.ts';

/** The branches that a run has to do with. */
export interface RunBranches {
  /** The one that this run is of, and speaks for; null if it is of a tag or a pull request, or was set off by something else. */
  readonly own: string | null;
  /** Where the pull request of this run wants to go; null if there is none. */
  readonly base: string | null;
}

/** Events whose runs are of the branch itself. https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows */
const ofBranches: ReadonlySet<string> = new Set(['push', 'schedule', 'workflow_dispatch']);

/** Reads from what the runner says which branches this run has to do with; none outside of GitHub Actions. https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
export function readBranches(environment: Environment): RunBranches {
  if (environment['GITHUB_ACTIONS'] !== 'true') return { own: null, base: null };
  const isOfBranch =
    ofBranches.has(environment['GITHUB_EVENT_NAME'] ?? '') && environment['GITHUB_REF_TYPE'] === 'branch';
  return {
    own: isOfBranch ? environment['GITHUB_REF_NAME'] || null : null,
    base: environment['GITHUB_BASE_REF'] || null,
  };
}
