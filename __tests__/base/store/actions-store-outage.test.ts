import { rm } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { CacheOutage } from '../../../src/actions-cache/availability.ts';
import type { EntryPart } from '../../../src/base/store/cache-entry.ts';
import { restoreLimitMs } from '../../../src/base/store/restore-limit.ts';
import type { CacheFault } from '../../harness/cache-service.ts';
import { StoreBench, type StoreCase, type StoreChange, wholeBase } from './a-store.ts';

/** The tests wait for most of their time: they do so at once, each with a service of its own. */
const shared = new StoreBench();

describe('row 34: a service that is out of order costs a warning and little time', () => {
  test.concurrent.each<[string, CacheFault, RegExp]>([
    ['401', { kind: 'status', status: 401 }, /401/],
    ['429', { kind: 'status', status: 429, headers: { 'retry-after': '3600' } }, /rate limit/],
  ])('%s', async (_, fault, warning) => {
    await using bench = await shared.apart();
    bench.service.fault = fault;
    expect(await bench.missedRecord()).toMatch(warning);
    expect((await bench.open().save(bench.base, bench.log)).kind).toBe('failed');
    await bench.expectNoTrace();
  });

  test.concurrent.each<[string, CacheFault, RegExp]>([
    ['500 always', { kind: 'status', status: 500 }, /took longer than 3 s \(Attempt 1 .*500/],
    [
      'a page in HTML',
      { kind: 'status', status: 200, body: '<html>proxy login</html>' },
      /longer than 3 s \(Attempt 1 /,
    ],
    ['no answer', { kind: 'hang' }, /the look-up took longer than 3 s\./],
  ])('%s, which the client takes long to give up', async (_, fault, warning) => {
    await using bench = await shared.apart();
    bench.service.fault = fault;
    const start = performance.now();
    expect(await bench.missedRecord({ limits: { lookUpMs: 3_000 } })).toMatch(warning);
    expect(performance.now() - start).toBeLessThan(5_000);
    expect((await bench.open({ limits: { saveMs: 3_000 } }).save(bench.base, bench.log)).kind).toBe('failed');
    await bench.expectNoTrace();
  });

  test.concurrent.each<[string, CacheFault, RegExp]>([
    ['401', { kind: 'status', status: 401 }, /401/],
    ['500 always', { kind: 'status', status: 500 }, /the look-up took longer than 3 s \(Attempt 1 .*500/],
    ['no answer', { kind: 'hang' }, /the look-up took longer than 3 s\./],
  ])('%s: who must know whether there is a base is told which store and what to do', async (_, fault, reason) => {
    await using bench = await shared.apart();
    bench.service.fault = fault;
    await expectNoAnswer(bench, { limits: { lookUpMs: 3_000 } }, reason);
  });

  test.concurrent('a record that does not come: who must know is told so', async () => {
    await using bench = await shared.apart();
    await bench.saved();
    bench.service.fault = { kind: 'stall-download', afterBytes: 10 };
    await expectNoAnswer(bench, { limits: { idleMs: 1_000 } }, /no byte was transferred for 1 s\./);
  });

  test.concurrent('no service: who must know is told so', async () => {
    await using bench = await shared.apart();
    await expectNoAnswer(bench, { environment: {} }, /there is no cache service here/);
  });

  async function expectNoAnswer(bench: StoreCase, change: StoreChange, reason: RegExp): Promise<void> {
    const finding = bench.open(change).findOrThrow(bench.record.key, bench.log);
    await expect(finding).rejects.toMatchObject({ name: 'ActionError', message: expect.stringMatching(reason) });
    await expect(finding).rejects.toThrow('It cannot be told whether the Actions cache has this base: ');
    await expect(finding).rejects.toThrow(/ Run this again when that is mended\.$/);
    expect(bench.log.text('warning')).toBe('');
    await bench.expectNoTrace();
  }

  test.concurrent('nobody listens', async () => {
    await using bench = await shared.apart();
    await bench.service.close();
    expect(await bench.missedRecord()).toContain('ECONNREFUSED');
  });

  test.concurrent('a name that does not resolve', async () => {
    await using bench = await shared.apart();
    const environment = { ...bench.environment, ACTIONS_RESULTS_URL: 'http://cache.invalid/' };
    expect(await bench.missedRecord({ environment })).toMatch(/ENOTFOUND|EAI_AGAIN/);
  });

  test.concurrent('there is none', async () => {
    await using bench = await shared.apart();
    expect(await bench.missedRecord({ environment: {} })).toContain('there is no cache service here');
    expect(await bench.open({ environment: {} }).save(bench.base, bench.log)).toMatchObject({ kind: 'failed' });
  });

  test.concurrent('the token is missing', async () => {
    await using bench = await shared.apart();
    const { ACTIONS_RUNTIME_TOKEN: _, ...rest } = bench.service.env;
    expect(await bench.missedRecord({ environment: { PATH: process.env['PATH'], ...rest } })).toContain(
      'ACTIONS_RUNTIME_TOKEN',
    );
  });

  test.concurrent.each<[string, CacheFault, RegExp]>([
    ['stalls', { kind: 'stall-download', afterBytes: 10 }, /no byte was transferred for 1 s/],
    ['is cut', { kind: 'cut-download', afterBytes: 10 }, /The base is not taken from the Actions cache/],
  ])('a record whose download %s', async (_, fault, warning) => {
    await using bench = await shared.apart();
    await bench.saved();
    bench.service.fault = fault;
    const start = performance.now();
    expect(await bench.missedRecord({ limits: { idleMs: 1_000 } })).toMatch(warning);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test.concurrent.each<[string, CacheFault, RegExp]>([
    ['stalls', { kind: 'stall-download', afterBytes: 70_000 }, /no byte was transferred for 1 s/],
    ['is cut', { kind: 'cut-download', afterBytes: 70_000 }, /The base is not taken from the Actions cache/],
  ])('an image whose download %s', async (_, fault, warning) => {
    await using bench = await shared.apart();
    await bench.saved();
    const found = await bench.found({ limits: { idleMs: 1_000 } });
    bench.service.fault = fault;
    const start = performance.now();
    expect(await bench.missedImage(found)).toMatch(warning);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test.concurrent('a service that is gone between the record and its image', async () => {
    await using bench = await shared.apart();
    await bench.saved();
    const found = await bench.found();
    await bench.service.close();
    expect(await bench.missedImage(found)).toContain('The base is not taken from the Actions cache');
  });

  test.concurrent('a record, but not whether its image is there: given up like any look-up, and an outage', async () => {
    await using bench = await shared.apart();
    const { archive } = await bench.saved();
    bench.service.fault = { kind: 'hang-at', method: 'GetCacheEntryDownloadURL', key: archive };
    const outage = new CacheOutage();
    const start = performance.now();
    const limits = { lookUpMs: 5_000, restoreMs: 20_000 };
    expect(await bench.missedRecord({ limits, outage })).toContain('the look-up took longer than 5 s');
    expect(performance.now() - start).toBeLessThan(15_000);
    expect(outage.isKnown).toBe(true);
  });

  test.concurrent('a service that did not answer is not asked again by the save', async () => {
    await using bench = await shared.apart();
    bench.service.fault = { kind: 'status', status: 500 };
    const store = bench.open({ limits: { lookUpMs: 1_500 } });
    expect(await store.find(bench.record.key, bench.log)).toBeNull();
    const before = bench.service.calls.length;
    expect(await store.save(bench.base, bench.log)).toEqual({
      kind: 'skipped',
      reason: 'the cache service did not answer before',
    });
    expect(bench.service.calls).toHaveLength(before);
    expect(bench.log.lines.filter((line) => line.level === 'warning')).toHaveLength(1);
  });
});

describe('row 45: a restore that is slower than the build', () => {
  test.concurrent('is given up, and both times are said', async () => {
    await using bench = await shared.apart();
    await bench.saved();
    const found = await bench.found({ limits: { leastRestoreMs: 500 } });
    bench.service.fault = { kind: 'stall-download', afterBytes: 70_000 };
    const start = performance.now();
    expect(await bench.missedImage(found)).toContain(
      'the restore of a base that was built in 1.5 s took longer than 1.5 s.',
    );
    expect(performance.now() - start).toBeLessThan(4_000);
  });

  test.concurrent('is given up after the most that it may take, whatever the record says', async () => {
    await using bench = await shared.apart();
    await bench.saved(wholeBase({ ...bench.record, buildSeconds: 86_400 }));
    const found = await bench.found({ limits: { restoreMs: 5_000 } });
    bench.service.fault = { kind: 'stall-download', afterBytes: 70_000 };
    expect(await bench.missedImage(found)).toContain(
      'the restore of a base that was built in 86400.0 s took longer than 5 s.',
    );
  });

  test.concurrent('is not given up where it is quick, though the build was quicker', async () => {
    await using bench = await shared.apart();
    await bench.saved(wholeBase({ ...bench.record, buildSeconds: 0.001 }));
    expect((await bench.restored()).loaded.seconds).toBeGreaterThan(0.001);
  });

  test.concurrent('and so is a look-up as a whole', async () => {
    await using bench = await shared.apart();
    await bench.saved();
    bench.service.fault = { kind: 'stall-download', afterBytes: 10 };
    expect(await bench.missedRecord({ limits: { restoreMs: 2_000 } })).toContain('the look-up took longer than 2 s');
  });

  test.each([
    [0, 30_000],
    [-5, 30_000],
    [29.9, 30_000],
    [61.5, 61_500],
    [299, 299_000],
    [301, 300_000],
    [1e300, 300_000],
  ])('a base built in %d s may take %d ms of 5 minutes', (buildSeconds, limitMs) => {
    expect(restoreLimitMs({ buildSeconds }, 300_000)).toBe(limitMs);
  });
});

describe('row 100: when the job is cancelled', () => {
  test.concurrent.each<EntryPart>(['record', 'archive'])(
    'a restore of the %s throws the reason and leaves nothing',
    async (part) => {
      await using bench = await shared.apart();
      await bench.saved();
      const cancel = new AbortController();
      const store = bench.open({ signal: cancel.signal });
      const found = part === 'archive' ? await store.find(bench.record.key, bench.log) : null;
      bench.service.fault = { kind: 'stall-download', afterBytes: 10 };
      const before = downloads(bench);
      const restore = found === null ? store.find(bench.record.key, bench.log) : found.load(bench.log);
      restore.catch(() => undefined);
      while (downloads(bench) === before) await setTimeout(20);
      const start = performance.now();
      cancel.abort(new Error('cancelled'));
      await expect(restore).rejects.toThrow('cancelled');
      expect(performance.now() - start).toBeLessThan(3_000);
      expect(bench.log.text('warning')).toBe('');
      await bench.expectNoTrace();
    },
  );

  test.concurrent('a save ends without an error', async () => {
    await using bench = await shared.apart();
    bench.service.fault = { kind: 'hang' };
    const cancel = new AbortController();
    const save = bench.open({ signal: cancel.signal }).save(bench.base, bench.log);
    while (bench.service.calls.length === 0) await setTimeout(20);
    cancel.abort(new Error('cancelled'));
    expect(await save).toEqual({ kind: 'skipped', reason: 'the job was cancelled' });
    expect(bench.log.text('warning')).toBe('');
    await bench.expectNoTrace();
  });
});

test.concurrent('the folder that was given may be gone', async () => {
  await using bench = await shared.apart();
  await bench.saved();
  const found = await bench.found();
  await rm(bench.staging, { recursive: true });
  expect(await bench.open().find(bench.record.key, bench.log)).toBeNull();
  expect(await found.load(bench.log)).toBeNull();
  expect((await bench.open().save(bench.base, bench.log)).kind).toBe('failed');
});

function downloads(bench: StoreCase): number {
  return bench.service.calls.filter((call) => call.name === 'download').length;
}
