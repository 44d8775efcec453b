import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type FreshnessRule, judgeFreshness } from '../../src/base/freshness.ts';
import type { BaseRecord } from '../../src/base/record.ts';
import type { UpstreamAnswer } from '../../src/base/upstream.ts';
import { ActionError } from '../../src/errors.ts';
import { aDigest } from './a-record.ts';

const DAY_MS = 24 * 3_600_000;
const now = Date.parse('2026-11-21T12:00:00Z');
const reference = 'heroku/heroku:24-build';

/** A base built so long ago on one image, unless said otherwise. */
const aBase = (ageMs: number, from: BaseRecord['from'] = [{ reference, digest: aDigest('a') }]) => ({
  builtAt: new Date(now - ageMs).toISOString(),
  from,
});
const rule = (...upstream: readonly UpstreamAnswer[]): FreshnessRule => ({ maxAgeMs: 7 * DAY_MS, now, upstream });
const serves = (digest: string, name = reference): UpstreamAnswer => {
  return { reference: name, platform: null, line: 1, kind: 'digest', digest };
};

describe('row 41: a base is old', () => {
  test.each<[string, number, ReturnType<typeof judgeFreshness>]>([
    ['not when it was just built', 0, { kind: 'fresh' }],
    ['not at its greatest age', 7 * DAY_MS, { kind: 'fresh' }],
    ['a moment later', 7 * DAY_MS + 1, { kind: 'old', ageMs: 7 * DAY_MS + 1 }],
    ['after the 60 days without a cron', 60 * DAY_MS, { kind: 'old', ageMs: 60 * DAY_MS }],
    ['not by a clock that is some hours off', -DAY_MS, { kind: 'fresh' }],
    ['when it says that it was built in the future', -DAY_MS - 1, { kind: 'old', ageMs: null }],
    ['when it would be young for ever', -3650 * DAY_MS, { kind: 'old', ageMs: null }],
  ])('%s', (_, ageMs, freshness) => {
    expect(judgeFreshness(aBase(ageMs), rule())).toEqual(freshness);
  });

  test('when nobody knows when it was built', () => {
    expect(judgeFreshness({ builtAt: '', from: [] }, rule())).toEqual({ kind: 'old', ageMs: null });
  });

  test('at once, where it may have no age', () => {
    expect(judgeFreshness(aBase(1), { ...rule(), maxAgeMs: 0 })).toEqual({ kind: 'old', ageMs: 1 });
  });

  test('from one moment on, and never again fresh', () => {
    const age = fc.integer({ min: -DAY_MS, max: 100 * DAY_MS });
    fc.assert(
      fc.property(age, fc.nat({ max: 100 * DAY_MS }), (ageMs, maxAgeMs) => {
        const { kind } = judgeFreshness(aBase(ageMs), { ...rule(), maxAgeMs });
        expect(kind).toBe(ageMs > maxAgeMs ? 'old' : 'fresh');
      }),
    );
  });
});

describe('row 41: a base is outrun', () => {
  const outrun = { kind: 'outrun', reference, before: aDigest('a'), after: aDigest('b') };

  test('when its registry serves another image by now', () => {
    expect(judgeFreshness(aBase(0), rule(serves(aDigest('b'))))).toEqual(outrun);
  });

  test('however old it is, or says it is', () => {
    for (const ageMs of [8 * DAY_MS, -8 * DAY_MS])
      expect(judgeFreshness(aBase(ageMs), rule(serves(aDigest('b'))))).toEqual(outrun);
  });

  test('by any of the images that it was built from', () => {
    const from = [
      { reference: 'node:24', digest: aDigest('c') },
      { reference, digest: aDigest('a') },
    ];
    const upstream = [serves(aDigest('c'), 'node:24'), serves(aDigest('b'))];
    expect(judgeFreshness(aBase(0, from), rule(...upstream))).toEqual(outrun);
    expect(judgeFreshness(aBase(0, from), rule(...upstream.toReversed()))).toEqual(outrun);
  });

  test.each<[string, UpstreamAnswer]>([
    ['the same is served', serves(aDigest('a'))],
    [
      'the registry does not answer',
      { reference, platform: null, line: 1, kind: 'unknown', error: new ActionError('429') },
    ],
    ['the image is in no registry', { reference, platform: null, line: 1, kind: 'local' }],
  ])('not when %s', (_, answer) => {
    expect(judgeFreshness(aBase(0), rule(answer))).toEqual({ kind: 'fresh' });
    expect(judgeFreshness(aBase(8 * DAY_MS), rule(answer)).kind).toBe('old');
  });

  test('also where nobody knows what it was built from, and a registry answers now', () => {
    const answer = serves(aDigest('b'));
    const outrun = { kind: 'outrun', reference, before: null, after: aDigest('b') };
    expect(judgeFreshness(aBase(0, [{ reference, digest: null }]), rule(answer))).toEqual(outrun);
    expect(judgeFreshness(aBase(0, []), rule(answer))).toEqual(outrun);
  });
});
