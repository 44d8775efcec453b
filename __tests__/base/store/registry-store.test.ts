import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { NotThinError } from '../../../src/base/thin/not-thin.ts';
import { loggedIn } from '../../docker/a-pushed-image.ts';
import { aKey, buildBase, builtLater, connect, hosts, never, referenceOf } from '../a-base.ts';
import { RegistryStoreBench } from './a-registry-store.ts';
import { wholeBase } from './a-store.ts';

const bench = new RegistryStoreBench();

test('what was saved is found and loaded, by its digest, and no name of it stays in the engine', async () => {
  expect(await bench.open().find(bench.record.key, bench.log)).toBeNull();
  expect(bench.log.text('warning')).toBe('');
  await bench.save();
  expect(await bench.traces()).toEqual([]);
  const tags = await bench.content.tags();
  expect(tags).toEqual([expect.stringMatching(`^base-v3-${bench.record.key}-\\d{17}$`), bench.recordTag]);

  const sent = bench.registry.requests.length;
  const { record, location, loaded } = await bench.without(() => bench.restored());
  const stored = { form: 'whole', configDigest: null, diffIds: bench.record.diffIds };
  expect(record).toEqual({ ...bench.record, stored });
  expect(loaded.image.config).toEqual(bench.record.config);
  expect(loaded.image.diffIds).toEqual(bench.record.diffIds);
  expect((await bench.held())?.diffIds).toEqual(bench.record.diffIds);
  expect(bench.registry.requests.slice(sent).filter(({ path }) => path.includes('/manifests/base-'))).toEqual([]);
  expect(location).toBe((await bench.content.manifest(tags[0] ?? '')).digest);
});

test('the base of another key is none', async () => {
  await bench.save();
  expect(await bench.open().find(aKey(), bench.log)).toBeNull();
  expect(bench.log.text('warning')).toBe('');
});

test('a record that is saved anew leads to the image that is there', async () => {
  await bench.save();
  const { record, location } = await bench.found();
  const sent = bench.registry.requests.length;
  await bench.save({ record: builtLater(record), image: { kind: 'stored', location } });
  expect(bench.registry.requests.slice(sent).filter(({ path }) => path.includes('/manifests/base-'))).toEqual([]);
  const restored = await bench.without(() => bench.restored());
  expect(restored.location).toBe(location);
  expect(restored.record.builtAt).toBe(builtLater(record).builtAt);
});

test('row 44: a base that is built again is another tag, and the newest record leads to it', async () => {
  await bench.save();
  const { location } = await bench.found();
  const key = aKey();
  const other = await buildBase(bench.engine, { key, runtime: randomBytes(9) });
  const record = builtLater({ ...other, key: bench.record.key });
  await bench.without(async () => {
    await bench.images.tagImage(referenceOf(key), bench.reference);
    await bench.save(wholeBase(record));
    await bench.images.removeImage(bench.reference);
    await bench.images.removeImage(referenceOf(key));
    const restored = await bench.restored();
    expect(restored.loaded.image.diffIds).toEqual(record.diffIds);
    expect(restored.location).not.toBe(location);
  });
  expect(await bench.content.tags('base-')).toHaveLength(2);
  // Whoever read the record before goes on with the image that it names.
  expect((await bench.content.manifest(location)).digest).toBe(location);
});

test('row 44: jobs that save at once all succeed, and the record leads to a whole image', async () => {
  const records = [1, 2, 3, 4].map((seconds) => builtLater(bench.record, seconds));
  const outcomes = await Promise.all(records.map((record) => bench.open().save(wholeBase(record), bench.log)));
  expect(outcomes).toEqual(records.map(() => expect.objectContaining({ kind: 'saved' })));
  expect(bench.log.text('warning')).toBe('');
  expect(await bench.traces()).toEqual([]);
  const { loaded } = await bench.without(() => bench.restored());
  expect(loaded.image.diffIds).toEqual(bench.record.diffIds);
});

test('where no thin form can be made after all, the whole base is kept', async () => {
  const reasons: string[] = [];
  const thin = async () => {
    throw new NotThinError('its /app is a symbolic link');
  };
  const { record } = bench;
  const onWhole = (reason: string) => void reasons.push(reason);
  await bench.save({ record, image: { kind: 'engine', reference: bench.reference, thin, onWhole } });
  expect(reasons).toEqual(['its /app is a symbolic link']);
  expect((await bench.found()).record.stored?.form).toBe('whole');
});

test('another image that has the base’s name by now is not kept', async () => {
  const record = { ...bench.record, diffIds: [`sha256:${'0'.repeat(64)}`] };
  expect(await bench.open().save(wholeBase(record), bench.log)).toMatchObject({
    kind: 'failed',
    reason: expect.stringContaining('the engine has another image'),
  });
  expect(bench.registry.requests.filter(({ method }) => method === 'PUT')).toEqual([]);
  expect(await bench.traces()).toEqual([]);
});

const others = hosts.slice(1);
(others.length > 0 ? test.each(others) : test.skip.each(['no other engine']))(
  'row 38: %s takes what another engine has pushed',
  async (host) => {
    await bench.save();
    const other = await connect(host);
    const log = bench.log;
    const found = await bench.open({ by: other }).find(bench.record.key, log);
    const loaded = await found?.load(log);
    expect(log.text('warning')).toBe('');
    expect(loaded?.image.diffIds).toEqual(bench.record.diffIds);
    expect(loaded?.image.config).toEqual(bench.record.config);
    await other.imagesUntil(never).removeImage(bench.reference);
  },
);

test('row 40: nothing that an event controls is in a tag', async () => {
  await bench.save();
  for (const tag of await bench.content.tags()) expect(tag).toMatch(/^(base|record)-v3-[0-9a-f]{64}(-\d{17})?$/);
});

describe('with a login', () => {
  const ann = { user: 'ann', password: 'c4nary' };
  const locked = new RegistryStoreBench({ login: ann });

  test('the user’s docker login is used, and not shown', async () => {
    await using engine = await loggedIn(locked.engine.engine, locked.registry.host, ann);
    const store = locked.open({ by: { ...locked.engine, engine } });
    expect(await store.save(locked.base, locked.log)).toMatchObject({ kind: 'saved' });
    const loaded = await locked.without(async () =>
      (await store.find(locked.record.key, locked.log))?.load(locked.log),
    );
    expect(loaded?.image.diffIds).toEqual(locked.record.diffIds);
    expect(locked.log.text()).not.toContain(ann.password);
    expect(locked.log.text()).not.toContain(Buffer.from(`${ann.user}:${ann.password}`).toString('base64'));
  });

  test.each([
    ['a wrong one', { ...ann, password: 'wr0ng-c4nary' }],
    ['none', null],
  ])('row 43: with %s, one warning says what to do', async (_, login) => {
    await using engine = await loggedIn(locked.engine.engine, locked.registry.host, login);
    const store = locked.open({ by: { ...locked.engine, engine } });
    const warning = await locked.missedRecord(store);
    expect(warning).toContain(`docker login ${locked.registry.host}`);
    const outcome = await store.save(locked.base, locked.log);
    expect(outcome).toMatchObject({ kind: 'failed', reason: expect.stringContaining('could not be pushed') });
    expect(locked.log.text()).not.toContain('c4nary');
    expect(await locked.traces()).toEqual([]);
    await expect(store.findOrThrow(locked.record.key, locked.log)).rejects.toThrow('refused it');
  });
});
