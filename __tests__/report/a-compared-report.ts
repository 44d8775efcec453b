import type { ReleaseReport, ReportedSlug } from '../../src/report/report.ts';
import type { ReportedCheck } from '../../src/report/reported-check.ts';
import type {
  ReportedComparison,
  ReportedFileDelta,
  ReportedFolderDelta,
} from '../../src/report/reported-comparison.ts';
import { aReport } from './a-report.ts';

const MB = 2 ** 20;

/** The slug of `aReport`. */
export function aSlug(changes: Partial<ReportedSlug> = {}): ReportedSlug {
  const { slug } = aReport();
  if (slug === null) throw new Error('no slug');
  return { ...slug, ...changes };
}

/** What one more file or folder has, compressed to half its content. */
function deltaOf(before: number, after: number): Pick<ReportedFolderDelta, 'before' | 'after' | 'delta'> {
  const bytesOf = (bytes: number) => ({ bytes, uncompressedBytes: 2 * bytes });
  return { before: bytesOf(before), after: bytesOf(after), delta: bytesOf(after - before) };
}

/** How a folder changed; sizes in bytes, of the compressed slug. */
export function folderDelta(path: string, before: number, after: number, changedFiles = 1): ReportedFolderDelta {
  return { path, ...deltaOf(before, after), changedFiles };
}

/** How a file changed; sizes in bytes, of the compressed slug. */
export function fileDelta(
  path: string,
  change: ReportedFileDelta['change'],
  before: number,
  after: number,
): ReportedFileDelta {
  return { path, change, ...deltaOf(before, after) };
}

/** A comparison with what runs on my-app, which is 5 MB smaller than the slug of `aReport`. */
export function aComparison(
  changes: Partial<Extract<ReportedComparison, { kind: 'files' }>> = {},
): Extract<ReportedComparison, { kind: 'files' }> {
  return {
    kind: 'files',
    with: { kind: 'release', app: 'my-app', version: 142 },
    sizeBytes: 209 * MB,
    source: 'kept',
    isSameContent: false,
    folders: [
      folderDelta('public', 1 * MB, 6.2 * MB, 41),
      folderDelta('public/videos', 0, 5.1 * MB, 40),
      folderDelta('target', 13.1 * MB, 12.9 * MB, 2),
      folderDelta('target/classes', 0.4 * MB, 0.2 * MB, 2),
      folderDelta('jdk/lib', 120 * MB, 120 * MB + 37, 0),
      folderDelta('old', 2_000, 0, 1),
    ],
    files: [
      fileDelta('public/videos/tour.mp4', 'new', 0, 4.9 * MB),
      fileDelta('target/classes/App.class', 'shrunk', 0.4 * MB, 0.2 * MB),
      fileDelta('public/index.html', 'changed', 900, 904),
      fileDelta('old/notes.txt', 'gone', 2_000, 0),
    ],
    changedFiles: 44,
    ...changes,
  };
}

/** A check of each outcome, of which none failed. */
export const someChecks: readonly ReportedCheck[] = [
  { check: 'size', outcome: 'passed', summary: '214.0 MB, 71 % of the limit', findings: [] },
  {
    check: 'links',
    outcome: 'warned',
    summary: '1 library is missing',
    findings: [
      {
        level: 'warning',
        message:
          'bin/tool needs libpq.so.5, which is neither in the slug nor in heroku/heroku:24. Copy it below /app in the Dockerfile, or link bin/tool statically.',
      },
    ],
  },
  { check: 'dyno', outcome: 'not-run', summary: 'dyno-check is false', findings: [] },
];

/** The report of a pull request's run: 5 MB more than what is deployed, checks that have something to say, and a history. */
export function aComparedReport(): ReleaseReport {
  const report = aReport();
  const largestFolders = [
    ...aSlug().largestFolders,
    { path: 'jdk', bytes: 126 * MB, uncompressedBytes: 320 * MB },
    { path: 'jdk/bin', bytes: 3 * MB, uncompressedBytes: 9 * MB },
    { path: 'public', bytes: 6.2 * MB, uncompressedBytes: 7 * MB },
    { path: 'public/videos', bytes: 5.1 * MB, uncompressedBytes: 5.2 * MB },
    { path: 'node_modules', bytes: 61 * MB, uncompressedBytes: 140 * MB },
    { path: 'node_modules/typescript', bytes: 12 * MB, uncompressedBytes: 60 * MB },
    { path: 'node_modules/typescript/lib', bytes: 11.9 * MB, uncompressedBytes: 59 * MB },
    { path: 'node_modules/@types', bytes: 8 * MB, uncompressedBytes: 22 * MB },
    { path: 'config', bytes: 90_000, uncompressedBytes: 200_000 },
  ].toSorted((a, b) => b.bytes - a.bytes);
  return {
    ...report,
    slug: aSlug({ largestFolders }),
    comparison: aComparison(),
    history: [209, 208.6, 204.1, 203.9, 203.2, 198, 197.5].map((size, index) => ({
      version: 142 - index,
      sizeBytes: size * MB,
      createdAt: `2026-01-0${7 - index}T00:00:00Z`,
    })),
    checks: someChecks,
    releases: [],
    skipped: 'release is false',
  };
}
