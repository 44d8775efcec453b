import { expect, test } from '@jest/globals';
import { readBranches } from '../../src/workflow/branches.ts';
import { anEvent } from './an-event.ts';

const run = { GITHUB_ACTIONS: 'true', GITHUB_REF_NAME: 'main', GITHUB_REF_TYPE: 'branch' };

test.each(['push', 'schedule', 'workflow_dispatch'])('a run by %s is of its branch', (GITHUB_EVENT_NAME) => {
  expect(readBranches({ ...run, GITHUB_EVENT_NAME, GITHUB_BASE_REF: '' })).toEqual({ own: 'main', base: null });
});

test('a run on a pull request is of no branch, and has a base', () => {
  const event = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF_NAME: '7/merge', GITHUB_BASE_REF: 'main' };
  expect(readBranches({ ...run, ...event })).toEqual({ own: null, base: 'main' });
});

/** What GitHub says in `workflow_run` after a run on that branch. */
function afterRun({ event = 'push', branch = 'main', head = 'org/app' }: Readonly<Record<string, unknown>> = {}) {
  return {
    repository: { full_name: 'org/app', default_branch: 'main' },
    workflow_run: { event, head_branch: branch, head_repository: { full_name: head } },
  };
}

async function ownAfter(payload: unknown): Promise<string | null> {
  await using event = await anEvent('workflow_run', payload);
  return readBranches({ ...run, ...event.environment }).own;
}

test.each(['push', 'schedule', 'workflow_dispatch'])(
  'a deploy after a run that %s set off on the default branch is of that branch',
  async (event) => {
    expect(await ownAfter(afterRun({ event }))).toBe('main');
  },
);

test.each<[string, unknown]>([
  ['a push to another branch, whose slug would be kept where all read it', afterRun({ branch: 'feature' })],
  ['a push to a fork', afterRun({ head: 'stranger/app' })],
  ['a push to a fork that is gone', afterRun({ head: null })],
  ['a pull request', afterRun({ event: 'pull_request' })],
  ['pull_request_target', afterRun({ event: 'pull_request_target' })],
  ['another workflow_run', afterRun({ event: 'workflow_run' })],
  ['nobody knows what', afterRun({ event: 7 })],
  [
    'a push, where no branch is named',
    {
      repository: { full_name: 'org/app' },
      workflow_run: { event: 'push', head_repository: { full_name: 'org/app' } },
    },
  ],
  ['what is no JSON', '{"workflow_run":'],
])('row 9: a run after %s is of no branch', async (_, payload) => {
  expect(await ownAfter(payload)).toBeNull();
});

test.each([
  ['a tag', { ...run, GITHUB_EVENT_NAME: 'push', GITHUB_REF_TYPE: 'tag' }],
  ['another event, which may have checked out anything', { ...run, GITHUB_EVENT_NAME: 'issue_comment' }],
  ['a workflow_run of which nothing is said', { ...run, GITHUB_EVENT_NAME: 'workflow_run' }],
  ['a branch without a name', { ...run, GITHUB_EVENT_NAME: 'push', GITHUB_REF_NAME: '' }],
  ['a machine of one’s own', { ...run, GITHUB_ACTIONS: undefined, GITHUB_EVENT_NAME: 'push', GITHUB_BASE_REF: 'main' }],
])('a run of %s is of no branch', (_, environment) => {
  expect(readBranches(environment)).toEqual({ own: null, base: null });
});
