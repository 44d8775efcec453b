import type { ReleaseReport } from '../../src/report/report.ts';
import { aReport } from './a-report.ts';

const bytes = (before: number, after: number) => ({
  before: { bytes: before, uncompressedBytes: 2 * before },
  after: { bytes: after, uncompressedBytes: 2 * after },
  delta: { bytes: after - before, uncompressedBytes: 2 * (after - before) },
});

/** A report in which no list that is read is empty and nothing is null that need not be; what a reader does not take over is left out of it. */
export function aFullReport(): ReleaseReport {
  const report = aReport();
  if (report.slug === null || report.base === null) throw new Error('a report has both');
  return {
    ...report,
    slug: { ...report.slug, file: '' },
    base: {
      ...report.base,
      freshness: {
        kind: 'outrun',
        reference: 'heroku/heroku:24-build',
        before: `sha256:${'1a'.repeat(32)}`,
        after: `sha256:${'2b'.repeat(32)}`,
      },
      refreshFailure: 'the registry did not answer',
      kept: { kind: 'saved', seconds: 12.5, archiveBytes: 4_000_000, wholeBecause: 'a trigger runs apt-get' },
    },
    comparison: {
      kind: 'files',
      with: { kind: 'branch', branch: 'feature/größer', commit: 'ab'.repeat(20) },
      sizeBytes: 209 * 2 ** 20,
      source: 'kept',
      isSameContent: false,
      folders: [
        { path: 'public', changedFiles: 3, ...bytes(0, 5 * 2 ** 20) },
        { path: 'public/gr\\xf6\\xdfe', changedFiles: 1, ...bytes(0, 2 ** 20) },
        { path: 'jdk/lib', changedFiles: 1, ...bytes(3_000, 1_000) },
      ],
      files: [
        { path: 'public/film.mp4', change: 'new', ...bytes(0, 4 * 2 ** 20) },
        { path: 'jdk/lib/a b|c.so', change: 'shrunk', ...bytes(3_000, 1_000) },
      ],
      changedFiles: 4,
    },
    history: [
      { version: 41, sizeBytes: 209 * 2 ** 20, createdAt: '2026-01-02T03:04:05Z' },
      { version: 40, sizeBytes: 180 * 2 ** 20, createdAt: '2025-12-02T03:04:05.678Z' },
    ],
    checks: [
      { check: 'size', outcome: 'passed', summary: '214.0 MB of 300.0 MB', findings: [] },
      {
        check: 'links',
        outcome: 'warned',
        summary: 'one library is missing',
        findings: [{ level: 'warning', message: 'bin/convert needs libMagick.so.6, which is nowhere' }],
      },
    ],
    releases: [],
    failure: { message: 'The slug is too large.\nSee the largest folders.', isBug: false },
  };
}
