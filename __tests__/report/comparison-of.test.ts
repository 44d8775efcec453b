import { expect, test } from '@jest/globals';
import type { ComparedSlug } from '../../src/comparison/compared-slug.ts';
import { reportedComparison } from '../../src/report/comparison-of.ts';
import { compareSlugs } from '../../src/slug/compare-slugs.ts';
import { aFile, entriesOf } from '../slug/a-manifest.ts';
import { aManifest } from '../slug/a-slug.ts';

type Files = Parameters<typeof entriesOf>[0];

function compared(before: Files, after: Files): ComparedSlug {
  const comparison = compareSlugs(aManifest(entriesOf(before)), aManifest(entriesOf(after)));
  const reference = { kind: 'release', app: 'my-app', version: 42 } as const;
  return { kind: 'files', with: reference, sizeBytes: 1000, source: 'kept', comparison };
}

test('what differs is told in whole bytes, and what does not differ is not', () => {
  const same = aFile('jdk/lib/modules');
  const grown = aFile('app/a.js', { size: 5, compressedBytes: 10.4, digest: 'x' });
  const before = { ...grown, size: 3, compressedBytes: 3.6, digest: 'y' };
  const delta = { bytes: 6, uncompressedBytes: 2 };
  expect(reportedComparison(compared([same, before], [same, grown]))).toEqual({
    kind: 'files',
    with: { kind: 'release', app: 'my-app', version: 42 },
    sizeBytes: 1000,
    source: 'kept',
    isSameContent: false,
    changedFiles: 1,
    folders: [
      {
        path: 'app',
        changedFiles: 1,
        before: { bytes: 16, uncompressedBytes: 3 },
        after: { bytes: 23, uncompressedBytes: 5 },
        delta: { bytes: 7, uncompressedBytes: 2 },
      },
    ],
    files: [
      {
        path: 'app/a.js',
        change: 'grown',
        before: { bytes: 4, uncompressedBytes: 3 },
        after: { bytes: 10, uncompressedBytes: 5 },
        delta,
      },
    ],
  });
});

test.each([
  [16_384, []],
  [16_385, ['lib', 'lib/a']],
  [-16_385, ['lib', 'lib/a']],
])(
  'a folder in which no file differs and that has %d bytes more is named only beyond what measuring can be off',
  (drift, named) => {
    const [file, other] = [aFile('lib/a/x'), aFile('y')];
    const drifted = { ...file, compressedBytes: file.compressedBytes + drift };
    const report = reportedComparison(compared([file, other], [drifted, other]));
    expect(report.kind === 'files' && report.folders.map(({ path }) => path).toSorted()).toEqual(named);
  },
);

test('a folder in which a file differs is named whatever its bytes', () => {
  const report = reportedComparison(compared([aFile('a/x')], [aFile('a/x', { digest: 'other' })]));
  expect(report).toMatchObject({ folders: [{ path: 'a', changedFiles: 1, delta: { bytes: 0 } }] });
});

test('1,000 folders and 200 files are told at most, and how many differ in all', () => {
  const files = Array.from({ length: 1200 }, (_, index) => aFile(`d${index}/f`, { compressedBytes: index + 1 }));
  const report = reportedComparison(compared([], files));
  if (report.kind !== 'files') throw new Error(report.kind);
  expect([report.folders.length, report.files.length, report.changedFiles]).toEqual([1000, 200, 1200]);
  expect(report.files[0]).toMatchObject({ path: 'd1199/f', change: 'new', delta: { bytes: 1200 } });
});

test.each<ComparedSlug>([
  { kind: 'none', reason: 'my-app runs no slug yet', isFirst: true },
  { kind: 'size', with: { kind: 'branch', branch: 'main', commit: null }, sizeBytes: 5, reason: 'gone' },
])('where no files are compared it is told as it is', (told) => {
  expect(reportedComparison(told)).toEqual(told);
});
