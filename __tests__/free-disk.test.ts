import { tmpdir } from 'node:os';
import { expect, test } from '@jest/globals';
import { diskProblem, readFreeBytes } from '../src/free-disk.ts';
import { createRecordingLog } from './harness/recording-log.ts';

const slugLimitBytes = 300 * 2 ** 20;

test('twice the limit is enough, and one byte less is not', () => {
  const folder = '/tmp/run';
  expect(diskProblem({ folder, slugLimitBytes, freeBytes: 2 * slugLimitBytes })).toBeNull();
  expect(diskProblem({ folder, slugLimitBytes, freeBytes: 2 * slugLimitBytes - 1 })).toBe(
    'The disk of /tmp/run has 600.0 MB (629145599 bytes) free, and a slug of up to 300.0 MB with what is written beside it needs 600.0 MB (629145600 bytes). Free some, or lower slug-limit.',
  );
});

test('what is free is read from the system, and is not known of a folder that is not there', async () => {
  const log = createRecordingLog();
  expect(await readFreeBytes(tmpdir(), log)).toBeGreaterThan(0);
  expect(log.lines).toEqual([]);
  expect(await readFreeBytes('/nowhere/at/all', log)).toBeNull();
});
