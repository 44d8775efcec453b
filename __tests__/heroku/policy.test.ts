import { expect, test } from '@jest/globals';
import { CALL_POLICIES } from '../../src/heroku/policy.ts';

test('each kind of call is tried as often as the policy says', () => {
  const attempts = Object.entries(CALL_POLICIES).map(([call, policy]) => [call, policy.attempts]);
  expect(attempts).toEqual([
    ['read', 5],
    ['readOnce', 1],
    ['createSlug', 4],
    ['storeSlug', 4],
    ['readSlug', 2],
    ['createRelease', 5],
    ['rollBack', 5],
  ]);
});

test('a release and a rollback are asked for again only where nothing was done', () => {
  expect(CALL_POLICIES.createRelease.retriesOn).toEqual(['rate-limited']);
  expect(CALL_POLICIES.rollBack.retriesOn).toEqual(['rate-limited']);
});
