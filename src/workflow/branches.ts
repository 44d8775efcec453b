import type { Environment } from '../docker/connect.ts';
import { eventPayloadNow, fieldAt, isFromFork } from './event-payload.ts';

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
  return { own: ownBranch(environment), base: environment['GITHUB_BASE_REF'] || null };
}

function ownBranch(environment: Environment): string | null {
  const event = environment['GITHUB_EVENT_NAME'] ?? '';
  if (event === 'workflow_run') return branchOfRunBefore(eventPayloadNow(environment));
  const isOfBranch = ofBranches.has(event) && environment['GITHUB_REF_TYPE'] === 'branch';
  return isOfBranch ? environment['GITHUB_REF_NAME'] || null : null;
}

/**
 * A workflow_run is on the default branch whatever the run before it was of, and what it caches is read as that branch's. So that
 * branch alone it can speak for, and only after a run that nobody but the repository's own people could set off.
 */
function branchOfRunBefore(payload: unknown): string | null {
  const field = (...path: readonly string[]) => fieldAt(payload, 'workflow_run', ...path);
  const [event, branch] = [field('event'), field('head_branch')];
  const isOurs =
    typeof event === 'string' && ofBranches.has(event) && !isFromFork(field('head_repository', 'full_name'), payload);
  const isDefault = branch === fieldAt(payload, 'repository', 'default_branch');
  return isOurs && isDefault && typeof branch === 'string' && branch !== '' ? branch : null;
}
