import { readdir } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { openThinArchive } from '../../../src/base/thin/thin-archive.ts';
import { aFolder, aKey, buildBase, builtLater, connect, hosts, never, referenceOf } from '../a-base.ts';
import { StoreBench, wholeBase } from './a-store.ts';

const bench = new StoreBench();
const later = () => builtLater(bench.record);

describe.each(hosts)('with the engine %s', (host) => {
  test('row 38: a saved base comes back into an engine that lost it, wherever it was saved', async () => {
    const builder = await connect(host);
    const base = await buildBase(builder);
    const tag = referenceOf(base.key);
    const entries = await bench.saved(wholeBase(base), { imagesUntil: builder.imagesUntil });
    await builder.imagesUntil(never).removeImage(tag);
    for (const other of await Promise.all(hosts.map(connect))) {
      const images = other.imagesUntil(never);
      // Another folder, workspace and home than at the save: nothing may depend on them.
      await using folder = await aFolder();
      const environment = {
        ...bench.environment,
        GITHUB_WORKSPACE: '/elsewhere/deep/down',
        RUNNER_TEMP: folder.path,
      };
      const change = { imagesUntil: other.imagesUntil, stagingFolder: folder.path, environment };
      const { record, location, loaded } = await bench.restored(change, base.key);
      const stored = {
        form: 'whole',
        configDigest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
        diffIds: base.diffIds,
      };
      expect(record).toEqual({ ...base, stored });
      expect(location).toBe(entries.archive);
      expect(loaded.image).toEqual(await images.inspectImage(tag));
      expect(loaded.image.diffIds).toEqual(base.diffIds);
      expect(loaded.archiveBytes).toBeGreaterThan(300_000);
      expect(await readdir(folder.path)).toEqual([]);
      await images.removeImage(tag);
    }
    expect(entries.record).toMatch(new RegExp(`^heroku-docker-release-record-v3-${base.key}-\\d{17}$`));
    expect([...bench.service.keys].sort()).toEqual([entries.archive, entries.record].sort());
    expect(bench.log.masked).toContain(bench.service.signature);
    await bench.expectNoTrace();
  });

  test('a base that is kept thin comes back with one layer, and otherwise the same', async () => {
    const { engine, imagesUntil } = await connect(host);
    const images = imagesUntil(never);
    const base = await buildBase({ engine, imagesUntil });
    const tag = referenceOf(base.key);
    const image = (await images.inspectImage(tag))?.id ?? '';
    const { log, staging: folder } = bench;
    const common = { api: engine.api, image, runId: 'test', log, builtAt: base.builtAt, spareBytes: 0 };
    const thin = (reference: string, signal: AbortSignal) => openThinArchive(folder, { ...common, reference, signal });
    const onWhole = (reason: string) => log.error(reason);
    await bench.saved({ record: base, image: { kind: 'engine', reference: tag, thin, onWhole } }, { imagesUntil });
    await images.removeImage(tag);
    const { record, loaded } = await bench.restored({ imagesUntil }, base.key);
    expect(record.stored).toMatchObject({ form: 'thin', diffIds: [expect.any(String)] });
    expect(record.diffIds).toEqual(base.diffIds);
    expect(loaded.image.diffIds).toEqual(record.stored?.diffIds);
    expect(loaded.image.config).toEqual(base.config);
    await images.removeImage(tag);
    await bench.expectNoTrace();
  });
});

test('an empty cache is a miss without a warning', async () => {
  expect(await bench.open().find(bench.record.key, bench.log)).toBeNull();
  expect(bench.log.text('warning')).toBe('');
  expect(bench.log.text('info')).toBe('The Actions cache has no base for this key.');
});

test('a record is judged without its image, which is fetched only by a load', async () => {
  await bench.saved();
  const downloads = () => bench.service.calls.filter((call) => call.name === 'download').length;
  const before = downloads();
  const found = await bench.found();
  expect(downloads()).toBe(before + 1);
  await found.load(bench.log);
  expect(downloads()).toBe(before + 2);
});

test('the newest of several bases of a key is taken', async () => {
  await bench.saved();
  const newer = await bench.saved(wholeBase(later()));
  const { record, location } = await bench.restored();
  expect([record.builtAt, location]).toEqual([later().builtAt, newer.archive]);
});

describe('a record that is renewed', () => {
  test('finds the old image, which is not sent again', async () => {
    const first = await bench.saved();
    const { record, location } = await bench.found();
    const before = bench.service.calls.length;
    const from = [{ reference: 'heroku/heroku:24-build', digest: `sha256:${'f'.repeat(64)}` }];
    const renewed = { ...builtLater(record), from };
    const outcome = await bench.open().save({ record: renewed, image: { kind: 'stored', location } }, bench.log);
    expect(outcome).toMatchObject({ kind: 'saved', archiveBytes: 0 });
    expect(bench.service.calls.slice(before).filter((call) => call.name === 'upload')).toHaveLength(1);
    expect(bench.service.keys.filter((key) => key.includes('-archive-'))).toEqual([first.archive]);
    await bench.without(async () => {
      const restored = await bench.restored();
      expect(restored).toMatchObject({ record: renewed, location: first.archive });
      expect(restored.loaded.image.diffIds).toEqual(bench.record.diffIds);
    });
    await bench.expectNoTrace();
  });

  test.each<[string, (location: string) => string]>([
    ['another key’s image', (location) => location.replace(bench.record.key, aKey())],
    ['an image in another store', () => `ghcr.io/org/base@sha256:${'0'.repeat(64)}`],
  ])('is not saved with %s', async (_, change) => {
    await bench.saved();
    const { record, location } = await bench.found();
    const image = { kind: 'stored', location: change(location) } as const;
    const outcome = await bench.open().save({ record: builtLater(record), image }, bench.log);
    expect(outcome).toMatchObject({ kind: 'failed', reason: expect.stringContaining('no image of it is stored') });
    expect((await bench.restored()).record).toEqual(record);
  });

  test('is not saved for a base of which no image was', async () => {
    await bench.saved();
    const { location } = await bench.found();
    const outcome = await bench.open().save({ record: later(), image: { kind: 'stored', location } }, bench.log);
    expect(outcome.kind).toBe('failed');
    expect((await bench.found()).record.builtAt).toBe(bench.record.builtAt);
  });
});
