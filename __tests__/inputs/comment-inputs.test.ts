import { expect, test } from '@jest/globals';
import { faultsOf, given } from './given-inputs.ts';

test('a comment is made where it is worth it, by the token that the runner gives', () => {
  expect(given().inputs).toMatchObject({
    compare: 'auto',
    comment: 'auto',
    commentThreshold: { share: 0.01, bytes: 2 ** 20 },
    commentFailOn: { growthShare: null, growthBytes: null, sizeBytes: null },
    githubToken: null,
    treemap: false,
  });
  const { inputs, secrets } = given({ 'github-token': ' canary-token ', comment: 'true' });
  expect(inputs).toMatchObject({ githubToken: 'canary-token', comment: 'always' });
  expect(secrets).toContain('canary-token');
});

test.each([
  ['2.5%', { share: 0.025, bytes: null }],
  ['0%', { share: 0, bytes: null }],
  ['500KB', { share: null, bytes: 512_000 }],
  ['1MB,10 %', { share: 0.1, bytes: 2 ** 20 }],
])('comment-threshold %s', (text, threshold) => {
  expect(given({ 'comment-threshold': text }).inputs.commentThreshold).toEqual(threshold);
});

test.each([
  ['10%', { growthShare: 0.1, growthBytes: null, sizeBytes: null }],
  ['>250MB', { growthShare: null, growthBytes: null, sizeBytes: 250 * 2 ** 20 }],
  ['> 250MB, 5MB, 10%', { growthShare: 0.1, growthBytes: 5 * 2 ** 20, sizeBytes: 250 * 2 ** 20 }],
])('comment-fail-on %s', (text, limits) => {
  expect(given({ 'comment-fail-on': text }).inputs.commentFailOn).toEqual(limits);
});

test.each([
  ['comment', 'yes'],
  ['comment-threshold', '1'],
  ['comment-threshold', '1%, 2%'],
  ['comment-threshold', '>1MB'],
  ['comment-threshold', ','],
  ['comment-fail-on', '10'],
  ['comment-fail-on', '5MB, 6MB'],
  ['comment-fail-on', '5MB, canary'],
  ['compare', 'none'],
  ['treemap', '1'],
])('%s: %j is refused by its name', (name, value) => {
  expect(faultsOf({ [name]: value })).toEqual([expect.stringMatching(new RegExp(`^Input ${name} is "`))]);
});
