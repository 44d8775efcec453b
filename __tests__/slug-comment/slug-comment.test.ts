import { describe, expect, test } from '@jest/globals';
import { ACTIONS_BOT, STRANGER } from '../harness/github/accounts.ts';
import { failing, refusal } from '../harness/github/fault.ts';
import { anEvent, aPullRequestPayload, aWorkflowRunPayload, headSha } from '../workflow/an-event.ts';
import { aGrownReport, comment, startGitHub } from './a-slug-comment.ts';

const marker = '<!-- heroku-docker-release:slug:my-app -->';
const list = 'GET issues/list-comments → 200';
const find = 'GET pulls/list → 200';

describe('a pull request from a fork', () => {
  test.concurrent('gets a comment, which the next run edits and the one after leaves as it is', async () => {
    await using github = await startGitHub();
    await using first = await comment(github);
    const [made, ...others] = github.comments(7);
    expect(others).toEqual([]);
    expect(made?.body).toMatch(
      new RegExp(
        `^${marker}\n\n### Slug 214\\.0 MB of 300\\.0 MB \\(71 %\\), \\+5\\.0 MB against \`feature/größer\` at \`abababa\`\n`,
      ),
    );
    // The run that built it, and the commit that was pushed: not this run, and not what the file says.
    expect(made?.body).toContain('(https://github.com/org/app/actions/runs/4711)');
    expect(made?.body).toContain(`[\`1234567\`](https://github.com/org/app/commit/${headSha})`);
    expect(first).toMatchObject({ exitCode: 0, warnings: [], errors: [], summary: '' });
    const url = `https://github.com/org/app/pull/7#issuecomment-${made?.id}`;
    expect(first.outputs).toEqual({ comment: 'created', 'comment-url': url });

    await using second = await comment(github, { report: aGrownReport(7 * 2 ** 20) });
    expect(second.outputs).toEqual({ comment: 'updated', 'comment-url': url });
    await using third = await comment(github, { report: aGrownReport(7 * 2 ** 20) });
    expect(third.outputs).toEqual({ comment: 'unchanged', 'comment-url': url });
    expect(github.comments(7).map(({ body }) => /\+[\d.]+ MB/.exec(body)?.[0])).toEqual(['+7.0 MB']);
    expect(github.requests()).toEqual([
      ...[find, list, 'POST issues/create-comment → 201'],
      ...[find, list, 'PATCH issues/update-comment → 200'],
      ...[find, list],
    ]);
  });

  test.concurrent('is found by what GitHub says, whatever number, commit or address the file has', async () => {
    const other = { number: 1, headBranch: 'main-work' };
    await using github = await startGitHub();
    github.openPullRequest(other);
    const report = {
      ...aGrownReport(),
      pullRequest: 1,
      number: 1,
      commit: 'ff'.repeat(20),
      skipped: 'all is released',
      releases: [{ app: 'prod', version: 142, status: 'succeeded', slugId: null, webUrl: 'https://evil.example/' }],
    };
    await using result = await comment(github, { report });
    expect(result.outputs['comment']).toBe('created');
    expect(github.comments(1)).toEqual([]);
    expect(github.comments(7)[0]?.body).not.toMatch(/evil|ffffff|prod|v142|succeeded|released/);
  });

  test.concurrent('with a small change has its comment brought up to date, and none made', async () => {
    await using github = await startGitHub();
    await using without = await comment(github, { report: aGrownReport(1_000) });
    expect(without.outputs).toEqual({ comment: 'not-needed', 'comment-url': '' });
    expect(without.exitCode).toBe(0);
    await using always = await comment(github, { report: aGrownReport(1_000), inputs: { comment: 'true' } });
    expect(always.outputs['comment']).toBe('created');
    await using smaller = await comment(github, { report: aGrownReport(2_000) });
    expect(smaller.outputs['comment']).toBe('updated');
    await using wanted = await comment(github, {
      report: aGrownReport(2_000),
      inputs: { 'comment-threshold': '1KB' },
      event: ['workflow_run', aWorkflowRunPayload({ owner: 'stranger' })],
    });
    expect(wanted.outputs['comment']).toBe('unchanged');
  });

  test.concurrent('whose user wants no comment: nothing is asked, not even for the file', async () => {
    await using github = await startGitHub();
    await using result = await comment(github, { report: null, inputs: { comment: 'false' } });
    expect(result).toMatchObject({ exitCode: 0, outputs: { comment: 'not-needed', 'comment-url': '' } });
    expect(github.journal).toEqual([]);
  });
});

test.concurrent('a pull request of a branch of the repository, in its own event', async () => {
  await using github = await startGitHub({ pullRequests: [{ number: 7, headBranch: 'more', headSha }] });
  await using result = await comment(github, { event: ['pull_request', aPullRequestPayload()] });
  expect(result.outputs['comment']).toBe('created');
  const [made] = github.comments(7);
  expect(made?.body).toContain('(https://github.com/org/app/actions/runs/4712)');
  expect(made?.body).toContain(`/commit/${headSha})`);
  expect(github.requests()).toEqual([find, list, 'POST issues/create-comment → 201']);
});

test.concurrent('row 93: a planted marker by another author, older and newer than ours, stays as it is', async () => {
  await using github = await startGitHub();
  const older = github.plant(7, STRANGER, `${marker}\n\nmine`);
  const quote = github.plant(7, ACTIONS_BOT, `> ${marker}\n\nquoted`);
  await using first = await comment(github);
  expect(first.outputs['comment']).toBe('created');
  const newer = github.plant(7, STRANGER, `${marker}\n\nmine too`);
  await using second = await comment(github, { report: aGrownReport(6 * 2 ** 20) });
  expect(second.outputs['comment']).toBe('updated');
  expect(second.outputs['comment-url']).toBe(first.outputs['comment-url']);
  for (const { id, body } of [older, quote, newer])
    expect(github.comments(7).find((each) => each.id === id)?.body).toBe(body);
});

test.concurrent('row 94: our comment among 320 others is found on its page', async () => {
  await using github = await startGitHub();
  for (let count = 0; count < 310; count += 1) github.plant(7, STRANGER, `comment ${count}`);
  const ours = github.plant(7, ACTIONS_BOT, `${marker}\n\nold`);
  for (let count = 0; count < 10; count += 1) github.plant(7, STRANGER, `more ${count}`);
  await using result = await comment(github);
  expect(result.outputs['comment']).toBe('updated');
  expect(result.outputs['comment-url']).toContain(`#issuecomment-${ours.id}`);
  expect(github.comments(7)).toHaveLength(321);
  expect(github.requests().filter((each) => each === list)).toHaveLength(4);
});

describe('row 95: what GitHub refuses is a warning, the summary has the table, and the job is green', () => {
  const forbidden = refusal(403, 'Resource not accessible by integration');
  test.concurrent.each([
    ['403, the token may only read', 'POST', forbidden, /pull-requests: write/],
    ['403, the list itself', 'GET', forbidden, /pull-requests: write/],
    ['404, it is gone', 'POST', refusal(404, 'Not Found'), /404/],
    ['410', 'POST', refusal(410, 'Gone'), /410/],
    ['422', 'POST', refusal(422, 'Validation Failed'), /422/],
    ['429 for minutes', 'POST', refusal(429, 'Too many requests', { 'retry-after': '600' }), /10 min|600/],
    [
      '403, the secondary limit',
      'POST',
      refusal(403, 'You have exceeded a secondary rate limit', { 'retry-after': '120' }),
      /2 min|120/,
    ],
  ] as const)('%s', async (_, method, fault, words) => {
    await using github = await startGitHub({
      fault: failing(method, ...(method === 'GET' ? [undefined, fault] : [fault])),
    });
    await using result = await comment(github);
    expect(result).toMatchObject({ exitCode: 0, errors: [], outputs: { comment: 'failed', 'comment-url': '' } });
    expect(result.warnings).toEqual([expect.stringMatching(/^No comment on the pull request: /)]);
    expect(result.warnings[0]).toMatch(words);
    expect(result.summary).toContain('Slug 214.0 MB of 300.0 MB');
    expect(result.summary).toContain('| ---');
    expect(result.seconds).toBeLessThan(20);
    expect(github.comments(7)).toEqual([]);
  });

  test.concurrent('the pull requests may not be listed', async () => {
    await using github = await startGitHub({ permission: 'none', isPublic: false });
    await using result = await comment(github);
    expect(result).toMatchObject({ exitCode: 0, errors: [], outputs: { comment: 'failed', 'comment-url': '' } });
    expect(result.warnings).toHaveLength(1);
    expect(result.summary).toContain('Slug 214.0 MB of 300.0 MB');
  });

  test.concurrent('nobody listens where the API should be', async () => {
    await using github = await startGitHub();
    const api = github.apiUrl;
    await github.close();
    await using result = await comment(github, { environment: { GITHUB_API_URL: api } });
    expect(result).toMatchObject({ exitCode: 0, errors: [], outputs: { comment: 'failed', 'comment-url': '' } });
    expect(result.summary).toContain('Slug 214.0 MB of 300.0 MB');
  });

  test.concurrent('a reply that was lost makes no second comment', async () => {
    await using github = await startGitHub({ fault: failing('POST', { kind: 'reset-after-commit' }) });
    await using result = await comment(github);
    expect(result.outputs['comment']).toBe('created');
    expect(github.comments(7)).toHaveLength(1);
  });
});

test.concurrent('row 98: two apps have a comment each, and each run its own', async () => {
  await using github = await startGitHub();
  const another = { ...aGrownReport(), app: 'my-other', commentKey: 'my-other' };
  await using one = await comment(github);
  await using two = await comment(github, { report: another });
  await using again = await comment(github, { report: aGrownReport(9 * 2 ** 20) });
  expect([one, two, again].map(({ outputs }) => outputs['comment'])).toEqual(['created', 'created', 'updated']);
  expect(again.outputs['comment-url']).toBe(one.outputs['comment-url']);
  expect(github.comments(7).map(({ body }) => body.split('\n')[0])).toEqual([
    marker,
    '<!-- heroku-docker-release:slug:my-other -->',
  ]);
});

describe('row 99: no comment and no error', () => {
  test.concurrent.each([
    ['after a push', ['push', { repository: { full_name: 'org/app' } }], /set off by push, not by a pull request/],
    ['after a run on a push', ['workflow_run', aWorkflowRunPayload({ event: 'push' })], /set off by push/],
    ['where the event says nothing', ['workflow_run', ''], /set off by an unknown event/],
    [
      'where there was a push since',
      ['workflow_run', aWorkflowRunPayload({ sha: 'ee'.repeat(20) })],
      /no open pull request has stranger:more at eeeeeee\. It was closed, or there was a push since/,
    ],
    ['where the fork has none', ['workflow_run', aWorkflowRunPayload({ owner: 'other' })], /no open pull request/],
  ] as const)('%s', async (_, event, words) => {
    await using github = await startGitHub();
    await using result = await comment(github, { event });
    expect(result).toMatchObject({ exitCode: 0, errors: [], warnings: [], summary: '' });
    expect(result.outputs).toEqual({ comment: 'not-needed', 'comment-url': '' });
    expect(result.notices).toEqual([expect.stringMatching(words)]);
    expect(github.comments(7)).toEqual([]);
    expect(github.journal.every(({ method }) => method === 'GET')).toBe(true);
  });

  test.concurrent('where it is closed', async () => {
    await using github = await startGitHub();
    await using own = await comment(github, { event: ['pull_request', aPullRequestPayload({ state: 'closed' })] });
    expect(own).toMatchObject({ exitCode: 0, warnings: [], outputs: { comment: 'not-needed' } });
    expect(github.journal).toEqual([]);
    github.openPullRequest({ number: 7, headOwner: 'stranger', headBranch: 'more', headSha, state: 'closed' });
    await using fork = await comment(github);
    expect(fork).toMatchObject({ exitCode: 0, warnings: [], outputs: { comment: 'not-needed' } });
    expect(github.comments(7)).toEqual([]);
  });

  test.concurrent('where the size before is not known there is a comment that says so', async () => {
    await using github = await startGitHub();
    const report = { ...aGrownReport(), comparison: { kind: 'none', reason: 'main has no slug yet', isFirst: false } };
    await using result = await comment(github, { report });
    expect(result.outputs['comment']).toBe('created');
    const [made] = github.comments(7);
    expect(made?.body).toMatch(
      /### Slug 214\.0 MB of 300\.0 MB \(71 %\)\n\nThe build .* says:\n\n.*main has no slug yet/,
    );
  });
});

test.concurrent('rows 9 and 99: a run that pull_request_target set off is of its pull request, and of no other', async () => {
  await using github = await startGitHub();
  await using event = await anEvent('pull_request_target', aPullRequestPayload({ from: 'stranger/app' }));
  await using result = await comment(github, { environment: event.environment });
  expect(result.outputs['comment']).toBe('created');
  expect(github.comments(7)).toHaveLength(1);
});

test.concurrent('row 100: a job that is cancelled while GitHub does not answer ends at once, and writes nothing', async () => {
  await using github = await startGitHub({ fault: failing('GET', undefined, { kind: 'hang' }) });
  await using result = await comment(github, { cancelWhen: () => github.journal.length > 0 });
  expect(result.exitCode).toBe(1);
  expect(result.secondsAfterCancel).toBeLessThan(5);
  expect(result.errors).toEqual(['Cancelled (SIGINT).']);
  expect(github.comments(7)).toEqual([]);
});
