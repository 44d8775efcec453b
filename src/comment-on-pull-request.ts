import type { Environment } from './docker/connect.ts';
import { errorMessage } from './errors.ts';
import type { GitHub } from './github/client.ts';
import { findPullRequestOfHead } from './github/pull-requests.ts';
import { type CommentOutcome, putComment } from './github/sticky-comment.ts';
import { gitHubOfRun } from './github-of-run.ts';
import type { CommentInputs } from './inputs/comment-inputs.ts';
import type { Log } from './log.ts';
import { type CommentLinks, commentMarker, renderComment } from './report/comment.ts';
import { errorTrace } from './report/failure.ts';
import { isWorthComment } from './report/growth.ts';
import type { ReleaseReport } from './report/report.ts';
import { type GitHubRun, readGitHubRun } from './workflow/github-run.ts';
import { headSha, type PullRequestEvent, readPullRequest } from './workflow/pull-request.ts';

/** What is to be commented, where, and whether. */
export interface PullRequestComment {
  readonly report: ReleaseReport;
  readonly event: PullRequestEvent;
  readonly github: GitHub;
  readonly policy: Pick<CommentInputs, 'comment' | 'commentThreshold'>;
  readonly links: CommentLinks;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Puts the one comment of this app on the pull request that the event is of, or brings it up to date. Where there is no such
 * pull request, or it is closed, or it has moved on, nothing is done and nothing is wrong. A comment that cannot be written
 * is a warning and an outcome, never a failure: throws only what the run was cancelled with.
 */
export async function commentOnPullRequest(comment: PullRequestComment): Promise<CommentOutcome> {
  const { report, event, github, policy, links, log, now } = comment;
  if (policy.comment === 'never') return { kind: 'not-needed' };
  const found = await findPullRequest(event, github);
  if (found.kind === 'failed') {
    log.warning(`No comment on the pull request: ${found.reason}`);
    return found;
  }
  if (found.kind === 'none') {
    log[found.isWorthNotice ? 'notice' : 'info'](`No comment: ${found.reason}.`);
    return { kind: 'not-needed' };
  }
  const outcome = await putComment(github, {
    pullRequest: found.number,
    marker: commentMarker(report.commentKey),
    // The commit that was checked out is a merge that no page shows; and a stranger's report may name any.
    body: renderComment({ ...report, commit: headSha(event) }, links, now),
    mayCreate: policy.comment === 'always' || isWorthComment(report, policy.commentThreshold),
  });
  tell(outcome, found.number, log);
  return outcome;
}

/**
 * Comments what a run of the release action came to, where it is of a pull request. A fork's own run has no token that may
 * write: there the pair of workflows does it. Never throws: what the run came to stands, whatever becomes of its comment.
 */
export async function commentOnRun(
  report: ReleaseReport,
  inputs: CommentInputs,
  world: { readonly environment: Environment; readonly log: Log; readonly signal: AbortSignal },
): Promise<void> {
  const { environment, log } = world;
  const { githubToken, comment } = inputs;
  const [run, github] = [readGitHubRun(environment), gitHubOfRun(githubToken, world)];
  if (run === null || github === null || comment === 'never') return;
  try {
    const event = await readPullRequest(environment);
    if (event.kind === 'none') return log.debug(`No comment: ${event.reason}.`);
    if (event.kind === 'pull-request' && event.isFork && environment['GITHUB_EVENT_NAME'] !== 'pull_request_target') {
      log.notice(
        'No comment from here: a run on a pull request from a fork may not write one. A workflow_run with slug-comment may; see docs/pull-requests.md.',
      );
      return;
    }
    const links = commentLinks(run, event);
    await commentOnPullRequest({ report, event, github, policy: inputs, links, log, now: Date.now() });
  } catch (error) {
    log.debug(errorTrace(error));
    log.warning(`No comment on the pull request: ${errorMessage(error)}`);
  }
}

/** The pages that a comment may lead to: the run that made the slug, and the commit that was pushed. */
export function commentLinks(run: GitHubRun, event: PullRequestEvent): CommentLinks {
  const sha = headSha(event);
  return {
    runUrl: event.kind === 'workflow-run' ? event.runUrl : run.runUrl,
    commitUrl: sha === null ? null : `${run.repositoryUrl}/commit/${sha}`,
  };
}

type Found =
  | { readonly kind: 'open'; readonly number: number }
  | { readonly kind: 'none'; readonly reason: string; readonly isWorthNotice: boolean }
  | Extract<CommentOutcome, { kind: 'failed' }>;

async function findPullRequest(event: PullRequestEvent, github: GitHub): Promise<Found> {
  switch (event.kind) {
    case 'none':
      return { kind: 'none', reason: event.reason, isWorthNotice: false };
    case 'pull-request': {
      const { number, isOpen, head, headSha: sha } = event;
      if (!isOpen) return { kind: 'none', reason: `pull request #${number} is closed`, isWorthNotice: false };
      // The event is as old as the run: there may have been a push since.
      const found = head === null ? null : await findByHead({ ...head, sha }, github);
      return found === null || found.kind === 'open' ? { kind: 'open', number } : found;
    }
    case 'workflow-run':
      return findByHead(event.head, github);
  }
}

async function findByHead(
  head: Extract<PullRequestEvent, { kind: 'workflow-run' }>['head'],
  github: GitHub,
): Promise<Found> {
  try {
    const found = await findPullRequestOfHead(github, head);
    if (found?.isOpen) return { kind: 'open', number: found.number };
  } catch (error) {
    github.signal.throwIfAborted();
    // A bug of ours costs the comment, too, and not the job.
    github.log.debug(errorTrace(error));
    return { kind: 'failed', reason: errorMessage(error) };
  }
  const reason = `no open pull request has ${head.owner}:${head.branch} at ${head.sha.slice(0, 7)}. It was closed, or there was a push since, whose own run comments`;
  return { kind: 'none', reason, isWorthNotice: true };
}

function tell(outcome: CommentOutcome, pullRequest: number, log: Log): void {
  switch (outcome.kind) {
    case 'failed':
      log.warning(`No comment on the pull request: ${outcome.reason}`);
      return;
    case 'not-needed':
      log.info(
        `No comment on pull request #${pullRequest}: the change is too small for a new one (comment-threshold).`,
      );
      return;
    default:
      log.info(`Comment on pull request #${pullRequest} ${outcome.kind}: ${outcome.url}`);
  }
}
