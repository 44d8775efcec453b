import { describe, expect, test } from '@jest/globals';
import { LARGEST_RECORD_BYTES } from '../../../src/base/record-json.ts';
import { createRecordingLog } from '../../harness/recording-log.ts';
import { content, type EntryChange, uncompressed } from './entry-edit.ts';
import { TamperedBase } from './tampered-base.ts';

const base = new TamperedBase();

const flip = (bytes: Buffer, at: number) => bytes.fill((bytes[at] ?? 0) ^ 1, at, at + 1);

const damages: readonly (readonly [string, EntryChange])[] = [
  ['empty', () => Buffer.alloc(0)],
  ['231 bytes', (bytes) => bytes.subarray(0, 231)],
  ['half', (bytes) => bytes.subarray(0, bytes.length / 2)],
  ['one bit flipped', (bytes) => flip(bytes, Math.floor(bytes.length / 2))],
  ['other bytes', (bytes) => Buffer.alloc(bytes.length, 'x')],
];

describe('row 36: a damaged image is a miss', () => {
  test.each<readonly [string, EntryChange]>([
    ...damages,
    ['10 KiB short', (bytes) => bytes.subarray(0, bytes.length - 10_240)],
    ['one bit flipped before it was compressed', uncompressed((plain) => flip(plain, Math.floor(plain.length / 2)))],
    ['cut at a border of the tar before it was compressed', uncompressed((plain) => plain.subarray(0, 102_400))],
  ])('%s', async (_, damage) => {
    await base.missed({ archive: damage }, 'archive');
  });
});

describe('row 36: a damaged record is a miss', () => {
  test.each<readonly [string, EntryChange]>([
    ...damages,
    ['10 bytes short', (bytes) => bytes.subarray(0, bytes.length - 10)],
    ['one bit of its name flipped before it was compressed', uncompressed((plain) => flip(plain, 2))],
    ['cut in its text before it was compressed', uncompressed((plain) => plain.subarray(0, 700))],
  ])('%s', async (_, damage) => {
    await base.missed({ record: damage }, 'record');
  });
});

/** A record of so many bytes, with nothing more to tell. */
const sized = (bytes: number) =>
  content('record', (old) => Buffer.concat([old, Buffer.alloc(bytes - old.length, ' ')]));

describe('row 36: a damaged record counts as none for who must know whether there is a base', () => {
  test.each<readonly [string, EntryChange]>([
    ...damages,
    ['no JSON', content('record', () => Buffer.from('evil'))],
    ['of another key', content('record', (old) => edited(old, base.bench.record.key, 'ab'.repeat(32)))],
    ['too large', sized(LARGEST_RECORD_BYTES + 1)],
  ])('%s', async (_, damage) => {
    const { bench } = base;
    await base.while({ record: damage }, async () => {
      bench.log = createRecordingLog();
      expect(await bench.open().findOrThrow(bench.record.key, bench.log)).toBeNull();
      expect(bench.log.lines.filter(({ level }) => level === 'warning')).toHaveLength(1);
      expect(bench.log.text('warning')).toContain('The base is not taken from the Actions cache: ');
      await bench.expectNoTrace();
    });
  });
});

test('a record may be so large and no larger', async () => {
  expect(await base.missed({ record: sized(LARGEST_RECORD_BYTES + 1) }, 'record')).toContain('its record is too large');
  await base.while({ record: sized(LARGEST_RECORD_BYTES) }, async () => {
    expect((await base.bench.found()).record.key).toBe(base.bench.record.key);
  });
});

function edited(bytes: Buffer, from: string, to: string): Buffer {
  return Buffer.from(bytes.toString('utf8').replaceAll(from, to));
}
