import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { ReleaseReport } from '../../src/report/report.ts';
import { GitHubServer, type GitHubServerOptions } from '../harness/github/github-server.ts';
import { type ActionResult, runSlugComment } from '../harness/run-action.ts';
import { readAsRunner } from '../harness/runner-commands.ts';
import { aFullReport } from '../report/a-full-report.ts';
import { anEvent, aWorkflowRunPayload, headSha } from '../workflow/an-event.ts';

const MB = 2 ** 20;

/** The repository org/app, whose pull request 7 comes from a fork. */
export function startGitHub(options: GitHubServerOptions = {}): Promise<GitHubServer> {
  const fromFork = { number: 7, headOwner: 'stranger', headBranch: 'more', headSha };
  return GitHubServer.start({ owner: 'org', name: 'app', pullRequests: [fromFork], ...options });
}

/** The report of a green run whose slug is that many bytes larger than the one on the base branch. */
export function aGrownReport(growthBytes = 5 * MB): ReleaseReport {
  const report = aFullReport();
  if (report.slug === null || report.comparison?.kind !== 'files') throw new Error('a full report has both');
  return {
    ...report,
    comparison: { ...report.comparison, sizeBytes: report.slug.sizeBytes - growthBytes },
    // The merge that was checked out.
    commit: 'cd'.repeat(20),
    failure: null,
    skipped: 'release is false',
  };
}

/** What a run of slug-comment is given. */
export interface CommentRun {
  /** Default: a grown one. Text and bytes are written as they are; null for no file. */
  readonly report?: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: readonly [name: string, payload: unknown];
  readonly environment?: Readonly<Record<string, string>>;
  readonly cancelWhen?: () => boolean;
}

/** What it printed as commands, beside what it did. */
export interface CommentResult extends ActionResult<never> {
  readonly warnings: readonly string[];
  readonly notices: readonly string[];
  readonly errors: readonly string[];
}

/** Runs slug-comment after a run on that fork's pull request, and checks what holds of every run: the token shows up nowhere. */
export async function comment(github: GitHubServer, run: CommentRun = {}): Promise<CommentResult> {
  await using cleanup = new AsyncDisposableStack();
  const workspace = await mkdtemp(join(tmpdir(), 'slug-comment-'));
  cleanup.defer(() => rm(workspace, { recursive: true }));
  const event = cleanup.use(await anEvent(...(run.event ?? ['workflow_run', aWorkflowRunPayload()])));
  const { report = aGrownReport() } = run;
  const content = typeof report === 'string' || Buffer.isBuffer(report) ? report : JSON.stringify(report, null, 2);
  if (report !== null) await writeFile(join(workspace, 'report.json'), content);
  const result = await runSlugComment({
    workspace,
    inputs: { 'report-file': 'report.json', 'github-token': github.token, ...run.inputs },
    environment: {
      ...event.environment,
      GITHUB_REPOSITORY: `${github.owner}/${github.name}`,
      GITHUB_API_URL: github.apiUrl,
      GITHUB_RUN_ID: '4712',
      ...run.environment,
    },
    ...(run.cancelWhen === undefined ? {} : { cancelWhen: run.cancelWhen }),
  });
  const printed = result.log.replace(/^::add-mask::.*$/gm, '');
  for (const text of [printed, result.summary, JSON.stringify(result.outputs)]) {
    expect(text).not.toContain(github.token);
    expect(text).not.toContain(Buffer.from(github.token).toString('base64').replace(/=+$/, ''));
  }
  const { commands } = readAsRunner(result.log);
  const said = (level: string) => commands.filter(({ name }) => name === level).map(({ data }) => data);
  return { ...result, warnings: said('warning'), notices: said('notice'), errors: said('error') };
}
