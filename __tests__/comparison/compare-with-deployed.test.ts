import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { EarlierApp } from '../../src/comparison/compare-with-earlier.ts';
import { COMPARISON_LIMITS } from '../../src/comparison/comparison-world.ts';
import { compareSlugs } from '../../src/slug/compare-slugs.ts';
import type { PackedSlug } from '../../src/slug/pack-slug.ts';
import { APP, failing, failingAlways } from '../heroku/session.ts';
import { read } from '../slug/a-slug.ts';
import { BLOB, ComparisonBench, never, SLUG } from './a-comparison.ts';

let bench: ComparisonBench;
let [before, after]: PackedSlug[] = [];
let app: EarlierApp & { readonly kind: 'app' };

beforeEach(async () => {
  bench = await ComparisonBench.start({ limits: { idleMs: 1_000 } });
  const common = { 'jdk/lib/modules': 400_000, 'app/a.js': 3_000, 'app/old.js': 20_000 };
  before = await bench.packed('before', common);
  after = await bench.packed('after', { ...common, 'app/a.js': 5_000, 'app/new/b.js': 50_000 });
  app = await bench.deploy(slugs().before);
});
afterEach(() => bench[Symbol.asyncDispose]());

function slugs(): { readonly before: PackedSlug; readonly after: PackedSlug } {
  if (before === undefined || after === undefined) throw new Error('used outside a test');
  return { before, after };
}

/** What a comparison comes to where nothing but the size is known. */
function sizeAlone(reason: RegExp) {
  return {
    kind: 'size',
    with: { kind: 'release', app: APP, version: 2 },
    sizeBytes: slugs().before.sizeBytes,
    reason: expect.stringMatching(reason),
  };
}

describe('what was kept of the deployed slug', () => {
  test('is compared with what was packed, and nothing is downloaded', async () => {
    await bench.keep(slugs().before);
    expect(await bench.compare(slugs().after, { app })).toEqual({
      kind: 'files',
      with: { kind: 'release', app: APP, version: 2 },
      sizeBytes: slugs().before.sizeBytes,
      source: 'kept',
      comparison: compareSlugs(slugs().before.manifest, slugs().after.manifest),
    });
    expect(bench.blobReads()).toEqual([]);
    expect(bench.warnings).toEqual([]);
    expect(bench.log.text('info')).toMatch(/ against v2 on canary-app: 2 files differ\.$/);
  });

  test('is taken also where compare is size', async () => {
    await bench.keep(slugs().before);
    expect(await bench.compare(slugs().after, { app, compare: 'size' })).toMatchObject({
      kind: 'files',
      source: 'kept',
    });
  });

  test('is not asked for where the deployed slug is ours', async () => {
    expect(await bench.compare(slugs().before, { app })).toMatchObject({
      kind: 'files',
      source: 'kept',
      comparison: { isSameContent: true, changes: [], total: { delta: { bytes: 0, uncompressedBytes: 0 } } },
    });
    expect(bench.cache.calls).toEqual([]);
    expect(bench.blobReads()).toEqual([]);
  });

  test('row 36: and cannot be read costs one warning, and the deployed slug is downloaded', async () => {
    await bench.keep(slugs().before);
    await bench.cache.rewrite(bench.cache.keys[0] ?? '', (bytes) => bytes.subarray(0, bytes.length / 2));
    expect(await bench.compare(slugs().after, { app })).toMatchObject({ kind: 'files', source: 'download' });
    expect(bench.warnings).toEqual([
      expect.stringMatching(/^What is in the earlier slug is not taken from the Actions cache: /),
    ]);
  });

  test('row 34: a cache service that is out of order costs one warning and little time', async () => {
    bench.cache.fault = { kind: 'hang' };
    const shelf = bench.shelf({ limits: { lookUpMs: 1_000 } });
    expect(await bench.compare(slugs().after, { app, shelf })).toMatchObject({ source: 'download' });
    expect(bench.warnings).toEqual([expect.stringContaining('the look-up took longer than 1 s')]);
    const calls = bench.cache.calls.length;
    await bench.keep(slugs().after, { shelf });
    expect(bench.cache.calls).toHaveLength(calls);
    expect(bench.warnings).toHaveLength(1);
  });
});

describe('the deployed slug itself', () => {
  beforeEach(() => {
    bench.hasCache = false;
  });

  test('is downloaded where nothing is kept of it, and both are measured', async () => {
    const compared = await bench.compare(slugs().after, { app });
    const [theirs, ours] = [await read(slugs().before.file), await read(slugs().after.file)];
    expect(compared).toEqual({
      kind: 'files',
      with: { kind: 'release', app: APP, version: 2 },
      sizeBytes: slugs().before.sizeBytes,
      source: 'download',
      comparison: compareSlugs(theirs, ours),
    });
    expect(bench.blobReads()).toEqual([200]);
    expect(bench.warnings).toEqual([]);
  });

  test('is not downloaded where compare is size', async () => {
    expect(await bench.compare(slugs().after, { app, compare: 'size' })).toEqual(sizeAlone(/not downloaded where/));
    expect(bench.blobReads()).toEqual([]);
    expect(bench.warnings).toEqual([]);
  });

  test('row 72: cut off once, is downloaded again from a new URL', async () => {
    bench.fault = failing('GET', BLOB, { kind: 'cut', afterBytes: 10_000 });
    expect(await bench.compare(slugs().after, { app })).toMatchObject({ kind: 'files', source: 'download' });
    expect(bench.blobReads()).toHaveLength(2);
    expect(bench.session.entries('GET', SLUG).length).toBeGreaterThan(2);
    expect(bench.warnings).toEqual([]);
  });

  test.each([0, 10_000])(
    'row 72: cut off after %d bytes each time, costs one warning and is compared by its size',
    async (afterBytes) => {
      bench.fault = failingAlways('GET', BLOB, { kind: 'cut', afterBytes });
      expect(await bench.compare(slugs().after, { app })).toEqual(sizeAlone(/could not be downloaded/));
      expect(bench.blobReads()).toHaveLength(2);
      expect(bench.warnings).toEqual([
        expect.stringMatching(/size alone.*The download of the slug from localhost:\d+ broke off/),
      ]);
    },
  );

  test('row 74: at a URL that has expired, is asked for at another', async () => {
    bench.fault = failing('GET', BLOB, { kind: 'expire-url' });
    expect(await bench.compare(slugs().after, { app })).toMatchObject({ source: 'download' });
    expect(bench.blobReads()).toEqual([403, 200]);
    expect(bench.warnings).toEqual([]);
  });

  test('row 74: at two URLs that have expired, costs one warning', async () => {
    bench.fault = failingAlways('GET', BLOB, { kind: 'expire-url' });
    expect(await bench.compare(slugs().after, { app })).toEqual(sizeAlone(/could not be downloaded/));
    expect(bench.blobReads()).toEqual([403, 403]);
    expect(bench.warnings).toEqual([expect.stringContaining('HTTP 403, AccessDenied, Request has expired')]);
  });

  test.each([
    [
      'row 68: a redirect is not followed',
      { kind: 'status', status: 307, headers: { Location: 'http://127.0.0.1:1/' } },
      /HTTP 307/,
      1,
    ],
    ['row 66: a store that is out of order', { kind: 'status', status: 503 }, /HTTP 503/, 2],
    ['row 77: a store that says nothing', { kind: 'stall', ms: 60_000 }, /not a byte moved for 1 s/, 2],
    ['another slug, by its length', { kind: 'replace-body', body: 'no slug' }, /7 bytes of \d+/, 2],
  ] as const)('%s: one warning, and the size', async (_, fault, warning, tries) => {
    bench.fault = failingAlways('GET', BLOB, fault);
    expect(await bench.compare(slugs().after, { app })).toEqual(sizeAlone(/could not be downloaded/));
    expect(bench.warnings).toEqual([expect.stringMatching(warning)]);
    expect(bench.blobReads()).toHaveLength(tries);
  });

  test('is no slug: one warning, and no second try', async () => {
    const body = 'x'.repeat(slugs().before.sizeBytes);
    bench.fault = failingAlways('GET', BLOB, { kind: 'replace-body', body });
    expect(await bench.compare(slugs().after, { app })).toEqual(sizeAlone(/could not be downloaded/));
    expect(bench.warnings).toEqual([expect.stringContaining("'v2 of canary-app' is not compressed by gzip")]);
    expect(bench.blobReads()).toHaveLength(1);
  });

  test('row 60: is over a bound: one warning, in little time', async () => {
    const limits = { ...COMPARISON_LIMITS, bounds: { ...COMPARISON_LIMITS.bounds, uncompressedBytes: 100_000 } };
    expect(await bench.compare(slugs().after, { app, limits })).toEqual(sizeAlone(/could not be downloaded/));
    expect(bench.warnings).toEqual([expect.stringContaining('holds more than 100000 bytes of content')]);
  });

  test('has more bytes than any: is not read', async () => {
    const limits = { ...COMPARISON_LIMITS, bounds: { ...COMPARISON_LIMITS.bounds, bytes: 10_000 } };
    expect(await bench.compare(slugs().after, { app, limits })).toEqual(sizeAlone(/could not be downloaded/));
    expect(bench.warnings).toEqual([expect.stringContaining('more than 10000 bytes')]);
    expect(bench.blobReads()).toHaveLength(1);
  });

  test('our own file is not what was packed any more: one warning', async () => {
    const other = { ...slugs().after, file: slugs().before.file };
    expect(await bench.compare(other, { app })).toEqual(sizeAlone(/could not be downloaded/));
    expect(bench.warnings).toEqual([expect.stringContaining('is no longer the slug that was packed')]);
  });
});

test('row 100: a cancelled comparison throws the reason at once, and warns of nothing', async () => {
  bench.hasCache = false;
  bench.fault = failingAlways('GET', BLOB, { kind: 'stall', ms: 60_000 });
  const cancel = new AbortController();
  const comparing = bench.compare(slugs().after, { app, signal: cancel.signal });
  comparing.catch(() => undefined);
  while (bench.blobReads().length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  const start = performance.now();
  cancel.abort(new Error('Cancelled (SIGINT).'));
  await expect(comparing).rejects.toThrow('Cancelled (SIGINT).');
  expect(performance.now() - start).toBeLessThan(500);
  expect(bench.warnings).toEqual([]);
});

describe('where Heroku does not tell', () => {
  test.each([
    ['row 63: 404', { kind: 'status', status: 404, body: '{"id":"not_found","message":"gone"}' }],
    ['row 63: 401', { kind: 'status', status: 401 }],
    ['row 64: no JSON', { kind: 'replace-body', body: '<html>' }],
  ] as const)('%s: one warning, and nothing is compared', async (_, fault) => {
    bench.fault = failingAlways('GET', SLUG, fault);
    const reason = 'the slug of v2 cannot be read';
    expect(await bench.compare(slugs().after, { app })).toEqual({ kind: 'none', reason, isFirst: false });
    expect(bench.warnings).toEqual([expect.stringMatching(/^The slug of canary-app v2 cannot be compared with: /)]);
  });

  test('row 67: in time: one warning, and nothing is compared', async () => {
    bench.fault = failingAlways('GET', SLUG, { kind: 'stall', ms: 60_000 });
    const start = performance.now();
    const limits = { ...COMPARISON_LIMITS, readMs: 500 };
    expect(await bench.compare(slugs().after, { app, limits })).toMatchObject({ kind: 'none', isFirst: false });
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(bench.warnings).toEqual([expect.stringContaining('reading it took longer than 0.5 s')]);
  });

  test('of a slug on an app that has none: it is the first', async () => {
    const none = { kind: 'none', reason: 'canary-app runs no slug yet', isFirst: true };
    expect(await bench.compare(slugs().after, { app: { ...app, release: null } })).toEqual(none);
    const release = { id: 'x', version: 1, slugId: null, createdAt: '2026-01-01T00:00:00Z' };
    expect(await bench.compare(slugs().after, { app: { ...app, release } })).toEqual(none);
  });

  test('of the app: the reason is passed on', async () => {
    const unreadable = { kind: 'unreadable', reason: 'the app cannot be read' } as const;
    const none = { kind: 'none', reason: 'the app cannot be read', isFirst: false };
    expect(await bench.compare(slugs().after, { app: unreadable, baseBranch: 'main' })).toEqual(none);
    expect(await bench.compare(slugs().after, { app: { ...unreadable, kind: 'none' } })).toEqual(none);
    expect(bench.cache.calls).toEqual([]);
  });

  test('cancelled before it began, it asks nothing', async () => {
    const signal = AbortSignal.abort(new Error('Cancelled (SIGTERM).'));
    const asked = bench.session.entries('GET', SLUG).length;
    await expect(bench.compare(slugs().after, { app, signal })).rejects.toThrow('Cancelled (SIGTERM).');
    expect(bench.session.entries('GET', SLUG)).toHaveLength(asked);
    expect(never.aborted).toBe(false);
  });
});
