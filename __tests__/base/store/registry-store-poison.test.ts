import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { pushImage } from '../../../src/docker/push.ts';
import { anImage } from '../../docker/a-pushed-image.ts';
import { aKey, type BaseChoice, buildBase, builtLater, never, referenceOf } from '../a-base.ts';
import { RegistryStoreBench } from './a-registry-store.ts';
import { wholeBase } from './a-store.ts';
import type { ServedManifest } from './registry-content.ts';

/** A base is saved once; each test leaves its record as it was. */
const bench = new RegistryStoreBench({ isShared: true });
let record: ServedManifest;
beforeAll(async () => {
  await bench.save();
  record = await bench.content.manifest(bench.recordTag);
});
afterEach(async () => {
  bench.registry.plan = undefined;
  await bench.content.moveTag(bench.recordTag, record);
});

const withTrigger: BaseChoice = { onBuild: 'RUN curl evil' };
const pushed = new Map<BaseChoice, Promise<string>>();

/** Puts another image into the repository, as who may write it could, once for all tests; returns its digest there. */
function evil(choice: BaseChoice): Promise<string> {
  const digest = pushed.get(choice) ?? pushAnother(choice);
  pushed.set(choice, digest);
  return digest;
}

async function pushAnother(choice: BaseChoice): Promise<string> {
  const { key } = await buildBase(bench.engine, choice);
  const tag = `${bench.repository}:evil`;
  await bench.images.tagImage(referenceOf(key), tag);
  try {
    return await pushImage(tag, { engine: bench.engine.engine, log: bench.log, signal: never });
  } finally {
    await bench.images.removeImage(tag);
    await bench.images.removeImage(referenceOf(key));
  }
}

const naming = (digest: string) => (text: string) => text.replace(/"image":"[^"]+"/, `"image":"${digest}"`);

describe('row 32: a record that is not the image’s', () => {
  test.each<[string, (text: string) => string, string]>([
    ['other triggers', (text) => text.replace('COPY . /app', 'RUN curl evil'), 'its ONBUILD is not what'],
    ['a variable more', (text) => text.replace('"LANG=', '"LD_PRELOAD=/x","LANG='), 'its ENV is not what'],
    [
      'other layers',
      (text) => text.replaceAll(bench.record.diffIds[0] ?? '', `sha256:${'0'.repeat(64)}`),
      'its layers are not those',
    ],
    ['another platform', (text) => text.replace('linux/amd64', 'linux/arm64'), 'it is for linux/amd64'],
  ])('%s', async (_, change, reason) => {
    await bench.content.editRecord(bench.recordTag, change);
    expect(await bench.without(() => bench.missedImage())).toContain(reason);
    expect(await bench.traces()).toEqual([]);
  });

  test.each<[string, (text: string) => string, string]>([
    ['no record', () => '{}', 'The base record cannot be used'],
    ['no JSON', () => 'evil', 'its record is not JSON'],
    ['no digest for its image', naming('latest'), 'image is not'],
    ['a tag for its image', naming('evil:1'), 'image is not'],
    ['no stored image', (text) => text.replace(/"stored":\{[^}]*\}/, '"stored":null'), 'says that no image is stored'],
    [
      'another base key',
      (text) => text.replaceAll(bench.record.key, 'ab'.repeat(32)),
      'its record is of another base key',
    ],
  ])('%s', async (_, change, reason) => {
    await bench.content.editRecord(bench.recordTag, change);
    expect(await bench.missedRecord()).toContain(reason);
    expect(await bench.traces()).toEqual([]);
  });
});

describe('row 32: a true record that is made to name another image', () => {
  test.each<[string, BaseChoice]>([
    ['of other content', { runtime: Buffer.from('evil') }],
    ['with another trigger', withTrigger],
    ['with another config', { more: ['ENV LD_PRELOAD=/app/runtime'] }],
    ['with an extra layer', { more: ['COPY app/note /etc/ld.so.preload'] }],
  ])('%s', async (_, choice) => {
    const digest = await evil(choice);
    await bench.content.editRecord(bench.recordTag, naming(digest));
    expect(await bench.without(() => bench.missedImage())).toMatch(/its (layers|ONBUILD|ENV) (are|is) not/);
    expect(await bench.traces()).toEqual([]);
  });
});

describe('row 43: a tag that was moved', () => {
  test('of an image, between check and pull: what the record names is pulled', async () => {
    const [tag = ''] = await bench.content.tags(`base-v3-${bench.record.key}`);
    const found = await bench.found();
    await bench.content.moveTag(tag, await bench.content.manifest(await evil(withTrigger)));
    const loaded = await bench.without(() => found.load(bench.log));
    expect(loaded?.image.diffIds).toEqual(bench.record.diffIds);
  });

  test('of a record, to that of another key', async () => {
    const other = await buildBase(bench.engine);
    await bench.save(wholeBase(other));
    await bench.images.removeImage(referenceOf(other.key));
    await bench.content.moveTag(bench.recordTag, await bench.content.manifest(`record-v3-${other.key}`));
    expect(await bench.missedRecord()).toContain('its record is of another base key');
  });

  test('of a record, to an image that has none', async () => {
    await bench.content.moveTag(bench.recordTag, await bench.content.manifest(await evil(withTrigger)));
    expect(await bench.missedRecord()).toContain('its image has no record');
  });
});

test('row 43: other bytes under the digest of the image are never the base', async () => {
  const { location } = await bench.found();
  const { text: body, mediaType } = await bench.content.manifest(await evil(withTrigger));
  const headers = { 'Content-Type': mediaType, 'Docker-Content-Digest': location };
  bench.registry.plan = ({ path }) =>
    path.endsWith(`/manifests/${location}`) ? { kind: 'answer', status: 200, body, headers } : undefined;
  await bench.without(async () => {
    const found = await bench.found();
    // An engine that still has the true manifest goes by that.
    const loaded = await found.load(bench.log);
    expect(loaded?.image.config ?? bench.record.config).toEqual(bench.record.config);
    expect(bench.log.lines.filter(({ level }) => level === 'warning')).toHaveLength(loaded === null ? 1 : 0);
  });
  expect(await bench.traces()).toEqual([]);
});

test('row 43: a layer that the registry has lost is a miss, and the next save makes up for it', async () => {
  const { engine, imagesUntil } = bench.engine;
  const key = aKey();
  const reference = referenceOf(key);
  // Of an image that was built, the builder would keep the layers.
  const image = await anImage(engine, bench.registry);
  const facts = await bench.images.inspectImage(image.reference);
  if (facts === null) throw new Error('there is no image');
  await bench.images.tagImage(image.reference, reference);
  const base = { ...bench.record, key, diffIds: facts.diffIds, config: facts.config };
  await bench.save(wholeBase(base));
  const archive = await buffer(await imagesUntil(never).saveImage(reference));
  const forget = async () => {
    await bench.images.removeImage(reference);
    await bench.images.removeImage(image.reference);
  };
  await forget();
  const [tag = ''] = await bench.content.tags(`base-v3-${key}`);
  await bench.content.removeLayers(tag);

  const found = await bench.open().find(key, bench.log);
  expect(await found?.load(bench.log)).toBeNull();
  expect(bench.log.text('warning')).toContain(`The base is not taken from ${bench.repository}`);
  expect(await bench.held(reference)).toBeNull();

  await bench.images.loadImage(Readable.from([archive]));
  const outcome = await bench.open().save(wholeBase(builtLater(base)), bench.log);
  expect(outcome.kind).toBe('saved');
  await forget();
  const loaded = await (await bench.open().find(key, bench.log))?.load(bench.log);
  expect(loaded?.image.diffIds).toEqual(base.diffIds);
  await forget();
});
