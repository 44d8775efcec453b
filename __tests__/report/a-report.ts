import type { ReleaseReport } from '../../src/report/report.ts';

/** The report of a release to two apps. */
export function aReport(): ReleaseReport {
  const release = { status: 'succeeded', slugId: 'slug-1' } as const;
  return {
    version: 1,
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
        { path: 'jdk/lib', bytes: 120 * 2 ** 20 },
        { path: 'target', bytes: 13_500_000 },
      ],
      largestFiles: [{ path: 'jdk/lib/modules', bytes: 90 * 2 ** 20 }],
      processTypes: ['web', 'worker'],
      comparedWith: 'container',
    },
    commit: '1234567890abcdef1234567890abcdef12345678',
    releases: [
      { app: 'my-app', version: 42, webUrl: 'https://my-app-1234.herokuapp.com/', ...release },
      { app: 'my-app-eu', version: 7, webUrl: null, ...release },
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

/** The report of a run that got nowhere. */
export function anEarlyFailure(): ReleaseReport {
  return {
    version: 1,
    base: null,
    slug: null,
    commit: null,
    releases: [{ app: 'my-app', version: null, status: 'not-tried', slugId: null, webUrl: null }],
    skipped: 'the run failed before a release',
    failure: { message: 'There is no Docker engine (unix:///var/run/docker.sock). Start Docker.', isBug: false },
    steps: [{ title: 'Read the Dockerfile', startMs: 0, endMs: 12, waitedMs: 12, isDone: false }],
  };
}
