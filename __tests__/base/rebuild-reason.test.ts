import { describe, expect, test } from '@jest/globals';
import { rebuildReason } from '../../src/base/rebuild-reason.ts';
import type { UpstreamAnswer } from '../../src/base/upstream.ts';
import { ActionError } from '../../src/errors.ts';

const HOUR = 3_600_000;
const builtAt = '2026-11-01T00:00:00.000Z';
const [then, now] = [`sha256:${'0a'.repeat(32)}`, `sha256:${'1b'.repeat(32)}`];
const stack = { reference: 'heroku/heroku:24', platform: null, line: 1 };
const known = { builtAt, from: [{ reference: stack.reference, digest: then }] };
const [same, moved, silent]: readonly UpstreamAnswer[] = [
  { ...stack, kind: 'digest', digest: then },
  { ...stack, kind: 'digest', digest: now },
  { ...stack, kind: 'unknown', error: new ActionError('no answer') },
];

/** The rule of a rebuild so many hours after the base was built. */
function lookedAt(hours: number, upstream: readonly (UpstreamAnswer | undefined)[] = [same], isForced = false) {
  return {
    isForced,
    maxAgeMs: 7 * 24 * HOUR,
    now: Date.parse(builtAt) + hours * HOUR,
    upstream: upstream.filter((answer) => answer !== undefined),
  };
}

test('a base that there is not is the first, also if it is forced', () => {
  expect(rebuildReason(null, lookedAt(0, [moved]))).toEqual({ kind: 'first' });
  expect(rebuildReason(null, lookedAt(0, [same], true))).toEqual({ kind: 'first' });
});

describe('row 41: a base that there is', () => {
  test('is left alone while it is young and nothing has moved', () => {
    expect(rebuildReason(known, lookedAt(7 * 24))).toEqual({ kind: 'none' });
    expect(rebuildReason(known, lookedAt(0, []))).toEqual({ kind: 'none' });
    expect(rebuildReason(known, lookedAt(0, [silent]))).toEqual({ kind: 'none' });
    expect(rebuildReason(known, lookedAt(0, [{ ...stack, kind: 'local' }]))).toEqual({ kind: 'none' });
  });

  test('is rebuilt when it is older than it may be, with its age', () => {
    expect(rebuildReason(known, lookedAt(7 * 24 + 1))).toEqual({ kind: 'age', ageMs: (7 * 24 + 1) * HOUR });
  });

  test('is rebuilt when it says that it was built in the future, or not when', () => {
    expect(rebuildReason(known, lookedAt(-25))).toEqual({ kind: 'age', ageMs: null });
    expect(rebuildReason({ ...known, builtAt: 'soon' }, lookedAt(0))).toEqual({ kind: 'age', ageMs: null });
    expect(rebuildReason(known, lookedAt(-23))).toEqual({ kind: 'none' });
  });

  test('is rebuilt when an image that it was built from has moved, with both digests', () => {
    const other: UpstreamAnswer = { reference: 'debian:13', platform: null, line: 2, kind: 'digest', digest: now };
    const both = { ...known, from: [...known.from, { reference: 'debian:13', digest: now }] };
    expect(rebuildReason(both, lookedAt(0, [other, moved]))).toEqual({
      kind: 'upstream',
      reference: 'heroku/heroku:24',
      before: then,
      after: now,
    });
  });

  test('is rebuilt when a registry answers again that did not when it was built', () => {
    const unknown = { ...known, from: [{ reference: stack.reference, digest: null }] };
    expect(rebuildReason(unknown, lookedAt(0, [moved]))).toMatchObject({ kind: 'upstream', before: null, after: now });
    expect(rebuildReason({ ...known, from: [] }, lookedAt(0, [moved]))).toMatchObject({ kind: 'upstream' });
  });

  test('is rebuilt when that was forced; a better reason is told first', () => {
    expect(rebuildReason(known, lookedAt(0, [same], true))).toEqual({ kind: 'forced' });
    expect(rebuildReason(known, lookedAt(0, [moved], true))).toMatchObject({ kind: 'upstream' });
    expect(rebuildReason(known, lookedAt(999, [same], true))).toMatchObject({ kind: 'age' });
    expect(rebuildReason(known, lookedAt(999, [moved], true))).toMatchObject({ kind: 'upstream' });
  });
});
