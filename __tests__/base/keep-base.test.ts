import { expect, test } from '@jest/globals';
import type { BasePorts } from '../../src/base/base-image.ts';
import { type KeepingPlace, keepBase } from '../../src/base/keep-base.ts';
import type { BaseRecord } from '../../src/base/record.ts';
import { ActionError } from '../../src/errors.ts';
import { createRecordingLog } from '../harness/recording-log.ts';

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
