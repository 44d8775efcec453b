import { expect, test } from '@jest/globals';
import { formatDuration, parseDuration } from '../src/durations.ts';

test.each([
  ['1s', 1_000],
  ['30m', 1_800_000],
  ['2h', 7_200_000],
  ['7d', 604_800_000],
])('%j is %d ms', (text, ms) => {
  expect(parseDuration(text)).toBe(ms);
});

test.each(['', '30', 'm', '-1m', '1.5h', '0s', '1 h', '1H', '1e3s', 'NaN', '9999999d', '1m\n'])(
  'row 3: %j is no duration',
  (text) => {
    expect(parseDuration(text)).toBeNull();
  },
);

test.each([
  [0, '0.0 s'],
  [449, '0.4 s'],
  [9_949, '9.9 s'],
  [9_950, '10 s'],
  [59_499, '59 s'],
  [59_500, '1 min'],
  [185_000, '3 min 5 s'],
  [3_599_600, '1 h'],
  [7_800_000, '2 h 10 min'],
  [48 * 3_600_000, '2 days'],
  [8.9 * 86_400_000, '8 days'],
])('%d ms are shown as %j', (ms, text) => {
  expect(formatDuration(ms)).toBe(text);
});
