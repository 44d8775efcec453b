import { expect, test } from '@jest/globals';
import { ActionError } from '../../src/errors.ts';
import { findPullRequestOfHead } from '../../src/github/pull-requests.ts';
import { failing, failingAlways, refusal } from '../harness/github/fault.ts';
import type { NewPullRequest } from '../harness/github/pull-request-state.ts';
import { startGitHubSession } from './a-github.ts';

const SHA = 'c0ffee'.padEnd(40, '0');
const LATER = 'decade'.padEnd(40, '0');
const HEAD = { owner: 'stranger', branch: 'big-folder', sha: SHA };
const FORK: NewPullRequest = { number: 31, headOwner: 'stranger', headBranch: 'big-folder', headSha: SHA };

test('the pull request of a fork is found by its branch and commit', async () => {
  await using session = await startGitHubSession({ pullRequests: [{ number: 30 }, FORK, { number: 32 }] });
  expect(await findPullRequestOfHead(session.github, HEAD)).toEqual({
    number: 31,
    headSha: SHA,
    isOpen: true,
    baseBranch: 'main',
  });
  expect(session.server.journal.map(({ query }) => new URLSearchParams(query).get('head'))).toEqual([
    'stranger:big-folder',
  ]);
});

test.each<{ name: string; pullRequests: readonly NewPullRequest[] }>([
  { name: 'there is none', pullRequests: [{ number: 30 }] },
  { name: 'the branch has moved on since', pullRequests: [{ ...FORK, headSha: LATER }] },
  { name: 'it is closed', pullRequests: [{ ...FORK, state: 'closed' }] },
  { name: 'another account has a branch of that name at that commit', pullRequests: [{ ...FORK, headOwner: 'other' }] },
])('row 99: null if $name', async ({ pullRequests }) => {
  await using session = await startGitHubSession({ pullRequests });
  expect(await findPullRequestOfHead(session.github, HEAD)).toBeNull();
});

test('GitHub lists everything where it does not understand the filter: nothing else is taken for it', async () => {
  const others = [
    { ...FORK, number: 40, headOwner: 'other' },
    { ...FORK, number: 41, headBranch: 'else' },
  ];
  await using session = await startGitHubSession({ pullRequests: [...others, FORK] });
  // A branch cannot be empty, and with none the filter is no OWNER:BRANCH.
  expect(await findPullRequestOfHead(session.github, { ...HEAD, branch: '' })).toBeNull();
  expect(session.server.journal).toHaveLength(1);
});

test('a closed pull request in the reply is none that is open, whatever was asked for', async () => {
  await using session = await startGitHubSession({ pullRequests: [FORK] });
  const head = { ref: HEAD.branch, sha: SHA, user: { login: 'stranger' } };
  const body = JSON.stringify([{ number: 9, state: 'closed', head, base: { ref: 'main' } }]);
  session.server.fault = failing('GET', { kind: 'status', status: 200, body });
  expect(await findPullRequestOfHead(session.github, HEAD)).toBeNull();
});

test.each(['a&state=all#x', 'ü/ö ?', 'a:b', '%2e%2e/x', '@me'])('a branch may be named %j', async (branch) => {
  await using session = await startGitHubSession({ pullRequests: [{ ...FORK, headBranch: branch }] });
  expect(await findPullRequestOfHead(session.github, { ...HEAD, branch })).toMatchObject({ number: 31 });
});

test("an account's name may be written in capitals", async () => {
  await using session = await startGitHubSession({ pullRequests: [FORK] });
  expect(await findPullRequestOfHead(session.github, { ...HEAD, owner: 'Stranger' })).toMatchObject({ number: 31 });
});

test('of several, into different branches, it is the one that was opened last', async () => {
  const pullRequests = [FORK, { ...FORK, number: 33, baseBranch: 'next' }, { ...FORK, number: 32, baseBranch: 'old' }];
  await using session = await startGitHubSession({ pullRequests });
  expect(await findPullRequestOfHead(session.github, HEAD)).toMatchObject({ number: 33, baseBranch: 'next' });
});

test("the branch of a deleted account is nobody's", async () => {
  await using session = await startGitHubSession();
  const head = { ref: HEAD.branch, sha: SHA, user: null };
  const body = JSON.stringify([{ number: 9, state: 'open', head, base: { ref: 'main' } }]);
  session.server.fault = failing('GET', { kind: 'status', status: 200, body });
  expect(await findPullRequestOfHead(session.github, HEAD)).toBeNull();
});

test.each([
  { name: 'a refusal', fault: refusal(403, 'Resource not accessible by integration'), says: 'HTTP 403' },
  {
    name: 'a reply that is none',
    fault: { kind: 'status', status: 200, body: '[{}]' } as const,
    says: 'cannot be read',
  },
])('$name is told as an ActionError that names the branch', async ({ fault, says }) => {
  await using session = await startGitHubSession({ fault: failingAlways('GET', fault) });
  const error = await findPullRequestOfHead(session.github, HEAD).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ActionError);
  expect(String(error)).toContain('Could not look for the pull request of "stranger:big-folder": ');
  expect(String(error)).toContain(says);
});
