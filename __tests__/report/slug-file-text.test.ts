import { expect, test } from '@jest/globals';
import type { SlugDiffReport, SlugFileReport } from '../../src/report/slug-file-report.ts';
import { slugDiffText, slugFileText } from '../../src/report/slug-file-text.ts';
import { textColumns } from '../../src/report/text-columns.ts';

const MB = 2 ** 20;

const report: SlugFileReport = {
  app: null,
  releaseVersion: null,
  advice: [],
  version: 1,
  file: 'slug.tgz',
  sizeBytes: 100 * MB,
  checksum: 'SHA256:ab',
  uncompressedBytes: 250 * MB,
  entries: 120,
  contentDigest: 'cd',
  baseBytes: 90 * MB,
  appBytes: 10 * MB,
  largestFolders: Array.from({ length: 53 }, (_, index) => ({
    path: `folder${index}`,
    bytes: (60 - index) * MB,
    uncompressedBytes: 100 * MB,
  })),
  largestFiles: [{ path: 'folder0/x', bytes: 900, uncompressedBytes: 2000 }],
};

test('a slug file, as it is shown, with 50 folders at most', () => {
  const lines = slugFileText(report).split('\n');
  expect(lines.slice(0, 7)).toEqual([
    'slug.tgz: 100.0 MB, unpacked 250.0 MB in 120 entries',
    'From the base / from the app: 90.0 MB / 10.0 MB',
    'SHA256:ab',
    '',
    'Largest folders',
    '  COMPRESSED  SHARE  UNPACKED  FOLDER',
    '     60.0 MB   60 %  100.0 MB  folder0/',
  ]);
  expect(lines.slice(55)).toEqual([
    '     11.0 MB   11 %  100.0 MB  folder49/',
    '  and 3 more, which --json has',
    '',
    'Largest files',
    '  COMPRESSED  SHARE  UNPACKED  FILE',
    '   900 bytes    0 %    2.0 KB  folder0/x',
  ]);
  const foreign = slugFileText({ ...report, baseBytes: null, appBytes: null, largestFolders: [], largestFiles: [] });
  expect(foreign).toBe('slug.tgz: 100.0 MB, unpacked 250.0 MB in 120 entries\nSHA256:ab');
});

test('two slug files compared, as it is shown: folders in which nothing changed are not', () => {
  const bytes = (compressed: number) => ({ bytes: compressed * MB, uncompressedBytes: 2 * compressed * MB });
  const file = { uncompressedBytes: 250 * MB, checksum: 'SHA256:ab' };
  const diff: SlugDiffReport = {
    version: 1,
    before: { file: 'a.tgz', sizeBytes: 100 * MB, files: 3, ...file },
    after: { file: 'b.tgz', sizeBytes: 95 * MB, files: 1, ...file },
    delta: { bytes: -5 * MB, uncompressedBytes: -10 * MB },
    isSameContent: false,
    folders: [
      { path: 'lib', changedFiles: 1, before: bytes(20), after: bytes(15), delta: bytes(-5) },
      { path: 'noise', changedFiles: 0, before: bytes(1), after: bytes(1.1), delta: bytes(0.1) },
    ],
    changes: [{ path: 'lib/x', change: 'gone', before: bytes(5), after: bytes(0), delta: bytes(-5) }],
  };
  expect(slugDiffText(diff)).toBe(`a.tgz: 100.0 MB, unpacked 250.0 MB in 3 files
b.tgz: 95.0 MB, unpacked 250.0 MB in 1 file
Difference: -5.0 MB (-5.0 %), unpacked -10.0 MB

Folders
  COMPRESSED   BEFORE    AFTER  UNPACKED  FILES  FOLDER
     -5.0 MB  20.0 MB  15.0 MB  -10.0 MB      1  lib/

Files
  COMPRESSED  BEFORE    AFTER  UNPACKED  CHANGE  FILE
     -5.0 MB  5.0 MB  0 bytes  -10.0 MB    gone  lib/x`);
});

test('columns are as wide as their widest cell, and the last one ends with its text', () => {
  expect(
    textColumns(
      ['A', 'B'],
      [
        ['1', 'x'],
        ['100', 'y'],
      ],
    ),
  ).toBe('    A  B\n    1  x\n  100  y');
});
