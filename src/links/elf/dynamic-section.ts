import type { ElfView } from './elf-view.ts';
import { OddElfError } from './file-bytes.ts';
import { fileOffset, type Segment } from './program-headers.ts';

/** More than any linker makes. */
const MOST_ENTRIES = 16_384;
const MOST_NEEDED = 1024;

/** https://www.sco.com/developers/gabi/latest/ch5.dynamic.html, and for the versions https://refspecs.linuxbase.org/LSB_5.0.0/LSB-Core-generic/LSB-Core-generic/symversion.html */
const tags = {
  needed: 1,
  stringTable: 5,
  stringTableSize: 10,
  soname: 14,
  rpath: 15,
  runpath: 29,
  flags1: 0x6ffffffb,
  definitions: 0x6ffffffc,
  definitionCount: 0x6ffffffd,
  needs: 0x6ffffffe,
  needCount: 0x6fffffff,
} as const;

/** `DF_1_NODEFLIB`: the system's folders are not searched. */
const NO_DEFAULT_FOLDERS = 0x800;

/** Where the versions are that a file needs or defines. */
export interface VersionTable {
  readonly offset: number;
  readonly count: number;
}

/** What an ELF file tells its loader. */
export interface DynamicSection {
  readonly soname: string | null;
  readonly needed: readonly string[];
  readonly rpath: string | null;
  readonly runpath: string | null;
  readonly searchesSystem: boolean;
  readonly needs: VersionTable | null;
  readonly definitions: VersionTable | null;
  /** A text of the string table. Throws OddElfError. */
  readonly text: (index: number) => string;
}

/** Reads the dynamic section at `section`. Throws OddElfError. */
export function readDynamicSection(
  view: ElfView,
  { section, segments }: { readonly section: Segment; readonly segments: readonly Segment[] },
): DynamicSection {
  const { values, needed } = readEntries(view, section);
  const text = stringTable(view, values, segments);
  const optional = (tag: number) => {
    const index = values.get(tag);
    return index === undefined ? null : text(index);
  };
  const table = (tag: number, countTag: number): VersionTable | null => {
    const [address, count] = [values.get(tag), values.get(countTag)];
    if (address === undefined || count === undefined) return null;
    return { offset: fileOffset(segments, address), count };
  };
  return {
    soname: optional(tags.soname),
    needed: needed.map(text),
    rpath: optional(tags.rpath),
    runpath: optional(tags.runpath),
    searchesSystem: ((values.get(tags.flags1) ?? 0) & NO_DEFAULT_FOLDERS) === 0,
    needs: table(tags.needs, tags.needCount),
    definitions: table(tags.definitions, tags.definitionCount),
    text,
  };
}

interface DynamicEntries {
  readonly values: ReadonlyMap<number, number>;
  readonly needed: readonly number[];
}

function readEntries(view: ElfView, section: Segment): DynamicEntries {
  const width = view.bits / 8;
  const values = new Map<number, number>();
  const needed: number[] = [];
  for (let index = 0; ; index += 1) {
    if (index > MOST_ENTRIES || (index + 1) * 2 * width > section.size) {
      throw new OddElfError('its dynamic section has no end');
    }
    const at = section.offset + index * 2 * width;
    const tag = view.address(at);
    if (tag === 0) return { values, needed };
    const value = view.address(at + width);
    if (tag !== tags.needed) values.set(tag, value);
    else if (needed.push(value) > MOST_NEEDED) throw new OddElfError('it needs more libraries than any file does');
  }
}

function stringTable(
  view: ElfView,
  values: ReadonlyMap<number, number>,
  segments: readonly Segment[],
): DynamicSection['text'] {
  const [address, size] = [values.get(tags.stringTable), values.get(tags.stringTableSize)];
  return (index) => {
    if (address === undefined || size === undefined) throw new OddElfError('it has no table of names');
    const start = fileOffset(segments, address);
    return view.text(start + index, Math.min(start + size, view.size));
  };
}
