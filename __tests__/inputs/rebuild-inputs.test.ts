import { expect, test } from '@jest/globals';
import { ActionError } from '../../src/errors.ts';
import { readRebuildInputs } from '../../src/inputs/inputs.ts';

function given(values: Readonly<Record<string, string>> = {}) {
  return readRebuildInputs({ values: new Map(Object.entries(values)), workspace: '/work/./sub' });
}

test('every default is settled, and neither token nor app is asked for', () => {
  expect(given()).toEqual({
    inputs: {
      workspace: '/work/sub',
      context: '/work/sub',
      dockerfile: 'Dockerfile',
      target: null,
      buildArgs: new Map(),
      secrets: new Map(),
      platform: 'linux/amd64',
      buildIdleLimitMs: 1_800_000,
      baseStore: 'actions',
      baseImage: null,
      maxBaseAgeMs: 604_800_000,
      force: false,
    },
    warnings: [],
    secrets: [],
  });
});

test.each([
  ['true', true],
  ['false', false],
  ['', false],
  [' true\n', true],
])('force %j is %s', (text, force) => {
  expect(given({ force: text }).inputs.force).toBe(force);
});

test.each(['yes', 'TRUE', '1', 'truefalse'])('row 3: force %j is refused with what is allowed', (text) => {
  expect(() => given({ force: text })).toThrow(new ActionError(`Input force is "${text}"; it is true or false.`));
});

test('row 7: an input that only the release action has is warned of, as is one that nobody has', () => {
  expect(given({ 'stale-base': 'fail', forced: 'true', 'max-base-ages': '1d' }).warnings).toEqual([
    expect.stringContaining("There is no input 'stale-base'; it was ignored."),
    "There is no input 'forced'; it was ignored. Did you mean 'force'?",
    "There is no input 'max-base-ages'; it was ignored. Did you mean 'max-base-age'?",
  ]);
});

test('its own fault is told beside those of the base', () => {
  expect(() => given({ force: 'maybe', 'base-store': 'registry' })).toThrow(
    /^Input base-image is empty.*\nInput force is "maybe"/,
  );
});
