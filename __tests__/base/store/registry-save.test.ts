import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import type { ImageStore } from '../../../src/docker/engine.ts';
import { RegistryStoreBench } from './a-registry-store.ts';

const bench = new RegistryStoreBench();

/** A store on an engine that does something else in places. */
function openWith(change: (images: ImageStore) => Partial<ImageStore>) {
  const imagesUntil = (signal: AbortSignal): ImageStore => {
    const images = bench.engine.imagesUntil(signal);
    return { ...images, ...change(images) };
  };
  return bench.open({ by: { ...bench.engine, imagesUntil } });
}

describe('row 44: a record whose name another job takes away before it is pushed', () => {
  /** Another job that is done with the same record as often. */
  function takenAway(times: number) {
    let left = times;
    return openWith((images) => ({
      async tagImage(name, tag) {
        await images.tagImage(name, tag);
        if (!tag.endsWith(bench.recordTag)) return;
        if (left > 0) await images.removeImage(tag);
        left -= 1;
      },
    }));
  }

  test('is pushed again', async () => {
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
  const pushes: string[] = [];
  bench.registry.plan = ({ method, path }) => {
    if (method !== 'PUT' || !path.includes('/manifests/record-')) return undefined;
    pushes.push(path);
    return { kind: 'answer', status: 404, body: '{"errors":[{"code":"NAME_UNKNOWN","message":"name unknown"}]}' };
  };
  expect(await bench.open().save(bench.base, bench.log)).toMatchObject({ kind: 'failed' });
  expect(pushes).toHaveLength(1);
});

test('row 100: a thin archive is closed where the engine refuses to load it before it is begun', async () => {
  const thin = new Readable({ read() {} });
  const refused = AbortSignal.abort(new Error('not begun'));
  const store = openWith(() => ({ loadImage: bench.engine.imagesUntil(refused).loadImage }));
  const image = {
    kind: 'engine',
    reference: bench.reference,
    thin: async () => thin,
    onWhole: () => undefined,
  } as const;
  expect(await store.save({ record: bench.record, image }, bench.log)).toMatchObject({ kind: 'failed' });
  expect(thin.destroyed).toBe(true);
});
