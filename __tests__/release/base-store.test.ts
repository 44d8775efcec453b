import { expect, test } from '@jest/globals';
import { anAppWithLinks, aRepository, COMPILES, type Repository } from '../harness/a-repository.ts';
import { type CacheFault, CacheService } from '../harness/cache-service.ts';
import type { ActionResult } from '../harness/run-action.ts';
import { aHeroku, forgetBase, releaseTo } from './a-release.ts';

/** Of every app here: they differ in no more than their Dockerfile's comment. */
let checksum: string | undefined;

/** One run on an engine that does not have the base. */
async function runWith(cache: CacheService, { folder }: Repository): Promise<ActionResult> {
  await using heroku = await aHeroku();
  const result = await releaseTo(heroku, { workspace: folder, environment: cache.env });
  expect(result.exitCode).toBe(0);
  for (const secret of [cache.signature, cache.token]) {
    expect(result.log.replace(/^::add-mask::.*$/gm, '')).not.toContain(secret);
    expect(result.summary + JSON.stringify(result.outputs)).not.toContain(secret);
  }
  forgetBase(result.outputs['base-key']);
  return result;
}

/** Without those of slugs. */
const baseKeys = (cache: CacheService) => cache.keys.filter((key) => /-(record|archive)-/.test(key));

test('with the engine emptied, the second run restores the base from the Actions cache', async () => {
  await using cache = await CacheService.start();
  await using repository = await aRepository(anAppWithLinks([COMPILES]));
  await using first = await runWith(cache, repository);
  expect(first.outputs['base-hit']).toBe('built');
  expect(first.report?.base?.kept.kind).toBe('saved');
  // The record, which was saved last, and the image.
  expect(baseKeys(cache).map((key) => /-(record|archive)-/.exec(key)?.[1])).toEqual(['record', 'archive']);
  for (const key of baseKeys(cache)) expect(key).toContain(first.outputs['base-key']);
  checksum = first.outputs['slug-checksum'];

  await using second = await runWith(cache, repository);
  expect(second.outputs).toMatchObject({
    'base-hit': 'store',
    'slug-checksum': checksum,
    'base-built-at': first.outputs['base-built-at'],
  });
  expect(baseKeys(cache)).toHaveLength(2);
}, 300_000);

const faults: readonly (readonly [string, CacheFault])[] = [
  ['row 34: the cache answers 500 to everything', { kind: 'status', status: 500 }],
  ['row 34: the cache answers 401', { kind: 'status', status: 401 }],
  [
    'row 34: the cache answers 429 and asks to wait an hour',
    { kind: 'status', status: 429, headers: { 'Retry-After': '3600' } },
  ],
  [
    'row 34: the cache answers HTML',
    { kind: 'status', status: 200, body: '<html>', headers: { 'Content-Type': 'text/html' } },
  ],
  ['row 34: the cache takes calls and never answers', { kind: 'hang' }],
  ['row 35: nobody may write', { kind: 'read-only' }],
  [
    'row 44: another job has the reservation',
    { kind: 'refuse-save', message: 'cache entry with the same key already exists' },
  ],
];

// Side by side from here on, each with a base of its own: most of the time of many is waiting.
test.concurrent.each(faults)(
  '%s: the job is green and the slug the same',
  async (_, fault) => {
    await using cache = await CacheService.start();
    await using own = await aRepository(anAppWithLinks([COMPILES]));
    cache.fault = fault;
    await using result = await runWith(cache, own);
    expect(result.outputs).toMatchObject({ 'base-hit': 'built', 'slug-checksum': checksum });
    // 30 s for a look-up that nobody answers, and as long for a save.
    expect(result.seconds).toBeLessThan(120);
  },
  300_000,
);

test.concurrent('row 34: nobody listens where the cache should be: the job is green and the slug the same', async () => {
  await using cache = await CacheService.start();
  await using own = await aRepository(anAppWithLinks([COMPILES]));
  await cache.close();
  await using result = await runWith(cache, own);
  expect(result.outputs).toMatchObject({ 'base-hit': 'built', 'slug-checksum': checksum });
  expect(result.log.match(/^::warning.*Actions cache.*/gm)).toHaveLength(1);
}, 300_000);

const cut = (bytes: Buffer) => bytes.subarray(0, bytes.length / 2);
const flipped = (bytes: Buffer) => {
  const copy = Buffer.from(bytes);
  const at = copy.length >> 1;
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
};

test.concurrent.each([
  ['record', 'cut in the middle', cut],
  ['archive', 'with one bit flipped', flipped],
])(
  'row 36: a base whose %s is %s counts as a miss, and the next run hits the one that was saved instead',
  async (part, _, damage) => {
    await using cache = await CacheService.start();
    await using own = await aRepository(anAppWithLinks([COMPILES]));
    await using first = await runWith(cache, own);
    await cache.rewrite(cache.keys.find((key) => key.includes(`-${part}-`)) ?? '', damage);
    await using second = await runWith(cache, own);
    expect(second.outputs).toMatchObject({ 'base-hit': 'built', 'slug-checksum': first.outputs['slug-checksum'] });
    expect(baseKeys(cache)).toHaveLength(4);
    await using third = await runWith(cache, own);
    expect(third.outputs).toMatchObject({ 'base-hit': 'store', 'slug-checksum': first.outputs['slug-checksum'] });
  },
  300_000,
);

test.concurrent('row 39: a prefix of another base is no hit', async () => {
  await using cache = await CacheService.start();
  await using own = await aRepository(anAppWithLinks([COMPILES]));
  await using first = await runWith(cache, own);
  cache.fault = { kind: 'other-key', key: (baseKeys(cache)[0] ?? '').replace(/[0-9a-f]{64}/, '0'.repeat(64)) };
  await using second = await runWith(cache, own);
  expect(second.outputs).toMatchObject({ 'base-hit': 'built', 'slug-checksum': first.outputs['slug-checksum'] });
}, 300_000);
