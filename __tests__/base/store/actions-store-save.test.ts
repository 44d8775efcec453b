import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import type { ActionsStoreOptions } from '../../../src/base/store/actions-store-options.ts';
import type { SaveOutcome } from '../../../src/base/store/store.ts';
import { NotThinError } from '../../../src/base/thin/not-thin.ts';
import type { CacheFault } from '../../harness/cache-service.ts';
import { aKey, builtLater } from '../a-base.ts';
import { StoreBench, type StoreCase, wholeBase } from './a-store.ts';
import { readMembers, writeMembers } from './tar-edit.ts';

const bench = new StoreBench();

describe('row 35: a save that is not to be', () => {
  test('a token that may only read', async () => {
    bench.service.fault = { kind: 'read-only' };
    const outcome = await bench.open().save(bench.base, bench.log);
    expect(outcome).toEqual({ kind: 'skipped', reason: 'this run may only read the cache' });
    expect(bench.log.text('warning')).toBe('');
    expect(bench.service.keys).toEqual([]);
  });

  test.each(['none', 'read', ' READ '])(
    'row 40: the cache mode %j: no base is written to the disk for nothing',
    async (mode) => {
      const store = bench.open({ environment: { ...bench.environment, ACTIONS_CACHE_MODE: mode } });
      const { record } = bench;
      const location = `heroku-docker-release-archive-v3-${record.key}-20260101000000000`;
      const outcomes = [
        await store.save(bench.base, bench.log),
        await store.save({ record, image: { kind: 'stored', location } }, bench.log),
      ];
      expect(outcomes.map(({ kind }) => kind)).toEqual(['skipped', 'skipped']);
      expect(bench.service.calls).toEqual([]);
      expect(bench.log.text('warning')).toBe('');
    },
  );

  test('a cache mode that permits no reads', async () => {
    const store = bench.open({ environment: { ...bench.environment, ACTIONS_CACHE_MODE: 'none' } });
    expect(await store.find(bench.record.key, bench.log)).toBeNull();
    expect(bench.service.calls).toEqual([]);
    expect(bench.log.text('info')).toContain("cache-mode 'none' does not permit reads");
  });

  test('a full cache', async () => {
    bench.service.fault = { kind: 'refuse-save', message: 'the repository is over its quota of 10 GB' };
    expect(await bench.open().save(bench.base, bench.log)).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('quota'),
    });
    expect(bench.log.text('warning')).toContain('quota');
  });

  test('row 28: a full disk', async () => {
    const outcome = await bench.open({ limits: { spareBytes: 1e15 } }).save(bench.base, bench.log);
    expect(outcome).toMatchObject({
      kind: 'failed',
      reason: expect.stringMatching(/^the disk is too full: \d+ MiB free, \d+ MiB needed$/),
    });
    expect(bench.service.calls).toEqual([]);
    await bench.expectNoTrace();
  });

  test('an image that is gone', async () => {
    const gone = { ...bench.record, key: aKey() };
    expect((await bench.open().save(wholeBase(gone), bench.log)).kind).toBe('failed');
    expect(bench.service.keys).toEqual([]);
    await bench.expectNoTrace();
  });

  test('an image that is another by now', async () => {
    const another = wholeBase({ ...bench.record, diffIds: bench.record.diffIds.slice(1) });
    const outcome = await bench.open().save(another, bench.log);
    expect(outcome).toMatchObject({ kind: 'failed', reason: expect.stringContaining('another image') });
    expect(bench.service.keys).toEqual([]);
  });

  test('a thin archive that cannot be made', async () => {
    const thin = () => Promise.reject(new Error('the engine left out a file'));
    const { record, reference } = bench;
    const onWhole = (reason: string) => bench.log.error(reason);
    const outcome = await bench.open().save({ record, image: { kind: 'engine', reference, thin, onWhole } }, bench.log);
    expect(outcome).toEqual({ kind: 'failed', reason: 'the engine left out a file' });
    expect(bench.log.text('error')).toBe('');
    expect(bench.service.keys).toEqual([]);
  });
});

test('a base that shows only then that it cannot be thin is kept whole, and who saves it is told why', async () => {
  const thin = () => Promise.reject(new NotThinError('its /app is a symbolic link'));
  const { record, reference } = bench;
  const reasons: string[] = [];
  const onWhole = (reason: string) => void reasons.push(reason);
  await bench.saved({ record, image: { kind: 'engine', reference, thin, onWhole } });
  expect(reasons).toEqual(['its /app is a symbolic link']);
  expect((await bench.restored()).record.stored).toMatchObject({ form: 'whole', diffIds: record.diffIds });
});

describe('row 44: two jobs at once', () => {
  test('that save the same base make one', async () => {
    const save = () => bench.open().save(bench.base, bench.log);
    const outcomes = await Promise.all([save(), save()]);
    expect(outcomes.map((outcome) => outcome.kind).sort()).toEqual(['saved', 'skipped']);
    expect(outcomes).toContainEqual({ kind: 'skipped', reason: 'another job has saved it' });
    expect(bench.service.keys.map((key) => key.split('-v3-')[0]).sort()).toEqual([
      'heroku-docker-release-archive',
      'heroku-docker-release-record',
    ]);
    expect(bench.log.text('warning')).toBe('');
    await bench.restored();
  });

  test('that built it each for itself: each record leads to its own image', async () => {
    const { archive, record } = await bench.another({ runtime: Buffer.from('other') });
    // The other job's engine, as far as a save asks it.
    const imagesUntil: ActionsStoreOptions['imagesUntil'] = (signal) => ({
      ...bench.engine.imagesUntil(signal),
      saveImage: async () => Readable.from([archive]),
    });
    const [ours, theirs] = await Promise.all([bench.saved(), bench.saved(wholeBase(record), { imagesUntil })]);
    const newest = bench.service.keys.find((each) => each.includes('-record-'));
    const isOurs = newest === ours.record;
    await bench.without(async () => {
      for (const [entries, expected] of isOurs
        ? ([
            [ours, bench.record],
            [theirs, record],
          ] as const)
        : ([
            [theirs, record],
            [ours, bench.record],
          ] as const)) {
        const { location, loaded } = await bench.restored();
        expect(location).toBe(entries.archive);
        expect(loaded.image.diffIds).toEqual(expected.diffIds);
        await bench.images.removeImage(bench.reference);
        bench.service.rename(entries.record, 'gone');
      }
    });
  });
});

describe('row 44: a record is there only after its image', () => {
  /** The service is out of order so as long as `isNow` says. */
  const failWhile = ({ service }: StoreCase, isNow: () => boolean, fault: CacheFault) => {
    Object.defineProperty(service, 'fault', {
      get: () => (isNow() ? fault : { kind: 'none' }),
      configurable: true,
    });
    return () => Object.defineProperty(service, 'fault', { value: { kind: 'none' }, writable: true });
  };

  const hasImage = (own: StoreCase) => () => own.service.keys.length > 0;

  test.concurrent('in the order of the calls', async () => {
    await using own = await bench.apart();
    const entries = await own.saved();
    const steps = own.service.calls.flatMap(({ name, body }) =>
      /^(Create|Finalize)/.test(name) ? [`${name} ${body['key']}`] : [],
    );
    expect(steps).toEqual([
      `CreateCacheEntry ${entries.archive}`,
      `FinalizeCacheEntryUpload ${entries.archive}`,
      `CreateCacheEntry ${entries.record}`,
      `FinalizeCacheEntryUpload ${entries.record}`,
    ]);
  });

  test.concurrent.each<[string, CacheFault, Partial<SaveOutcome>]>([
    ['a quota', { kind: 'refuse-save', message: 'over its quota' }, { kind: 'failed' }],
    ['a token that may only read', { kind: 'read-only' }, { kind: 'skipped' }],
    ['a service that fails', { kind: 'status', status: 500 }, { kind: 'failed' }],
    ['a service that does not answer', { kind: 'hang' }, { kind: 'failed' }],
  ])('%s in between leaves no record, and the next save makes up for it', async (_, fault, outcome) => {
    await using own = await bench.apart();
    const repair = failWhile(own, hasImage(own), fault);
    const store = own.open({ limits: { saveMs: 6_000 } });
    expect(await store.save(own.base, own.log)).toMatchObject(outcome);
    repair();
    expect(own.service.keys).toEqual([expect.stringContaining('-archive-')]);
    expect(await own.open().find(own.record.key, own.log)).toBeNull();
    const next = await own.saved(wholeBase(builtLater(own.record)));
    expect((await own.restored()).location).toBe(next.archive);
    await own.expectNoTrace();
  });

  test.concurrent('an image that alone is refused leaves no record', async () => {
    await using own = await bench.apart();
    const isFirst = () => own.service.calls.filter((call) => call.name === 'CreateCacheEntry').length < 2;
    failWhile(own, isFirst, { kind: 'refuse-save', message: 'over its quota' });
    expect((await own.open().save(own.base, own.log)).kind).toBe('failed');
    expect(own.service.keys).toEqual([]);
  });

  test.concurrent('row 100: so does the end of the job', async () => {
    await using own = await bench.apart();
    failWhile(own, hasImage(own), { kind: 'hang' });
    const cancel = new AbortController();
    const save = own.open({ signal: cancel.signal }).save(own.base, own.log);
    while (own.service.keys.length === 0) await setTimeout(50);
    cancel.abort(new Error('cancelled'));
    expect(await save).toEqual({ kind: 'skipped', reason: 'the job was cancelled' });
    expect(own.service.keys).toEqual([expect.stringContaining('-archive-')]);
    expect(own.log.text('warning')).toBe('');
    await own.expectNoTrace();
  });
});

test('row 37: what the engine saved without one of its blobs is not kept', async () => {
  const imagesUntil: ActionsStoreOptions['imagesUntil'] = (signal) => ({
    ...bench.engine.imagesUntil(signal),
    saveImage: async () => {
      const members = await readMembers(
        await buffer(await bench.engine.imagesUntil(signal).saveImage(bench.reference)),
      );
      const largest = Math.max(...members.map((each) => each.content?.length ?? 0));
      return Readable.from([writeMembers(members.filter((each) => each.content?.length !== largest))]);
    },
  });
  const outcome = await bench.open({ imagesUntil }).save(bench.base, bench.log);
  expect(outcome).toMatchObject({ kind: 'failed', reason: expect.stringMatching(/it lacks sha256:[0-9a-f]{64}$/) });
  expect(bench.log.text('warning')).toMatch(/sha256:[0-9a-f]{64}/);
  expect(bench.service.keys).toEqual([]);
});

test('row 40: nothing that an event controls is in an entry’s name', async () => {
  const event = {
    GITHUB_HEAD_REF: 'evil-branch',
    GITHUB_REF: 'refs/pull/1/merge',
    GITHUB_ACTOR: 'evil-actor',
    GITHUB_SHA: 'e'.repeat(40),
  };
  await bench.saved(bench.base, { environment: { ...bench.environment, ...event } });
  const said = JSON.stringify(bench.service.calls);
  for (const value of Object.values(event)) expect(said).not.toContain(value);
});
