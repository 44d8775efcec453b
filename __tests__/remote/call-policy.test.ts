import { describe, expect, test } from '@jest/globals';
import { CALL_POLICIES } from '../../src/heroku/policy.ts';
import { parseRetryAfter, troubleOfStatus, waitBeforeNext } from '../../src/remote/call-policy.ts';

const NOW = Date.parse('2026-11-21T06:00:00Z');

test.each([
  [200, null],
  [400, null],
  [401, null],
  [404, null],
  [408, 'unavailable'],
  [422, null],
  [429, 'rate-limited'],
  [499, null],
  [500, 'unavailable'],
  [502, 'unavailable'],
  [503, 'unavailable'],
  [504, 'unavailable'],
  [599, 'unavailable'],
])('status %i is %p', (status, trouble) => {
  expect(troubleOfStatus(status)).toBe(trouble);
});

describe('row 66: the wait', () => {
  const wait = (attempts: number, random: number, retryAfterMs: number | null = null): number =>
    waitBeforeNext(CALL_POLICIES.read, { attempts, retryAfterMs }, () => random);

  test('is drawn from zero to a bound that doubles from half a second to thirty', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 20].map((attempts) => wait(attempts, 1))).toEqual([
      500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000,
    ]);
    expect(wait(3, 0)).toBe(0);
    expect(wait(3, 0.5)).toBe(1000);
  });

  test('is never shorter than the server asks for', () => {
    expect(wait(1, 0, 2000)).toBe(2000);
    expect(wait(4, 1, 2000)).toBe(4000);
  });
});

test.each([
  [null, null],
  ['2', 2000],
  [' 3600 ', 3_600_000],
  ['0', 0],
  ['Sat, 21 Nov 2026 06:00:30 GMT', 30_000],
  ['Saturday, 21-Nov-26 06:00:30 GMT', 30_000],
  ['Sat Nov 21 06:00:30 2026 GMT', 30_000],
  ['Sat, 21 Nov 2026 05:00:00 GMT', 0],
  ['soon', null],
  ['', null],
  ['-1', null],
  ['1.5', null],
  ['1e9', null],
  ['99999999999999', null],
  ['Xyz, 99 Foo 2026 06:00:30 GMT', null],
])('row 65: Retry-After %p is %p ms', (value, ms) => {
  expect(parseRetryAfter(value, NOW)).toBe(ms);
});
