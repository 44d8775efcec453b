import { describe, expect, test } from '@jest/globals';
import { growthCheck, growthProblem, isWorthComment } from '../../src/report/growth.ts';
import type { ReleaseReport } from '../../src/report/report.ts';
import type { ReportedCheck } from '../../src/report/reported-check.ts';
import type { ReportedComparison } from '../../src/report/reported-comparison.ts';
import { aComparedReport, aComparison, aSlug, folderDelta, someChecks } from './a-compared-report.ts';

const MB = 2 ** 20;

/** The report of a slug that is so much larger than one of 200 MB. */
function grownBy(delta: number, changes: Partial<ReleaseReport> = {}): ReleaseReport {
  const comparison: ReportedComparison = aComparison({ sizeBytes: 200 * MB });
  return { ...aComparedReport(), slug: aSlug({ sizeBytes: 200 * MB + delta }), comparison, ...changes };
}

describe('a comment is worth making', () => {
  const both = { share: 0.01, bytes: 1 * MB };

  test.each([
    ['1 byte below both', 1 * MB - 1, both, false],
    ['at the smaller one', 1 * MB, both, true],
    ['shrunk by as much', -1 * MB, both, true],
    ['shrunk by less', 1 - 1 * MB, both, false],
    ['unchanged', 0, both, false],
    ['below the share alone', 2 * MB - 1, { share: 0.01, bytes: null }, false],
    ['at the share alone', 2 * MB, { share: 0.01, bytes: null }, true],
    ['below the bytes alone', 5 * MB - 1, { share: null, bytes: 5 * MB }, false],
    ['at the bytes alone', 5 * MB, { share: null, bytes: 5 * MB }, true],
  ])('for a change %s: %#', (_, delta, threshold, isWorth) => {
    expect(isWorthComment(grownBy(delta), threshold)).toBe(isWorth);
  });

  test('for a change of which only the size is known', () => {
    const size = { kind: 'size', with: { kind: 'branch', branch: 'main', commit: null }, reason: 'x' } as const;
    expect(isWorthComment(grownBy(0, { comparison: { ...size, sizeBytes: 200 * MB } }), both)).toBe(false);
    expect(isWorthComment(grownBy(0, { comparison: { ...size, sizeBytes: 190 * MB } }), both)).toBe(true);
  });

  test('where the change is not known: nothing is deployed, it could not be compared, nobody wanted to', () => {
    expect(isWorthComment(grownBy(0, { comparison: { kind: 'none', reason: 'x', isFirst: true } }), both)).toBe(true);
    expect(isWorthComment(grownBy(0, { comparison: { kind: 'none', reason: 'x', isFirst: false } }), both)).toBe(true);
    expect(isWorthComment(grownBy(0, { comparison: null }), both)).toBe(true);
  });

  test('for a run that failed, with or without a slug, and for a check that did', () => {
    const failure = { message: 'x', isBug: false };
    expect(isWorthComment(grownBy(0, { failure }), both)).toBe(true);
    expect(isWorthComment(grownBy(0, { failure, slug: null, comparison: null }), both)).toBe(true);
    const failed: ReportedCheck = { check: 'links', outcome: 'failed', summary: '', findings: [] };
    expect(isWorthComment(grownBy(0, { checks: [...someChecks, failed] }), both)).toBe(true);
    expect(isWorthComment(grownBy(0, { checks: someChecks }), both)).toBe(false);
  });

  test('not without a slug where nothing failed', () => {
    expect(isWorthComment(grownBy(0, { slug: null, comparison: null }), both)).toBe(false);
  });
});

describe('growth is a problem', () => {
  const none = { growthShare: null, growthBytes: null, sizeBytes: null };

  test.each([
    ['no limit', 100 * MB, none, false],
    ['at the bytes', 5 * MB, { ...none, growthBytes: 5 * MB }, false],
    ['above the bytes', 5 * MB + 1, { ...none, growthBytes: 5 * MB }, true],
    ['at the share', 20 * MB, { ...none, growthShare: 0.1 }, false],
    ['above the share', 20 * MB + 1, { ...none, growthShare: 0.1 }, true],
    ['shrunk by more than both', -50 * MB, { ...none, growthShare: 0.1, growthBytes: 5 * MB }, false],
    ['above one of two', 6 * MB, { ...none, growthShare: 0.1, growthBytes: 5 * MB }, true],
    ['at the size', 50 * MB, { ...none, sizeBytes: 250 * MB }, false],
    ['above the size', 50 * MB + 1, { ...none, sizeBytes: 250 * MB }, true],
  ])('%s: %#', (_, delta, limits, isProblem) => {
    expect(growthProblem(grownBy(delta), limits) !== null).toBe(isProblem);
  });

  test('says by how much, which limit, what grew and what to do', () => {
    expect(growthProblem(grownBy(30 * MB), { growthShare: 0.1, growthBytes: 5 * MB, sizeBytes: 220 * MB })).toBe(
      [
        'The slug is 230.0 MB, 10.0 MB (10485760 bytes) more than the 220.0 MB of comment-fail-on.',
        'The slug grew by 30.0 MB (31457280 bytes), +15.0 %, against v142 on my-app, to 230.0 MB; comment-fail-on allows 5.0 MB and 10 %, here 20.0 MB.',
        'What grew most:',
        '  +5.1 MB  public/videos/',
        'Leave out what the dyno does not need (.slugignore, or the base), or raise comment-fail-on if it is meant to be so.',
      ].join('\n'),
    );
  });

  test('names the largest folders where nothing is known of what grew, five at most', () => {
    const comparison = {
      kind: 'size',
      with: { kind: 'release', app: 'a', version: 1 },
      sizeBytes: 1,
      reason: '',
    } as const;
    const folders = Array.from({ length: 9 }, (_, index) => ({
      path: `f${index}`,
      bytes: (9 - index) * MB,
      uncompressedBytes: 1,
    }));
    const report = grownBy(0, { comparison, slug: aSlug({ sizeBytes: 100 * MB, largestFolders: folders }) });
    expect(
      growthProblem(report, { ...none, growthBytes: 1 })
        ?.split('\n')
        .slice(1, -1),
    ).toEqual([
      'Largest folders:',
      '  9.0 MB (9 %)  f0/',
      '  8.0 MB (8 %)  f1/',
      '  7.0 MB (7 %)  f2/',
      '  6.0 MB (6 %)  f3/',
      '  5.0 MB (5 %)  f4/',
    ]);
  });

  test('is told only of folders that grew, also where others shrank by more', () => {
    const comparison = aComparison({
      sizeBytes: 200 * MB,
      folders: [folderDelta('gone', 90 * MB, 0), folderDelta('new', 0, 8 * MB)],
    });
    expect(
      growthProblem(grownBy(6 * MB, { comparison }), { ...none, growthBytes: 1 })
        ?.split('\n')
        .slice(1, 3),
    ).toEqual(['What grew most:', '  +8.0 MB  new/']);
  });

  test('never where nothing is known to have grown from; a size is a problem all the same', () => {
    const report = grownBy(50 * MB, { comparison: { kind: 'none', reason: 'x', isFirst: false } });
    expect(growthProblem(report, { growthShare: 0.01, growthBytes: 1, sizeBytes: null })).toBeNull();
    expect(growthProblem(report, { ...none, sizeBytes: 1 })).toMatch(/^The slug is 250.0 MB, /);
    expect(growthProblem({ ...report, slug: null }, { ...none, sizeBytes: 1 })).toBeNull();
  });
});

describe('the check of growth', () => {
  const limits = { growthShare: 0.1, growthBytes: null, sizeBytes: null };

  test.each<[string, ReleaseReport, ReportedCheck['outcome']]>([
    ['within', grownBy(10 * MB), 'passed'],
    ['over', grownBy(30 * MB), 'failed'],
    ['not known', grownBy(0, { comparison: { kind: 'none', reason: 'nobody knows', isFirst: false } }), 'not-run'],
    ['not asked for', grownBy(0, { comparison: null }), 'not-run'],
  ])('%s', (_, report, outcome) => {
    const { check, problem } = growthCheck(report, limits);
    expect(check.outcome).toBe(outcome);
    expect(problem !== null).toBe(outcome === 'failed');
  });

  test('a size alone needs no comparison', () => {
    const report = grownBy(0, { comparison: null });
    expect(growthCheck(report, { ...limits, growthShare: null, sizeBytes: 300 * MB }).check.outcome).toBe('passed');
  });
});
