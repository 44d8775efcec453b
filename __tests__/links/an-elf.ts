import type { ElfTarget, VersionNeed } from '../../src/links/elf/elf.ts';

/** What an ELF file of a test says; what is left out, it does not say. */
export interface TestElf {
  readonly target?: Partial<ElfTarget>;
  /** `e_type`: 2 executable, 3 shared, 1 relocatable, 4 core. */
  readonly type?: number;
  readonly abi?: number;
  readonly interpreter?: string;
  readonly soname?: string;
  readonly needed?: readonly string[];
  readonly rpath?: string;
  readonly runpath?: string;
  readonly requires?: readonly VersionNeed[];
  /** Versions that it needs and can do without, of its first requirement. */
  readonly weak?: readonly string[];
  readonly defines?: readonly string[];
  readonly flags1?: number;
  /** Owner of a note. */
  readonly note?: string;
  /** Bytes between the headers and the tables, as the code of a large program. */
  readonly gap?: number;
}

export const X86_64: ElfTarget = { machine: 62, bits: 64, order: 'little' };
/** What the program headers add to a place in the file. */
const BASE_ADDRESS = 0x40_0000;

/** An ELF file with no more in it than a loader reads. */
export function elfFile(elf: TestElf): Buffer {
  const target = { ...X86_64, ...elf.target };
  const is64 = target.bits === 64;
  const write = fieldWriter(target);
  const strings = new StringTable();
  const entries: [number, number][] = (elf.needed ?? []).map((name) => [1, strings.add(name)]);
  const optional = (tag: number, text: string | undefined) => {
    if (text !== undefined) entries.push([tag, strings.add(text)]);
  };
  optional(14, elf.soname);
  optional(15, elf.rpath);
  optional(29, elf.runpath);
  if (elf.flags1 !== undefined) entries.push([0x6ffffffb, elf.flags1]);
  const needs = versionNeeds(elf, strings, write);
  const definitions = versionDefinitions(elf, strings, write);

  const notes = elf.note === undefined ? Buffer.alloc(0) : note(elf.note, write);
  const interpreter = elf.interpreter === undefined ? Buffer.alloc(0) : Buffer.from(`${elf.interpreter}\0`, 'latin1');
  const isDynamic = elf.type !== 1 && elf.type !== 4 && hasDynamicSection(elf);
  const segments = 1 + Number(isDynamic) + Number(interpreter.length > 0) + Number(notes.length > 0);
  const [headerLength, segmentLength] = is64 ? [64, 56] : [52, 32];
  let at = headerLength + segments * segmentLength;
  const place = (length: number) => {
    const start = Math.ceil(at / 8) * 8;
    at = start + length;
    return start;
  };
  const places = {
    interpreter: place(interpreter.length),
    note: place(notes.length),
    gap: place(elf.gap ?? 0),
    strings: place(strings.bytes().length),
    needs: place(needs.bytes.length),
    definitions: place(definitions.bytes.length),
  };
  entries.push([5, BASE_ADDRESS + places.strings], [10, strings.bytes().length]);
  if (needs.count > 0) entries.push([0x6ffffffe, BASE_ADDRESS + places.needs], [0x6fffffff, needs.count]);
  if (definitions.count > 0) {
    entries.push([0x6ffffffc, BASE_ADDRESS + places.definitions], [0x6ffffffd, definitions.count]);
  }
  const dynamic = Buffer.concat(
    [...entries, [0, 0] as const].flatMap(([tag, value]) => [write.address(tag), write.address(value)]),
  );
  const dynamicAt = place(isDynamic ? dynamic.length : 0);

  const file = Buffer.alloc(at);
  const put = (start: number, bytes: Buffer) => bytes.copy(file, start);
  put(0, Buffer.from([0x7f, 0x45, 0x4c, 0x46, is64 ? 2 : 1, target.order === 'little' ? 1 : 2, 1, elf.abi ?? 0]));
  put(16, write.half(elf.type ?? 3));
  put(18, write.half(target.machine));
  put(20, write.word(1));
  put(is64 ? 32 : 28, write.address(headerLength));
  put(is64 ? 54 : 42, write.half(segmentLength));
  put(is64 ? 56 : 44, write.half(segments));
  let segmentAt = headerLength;
  const segment = (type: number, offset: number, size: number) => {
    const [flags, address] = [write.word(4), write.address(BASE_ADDRESS + offset)];
    const places = [write.address(offset), address, address, write.address(size), write.address(size)];
    const fields = is64 ? [write.word(type), flags, ...places] : [write.word(type), ...places, flags];
    put(segmentAt, Buffer.concat([...fields, write.address(8)]));
    segmentAt += segmentLength;
  };
  if (interpreter.length > 0) segment(3, places.interpreter, interpreter.length);
  segment(1, 0, at);
  if (isDynamic) segment(2, dynamicAt, dynamic.length);
  if (notes.length > 0) segment(4, places.note, notes.length);
  put(places.interpreter, interpreter);
  put(places.note, notes);
  put(places.strings, strings.bytes());
  put(places.needs, needs.bytes);
  put(places.definitions, definitions.bytes);
  if (isDynamic) put(dynamicAt, dynamic);
  return file;
}

function hasDynamicSection(elf: TestElf): boolean {
  return ['needed', 'soname', 'rpath', 'runpath', 'requires', 'defines', 'flags1'].some((field) => field in elf);
}

class StringTable {
  #bytes = Buffer.from([0]);

  add(text: string): number {
    const at = this.#bytes.length;
    this.#bytes = Buffer.concat([this.#bytes, Buffer.from(`${text}\0`, 'latin1')]);
    return at;
  }

  bytes(): Buffer {
    return this.#bytes;
  }
}

interface FieldWriter {
  readonly half: (value: number) => Buffer;
  readonly word: (value: number) => Buffer;
  readonly address: (value: number) => Buffer;
}

function fieldWriter({ bits, order }: ElfTarget): FieldWriter {
  const number = (length: number) => (value: number) => {
    const bytes = Buffer.alloc(length);
    bytes.writeUIntBE(value, Math.max(length - 6, 0), Math.min(length, 6));
    return order === 'little' ? bytes.reverse() : bytes;
  };
  return { half: number(2), word: number(4), address: number(bits / 8) };
}

interface Table {
  readonly bytes: Buffer;
  readonly count: number;
}

function versionNeeds({ requires = [], weak = [] }: TestElf, strings: StringTable, write: FieldWriter): Table {
  const records = requires.map(({ library, versions }, index) => {
    const all = [
      ...versions.map((name) => [name, 0] as const),
      ...(index === 0 ? weak : []).map((name) => [name, 2] as const),
    ];
    const length = 16 + all.length * 16;
    const next = index === requires.length - 1 ? 0 : length;
    const head = [
      write.half(1),
      write.half(all.length),
      write.word(strings.add(library)),
      write.word(16),
      write.word(next),
    ];
    const tail = all.flatMap(([name, flags], place) => [
      write.word(0),
      write.half(flags),
      write.half(place + 2),
      write.word(strings.add(name)),
      write.word(place === all.length - 1 ? 0 : 16),
    ]);
    return Buffer.concat([...head, ...tail]);
  });
  return { bytes: Buffer.concat(records), count: records.length };
}

function versionDefinitions({ defines = [], soname = '' }: TestElf, strings: StringTable, write: FieldWriter): Table {
  if (defines.length === 0) return { bytes: Buffer.alloc(0), count: 0 };
  const all = [[soname, 1] as const, ...defines.map((name) => [name, 0] as const)];
  const records = all.map(([name, flags], index) =>
    Buffer.concat([
      ...[write.half(1), write.half(flags), write.half(index + 1), write.half(1), write.word(0), write.word(20)],
      write.word(index === all.length - 1 ? 0 : 28),
      ...[write.word(strings.add(name)), write.word(0)],
    ]),
  );
  return { bytes: Buffer.concat(records), count: records.length };
}

function note(owner: string, write: FieldWriter): Buffer {
  const name = Buffer.alloc(Math.ceil((owner.length + 1) / 4) * 4);
  name.write(owner, 'latin1');
  return Buffer.concat([write.word(owner.length + 1), write.word(4), write.word(1), name, write.word(0)]);
}
