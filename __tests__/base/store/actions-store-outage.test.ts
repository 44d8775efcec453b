import { rm } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import type { CacheFault } from '../../harness/cache-service.ts';
import { StoreBench } from './a-store.ts';

const bench = new StoreBench();

describe('row 34: a service that is out of order costs a warning and little time', () => {
  test.each<[string, CacheFault, RegExp]>([
    ['401', { kind: 'status', status: 401 }, /401/],
    ['429', { kind: 'status', status: 429, headers: { 'retry-after': '3600' } }, /rate limit/],
  ])('%s', async (_, fault, warning) => {
    bench.service.fault = fault;
    expect(await bench.missed()).toMatch(warning);
    expect((await bench.open().save(bench.base)).kind).toBe('failed');
    await bench.expectNoTrace();
  });

  test.each<[string, CacheFault, RegExp]>([
    ['500 always', { kind: 'status', status: 500 }, /took longer than 2.5 s \(Attempt 1 .*500/],
    [
      'a page in HTML',
      { kind: 'status', status: 200, body: '<html>proxy login</html>' },
      /longer than 2.5 s \(Attempt 1 /,
    ],
    ['no answer', { kind: 'hang' }, /the look-up took longer than 2.5 s\./],
  ])('%s, which the client takes long to give up', async (_, fault, warning) => {
    bench.service.fault = fault;
    const start = performance.now();
    expect(await bench.missed({ limits: { lookUpMs: 2_500 } })).toMatch(warning);
    expect(performance.now() - start).toBeLessThan(5_000);
    expect((await bench.open({ limits: { saveMs: 2_500 } }).save(bench.base)).kind).toBe('failed');
    await bench.expectNoTrace();
  });

  test('nobody listens', async () => {
    await bench.service.close();
    expect(await bench.missed()).toContain('ECONNREFUSED');
  });

  test('a name that does not resolve', async () => {
    const environment = { ...bench.environment, ACTIONS_RESULTS_URL: 'http://cache.invalid/' };
    expect(await bench.missed({ environment })).toMatch(/ENOTFOUND|EAI_AGAIN/);
  });

  test('there is none', async () => {
    expect(await bench.missed({ environment: {} })).toContain('there is no cache service here');
    expect(await bench.open({ environment: {} }).save(bench.base)).toMatchObject({ kind: 'failed' });
  });

  test('the token is missing', async () => {
    const { ACTIONS_RUNTIME_TOKEN: _, ...rest } = bench.service.env;
    expect(await bench.missed({ environment: { PATH: process.env['PATH'], ...rest } })).toContain(
      'ACTIONS_RUNTIME_TOKEN',
    );
  });

  test('a download that stalls', async () => {
    await bench.saved();
    bench.service.fault = { kind: 'stall-download', afterBytes: 70_000 };
    const start = performance.now();
    expect(await bench.missed({ limits: { idleMs: 1_000 } })).toContain('no byte was transferred for 1 s');
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test('a download that is cut', async () => {
    await bench.saved();
    bench.service.fault = { kind: 'cut-download', afterBytes: 70_000 };
    expect(await bench.missed()).toContain('The base is not taken from the Actions cache');
  });

  test('row 45: a restore as a whole is bounded', async () => {
    await bench.saved();
    bench.service.fault = { kind: 'stall-download', afterBytes: 70_000 };
    expect(await bench.missed({ limits: { restoreMs: 2_000 } })).toContain('the restore took longer than 2 s');
  });
});

describe('row 100: when the job is cancelled', () => {
  test('a restore throws the reason and leaves nothing', async () => {
    await bench.saved();
    bench.service.fault = { kind: 'stall-download', afterBytes: 70_000 };
    const cancel = new AbortController();
    const restore = bench.open({ signal: cancel.signal }).restore(bench.record.key);
    await setTimeout(1_500);
    const start = performance.now();
    cancel.abort(new Error('cancelled'));
    await expect(restore).rejects.toThrow('cancelled');
    expect(performance.now() - start).toBeLessThan(3_000);
    await bench.expectNoTrace();
  });

  test('a save ends without an error', async () => {
    bench.service.fault = { kind: 'hang' };
    const cancel = new AbortController();
    const save = bench.open({ signal: cancel.signal }).save(bench.base);
    await setTimeout(1_500);
    cancel.abort(new Error('cancelled'));
    expect(await save).toEqual({ kind: 'skipped', reason: 'the job was cancelled' });
    expect(bench.log.text('warning')).toBe('');
    await bench.expectNoTrace();
  });
});

test('the folder that was given may be gone', async () => {
  await rm(bench.staging, { recursive: true });
  expect(await bench.open().restore(bench.record.key)).toBeNull();
  expect((await bench.open().save(bench.base)).kind).toBe('failed');
});
