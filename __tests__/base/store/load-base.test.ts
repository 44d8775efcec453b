import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { BaseRecord } from '../../../src/base/record.ts';
import { describeBaseArchive } from '../../../src/base/store/archive.ts';
import { loadBase } from '../../../src/base/store/load-base.ts';
import type { ImageStore } from '../../../src/docker/engine.ts';
import { ActionError } from '../../../src/errors.ts';
import { aFolder, aKey, buildBase, connect, hosts, never, referenceOf, saveTo, type TestEngine } from '../a-base.ts';

const named = hosts.map((host): [string, string] => [host || 'that docker finds by itself', host]);

describe.each(named)('a restore that fails on the engine %s', (_name, host) => {
  const key = aKey();
  const reference = referenceOf(key);
  let engine: TestEngine;
  let images: ImageStore;
  let folder: Awaited<ReturnType<typeof aFolder>>;
  let archive: string;
  let record: BaseRecord;
  /** What the engine made of the archive. */
  let loaded: string;

  beforeAll(async () => {
    folder = await aFolder();
    archive = `${folder.path}/base.tar`;
    engine = await connect(host);
    images = engine.imagesUntil(never);
    const built = await buildBase(engine, { key });
    await saveTo(archive, engine, reference);
    await images.removeImage(reference);
    const verdict = await describeBaseArchive(archive, { reference, signal: never });
    if (verdict.kind === 'unsound') throw new Error(verdict.reason);
    record = { ...built, stored: { form: 'whole', ...verdict.image } };
  });

  afterEach(() => images.removeImage(reference));
  afterAll(async () => folder[Symbol.asyncDispose]());

  /** Restores by a store of which `load` is another. */
  const restore = (load: ImageStore['loadImage']) =>
    loadBase(
      { archive, record, reference },
      { imagesUntil: (signal) => ({ ...engine.imagesUntil(signal), loadImage: load }), signal: never },
    );
  const refuse = async (): Promise<void> => {
    throw new ActionError('no space left on device');
  };
  const loadAndFail: ImageStore['loadImage'] = async (bytes) => {
    await images.loadImage(bytes);
    loaded = (await images.inspectImage(reference))?.id ?? '';
    throw new ActionError('the load took longer than 1 s');
  };

  test.each([
    ['because the engine refuses the load', refuse],
    ['by its time, though the engine finishes the load', loadAndFail],
  ])('%s leaves the engine its own base of that key', async (_, load) => {
    const { diffIds } = await buildBase(engine, { key });
    expect(diffIds).not.toEqual(record.diffIds);
    await expect(restore(load)).rejects.toThrow(ActionError);
    expect((await images.inspectImage(reference))?.diffIds).toEqual(diffIds);
  });

  test('takes what was loaded off the disk again', async () => {
    await buildBase(engine, { key });
    await expect(restore(loadAndFail)).rejects.toThrow(ActionError);
    expect(await images.inspectImage(loaded)).toBeNull();
  });

  test.each([
    ['because the engine refuses the load', refuse],
    ['by its time, though the engine finishes the load', loadAndFail],
  ])('%s leaves none where there was none', async (_, load) => {
    await expect(restore(load)).rejects.toThrow(ActionError);
    expect(await images.inspectImage(reference)).toBeNull();
  });
});
