import { ByteSource } from '../../tar/byte-source.ts';

const MAGIC = 0x184d2204;
/** How far back a match may reach. */
const WINDOW = 64 * 1024;
/** Largest block by the identifier in the frame's header. */
const blockBytes: Readonly<Record<number, number>> = { 4: 65_536, 5: 262_144, 6: 1_048_576, 7: 4_194_304 };

/**
 * The content of one LZ4 frame, which is how apt keeps its lists in the images of Debian and Ubuntu. Its checksums are not
 * asked. Throws an Error for what is no such frame.
 * https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md
 */
export async function* readLz4(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> {
  const input = new ByteSource(source);
  try {
    if ((await input.take(4, 'a frame')).readUInt32LE() !== MAGIC) throw new Error('it is no LZ4 frame');
    const [flags = 0, descriptor = 0] = await input.take(2, 'a frame');
    const largest = blockBytes[(descriptor >> 4) & 7];
    if (flags >> 6 !== 1 || largest === undefined) throw new Error('it is an LZ4 frame of another version');
    const [hasContentSize, hasDictionary, hasBlockChecksum] = [flags & 8, flags & 1, flags & 16];
    await input.take((hasContentSize ? 8 : 0) + (hasDictionary ? 4 : 0) + 1, 'a frame');
    // What came last stays before the next block, which may refer to it; moved to the front only now and then.
    const out = Buffer.alloc(WINDOW + 2 * largest);
    let end = 0;
    for (;;) {
      const size = (await input.take(4, 'a block')).readUInt32LE();
      if (size === 0) return;
      const length = size & 0x7fff_ffff;
      if (length > largest) throw new Error('a block of it is larger than it says');
      const block = await input.take(length, 'a block');
      if (hasBlockChecksum) await input.take(4, 'a block');
      if (end + largest > out.length) end = out.copy(out, 0, end - WINDOW, end);
      const start = end;
      end += size >>> 31 === 1 ? block.copy(out, start) : decodeBlock(block, out.subarray(0, start + largest), start);
      if (end > start) yield Buffer.from(out.subarray(start, end));
    }
  } finally {
    await input.close();
  }
}

/**
 * Writes the content of a block into `out` from `start` on, where what came before ends, and gives its length.
 * https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md
 */
function decodeBlock(block: Buffer, out: Buffer, start: number): number {
  let [at, end] = [0, start];
  const next = () => {
    const byte = block[at];
    if (byte === undefined) throw new Error('a block of it is cut off');
    at += 1;
    return byte;
  };
  const lengthFrom = (nibble: number, least: number) => {
    let length = nibble + least;
    for (let more = nibble === 15 ? 255 : 0; more === 255; length += more) more = next();
    if (end + length > out.length) throw new Error('a block of it grows beyond its size');
    return length;
  };
  while (at < block.length) {
    const token = next();
    const literals = lengthFrom(token >> 4, 0);
    if (at + literals > block.length) throw new Error('a block of it is cut off');
    end += block.copy(out, end, at, at + literals);
    at += literals;
    // The last sequence of a block has literals alone.
    if (at === block.length) break;
    const distance = next() | (next() << 8);
    if (distance === 0 || distance > end) throw new Error('a block of it refers to what is not there');
    // A match may overlap what it makes: byte by byte.
    for (const stop = end + lengthFrom(token & 15, 4); end < stop; end += 1) out[end] = out[end - distance] ?? 0;
  }
  return end - start;
}
