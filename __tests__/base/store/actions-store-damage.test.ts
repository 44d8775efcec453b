import { describe, test } from '@jest/globals';
import { type EntryChange, uncompressed } from './entry-edit.ts';
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
