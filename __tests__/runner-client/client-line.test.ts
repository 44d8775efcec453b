import { expect, test } from '@jest/globals';
import { lastFailedAttempt, readClientLine } from '../../src/runner-client/client-line.ts';

test('commands and text are told apart', () => {
  expect(readClientLine('::add-mask::a%25b%0Ac')).toEqual({ kind: 'secret', text: 'a%b\nc' });
  expect(readClientLine('::warning::out of order')).toEqual({ kind: 'complaint', text: 'out of order' });
  expect(readClientLine('::error title=a::out of order')).toEqual({ kind: 'complaint', text: 'out of order' });
  expect(readClientLine('::debug::a%0Ab')).toEqual({ kind: 'remark', text: 'a\nb' });
  expect(readClientLine('Cache Size: ~1 MB')).toEqual({ kind: 'remark', text: 'Cache Size: ~1 MB' });
});

test('the last attempt that failed is found', () => {
  const lines = ['Attempt 1 of 5 failed: a', '::debug::Attempt 2 of 5 failed: b', 'another attempt'].map(
    readClientLine,
  );
  expect(lastFailedAttempt(lines)).toBe('Attempt 2 of 5 failed: b');
  expect(lastFailedAttempt([])).toBeNull();
});
