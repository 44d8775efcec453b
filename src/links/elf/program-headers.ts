import type { ElfTarget } from './elf.ts';
import type { ElfView } from './elf-view.ts';
import { OddElfError } from './file-bytes.ts';

/** A part of an ELF file that its program headers name. Bytes. */
export interface Segment {
  readonly type: 'load' | 'dynamic' | 'interpreter' | 'note' | 'other';
  readonly offset: number;
  readonly address: number;
  /** In the file; 0 for a part that is only in memory. */
  readonly size: number;
}

/** An ELF file's own headers. */
export interface ElfHeaders {
  readonly target: ElfTarget;
  readonly type: 'executable' | 'shared' | 'other';
  /** `EI_OSABI`. */
  readonly abi: number;
  readonly segments: readonly Segment[];
}

/** More than any linker makes. */
const MOST_SEGMENTS = 1024;

const types: ReadonlyMap<number, Segment['type']> = new Map([
  [1, 'load'],
  [2, 'dynamic'],
  [3, 'interpreter'],
  [4, 'note'],
]);

/** Reads the file header and the program headers. https://www.sco.com/developers/gabi/latest/ch5.pheader.html Throws OddElfError. */
export function readHeaders(view: ElfView): ElfHeaders {
  const is64 = view.bits === 64;
  const kind = view.half(16);
  const start = view.address(is64 ? 32 : 28);
  const length = view.half(is64 ? 54 : 42);
  const count = view.half(is64 ? 56 : 44);
  if (count > 0 && length < (is64 ? 56 : 32)) throw new OddElfError('its program headers are too short');
  if (count > MOST_SEGMENTS) throw new OddElfError('it has more program headers than any linker makes');
  return {
    target: { machine: view.half(18), bits: view.bits, order: view.order },
    type: kind === 2 ? 'executable' : kind === 3 ? 'shared' : 'other',
    abi: view.byte(7),
    segments: Array.from({ length: count }, (_, index) => readSegment(view, start + index * length)),
  };
}

function readSegment(view: ElfView, at: number): Segment {
  const fields = view.bits === 64 ? { offset: 8, address: 16, size: 32 } : { offset: 4, address: 8, size: 16 };
  return {
    type: types.get(view.word(at)) ?? 'other',
    offset: view.address(at + fields.offset),
    address: view.address(at + fields.address),
    size: view.address(at + fields.size),
  };
}

/** Where in the file is what will be at an address in memory. Throws OddElfError if nothing of the file goes there. */
export function fileOffset(segments: readonly Segment[], address: number): number {
  for (const segment of segments) {
    if (segment.type !== 'load') continue;
    if (address >= segment.address && address < segment.address + segment.size) {
      return segment.offset + address - segment.address;
    }
  }
  throw new OddElfError('it refers to an address that it does not have');
}
