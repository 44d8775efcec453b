import { describe, expect, test } from '@jest/globals';
import { type PullRequestEvent, readPullRequest, headSha as shaOf } from '../../src/workflow/pull-request.ts';
import { anEvent, aPullRequestPayload, aWorkflowRunPayload, headSha } from './an-event.ts';

async function read(name: string, payload: unknown): Promise<PullRequestEvent> {
  await using event = await anEvent(name, payload);
  return readPullRequest(event.environment);
}

describe('a pull request', () => {
  const expected = {
    kind: 'pull-request',
    number: 7,
    headSha,
    head: { owner: 'org', branch: 'more' },
    isOpen: true,
    baseBranch: 'main',
    isFork: false,
  };

  test.each(['pull_request', 'pull_request_review', 'pull_request_review_comment', 'pull_request_target'])(
    'is known by its number and the commit that was pushed: %s',
    async (name) => {
      const event = await read(name, aPullRequestPayload());
      expect(event).toEqual(expected);
      expect(shaOf(event)).toBe(headSha);
    },
  );

  test('of a fork, and one that is closed', async () => {
    expect(await read('pull_request', aPullRequestPayload({ from: 'stranger/app' }))).toEqual({
      ...expected,
      head: { owner: 'stranger', branch: 'more' },
      isFork: true,
    });
    expect(await read('pull_request', aPullRequestPayload({ state: 'closed' }))).toEqual({
      ...expected,
      isOpen: false,
    });
  });

  test.each<[string, unknown]>([
    ['nothing', ''],
    ['no JSON', '{'],
    ['a list', []],
    ['no pull request', { repository: { full_name: 'org/app' } }],
    ['no whole number', { pull_request: { ...aPullRequestPayload().pull_request, number: 1.5 } }],
    ['a number below 1', { pull_request: { ...aPullRequestPayload().pull_request, number: 0 } }],
    ['a short commit', aPullRequestPayload({ sha: '1234567' })],
  ])('row 99: that cannot be told, for the payload has %s', async (_, payload) => {
    expect(await read('pull_request', payload)).toEqual({
      kind: 'none',
      reason: 'the event pull_request does not say which pull request it is of',
    });
  });
});

describe('after a run on a pull request', () => {
  test('its head is known, and the page of that run', async () => {
    const event = await read('workflow_run', aWorkflowRunPayload());
    expect(event).toEqual({
      kind: 'workflow-run',
      head: { owner: 'stranger', branch: 'more', sha: headSha },
      runUrl: 'https://github.com/org/app/actions/runs/4711',
    });
    expect(shaOf(event)).toBe(headSha);
  });

  test.each(['javascript:alert(1)', 'https://github.com/a b', 'https://github.com/)[x](y', 7])(
    'a page %s is none',
    async (page) => {
      const payload = aWorkflowRunPayload();
      const event = await read('workflow_run', {
        ...payload,
        workflow_run: { ...payload.workflow_run, html_url: page },
      });
      expect(event).toMatchObject({ kind: 'workflow-run', runUrl: null });
    },
  );

  test.each(['push', 'schedule', 'workflow_run', 'pull_request_target', 'workflow_dispatch'])(
    'row 99: after %s there is no pull request',
    async (event) => {
      await using given = await anEvent('workflow_run', aWorkflowRunPayload({ event }));
      expect(await readPullRequest(given.environment)).toEqual({
        kind: 'none',
        reason: `the run before this one was set off by ${event}, not by pull_request`,
      });
    },
  );

  test.each<[string, object]>([
    ['its fork is gone', { head_repository: null }],
    ['its branch is not said', { head_branch: null }],
    ['its commit is not said', { head_sha: 'main' }],
  ])('row 99: nothing is guessed where %s', async (_, change) => {
    const payload = aWorkflowRunPayload();
    expect(
      await read('workflow_run', { ...payload, workflow_run: { ...payload.workflow_run, ...change } }),
    ).toMatchObject({ kind: 'none', reason: expect.stringContaining('does not say of which branch') });
  });
});

test.each(['push', 'schedule', 'issue_comment', 'merge_group'])('row 99: %s is of no pull request', async (name) => {
  const event = await read(name, aPullRequestPayload());
  expect(event).toEqual({ kind: 'none', reason: `this run was set off by ${name}, not by a pull request` });
  expect(shaOf(event)).toBeNull();
});

test('row 99: outside of Actions there is none, also with a variable left over', async () => {
  await using event = await anEvent('pull_request', aPullRequestPayload());
  expect(await readPullRequest({ ...event.environment, GITHUB_ACTIONS: 'false' })).toMatchObject({ kind: 'none' });
});
