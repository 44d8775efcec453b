import { expect, test } from '@jest/globals';
import { readBranches } from '../../src/workflow/branches.ts';

const run = { GITHUB_ACTIONS: 'true', GITHUB_REF_NAME: 'main', GITHUB_REF_TYPE: 'branch' };

test.each(['push', 'schedule', 'workflow_dispatch'])('a run by %s is of its branch', (GITHUB_EVENT_NAME) => {
  expect(readBranches({ ...run, GITHUB_EVENT_NAME, GITHUB_BASE_REF: '' })).toEqual({ own: 'main', base: null });
});

test('a run on a pull request is of no branch, and has a base', () => {
  const event = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF_NAME: '7/merge', GITHUB_BASE_REF: 'main' };
  expect(readBranches({ ...run, ...event })).toEqual({ own: null, base: 'main' });
});

test.each([
  ['a tag', { ...run, GITHUB_EVENT_NAME: 'push', GITHUB_REF_TYPE: 'tag' }],
  ['another event, which may have checked out anything', { ...run, GITHUB_EVENT_NAME: 'workflow_run' }],
  ['a branch without a name', { ...run, GITHUB_EVENT_NAME: 'push', GITHUB_REF_NAME: '' }],
  ['a machine of one’s own', { ...run, GITHUB_ACTIONS: undefined, GITHUB_EVENT_NAME: 'push', GITHUB_BASE_REF: 'main' }],
])('a run of %s is of no branch', (_, environment) => {
  expect(readBranches(environment)).toEqual({ own: null, base: null });
});
