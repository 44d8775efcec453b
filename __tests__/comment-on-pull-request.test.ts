import { expect, test } from '@jest/globals';
import { commentLinks, commentOnPullRequest, type PullRequestComment } from '../src/comment-on-pull-request.ts';
import { createGitHub } from '../src/github/client.ts';
import { slugComment } from '../src/slug-comment.ts';
import { readGitHubRun } from '../src/workflow/github-run.ts';
import type { PullRequestEvent } from '../src/workflow/pull-request.ts';
import { failingAlways, refusal } from './harness/github/fault.ts';
import type { GitHubServer } from './harness/github/github-server.ts';
import { createRecordingLog } from './harness/recording-log.ts';
import { aGrownReport, startGitHub } from './slug-comment/a-slug-comment.ts';
import { anEvent, aWorkflowRunPayload, headSha } from './workflow/an-event.ts';

const own: PullRequestEvent = {
  kind: 'pull-request',
  number: 7,
  headSha,
  head: { owner: 'stranger', branch: 'more' },
  isOpen: true,
  baseBranch: 'main',
  isFork: false,
};
const afterRun: PullRequestEvent = {
  kind: 'workflow-run',
  head: { owner: 'stranger', branch: 'more', sha: headSha },
  runUrl: null,
};

/** Comments as a run of that event does; `text` is all that was logged. */
async function commenting(
  server: GitHubServer,
  changes: Partial<PullRequestComment>,
  signal = new AbortController().signal,
) {
  const log = createRecordingLog();
  const { owner, name, apiUrl, token } = server;
  const github = createGitHub({
    apiUrl: new URL(apiUrl),
    token,
    repository: { owner, name },
    userAgent: 'test',
    log,
    signal,
  });
  const outcome = await commentOnPullRequest({
    report: aGrownReport(),
    event: own,
    github,
    policy: { comment: 'auto', commentThreshold: { share: 0.01, bytes: 2 ** 20 } },
    links: { runUrl: null, commitUrl: null },
    log,
    now: Date.parse('2026-02-03T04:05:06Z'),
    ...changes,
  });
  return { outcome, log };
}

test.each<[string, PullRequestEvent]>([
  ['its own event', own],
  ['a run after it', afterRun],
])('a pull request in %s gets its comment, with the commit that was pushed', async (_, event) => {
  await using server = await startGitHub();
  const { outcome, log } = await commenting(server, { event });
  expect(outcome.kind).toBe('created');
  expect(log.text('info')).toMatch(/^Comment on pull request #7 created: https:/);
  expect(server.comments(7)[0]?.body).toContain('`1234567`');
});

test.each<[string, Partial<PullRequestComment>, string]>([
  ['never', { policy: { comment: 'never', commentThreshold: { share: 0, bytes: 0 } } }, ''],
  ['without a pull request', { event: { kind: 'none', reason: 'it was a push' } }, 'No comment: it was a push.'],
  ['on a closed one', { event: { ...own, isOpen: false } }, 'No comment: pull request #7 is closed.'],
])('row 99: %s nothing is asked', async (_, changes, said) => {
  await using server = await startGitHub();
  const { outcome, log } = await commenting(server, changes);
  expect(outcome).toEqual({ kind: 'not-needed' });
  expect(log.text()).toBe(said);
  expect(server.journal).toEqual([]);
});

test.each<[string, PullRequestEvent]>([
  ['its own event', { ...own, headSha: 'ee'.repeat(20) }],
  ['a run after it', { ...afterRun, head: { owner: 'stranger', branch: 'more', sha: 'ee'.repeat(20) } }],
])('row 99: after a push since %s nothing is posted, and a notice says so', async (_, event) => {
  await using server = await startGitHub();
  const { outcome, log } = await commenting(server, { event });
  expect(outcome).toEqual({ kind: 'not-needed' });
  expect(log.text('notice')).toContain('there was a push since');
});

test('a change that is too small is said', async () => {
  await using server = await startGitHub();
  const { outcome, log } = await commenting(server, { report: aGrownReport(10) });
  expect(outcome).toEqual({ kind: 'not-needed' });
  expect(log.text('info')).toContain('the change is too small for a new one');
});

test.each<[string, PullRequestEvent]>([
  ['comments', own],
  ['pull requests', afterRun],
])('row 95: where %s may not be read it is one warning, and no failure', async (_, event) => {
  await using server = await startGitHub({
    fault: failingAlways('GET', refusal(403, 'Resource not accessible by integration')),
  });
  const { outcome, log } = await commenting(server, { event });
  expect(outcome).toEqual({ kind: 'failed', reason: expect.stringContaining('pull-requests: write') });
  expect(log.lines.filter(({ level }) => level === 'warning')).toHaveLength(1);
});

test.each<[string, PullRequestEvent]>([
  ['comments', own],
  ['pull requests', afterRun],
])('row 100: a job that is cancelled while it waits for the %s is cancelled', async (_, event) => {
  await using server = await startGitHub({ fault: failingAlways('GET', { kind: 'hang' }) });
  const controller = new AbortController();
  setTimeout(() => controller.abort(new Error('cancelled')), 100);
  await expect(commenting(server, { event }, controller.signal)).rejects.toThrow('cancelled');
});

test('the links of a run after another lead to that other run, and those of a push to no commit', () => {
  const run = readGitHubRun({ GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'org/app', GITHUB_RUN_ID: '2' });
  if (run === null) throw new Error('no run');
  const commitUrl = `https://github.com/org/app/commit/${headSha}`;
  expect(commentLinks(run, { ...afterRun, runUrl: 'https://github.com/x' })).toEqual({
    runUrl: 'https://github.com/x',
    commitUrl,
  });
  expect(commentLinks(run, own)).toEqual({ runUrl: 'https://github.com/org/app/actions/runs/2', commitUrl });
  expect(commentLinks(run, { kind: 'none', reason: '' })).toEqual({ runUrl: run.runUrl, commitUrl: null });
});

test('slug-comment outside of Actions says where it runs', async () => {
  await using event = await anEvent('workflow_run', aWorkflowRunPayload());
  const log = createRecordingLog();
  const inputs = {
    reportFile: '/nowhere',
    comment: 'auto',
    commentThreshold: { share: null, bytes: 1 },
    githubToken: 'token-of-nobody',
  } as const;
  const world = {
    temporaryFolder: '/nowhere',
    trigger: { kind: 'trusted' },
    log,
    signal: new AbortController().signal,
  } as const;
  const without = await slugComment(inputs, { ...world, environment: event.environment });
  expect(without.failure?.message).toBe(
    'There is no GITHUB_REPOSITORY to comment in. slug-comment runs in GitHub Actions only.',
  );
  const environment = { ...event.environment, GITHUB_REPOSITORY: 'org/app' };
  const refused = await slugComment(inputs, { ...world, environment });
  expect(refused).toMatchObject({
    outcome: { kind: 'failed' },
    summary: '',
    failure: { isBug: false, message: 'The report "/nowhere" was refused: there is no such file.' },
  });
});
