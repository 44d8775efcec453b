import type { RebuildReport, ReportedChanges } from '../../src/report/rebuild-report.ts';

const [before, after] = [`sha256:${'1a'.repeat(32)}`, `sha256:${'2b'.repeat(32)}`];
const stack = 'heroku/heroku:24-build';
const runtimes = Array.from({ length: 57 }, (_, index) => `jdk/lib/module-${String(index).padStart(2, '0')}.jmod`);

/** What a new stack image brought: packages of each kind, and 60 files in the slug. */
export const someChanges: ReportedChanges = {
  packages: [
    {
      name: 'libexpat1',
      before: '2.6.1-2ubuntu0.2',
      after: '2.6.1-2ubuntu0.3',
      change: 'upgraded',
      where: 'slug',
      security: true,
    },
    { name: 'libold', before: '1.0', after: null, change: 'removed', where: 'platform', security: null },
    { name: 'make', before: '4.4', after: '4.3', change: 'downgraded', where: 'platform', security: false },
    {
      name: 'openssl',
      before: '3.0.13-0ubuntu3.4',
      after: '3.0.13-0ubuntu3.6',
      change: 'upgraded',
      where: 'platform',
      security: true,
    },
    { name: 'zstd', before: null, after: '1.5.5', change: 'added', where: 'platform', security: null },
  ],
  arePackagesKnown: true,
  packageKind: 'dpkg',
  files: {
    count: 60,
    changed: ['jdk/release', ...runtimes],
    added: ['new.txt'],
    removed: ['lib/libexpat.so.1'],
    folders: [
      { path: 'jdk/lib', count: 57 },
      { path: '.', count: 1 },
      { path: 'jdk', count: 1 },
      { path: 'lib', count: 1 },
    ],
  },
  // As wherever a file was added or removed.
  isTreeChanged: true,
  isConfigChanged: true,
};

/** The report of a rebuild after its stack image had moved. */
export function aRebuild(changes: Partial<RebuildReport> = {}): RebuildReport {
  return {
    version: 1,
    baseKey: 'ab12'.repeat(16),
    reason: { kind: 'upstream', reference: stack, before, after },
    before: {
      builtAt: '2026-01-01T00:00:00Z',
      buildSeconds: 39.5,
      from: [{ reference: stack, digest: before }],
    },
    after: {
      builtAt: '2026-01-05T03:04:00Z',
      buildSeconds: 41.2,
      from: [{ reference: stack, digest: after }],
    },
    changes: someChanges,
    kept: { kind: 'saved', seconds: 1.23, archiveBytes: 61 * 2 ** 20, wholeBecause: null },
    failure: null,
    steps: [
      { title: 'Read the Dockerfile', startMs: 0, endMs: 350, waitedMs: 350, isDone: true },
      { title: 'Build the base image', startMs: 351, endMs: 41_551, waitedMs: 41_200, isDone: true },
    ],
    ...changes,
  };
}

/** The report of a rebuild that found nothing to do. */
export function nothingMoved(): RebuildReport {
  const { steps } = aRebuild();
  return aRebuild({
    reason: { kind: 'none' },
    after: null,
    changes: null,
    kept: { kind: 'not-needed' },
    steps: steps.slice(0, 1),
  });
}

/** The report of a rebuild whose build failed. */
export function aFailedRebuild(): RebuildReport {
  const [read, build] = aRebuild().steps;
  return aRebuild({
    after: null,
    changes: null,
    kept: { kind: 'not-needed' },
    failure: {
      message: 'Dockerfile line 4: `apt-get install libold` failed with exit code 100.',
      location: { file: 'Dockerfile', line: 4 },
      isBug: false,
    },
    steps: [read, build].flatMap((step) => (step === undefined ? [] : [{ ...step, isDone: step === read }])),
  });
}
