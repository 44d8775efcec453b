import { expect, test } from '@jest/globals';
import { isWithin } from '../src/workspace-file.ts';

test.each([
  ['/work', true],
  ['/work/a/b', true],
  ['/work/..a', true],
  ['/work-2/a', false],
  ['/', false],
  ['/etc/passwd', false],
])('row 5: whether /work holds %s', (path, expected) => {
  expect(isWithin('/work', path)).toBe(expected);
});
