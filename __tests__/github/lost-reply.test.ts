import { expect, test } from '@jest/globals';
import { putComment } from '../../src/github/sticky-comment.ts';
import { failing, type GitHubFault, refusal } from '../harness/github/fault.ts';
import { aComment, bodies, type GitHubSession, MARKER, startGitHubSession } from './a-github.ts';

const LIMITS = { replyMs: 500 };
const OURS = [`${MARKER}\nSlug 1`];

function posts({ server }: GitHubSession): number {
  return server.journal.filter(({ operation, method }) => method === 'POST' && operation !== 'graphql/viewer').length;
}

test.each<{ name: string; fault: GitHubFault }>([
  { name: 'a reset', fault: { kind: 'reset-after-commit' } },
  { name: 'a reset, and a list that shows it late', fault: { kind: 'reset-after-commit', hiddenLists: 1 } },
  { name: 'a 502', fault: { kind: 'status', status: 502, body: '<h1>Bad gateway</h1>', afterCommit: true } },
  { name: 'a time-out', fault: { kind: 'hang', afterCommit: true } },
  { name: 'a reply that breaks off', fault: { kind: 'cut', lastBytes: 100 } },
  { name: 'a reply that is no JSON', fault: { kind: 'status', status: 201, body: 'Created!', afterCommit: true } },
  { name: 'a reply that says nothing', fault: { kind: 'status', status: 201, body: '{}', afterCommit: true } },
])('row 95: $name after the comment was made: it is found, and made no second time', async ({ fault }) => {
  await using session = await startGitHubSession({ fault: failing('POST', fault), limits: LIMITS });
  expect(await putComment(session.github, aComment('Slug 1'))).toMatchObject({ kind: 'created' });
  expect(bodies(session)).toEqual(OURS);
  expect(posts(session)).toBe(1);
  expect(session.log.text('info')).toContain('Looking whether the comment was made.');
});

test.each<{ name: string; fault: GitHubFault }>([
  { name: 'a reset', fault: { kind: 'reset-before-commit' } },
  { name: 'a 500', fault: refusal(500, 'Server Error') },
  { name: 'a time-out', fault: { kind: 'hang' } },
])('row 95: $name before the comment was made: it is absent twice, and then made', async ({ fault }) => {
  await using session = await startGitHubSession({ fault: failing('POST', fault), limits: LIMITS });
  expect(await putComment(session.github, aComment('Slug 1'))).toMatchObject({ kind: 'created' });
  expect(bodies(session)).toEqual(OURS);
  expect(posts(session)).toBe(2);
  expect(session.clock.waits).toEqual([1_000, 4_000]);
});

test('row 95: a comment that is never confirmed is not tried a third time', async () => {
  const lost: GitHubFault = { kind: 'reset-before-commit' };
  await using session = await startGitHubSession({ fault: failing('POST', lost, lost, lost) });
  expect(await putComment(session.github, aComment('Slug 1'))).toMatchObject({ kind: 'failed' });
  expect(posts(session)).toBe(2);
});

test('row 95: the second try gets lost after it was made, and is found as well', async () => {
  const faults = failing('POST', { kind: 'reset-before-commit' }, { kind: 'reset-after-commit' });
  await using session = await startGitHubSession({ fault: faults });
  expect(await putComment(session.github, aComment('Slug 1'))).toMatchObject({ kind: 'created' });
  expect(bodies(session)).toEqual(OURS);
  expect(posts(session)).toBe(2);
});

test('row 95: a lost edit is made again, since it changes nothing to do so', async () => {
  await using session = await startGitHubSession({ fault: failing('PATCH', { kind: 'reset-after-commit' }) });
  await putComment(session.github, aComment('Slug 0'));
  expect(await putComment(session.github, aComment('Slug 1'))).toMatchObject({ kind: 'updated' });
  expect(bodies(session)).toEqual(OURS);
  expect(session.server.journal.filter(({ method }) => method === 'PATCH')).toHaveLength(2);
});
