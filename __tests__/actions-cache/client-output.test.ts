import { describe, expect, test } from '@jest/globals';
import { readRefusal, transferredBytes } from '../../src/actions-cache/client-output.ts';
import { readClientLine } from '../../src/runner-client/client-line.ts';

test('progress is read', () => {
  const lines = [
    'Received 0 of 8388608 (0.0%)',
    'Received 4194304 of 8388608 (50.0%), 4.0 MBs/sec',
    'Received nothing',
  ];
  expect(transferredBytes(lines.map(readClientLine))).toBe(4_194_304);
  expect(transferredBytes([])).toBe(0);
});

describe('row 35: why nothing was saved', () => {
  const said = (...lines: readonly string[]) => readRefusal(lines.map(readClientLine));

  test.each([
    ["Cache save skipped: the effective cache-mode 'read' does not permit writes.", 'cache-mode'],
    [
      '::warning::Failed to save: Unable to reserve cache with key k. More details: cache write denied: read-only',
      'may only read',
    ],
    [
      '::debug::Failed to reserve cache: Error: Failed to CreateCacheEntry: Received non-retryable error: Failed request: (409) Conflict',
      'another job',
    ],
  ])('is expected: %s', (line, reason) => {
    expect(said(line)).toEqual({ isExpected: true, reason: expect.stringContaining(reason) });
  });

  test('is a fault: an outage that the client takes for another job', () => {
    const refusal = said(
      '::debug::Failed to reserve cache: Error: Failed to CreateCacheEntry: Failed request: (500) Internal Server Error',
      'Failed to save: Unable to reserve cache with key k, another job may be creating this cache.',
    );
    expect(refusal).toEqual({ isExpected: false, reason: expect.stringContaining('(500)') });
  });

  test('is a fault: the upload, or nothing said at all', () => {
    expect(said('::warning::Failed to save: socket hang up')).toEqual({
      isExpected: false,
      reason: 'Failed to save: socket hang up',
    });
    expect(said()).toEqual({ isExpected: false, reason: 'the client gave no reason' });
  });
});
