import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readLz4 } from '../../../src/base/packages/lz4-frame.ts';
import { inChunks } from './an-image.ts';

function unpack(frame: Buffer): Promise<Buffer> {
  return buffer(readLz4(inChunks(frame, 777)));
}

/** `Package: ` twenty times, by the lz4 command: literals, then a match that overlaps itself. */
const frame = Buffer.from('BCJNGGRApxMAAACfUGFja2FnZTogCQCTUGFnZTogAAAAAGv2WnA=', 'base64');

test('a match that overlaps itself repeats what it makes', async () => {
  expect((await unpack(frame)).toString()).toBe('Package: '.repeat(20));
});

const hasLz4 = spawnSync('lz4', ['--version']).status === 0;
const withLz4 = hasLz4 ? test : test.skip;

withLz4(`what lz4 packs comes out again${hasLz4 ? '' : ' (skipped: there is no lz4 on this machine)'}`, async () => {
  const text = Buffer.from(
    Array.from({ length: 40_000 }, (_, at) => `Package: p${at % 977}\nVersion: ${at}\n\n`).join(''),
  );
  const mixed = Buffer.concat([text, randomBytes(300_000), Buffer.alloc(5_000_000), text]);
  for (const content of [Buffer.alloc(0), Buffer.from('a'), text, mixed]) {
    for (const flags of [['-1'], ['-9', '-B7'], ['-B4', '-BD'], ['-BX', '--content-size'], ['--no-frame-crc']]) {
      const packed = spawnSync('lz4', ['-c', ...flags], { input: content, maxBuffer: 2 ** 28 });
      expect((await unpack(packed.stdout)).equals(content)).toBe(true);
    }
  }
});

test('damage is an error, never a hang or a crash', async () => {
  const damaged = fc.tuple(fc.nat(frame.length - 1), fc.nat(255), fc.nat(frame.length));
  await fc.assert(
    fc.asyncProperty(damaged, async ([at, byte, length]) => {
      const copy = Buffer.from(frame);
      copy[at] = byte;
      const result = await unpack(copy.subarray(0, length)).catch((error: unknown) => error);
      expect(result instanceof Error || Buffer.isBuffer(result)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
