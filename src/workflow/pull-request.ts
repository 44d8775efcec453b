import type { Environment } from '../docker/connect.ts';
import { fieldAt, isFromFork, PULL_REQUEST_EVENTS, readEventPayload } from './event-payload.ts';

/** What the event that set off this run says of a pull request. */
export type PullRequestEvent =
  | {
      readonly kind: 'pull-request';
      readonly number: number;
      /** The commit that was pushed: `GITHUB_SHA` is its merge with the base branch, which nobody knows. */
      readonly headSha: string;
      /** Where it was pushed to; null if the fork is gone. */
      readonly head: { readonly owner: string; readonly branch: string } | null;
      readonly isOpen: boolean;
      readonly baseBranch: string;
      readonly isFork: boolean;
    }
  /** After a run on a pull request. Which one has to be asked: GitHub does not tell for forks. */
  | {
      readonly kind: 'workflow-run';
      readonly head: { readonly owner: string; readonly branch: string; readonly sha: string };
      /** The page of that run; null if it is not told. */
      readonly runUrl: string | null;
    }
  /** `reason` completes the sentence `No comment: …`. */
  | { readonly kind: 'none'; readonly reason: string };

/** Such an event runs code of the base branch unless told otherwise, but it is of a pull request all the same. */
const commentable: ReadonlySet<string> = new Set([...PULL_REQUEST_EVENTS, 'pull_request_target']);

/** Reads which pull request this run is of, from the event alone: nothing that a job made can say so. */
export async function readPullRequest(environment: Environment): Promise<PullRequestEvent> {
  if (environment['GITHUB_ACTIONS'] !== 'true') return none('this is no run of GitHub Actions');
  const event = environment['GITHUB_EVENT_NAME'] ?? '';
  if (commentable.has(event)) return ofPullRequest(event, await readEventPayload(environment));
  if (event === 'workflow_run') return afterRun(await readEventPayload(environment));
  return none(`this run was set off by ${event || 'an unknown event'}, not by a pull request`);
}

/** The commit that was pushed to the pull request; null if the run is of none. */
export function headSha(event: PullRequestEvent): string | null {
  return event.kind === 'pull-request' ? event.headSha : event.kind === 'workflow-run' ? event.head.sha : null;
}

function ofPullRequest(event: string, payload: unknown): PullRequestEvent {
  const number = fieldAt(payload, 'pull_request', 'number');
  const sha = fieldAt(payload, 'pull_request', 'head', 'sha');
  const baseBranch = fieldAt(payload, 'pull_request', 'base', 'ref');
  if (!isNumber(number) || !isSha(sha) || !isName(baseBranch))
    return none(`the event ${event} does not say which pull request it is of`);
  return {
    kind: 'pull-request',
    number,
    headSha: sha,
    head: headOf(payload),
    isOpen: fieldAt(payload, 'pull_request', 'state') === 'open',
    baseBranch,
    isFork: isFromFork(fieldAt(payload, 'pull_request', 'head', 'repo', 'full_name'), payload),
  };
}

function headOf(payload: unknown): { readonly owner: string; readonly branch: string } | null {
  const [repository, branch] = [
    fieldAt(payload, 'pull_request', 'head', 'repo', 'full_name'),
    fieldAt(payload, 'pull_request', 'head', 'ref'),
  ];
  return isName(repository) && isName(branch) ? { owner: repository.split('/')[0] ?? '', branch } : null;
}

function afterRun(payload: unknown): PullRequestEvent {
  const field = (...path: readonly string[]) => fieldAt(payload, 'workflow_run', ...path);
  const event = field('event');
  // Of another event the head is no pull request's: after pull_request_target it is the base branch.
  if (event !== 'pull_request')
    return none(
      `the run before this one was set off by ${isName(event) ? event : 'an unknown event'}, not by pull_request`,
    );
  const [owner, branch, sha] = [field('head_repository', 'owner', 'login'), field('head_branch'), field('head_sha')];
  if (!isName(owner) || !isName(branch) || !isSha(sha))
    return none('the event does not say of which branch the run before this one was; its fork may be gone');
  const runUrl = field('html_url');
  return { kind: 'workflow-run', head: { owner, branch, sha }, runUrl: isPage(runUrl) ? runUrl : null };
}

function none(reason: string): PullRequestEvent {
  return { kind: 'none', reason };
}

function isNumber(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}

function isSha(value: unknown): value is string {
  return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isPage(value: unknown): value is string {
  return typeof value === 'string' && /^https?:\/\/[\w.:/-]+$/.test(value);
}
