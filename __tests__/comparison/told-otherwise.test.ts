import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { EarlierApp } from '../../src/comparison/compare-with-earlier.ts';
import { COMPARISON_LIMITS } from '../../src/comparison/comparison-world.ts';
import type { PackedSlug } from '../../src/slug/pack-slug.ts';
import { startFaultySocket } from '../harness/faulty-socket.ts';
import { failingAlways } from '../heroku/session.ts';
import { ComparisonBench, SLUG } from './a-comparison.ts';

/** A slug as the API tells of it. */
interface Told {
  checksum: string | null;
  size: number | null;
  blob: { method: string; url: string };
}

let bench: ComparisonBench;
let slug: PackedSlug;
let app: EarlierApp & { readonly kind: 'app' };

beforeEach(async () => {
  bench = await ComparisonBench.start({ limits: { idleMs: 1_000 } });
  bench.hasCache = false;
  app = await bench.deploy(await bench.packed('before', { 'a.js': 300_000 }));
  slug = await bench.packed('after', { 'a.js': 300_000, 'b.js': 20 });
});
afterEach(() => bench[Symbol.asyncDispose]());

/** Lets Heroku tell something else of the deployed slug from now on. */
async function tell(change: (told: Told) => Partial<Told>): Promise<void> {
  const { client, heroku } = bench.session;
  const slugId = app.release?.slugId ?? '';
  const reply = await fetch(`${heroku.url}/apps/${app.app}/slugs/${slugId}`, {
    headers: { accept: 'application/vnd.heroku+json; version=3', authorization: `Bearer ${heroku.token}` },
  });
  const told = (await reply.json()) as Told;
  client.log.mask(told.blob.url);
  const body = JSON.stringify({ ...told, ...change(told) });
  bench.fault = failingAlways('GET', SLUG, { kind: 'replace-body', body });
}

test('another checksum than what comes: one warning after two tries, and the size', async () => {
  await tell(() => ({ checksum: `SHA256:${'0'.repeat(64)}` }));
  expect(await bench.compare(slug, { app })).toMatchObject({ kind: 'size' });
  expect(bench.blobReads()).toEqual([200, 200]);
  expect(bench.warnings).toEqual([
    expect.stringMatching(/is not the slug: its checksum is SHA256:[0-9a-f]{64}, and Heroku's SHA256:0{64}/),
  ]);
});

test('another size than what comes: one warning, and nothing of it is taken', async () => {
  await tell(({ size }) => ({ size: (size ?? 0) + 1 }));
  expect(await bench.compare(slug, { app })).toMatchObject({ kind: 'size' });
  expect(bench.warnings).toEqual([expect.stringMatching(/(\d+) bytes of \d+/)]);
});

test('no checksum: nothing is looked up, and the slug is downloaded', async () => {
  bench.hasCache = true;
  await tell(() => ({ checksum: null }));
  expect(await bench.compare(slug, { app })).toMatchObject({ kind: 'files', source: 'download' });
  expect(bench.cache.calls).toEqual([]);
});

test('no size: the slug is downloaded, and has one', async () => {
  await tell(() => ({ size: null }));
  expect(await bench.compare(slug, { app })).toMatchObject({ kind: 'files', sizeBytes: expect.any(Number) });
});

test('no size and no slug to read: nothing is compared, and it says why', async () => {
  await tell(({ blob }) => ({ size: null, blob: { ...blob, method: 'PUT' } }));
  expect(await bench.compare(slug, { app })).toEqual({
    kind: 'none',
    reason: 'the deployed slug could not be downloaded, and Heroku does not tell the size of v2',
    isFirst: false,
  });
  expect(bench.warnings).toHaveLength(1);
});

test.each(['ftp://localhost/slug', 'http://elsewhere.invalid/slug?X-Amz-Signature=canary-of-the-slug', 'no URL'])(
  'row 82: a blob at %s is not asked for',
  async (url) => {
    await tell(() => ({ blob: { method: 'GET', url } }));
    expect(await bench.compare(slug, { app })).toMatchObject({ kind: 'size' });
    expect(bench.warnings).toHaveLength(1);
    expect(bench.log.masked).toContain(url);
  },
);

test('row 80: bytes that come too slowly are given up in time', async () => {
  const { port } = new URL(bench.session.heroku.url);
  const slow = await startFaultySocket({
    target: { port: Number(port) },
    plan: () => ({ kind: 'slow', direction: 'reply', bytesPerSecond: 500 }),
  });
  try {
    await tell(({ blob }) => ({ blob: { ...blob, url: blob.url.replace(`:${port}`, `:${slow.port}`) } }));
    const start = performance.now();
    const limits = { ...COMPARISON_LIMITS, downloadMs: 2_000 };
    expect(await bench.compare(slug, { app, limits })).toMatchObject({ kind: 'size' });
    expect(performance.now() - start).toBeLessThan(4_000);
    expect(bench.warnings).toEqual([expect.stringContaining('the download took longer than 2 s')]);
    expect(slow.connections).toHaveLength(1);
    expect(slow.connections[0]?.firstLine).toMatch(/^GET \/blobs\//);
  } finally {
    await slow.close();
  }
});
