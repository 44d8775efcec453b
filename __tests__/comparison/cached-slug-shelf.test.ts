import { describe, expect, test } from '@jest/globals';
import { noSlugShelf, readOnlySlugShelf } from '../../src/comparison/slug-shelf.ts';
import { compareSlugs } from '../../src/slug/compare-slugs.ts';
import type { PackedSlug } from '../../src/slug/pack-slug.ts';
import { COMMIT, ComparisonBench, KEY } from './a-comparison.ts';

/** For one test with a bench of its own: they wait for processes most of the time, and do so at once. */
const aSlug = (bench: ComparisonBench): Promise<PackedSlug> =>
  bench.packed('slug', { 'app/a.js': 3_000, 'jdk/lib/modules': 100_000 });

const fork = { kind: 'none', reason: 'there is no heroku-api-key' } as const;

describe('a slug that is kept', () => {
  test.concurrent('is found by its checksum, with all that is compared', async () => {
    await using bench = await ComparisonBench.start();
    const slug = await aSlug(bench);
    await bench.keep(slug);
    const found = await bench.shelf().find(slug.sha256, bench.log);
    expect(found).toMatchObject({ sha256: slug.sha256, sizeBytes: slug.sizeBytes });
    if (found === null) throw new Error('not found');
    expect(compareSlugs(found.manifest, slug.manifest)).toMatchObject({ isSameContent: true, changes: [] });
    expect(found.manifest.entries.map(({ compressedBytes }) => compressedBytes)).toEqual(
      slug.manifest.entries.map(({ compressedBytes }) => compressedBytes),
    );
    expect(await bench.shelf().find('0'.repeat(64), bench.log)).toBeNull();
    expect(bench.warnings).toEqual([]);
    expect(bench.cache.keys).toEqual([expect.stringMatching(`^heroku-docker-release-slug-v1-${slug.sha256}-\\d{17}$`)]);
  });

  test.concurrent('is not saved again, and what its branch made last is', async () => {
    await using bench = await ComparisonBench.start();
    const slug = await aSlug(bench);
    await bench.keep(slug, { branch: 'main' });
    await bench.keep(slug, { branch: 'main' });
    expect(bench.cache.keys.map((key) => key.replace(/v1-.*/, ''))).toEqual([
      'heroku-docker-release-branch-slug-',
      'heroku-docker-release-branch-slug-',
      'heroku-docker-release-slug-',
    ]);
    expect(bench.log.text('info')).toContain('is in the Actions cache already');
  });

  test.concurrent('row 40: is not kept by a run that strangers set off: no call is made', async () => {
    await using bench = await ComparisonBench.start();
    const slug = await aSlug(bench);
    const shelf = readOnlySlugShelf(bench.shelf(), 'this run was set off by pull_request of a fork');
    await bench.keep(slug, { branch: 'main', shelf });
    expect(bench.cache.calls).toEqual([]);
    expect(bench.log.text('info')).toBe(
      'What is in the slug is not kept for other jobs: this run was set off by pull_request of a fork.',
    );
    await bench.keep(slug);
    expect(await shelf.find(slug.sha256, bench.log)).not.toBeNull();
  });
});

describe('row 35: what cannot be saved fails nothing', () => {
  test.concurrent('since the token may only read: no warning', async () => {
    await using bench = await ComparisonBench.start();
    const slug = await aSlug(bench);
    bench.cache.fault = { kind: 'read-only' };
    await bench.keep(slug);
    expect(bench.warnings).toEqual([]);
    expect(bench.log.text('info')).toContain('this run may only read the cache');
  });

  test.concurrent('since the mode is read: no call', async () => {
    await using bench = await ComparisonBench.start();
    const slug = await aSlug(bench);
    const environment = { ...process.env, ...bench.cache.env, ACTIONS_CACHE_MODE: 'read' };
    await bench.keep(slug, { shelf: bench.shelf({ environment }) });
    expect(bench.cache.calls).toEqual([]);
    expect(bench.warnings).toEqual([]);
  });

  test.concurrent('since the service refuses: one warning', async () => {
    await using bench = await ComparisonBench.start();
    const slug = await aSlug(bench);
    bench.cache.fault = { kind: 'refuse-save', message: 'over quota' };
    await bench.keep(slug, { branch: 'main' });
    expect(bench.warnings).toHaveLength(1);
  });

  test.concurrent.each([
    ['row 34: 500', { kind: 'status', status: 500 } as const],
    ['row 34: no answer', { kind: 'hang' } as const],
  ])('%s: one warning, in time', async (_, fault) => {
    await using bench = await ComparisonBench.start();
    const slug = await aSlug(bench);
    bench.cache.fault = fault;
    const start = performance.now();
    await bench.keep(slug, { shelf: bench.shelf({ limits: { lookUpMs: 1_000 } }) });
    expect(performance.now() - start).toBeLessThan(4_000);
    expect(bench.warnings).toEqual([
      expect.stringMatching(/^What is in the slug could not be kept: the look-up took longer/),
    ]);
  });

  test.concurrent('since there is no service, as on a developer’s machine: nothing is said', async () => {
    await using bench = await ComparisonBench.start();
    const slug = await aSlug(bench);
    const shelf = bench.shelf({ environment: { PATH: process.env['PATH'] } });
    await bench.keep(slug, { branch: 'main', shelf });
    await bench.keep(slug, { branch: 'main', shelf: noSlugShelf });
    expect(await shelf.find(slug.sha256, bench.log)).toBeNull();
    expect(await noSlugShelf.find(slug.sha256, bench.log)).toBeNull();
    expect(await noSlugShelf.findOfBranch({ branch: 'main', commentKey: KEY }, bench.log)).toBeNull();
    expect(bench.log.lines.filter(({ level }) => level !== 'debug')).toEqual([]);
  });

  test.concurrent('row 100: a cancelled save throws the reason and leaves nothing', async () => {
    await using bench = await ComparisonBench.start();
    const slug = await aSlug(bench);
    bench.cache.fault = { kind: 'hang' };
    const cancel = new AbortController();
    const keeping = bench.keep(slug, { shelf: bench.shelf({ signal: cancel.signal }) });
    keeping.catch(() => undefined);
    while (bench.cache.calls.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    cancel.abort(new Error('Cancelled (SIGINT).'));
    await expect(keeping).rejects.toThrow('Cancelled (SIGINT).');
    expect(bench.warnings).toEqual([]);
  });
});

describe('without an app to ask', () => {
  const main = { baseBranch: 'main', app: fork };

  test.concurrent('the slug that the base branch made last is compared with', async () => {
    await using bench = await ComparisonBench.start();
    const slug = await aSlug(bench);
    const [older, newer] = [await bench.packed('older', { 'b.js': 9 }), await bench.packed('newer', { 'c.js': 9 })];
    await bench.keep(older, { branch: 'main' });
    await bench.keep(newer, { branch: 'main' });
    expect(await bench.compare(slug, main)).toEqual({
      kind: 'files',
      with: { kind: 'branch', branch: 'main', commit: COMMIT },
      sizeBytes: newer.sizeBytes,
      source: 'kept',
      comparison: compareSlugs(newer.manifest, slug.manifest),
    });
    expect(bench.warnings).toEqual([]);
    expect(bench.session.requests()).toEqual([]);
  });

  test.concurrent('a slug that is the base branch’s own differs in nothing', async () => {
    await using bench = await ComparisonBench.start();
    const slug = await aSlug(bench);
    await bench.keep(slug, { branch: 'main' });
    expect(await bench.compare(slug, main)).toMatchObject({ kind: 'files', comparison: { changes: [] } });
  });

  test.concurrent.each(['feature/naïve, "x"', 'a'.repeat(600), 'turned\u202e'])(
    'a branch may be called %j',
    async (branch) => {
      await using bench = await ComparisonBench.start();
      const slug = await aSlug(bench);
      await bench.keep(slug, { branch });
      expect(await bench.compare(slug, { app: fork, baseBranch: branch })).toMatchObject({ with: { branch } });
      expect(await bench.compare(slug, { app: fork, baseBranch: `${branch}2` })).toMatchObject({ kind: 'none' });
      expect(bench.log.text()).not.toContain('\u202e');
    },
  );

  test.concurrent('row 98: another job’s slug of the same branch is none of ours', async () => {
    await using bench = await ComparisonBench.start();
    const slug = await aSlug(bench);
    await bench.keep(slug, { branch: 'main' });
    expect(await bench.compare(slug, { ...main, commentKey: 'other-app' })).toEqual({
      kind: 'none',
      reason: 'no slug of the branch main is in the Actions cache',
      isFirst: false,
    });
    expect(bench.warnings).toEqual([]);
  });

  test.concurrent('the size alone is compared where nothing else is there any more', async () => {
    await using bench = await ComparisonBench.start();
    const slug = await aSlug(bench);
    const other = await bench.packed('other', { 'b.js': 9 });
    await bench.keep(other, { branch: 'main' });
    const key = bench.cache.keys.find((each) => each.includes('-slug-v1-') && !each.includes('branch')) ?? '';
    bench.cache.rename(key, 'gone');
    expect(await bench.compare(slug, main)).toMatchObject({ kind: 'size', sizeBytes: other.sizeBytes });
    expect(bench.warnings).toEqual([]);
  });

  test.concurrent('row 99: and without a base branch nothing is compared or asked', async () => {
    await using bench = await ComparisonBench.start();
    const slug = await aSlug(bench);
    expect(await bench.compare(slug, { app: fork })).toEqual({ ...fork, isFirst: false });
    expect(bench.cache.calls).toEqual([]);
  });

  test.concurrent('row 39: an entry of another slug under the name is refused with one warning', async () => {
    await using bench = await ComparisonBench.start();
    const slug = await aSlug(bench);
    const other = await bench.packed('other', { 'b.js': 9 });
    await bench.keep(other);
    bench.cache.rename(bench.cache.keys[0] ?? '', `heroku-docker-release-slug-v1-${slug.sha256}-20260101000000000`);
    expect(await bench.shelf().find(slug.sha256, bench.log)).toBeNull();
    expect(bench.warnings).toEqual([expect.stringContaining('it is of another slug')]);
  });

  test.concurrent('row 39: an entry of another branch under the name is refused with one warning', async () => {
    await using bench = await ComparisonBench.start();
    const slug = await aSlug(bench);
    await bench.keep(slug, { branch: 'other' });
    await bench.keep(slug, { branch: 'main' });
    const [mine = '', others = ''] = bench.cache.keys;
    bench.cache.rename(mine, 'gone');
    bench.cache.rename(others, mine);
    expect(await bench.compare(slug, main)).toMatchObject({ kind: 'none' });
    expect(bench.warnings).toEqual([expect.stringContaining('it is of another branch')]);
  });

  test.concurrent.each([
    ['is cut', { kind: 'cut-download', afterBytes: 10 } as const],
    ['stalls', { kind: 'stall-download', afterBytes: 10 } as const],
  ])('row 34: a download from the cache that %s costs one warning and little time', async (_, fault) => {
    await using bench = await ComparisonBench.start();
    const slug = await aSlug(bench);
    await bench.keep(slug, { branch: 'main' });
    bench.cache.fault = fault;
    const start = performance.now();
    const shelf = bench.shelf({ limits: { idleMs: 1_000 } });
    expect(await bench.compare(slug, { ...main, shelf })).toMatchObject({ kind: 'none', isFirst: false });
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(bench.warnings).toHaveLength(1);
  });
});
