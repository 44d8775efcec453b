import { expect, test } from '@jest/globals';
import type { InflatedPiece } from '../../src/slug/inflate-pieces.ts';
import { MeasuredTar } from '../../src/slug/measured-tar.ts';
import { readTar } from '../../src/tar/tar-reader.ts';
import { tarOf } from './a-slug.ts';

const parts = [
  { path: './app/empty' },
  { path: './app/one', content: Buffer.from('1') },
  { path: `./app/${'long/'.repeat(30)}name`, content: Buffer.alloc(5000) },
  { path: './app/pipe', linkPath: 'skipped' },
  { path: './app/last', content: Buffer.alloc(512) },
];

/** Headers and content of each part, in whole blocks; a name of more than 100 bytes takes two blocks more. */
const blocks = parts.map(
  ({ path, content }) => 512 * (1 + Math.ceil((content?.length ?? 0) / 512) + (path.length > 100 ? 2 : 0)),
);

async function* piecesOf(tar: Buffer, length: number): AsyncGenerator<InflatedPiece, void> {
  for (let at = 0; at < tar.length; at += length) {
    const bytes = tar.subarray(at, at + length);
    yield { bytes, compressedBytes: bytes.length / 4 };
  }
  yield { bytes: Buffer.alloc(0), compressedBytes: 8 };
}

test.each([1, 100, 511, 512, 513, 1024, 5000, 100_000])(
  'in pieces of %d bytes, each entry has its own blocks, what is skipped goes to the next, and the end to whom it is given',
  async (length) => {
    const tar = tarOf(parts);
    const measured = new MeasuredTar(piecesOf(tar, length), () => new Error('a gap'));
    const shares: { compressedBytes: number }[] = [];
    for await (const event of readTar(measured.chunks())) {
      if (event.kind !== 'entry') continue;
      const isSkipped = event.entry.linkPath === 'skipped';
      const share = { compressedBytes: 0 };
      if (!isSkipped) shares.push(share);
      measured.startEntry(event.entry.size, isSkipped ? undefined : share);
    }
    const [empty = 0, one = 0, long = 0, pipe = 0, last = 0] = blocks;
    const own = [empty, one, long, pipe + last].map((bytes) => bytes / 4);
    expect(shares.map(({ compressedBytes }) => compressedBytes)).toEqual(own.map((bytes) => expect.closeTo(bytes, 6)));
    const end = { compressedBytes: 0 };
    measured.end(end);
    expect(end.compressedBytes).toBeCloseTo((tar.length - blocks.reduce((sum, bytes) => sum + bytes, 0)) / 4 + 8, 6);
  },
);
