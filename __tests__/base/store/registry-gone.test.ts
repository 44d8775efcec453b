import { describe, expect, test } from '@jest/globals';
import { LARGEST_RECORD_BYTES } from '../../../src/base/record-json.ts';
import { createRegistryStore } from '../../../src/base/store/registry-store.ts';
import type { BaseStore } from '../../../src/base/store/store.ts';
import type { ImageStore } from '../../../src/docker/engine.ts';
import { createRecordingLog, type RecordingLog } from '../../harness/recording-log.ts';
import type { RegistryFault } from '../../harness/registry-front.ts';
import { buildBase, builtLater, connect, hosts, never, referenceOf } from '../a-base.ts';
import { RegistryStoreBench, type RegistryStoreCase } from './a-registry-store.ts';
import { wholeBase } from './a-store.ts';

const bench = new RegistryStoreBench();

const answer = (status: number, code: string): RegistryFault => ({
  kind: 'answer',
  status,
  body: JSON.stringify({ errors: [{ code, message: code.toLowerCase() }] }),
});
const warnings = (log: RecordingLog) => log.lines.filter(({ level }) => level === 'warning');

/** The store of one job among several on the engine. */
function jobOf(runId: string, imagesUntil = bench.engine.imagesUntil): BaseStore {
  const { engine, repository } = { ...bench.engine, repository: bench.repository };
  const platform = 'linux/amd64';
  return createRegistryStore({
    engine,
    imagesUntil,
    repository,
    platform,
    reference: referenceOf,
    runId,
    signal: never,
  });
}

/** Names that a call has for what it pulled: none should be left. */
async function pulledNames(runId: string): Promise<readonly string[]> {
  const images = await bench.engine.engine.api.listImages();
  const start = `localhost/heroku-docker-release/pulled:${runId}`;
  return images.flatMap(({ RepoTags }) => RepoTags ?? []).filter((name) => name.startsWith(start));
}

test('row 43: an image that the registry has no more is no base, and that is no fault', async () => {
  await bench.save();
  const { location } = await bench.found();
  const url = `http://${bench.repository.replace('/', '/v2/')}/manifests/${location}`;
  expect((await fetch(url, { method: 'DELETE' })).status).toBe(202);
  for (const find of ['find', 'findOrThrow'] as const) {
    bench.log = createRecordingLog();
    expect(await bench.open()[find](bench.record.key, bench.log)).toBeNull();
    expect(bench.log.text('info')).toContain(`has the image of this base no more (${bench.repository}@${location})`);
    expect(bench.log.text('warning')).toBe('');
  }
  expect(await bench.traces()).toEqual([]);

  await bench.save(wholeBase(builtLater(bench.record)));
  const { loaded } = await bench.without(() => bench.restored());
  expect(loaded.image.diffIds).toEqual(bench.record.diffIds);
});

describe('row 44: jobs that take one base through one engine', () => {
  test('at once all get it', async () => {
    await bench.save();
    await bench.without(async () => {
      for (let round = 0; round < 3; round += 1) {
        const jobs = ['aaaaaa', 'bbbbbb', 'cccccc'].map(async (runId) => {
          const found = await jobOf(runId).findOrThrow(bench.record.key, bench.log);
          return found?.load(bench.log);
        });
        for (const loaded of await Promise.all(jobs)) expect(loaded?.image.diffIds).toEqual(bench.record.diffIds);
        await bench.images.removeImage(bench.reference);
      }
    });
    expect(bench.log.text('warning')).toBe('');
    expect(await bench.traces()).toEqual([]);
    expect(await pulledNames('')).toEqual([]);
  });

  /** Images that another job takes away as often, each time just before this one names what it pulled. */
  function takenAway(times: number): (signal: AbortSignal) => ImageStore {
    let left = times;
    return (signal) => {
      const images = bench.engine.imagesUntil(signal);
      return {
        ...images,
        async tagImage(reference, newReference) {
          if (left > 0) await images.removeImage(reference);
          left -= 1;
          await images.tagImage(reference, newReference);
        },
      };
    };
  }

  test('one whose pull was undone by another pulls again', async () => {
    await bench.save();
    const found = await jobOf('dddddd', takenAway(2)).findOrThrow(bench.record.key, bench.log);
    expect(found?.record.key).toBe(bench.record.key);
    expect(bench.log.text('warning')).toBe('');
    expect(await pulledNames('dddddd')).toEqual([]);
    expect(await bench.traces()).toEqual([]);
  });

  test('one whose pull is undone each time gives up', async () => {
    await bench.save();
    expect(await bench.missedRecord(jobOf('eeeeee', takenAway(99)))).toContain('could not tag the image');
    expect(await pulledNames('eeeeee')).toEqual([]);
    expect(await bench.traces()).toEqual([]);
  });
});

const others = hosts.slice(1);
(others.length > 0 ? test.each(others) : test.skip.each(['no other engine']))(
  'row 38: %s saves its own over the record of another engine',
  async (host) => {
    await bench.save();
    const other = await connect(host);
    const record = await buildBase(other, { key: bench.record.key });
    const outcome = await bench.open({ by: other }).save(wholeBase(record), bench.log);
    await other.imagesUntil(never).removeImage(bench.reference);
    expect(bench.log.text('warning')).toBe('');
    expect(outcome.kind).toBe('saved');
    expect((await bench.found()).record.diffIds).toEqual(record.diffIds);
  },
);

describe('row 36: a record that cannot be used counts as none for who must know', () => {
  const edit = (change: (text: string) => string) => () => bench.content.editRecord(bench.recordTag, change);

  test.each<[string, () => Promise<void>, string]>([
    ['no JSON', edit(() => 'evil'), 'its record is not JSON'],
    ['no record', edit(() => '{}'), 'The base record cannot be used'],
    ['of another key', edit((text) => text.replaceAll(bench.record.key, 'ab'.repeat(32))), 'of another base key'],
    ['too large', edit((text) => text.padEnd(LARGEST_RECORD_BYTES + 1)), 'too large'],
    ['whose layer is lost', () => bench.content.removeLayers(bench.recordTag), 'pulled: '],
    ['whose layer is damaged', damageLayer, 'pulled: '],
  ])('%s', async (_, damage, reason) => {
    await bench.save();
    await damage();
    expect(await bench.open().findOrThrow(bench.record.key, bench.log)).toBeNull();
    expect(warnings(bench.log)).toHaveLength(1);
    expect(bench.log.text('warning')).toContain(reason);
    expect(await bench.traces()).toEqual([]);
  });

  test('and is outdone by the next', async () => {
    await bench.save();
    await bench.content.removeLayers(bench.recordTag);
    expect(await bench.open().findOrThrow(bench.record.key, bench.log)).toBeNull();
    bench.log = createRecordingLog();
    const newer = builtLater(bench.record);
    await bench.save(wholeBase(newer));
    expect((await bench.found()).record.builtAt).toBe(newer.builtAt);
  });

  test('as large as it may be, it is used', async () => {
    await bench.save();
    await bench.content.editRecord(bench.recordTag, (text) => text.padEnd(LARGEST_RECORD_BYTES));
    expect((await bench.found()).record.key).toBe(bench.record.key);
  });

  /** Serves other bytes for each blob from now on. */
  async function damageLayer(): Promise<void> {
    bench.registry.plan = ({ method, path }) =>
      method === 'GET' && /\/blobs\/sha256:/.test(path)
        ? {
            kind: 'answer',
            status: 200,
            body: 'x'.repeat(500),
            headers: { 'Content-Type': 'application/octet-stream' },
          }
        : undefined;
  }
});

describe('row 34: where the registry does not answer, who must know is told which and what to do', () => {
  test.concurrent.each<[string, RegistryFault, RegExp]>([
    ['500', answer(500, 'UNKNOWN'), /500|unknown/i],
    ['403', answer(403, 'DENIED'), /docker login/],
    ['429', answer(429, 'TOOMANYREQUESTS'), /limits how often/],
    ['a broken connection', { kind: 'cut', afterBytes: 0 }, /EOF|reset/],
    ['HTML', { kind: 'answer', status: 200, body: '<html>', headers: { 'Content-Type': 'text/html' } }, /./],
  ])('%s', async (_, fault, reason) => {
    await using own = await bench.apart();
    own.registry.plan = () => fault;
    await expectNoAnswer(own, reason);
  });

  test.concurrent('no answer in time', async () => {
    await using own = await bench.apart();
    own.registry.plan = () => ({ kind: 'hang' });
    const store = own.open({ limits: { findMs: 1_000 } });
    await expectNoAnswer(own, /the look-up took longer than 1 s\. Run this again/, store);
  });

  test.concurrent('a record, but not its content', async () => {
    await using own = await bench.apart();
    await own.save();
    own.registry.plan = ({ path }) => (path.includes('/blobs/') ? { kind: 'cut', afterBytes: 0 } : undefined);
    await expectNoAnswer(own, /could not be pulled/);
  });

  test.concurrent('a record, but not whether its image is there', async () => {
    await using own = await bench.apart();
    await own.save();
    const { location } = await own.found();
    own.registry.plan = ({ path }) => (path.endsWith(location) ? answer(500, 'UNKNOWN') : undefined);
    await expectNoAnswer(own, new RegExp(`digest of the image .*${location}`));
  });

  test.concurrent('row 100: a cancelled job is told nothing', async () => {
    await using own = await bench.apart();
    const cancel = new AbortController();
    own.registry.plan = () => {
      cancel.abort(new Error('cancelled'));
      return { kind: 'hang' };
    };
    const finding = own.open({ signal: cancel.signal }).findOrThrow(own.record.key, own.log);
    await expect(finding).rejects.toThrow(/^cancelled$/);
    expect(own.log.text('warning')).toBe('');
  });

  async function expectNoAnswer(own: RegistryStoreCase, reason: RegExp, store = own.open()): Promise<void> {
    const finding = store.findOrThrow(own.record.key, own.log);
    await expect(finding).rejects.toMatchObject({
      name: 'ActionError',
      message: expect.stringMatching(reason),
    });
    await expect(finding).rejects.toThrow(`It cannot be told whether ${own.repository} has this base: `);
    await expect(finding).rejects.toThrow(/ Run this again when that is mended\.$/);
    expect(warnings(own.log)).toEqual([]);
    expect(await own.traces()).toEqual([]);
  }
});
