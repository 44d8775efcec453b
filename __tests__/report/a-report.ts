import type { ReleaseReport } from '../../src/report/report.ts';
import type { ReportedRelease } from '../../src/report/reported-release.ts';
import { adviceSubjects } from '../../src/slug/advice-subjects.ts';

/** The report of a release to two apps. */
export function aReport(): ReleaseReport {
  return {
    version: 1,
    app: 'my-app',
    commentKey: 'my-app',
    base: {
      key: 'ab12'.repeat(16),
      origin: 'store',
      builtAt: '2026-01-02T03:04:05Z',
      buildSeconds: 41.2,
      restoreSeconds: 2.6,
      from: [
        { reference: 'heroku/heroku:24-build', digest: `sha256:${'1a'.repeat(32)}` },
        { reference: 'localhost/runtime:1', digest: null },
      ],
      freshness: { kind: 'fresh' },
      refreshFailure: null,
      kept: { kind: 'not-needed' },
    },
    slug: {
      file: '/tmp/slug.tgz',
      sizeBytes: 214 * 2 ** 20,
      limitBytes: 300 * 2 ** 20,
      uncompressedBytes: 480 * 2 ** 20,
      entries: 12_345,
      checksum: `SHA256:${'0f'.repeat(32)}`,
      contentDigest: 'cd'.repeat(32),
      baseBytes: 200 * 2 ** 20,
      appBytes: 14 * 2 ** 20,
      largestFolders: [
        { path: 'jdk/lib', bytes: 120 * 2 ** 20, uncompressedBytes: 300 * 2 ** 20 },
        { path: 'jdk/lib/server', bytes: 20 * 2 ** 20, uncompressedBytes: 60 * 2 ** 20 },
        { path: 'target', bytes: 13_500_000, uncompressedBytes: 20_000_000 },
      ],
      largestFiles: [{ path: 'jdk/lib/modules', bytes: 90 * 2 ** 20, uncompressedBytes: 130 * 2 ** 20 }],
      advice: [
        {
          kind: 'maven-cache',
          title: adviceSubjects['maven-cache'].title,
          bytes: 31 * 2 ** 20,
          paths: ['.m2'],
          count: 1,
          remedy: {
            slugignore: ['/.m2'],
            build: adviceSubjects['maven-cache'].build,
            caution: adviceSubjects['maven-cache'].caution,
          },
        },
        {
          kind: 'duplicate-packages',
          title: adviceSubjects['duplicate-packages'].title,
          bytes: 2_500_000,
          paths: ['a/node_modules/c', 'b/node_modules/c', 'a/node_modules/d', 'b/node_modules/d'],
          count: 12,
          remedy: { slugignore: [], build: adviceSubjects['duplicate-packages'].build, caution: null },
        },
      ],
      processTypes: ['web', 'worker'],
      comparedWith: 'container',
    },
    comparison: null,
    history: [],
    checks: [],
    commit: '1234567890abcdef1234567890abcdef12345678',
    releases: [
      aRelease({ version: 42, previousVersion: 41, webUrl: 'https://my-app-1234.herokuapp.com/' }),
      aRelease({ app: 'my-app-eu', wave: 2, version: 7, moments: [{ what: 'v7 made', atMs: 71_000 }] }),
    ],
    skipped: '',
    failure: null,
    steps: [
      { title: 'Ask Heroku about the app', startMs: 0, endMs: 812, waitedMs: 812, isDone: true },
      { title: 'Read the Dockerfile', startMs: 1, endMs: 350, waitedMs: 349, isDone: true },
      { title: 'Pack the slug', startMs: 900, endMs: 64_200, waitedMs: 63_300, isDone: true },
      { title: 'Release to my-app', startMs: 64_201, endMs: 70_000, waitedMs: 5_799, isDone: true },
    ],
  };
}

/** A release that succeeded, but for what is said of it. */
export function aRelease(changes: Partial<ReportedRelease> = {}): ReportedRelease {
  return {
    app: 'my-app',
    wave: 1,
    version: 42,
    status: 'succeeded',
    reason: '',
    slugId: 'slug-1',
    webUrl: null,
    previousVersion: null,
    moments: [
      { what: 'v42 made', atMs: 65_000 },
      { what: 'succeeded', atMs: 67_100 },
    ],
    ...changes,
  };
}

/** The report of a run that got nowhere. */
export function anEarlyFailure(): ReleaseReport {
  return {
    version: 1,
    app: 'my-app',
    commentKey: 'my-app',
    base: null,
    slug: null,
    comparison: null,
    history: [],
    checks: [],
    commit: null,
    releases: [aRelease({ version: null, status: 'not-tried', slugId: null, moments: [] })],
    skipped: 'the run failed before a release',
    failure: { message: 'There is no Docker engine (unix:///var/run/docker.sock). Start Docker.', isBug: false },
    steps: [{ title: 'Read the Dockerfile', startMs: 0, endMs: 12, waitedMs: 12, isDone: false }],
  };
}
