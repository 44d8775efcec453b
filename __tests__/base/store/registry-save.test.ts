import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import type { ImageStore } from '../../../src/docker/engine.ts';
import { RegistryStoreBench } from './a-registry-store.ts';

const bench = new RegistryStoreBench();

/** A store on an engine whose loads are others. */
function openWith(load: (images: ImageStore, archive: Readable) => Promise<void>) {
  const imagesUntil = (signal: AbortSignal): ImageStore => {
    const images = bench.engine.imagesUntil(signal);
    return { ...images, loadImage: (archive) => load(images, archive) };
  };
  return bench.open({ by: { ...bench.engine, imagesUntil } });
}

describe('row 44: a record whose name another job takes away before it is pushed', () => {
  /** Another job that is done with the same record as often. */
  function takenAway(times: number) {
    let left = times;
    return openWith(async (images, archive) => {
      await images.loadImage(archive);
      if (left > 0) await images.removeImage(`${bench.repository}:${bench.recordTag}`);
      left -= 1;
    });
  }

  test('is made again', async () => {
    expect(await takenAway(2).save(bench.base, bench.log)).toMatchObject({ kind: 'saved' });
    expect(bench.log.text('warning')).toBe('');
    expect((await bench.found()).record.key).toBe(bench.record.key);
    expect(await bench.traces()).toEqual([]);
  });

  test('each time, is given up', async () => {
    expect(await takenAway(99).save(bench.base, bench.log)).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('could not be pushed'),
    });
    expect(bench.log.lines.filter(({ level }) => level === 'warning')).toHaveLength(1);
    expect(await bench.traces()).toEqual([]);
  });
});

test('a repository that the registry does not have is not tried again', async () => {
  let loads = 0;
  const store = openWith(async (images, archive) => {
    loads += 1;
    await images.loadImage(archive);
  });
  bench.registry.plan = ({ method, path }) =>
    method === 'PUT' && path.includes('/manifests/record-')
      ? { kind: 'answer', status: 404, body: '{"errors":[{"code":"NAME_UNKNOWN","message":"name unknown"}]}' }
      : undefined;
  expect(await store.save(bench.base, bench.log)).toMatchObject({ kind: 'failed' });
  expect(loads).toBe(1);
});

test('row 100: a thin archive is closed where the engine refuses to load it before it is begun', async () => {
  const thin = new Readable({ read() {} });
  const refused = AbortSignal.abort(new Error('not begun'));
  const store = openWith((_, archive) => bench.engine.imagesUntil(refused).loadImage(archive));
  const image = {
    kind: 'engine',
    reference: bench.reference,
    thin: async () => thin,
    onWhole: () => undefined,
  } as const;
  expect(await store.save({ record: bench.record, image }, bench.log)).toMatchObject({ kind: 'failed' });
  expect(thin.destroyed).toBe(true);
});
