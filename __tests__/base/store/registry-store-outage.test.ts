import { describe, expect, test } from '@jest/globals';
import type { RegistryFault, RegistryPlan, RegistryRequest } from '../../harness/registry-front.ts';
import { RegistryStoreBench } from './a-registry-store.ts';

/** Most tests wait for most of their time: they do so at once, each with a registry of its own. */
const shared = new RegistryStoreBench();

const answer = (status: number, code: string, headers?: Readonly<Record<string, string>>): RegistryFault => ({
  kind: 'answer',
  status,
  body: JSON.stringify({ errors: [{ code, message: code.toLowerCase() }] }),
  ...(headers === undefined ? {} : { headers }),
});
const always = (fault: RegistryFault) => () => fault;
const isWrite = ({ method }: RegistryRequest) => method !== 'GET' && method !== 'HEAD';

describe('row 34: a registry that', () => {
  test.concurrent.each<[string, RegistryPlan, RegExp]>([
    ['answers 500', always(answer(500, 'UNKNOWN')), /500|unknown/i],
    ['answers 401', always(answer(401, 'UNAUTHORIZED')), /docker login/],
    ['answers 403', always(answer(403, 'DENIED')), /docker login/],
    ['limits', always(answer(429, 'TOOMANYREQUESTS', { 'Retry-After': '3600' })), /limits how often/],
    [
      'answers HTML',
      always({ kind: 'answer', status: 200, body: '<html>', headers: { 'Content-Type': 'text/html' } }),
      /./,
    ],
    ['breaks connections', always({ kind: 'cut', afterBytes: 0 }), /EOF|reset/],
  ])('%s: a miss with one warning', async (_, plan, reason) => {
    await using bench = await shared.apart();
    bench.registry.plan = plan;
    const start = performance.now();
    expect(await bench.missedRecord()).toMatch(reason);
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  test.concurrent('denies: who must know whether there is a base is told', async () => {
    await using bench = await shared.apart();
    bench.registry.plan = always(answer(403, 'DENIED'));
    await expect(bench.open().findOrThrow(bench.record.key, bench.log)).rejects.toThrow('refused it');
    expect(bench.log.text('warning')).toBe('');
  });

  test.concurrent('never answers: given up in time', async () => {
    await using bench = await shared.apart();
    bench.registry.plan = always({ kind: 'hang' });
    const start = performance.now();
    expect(await bench.missedRecord()).toContain('did not answer within 10 s');
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  test.concurrent('is gone: a miss', async () => {
    await using bench = await shared.apart();
    const store = bench.open();
    const { repository } = bench;
    await bench.registry[Symbol.asyncDispose]();
    expect(await bench.missedRecord(store)).toContain(repository);
  });
});

describe('row 35: a save', () => {
  test.concurrent.each<[string, (request: RegistryRequest) => boolean, RegistryFault]>([
    ['that may only read', isWrite, answer(403, 'DENIED')],
    [
      'of the record is refused',
      ({ method, path }) => method === 'PUT' && path.includes('/manifests/record-'),
      answer(403, 'DENIED'),
    ],
    [
      'into a full registry',
      ({ method, path }) => method === 'PUT' && path.includes('/manifests/'),
      answer(507, 'UNKNOWN'),
    ],
  ])('%s fails with one warning and leaves no record', async (_, isHit, fault) => {
    await using bench = await shared.apart();
    bench.registry.plan = (request) => (isHit(request) ? fault : undefined);
    const outcome = await bench.open().save(bench.base, bench.log);
    expect(outcome).toMatchObject({ kind: 'failed', reason: expect.stringContaining('could not be pushed') });
    expect(bench.log.lines.filter(({ level }) => level === 'warning')).toHaveLength(1);
    expect(bench.log.text('warning')).toContain('The next job may have to build it again');
    expect(await bench.traces()).toEqual([]);

    bench.registry.plan = undefined;
    expect(await bench.open().find(bench.record.key, bench.log)).toBeNull();
    const next = await bench.open().save(bench.base, bench.log);
    expect(next.kind).toBe('saved');
  });

  test.concurrent('row 100: ends with the job', async () => {
    await using bench = await shared.apart();
    const cancel = new AbortController();
    bench.registry.plan = (request) => {
      if (isWrite(request)) cancel.abort(new Error('cancelled'));
      return isWrite(request) ? { kind: 'hang' } : undefined;
    };
    const outcome = await bench.open({ signal: cancel.signal }).save(bench.base, bench.log);
    expect(outcome).toEqual({ kind: 'skipped', reason: 'the job was cancelled' });
    expect(bench.log.text('warning')).toBe('');
    expect(await bench.traces()).toEqual([]);
  });
});

test.concurrent('row 43: what was just pushed may be missing for a while', async () => {
  await using bench = await shared.apart();
  let missing = 4;
  let pushed = false;
  bench.registry.plan = ({ method, path }) => {
    if (!path.includes('/manifests/')) return undefined;
    pushed ||= method === 'PUT';
    return pushed && method !== 'PUT' && missing-- > 0 ? answer(404, 'MANIFEST_UNKNOWN') : undefined;
  };
  await bench.save();
  expect(missing).toBeLessThanOrEqual(0);
});

test('row 45: a restore that takes longer than it may is given up, and says so', async () => {
  await shared.save();
  const found = await shared.found({ limits: { leastRestoreMs: 2_000 } });
  shared.registry.plan = ({ path }) => (path.includes('sha256:') ? { kind: 'hang' } : undefined);
  const start = performance.now();
  expect(await shared.without(() => found.load(shared.log))).toBeNull();
  expect(performance.now() - start).toBeLessThan(5_000);
  expect(shared.log.text('warning')).toContain('the restore of a base that was built in 1.5 s took longer than 2 s');
  expect(await shared.held()).not.toBeNull();
  expect(await shared.traces()).toEqual([]);
});
