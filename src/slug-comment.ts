import type { RunWorld } from './base-world.ts';
import { commentLinks, commentOnPullRequest } from './comment-on-pull-request.ts';
import { ActionError } from './errors.ts';
import type { CommentOutcome } from './github/sticky-comment.ts';
import { gitHubFor } from './github-of-run.ts';
import type { SlugCommentInputs } from './inputs/slug-comment-inputs.ts';
import { renderComment } from './report/comment.ts';
import { errorTrace, type ReportedFailure, reportedFailure } from './report/failure.ts';
import { readReport } from './report/read-report.ts';
import { readGitHubRun } from './workflow/github-run.ts';
import { headSha, readPullRequest } from './workflow/pull-request.ts';

/** What became of a report that was to be commented. */
export interface SlugCommentRun {
  readonly outcome: CommentOutcome;
  /** Markdown for the job summary: the comment, where it could not be written. Else empty. */
  readonly summary: string;
  readonly failure: ReportedFailure | null;
}

/**
 * The trusted half of the pair for pull requests from forks: takes the report that a job without rights has made, and puts it
 * on the pull request that the event is of. A report that was refused posts nothing and makes the run red, for it is not what
 * our own action writes; GitHub refusing the comment does not.
 */
export async function slugComment(inputs: SlugCommentInputs, world: RunWorld): Promise<SlugCommentRun> {
  try {
    return await comment(inputs, world);
  } catch (error) {
    world.signal.throwIfAborted();
    world.log.debug(errorTrace(error));
    const failure = reportedFailure(error);
    return { outcome: { kind: 'failed', reason: failure.message }, summary: '', failure };
  }
}

async function comment(inputs: SlugCommentInputs, world: RunWorld): Promise<SlugCommentRun> {
  const { environment, log } = world;
  const run = readGitHubRun(environment);
  if (run === null)
    throw new ActionError('There is no GITHUB_REPOSITORY to comment in. slug-comment runs in GitHub Actions only.');
  const event = await readPullRequest(environment);
  const links = commentLinks(run, event);
  const { githubToken } = inputs;
  // Not even the file is looked at where nothing is to be posted.
  if (githubToken === null || inputs.comment === 'never' || event.kind === 'none') {
    if (event.kind === 'none') log.notice(`No comment: ${event.reason}.`);
    return { outcome: { kind: 'not-needed' }, summary: '', failure: null };
  }
  const report = { ...(await readReport(inputs.reportFile)), commit: headSha(event) };
  const github = gitHubFor(run, githubToken, world);
  const now = Date.now();
  const outcome = await commentOnPullRequest({ report, event, github, policy: inputs, links, log, now });
  return { outcome, summary: outcome.kind === 'failed' ? renderComment(report, links, now) : '', failure: null };
}
