import { readdir } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from '@jest/globals';
import type { ActionsStoreOptions } from '../../../src/base/store/actions-store-options.ts';
import { aFolder, aKey, buildBase, connect, hosts, never, referenceOf } from '../a-base.ts';
import { StoreBench } from './a-store.ts';
import { readMembers, writeMembers } from './tar-edit.ts';

const bench = new StoreBench();

describe.each(hosts)('with the engine %s', (host) => {
  test('row 38: a saved base comes back into an engine that lost it, wherever it was saved', async () => {
    const builder = await connect(host);
    const base = await buildBase(builder);
    const tag = referenceOf(base.key);
    const entry = await bench.saved({ imagesUntil: builder.imagesUntil }, base);
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
      const restored = await bench
        .open({ imagesUntil: other.imagesUntil, stagingFolder: folder.path, environment })
        .restore(base.key);
      expect(restored).toMatchObject({
        entry,
        reference: tag,
        record: { ...base, configDigest: expect.stringMatching(/^sha256:/) },
      });
      expect((await images.inspectImage(tag))?.diffIds).toEqual(base.diffIds);
      expect(await readdir(folder.path)).toEqual([]);
      await images.removeImage(tag);
    }
    expect(bench.log.text('warning')).toBe('');
    expect(entry).toMatch(new RegExp(`^heroku-docker-release-v1-${base.key}-\\d{17}$`));
    expect(bench.log.masked).toContain(bench.service.signature);
    await bench.expectNoTrace();
  });
});

test('an empty cache is a miss without a warning', async () => {
  expect(await bench.open().restore(bench.record.key)).toBeNull();
  expect(bench.log.text('warning')).toBe('');
  expect(bench.log.text('info')).toBe('The Actions cache has no base for this key.');
});

test('the newest of several bases of a key is taken', async () => {
  await bench.saved();
  const newer = await bench.saved(
    {},
    { ...bench.record, builtAt: new Date(Date.parse(bench.record.builtAt) + 1000).toISOString() },
  );
  expect((await bench.open().restore(bench.record.key))?.entry).toBe(newer);
});

describe('row 35: a save that is not to be', () => {
  test('a token that may only read', async () => {
    bench.service.fault = { kind: 'read-only' };
    const outcome = await bench.open().save(bench.base);
    expect(outcome).toEqual({ kind: 'skipped', reason: 'this run may only read the cache' });
    expect(bench.log.text('warning')).toBe('');
  });

  test.each(['none', 'read', ' READ '])(
    'row 40: the cache mode %j: no base is written to the disk for nothing',
    async (mode) => {
      const outcome = await bench
        .open({ environment: { ...bench.environment, ACTIONS_CACHE_MODE: mode } })
        .save(bench.base);
      expect(outcome.kind).toBe('skipped');
      expect(bench.service.calls).toEqual([]);
      expect(bench.log.text('warning')).toBe('');
    },
  );

  test('a cache mode that permits no reads', async () => {
    expect(
      await bench.open({ environment: { ...bench.environment, ACTIONS_CACHE_MODE: 'none' } }).restore(bench.record.key),
    ).toBeNull();
    expect(bench.service.calls).toEqual([]);
    expect(bench.log.text('info')).toContain("cache-mode 'none' does not permit reads");
  });

  test('a full cache', async () => {
    bench.service.fault = { kind: 'refuse-save', message: 'the repository is over its quota of 10 GB' };
    expect(await bench.open().save(bench.base)).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('quota'),
    });
    expect(bench.log.text('warning')).toContain('quota');
  });

  test('row 28: a full disk', async () => {
    const outcome = await bench.open({ limits: { spareBytes: 1e15 } }).save(bench.base);
    expect(outcome).toMatchObject({
      kind: 'failed',
      reason: expect.stringMatching(/^the disk is too full: \d+ MiB free, \d+ MiB needed$/),
    });
    expect(bench.service.calls).toEqual([]);
    await bench.expectNoTrace();
  });

  test('an image that is gone', async () => {
    const outcome = await bench.open().save({ ...bench.base, reference: referenceOf(aKey()) });
    expect(outcome.kind).toBe('failed');
    await bench.expectNoTrace();
  });

  test('an image that is another by now', async () => {
    const outcome = await bench
      .open()
      .save({ ...bench.base, record: { ...bench.record, diffIds: bench.record.diffIds.slice(1) } });
    expect(outcome).toMatchObject({ kind: 'failed', reason: expect.stringContaining('another image') });
    expect(bench.service.keys).toEqual([]);
  });
});

test('row 44: two jobs that save the same base at once make one entry', async () => {
  const outcomes = await Promise.all([bench.open().save(bench.base), bench.open().save(bench.base)]);
  expect(outcomes.map((outcome) => outcome.kind).sort()).toEqual(['saved', 'skipped']);
  expect(outcomes.find((outcome) => outcome.kind === 'skipped')).toMatchObject({
    reason: 'another job has saved this base',
  });
  expect(bench.service.keys).toHaveLength(1);
  expect(bench.log.text('warning')).toBe('');
  expect(await bench.open().restore(bench.record.key)).not.toBeNull();
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
  const outcome = await bench.open({ imagesUntil }).save(bench.base);
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
  await bench.saved({ environment: { ...bench.environment, ...event } });
  const said = JSON.stringify(bench.service.calls);
  for (const value of Object.values(event)) expect(said).not.toContain(value);
});
