import { describe, expect, test } from '@jest/globals';
import type { BasePorts } from '../../src/base/base-image.ts';
import { type KeepingPlace, keepBase, renewBase } from '../../src/base/keep-base.ts';
import type { BaseRecord } from '../../src/base/record.ts';
import { LARGEST_RECORD_BYTES, writeBaseRecord } from '../../src/base/record-json.ts';
import { type BaseStore, noStore, type SavableBase } from '../../src/base/store/store.ts';
import { ActionError } from '../../src/errors.ts';
import { createRecordingLog } from '../harness/recording-log.ts';
import { aRecord } from './a-record.ts';

/** All that is asked before there is a record. */
function aPlace(signal: AbortSignal): KeepingPlace {
  return { ports: { signal } as BasePorts, folder: '/nowhere' } as KeepingPlace;
}

const noBase = {} as Parameters<typeof keepBase>[0];

test('a base that cannot be recorded is one warning, and no fault of what was built on it', async () => {
  const log = createRecordingLog();
  const record = Promise.reject<BaseRecord>(new ActionError('The Docker engine broke off while /var/lib was read.'));
  const kept = await keepBase(noBase, record, aPlace(new AbortController().signal), log);
  expect(kept.outcome).toEqual({ kind: 'failed', reason: 'The Docker engine broke off while /var/lib was read.' });
  expect(log.text('warning')).toBe(
    'The base could not be kept, so the next job may have to build it again: The Docker engine broke off while /var/lib was read.',
  );
});

test('after a cancellation that is the reason', async () => {
  const record = Promise.reject<BaseRecord>(new Error('aborted'));
  const { outcome } = await keepBase(noBase, record, aPlace(AbortSignal.abort()), createRecordingLog());
  expect(outcome).toEqual({ kind: 'failed', reason: 'the job was cancelled' });
});

describe('a record that no later job could read is not saved, which one warning says', () => {
  const reason = '/app has so many files that its record would have 33.0 MB, and 32.0 MB is the most';
  const tooLarge = recordOf(33 * 2 ** 20);

  test('of a base that was built', async () => {
    const { ports, saved } = aStore();
    const log = createRecordingLog();
    const place = { ports, folder: '/nowhere' } as KeepingPlace;
    const kept = await keepBase(noBase, Promise.resolve(tooLarge), place, log);
    expect(kept).toEqual({ outcome: { kind: 'failed', reason }, wholeBecause: null });
    expect(log.lines).toEqual([{ level: 'warning', text: `The base is not kept: ${reason}.` }]);
    expect(saved).toEqual([]);
  });

  test('of one that came out the same', async () => {
    const { ports, saved } = aStore();
    const log = createRecordingLog();
    const before = { record: tooLarge, location: 'there', load: async () => null };
    const kept = await renewBase(aRecord, before, ports, log);
    expect(kept).toEqual({ outcome: { kind: 'failed', reason }, wholeBecause: null });
    expect(log.lines).toEqual([{ level: 'warning', text: `The base is not kept: ${reason}.` }]);
    expect(saved).toEqual([]);
  });

  test('but one is that can just be read, with what a store writes around it', async () => {
    const { ports, saved } = aStore();
    const log = createRecordingLog();
    const record = recordOf(LARGEST_RECORD_BYTES - 2 ** 16);
    await renewBase(aRecord, { record, location: 'there', load: async () => null }, ports, log);
    expect(saved).toHaveLength(1);
    expect(log.lines).toEqual([]);
    const larger = recordOf(LARGEST_RECORD_BYTES - 2 ** 16 + 1);
    await renewBase(aRecord, { record: larger, location: 'there', load: async () => null }, ports, log);
    expect(saved).toHaveLength(1);
  });

  test('nor is it said where nothing is kept anyway', async () => {
    const log = createRecordingLog();
    const before = { record: tooLarge, location: 'there', load: async () => null };
    const { outcome } = await renewBase(aRecord, before, { ...aStore().ports, store: noStore }, log);
    expect(outcome.kind).toBe('skipped');
    expect(log.lines).toEqual([]);
  });

  function aStore() {
    const saved: SavableBase[] = [];
    const store: BaseStore = {
      ...noStore,
      kind: 'actions',
      save: async (base) => {
        saved.push(base);
        return { kind: 'skipped', reason: 'it is a test' };
      },
    };
    return { ports: { store } as BasePorts, saved };
  }

  /** A record that has so many bytes when it is written, by the names of its files. */
  function recordOf(bytes: number): BaseRecord {
    const files = aRecord.files.slice(0, 1);
    const recordWith = (more: string) => {
      const longer = files.map((file) => ({ ...file, path: file.path + more }));
      return { ...aRecord, files: longer };
    };
    const least = Buffer.byteLength(JSON.stringify(writeBaseRecord(recordWith(''))));
    return recordWith('x'.repeat(bytes - least));
  }
});
