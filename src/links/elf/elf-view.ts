import type { ElfTarget } from './elf.ts';
import { type FileBytes, OddElfError } from './file-bytes.ts';

const MAGIC = Buffer.from([0x7f, 0x45, 0x4c, 0x46]);
/** Longer than any path or symbol version. */
const LONGEST_TEXT = 4096;

/** Whether a file begins as an ELF file does. */
export function isElf(start: Buffer): boolean {
  return start.length >= 4 && start.compare(MAGIC, 0, 4, 0, 4) === 0;
}

/** An ELF file's numbers and texts, whatever its class and byte order. Every method throws OddElfError beyond the file's end. */
export class ElfView {
  readonly bits: ElfTarget['bits'];
  readonly order: ElfTarget['order'];
  readonly #bytes: FileBytes;

  constructor(bytes: FileBytes) {
    const identity = bytes.read(0, 16);
    const [bits, order] = [identity[4], identity[5]];
    if (!isElf(identity) || (bits !== 1 && bits !== 2)) throw new OddElfError('it has no class');
    if (order !== 1 && order !== 2) throw new OddElfError('it has no byte order');
    this.bits = bits === 1 ? 32 : 64;
    this.order = order === 1 ? 'little' : 'big';
    this.#bytes = bytes;
  }

  get size(): number {
    return this.#bytes.size;
  }

  byte(offset: number): number {
    return this.#bytes.read(offset, 1).readUInt8(0);
  }

  /** Two bytes. */
  half(offset: number): number {
    const bytes = this.#bytes.read(offset, 2);
    return this.order === 'little' ? bytes.readUInt16LE(0) : bytes.readUInt16BE(0);
  }

  /** Four bytes. */
  word(offset: number): number {
    const bytes = this.#bytes.read(offset, 4);
    return this.order === 'little' ? bytes.readUInt32LE(0) : bytes.readUInt32BE(0);
  }

  /** Four or eight bytes, as the class has it. Beyond 2^53 it is not exact, and no place in any file. */
  address(offset: number): number {
    if (this.bits === 32) return this.word(offset);
    const [low, high] = this.order === 'little' ? [offset, offset + 4] : [offset + 4, offset];
    return this.word(high) * 2 ** 32 + this.word(low);
  }

  /** The text from `offset` to the next zero, one character per byte; none may begin at `end` or later. */
  text(offset: number, end: number): string {
    for (let length = 64; ; length *= 4) {
      const available = Math.min(length, end - offset, LONGEST_TEXT);
      if (available <= 0) throw new OddElfError('a name in it is out of its table');
      const bytes = this.#bytes.read(offset, available);
      const zero = bytes.indexOf(0);
      if (zero >= 0) return bytes.toString('latin1', 0, zero);
      if (available < length) throw new OddElfError('a name in it has no end');
    }
  }
}
