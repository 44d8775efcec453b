import type { BytePath } from './byte-path.ts';
import { ByteSource } from './byte-source.ts';
import { ArchiveFault, damagedArchive } from './damaged-archive.ts';

/** What one tar header says, after the extended headers before it were applied. */
export interface TarEntry {
  readonly path: BytePath;
  readonly type: 'file' | 'directory' | 'symlink' | 'hardlink' | 'fifo' | 'character-device' | 'block-device';
  /** Permission and special bits. */
  readonly mode: number;
  /** Bytes of content that follow; 0 for everything but files. */
  readonly size: number;
  /** Whole seconds since 1970. */
  readonly mtime: number;
  /** Of symbolic and hard links. */
  readonly linkPath: BytePath;
}

/** The content of an entry follows it as chunks whose lengths add up to its size. They are views of the chunks that came. */
export type TarEvent =
  | { readonly kind: 'entry'; readonly entry: TarEntry }
  | { readonly kind: 'bytes'; readonly bytes: Buffer };

const BLOCK = 512;
/** The extended headers of one entry hold its names and attributes; more than this is an attack or garbage. */
const LONGEST_EXTENDED_HEADERS = 8 * 1024 * 1024;

const types: Readonly<Record<string, TarEntry['type']>> = {
  '0': 'file',
  '\0': 'file',
  '7': 'file',
  '1': 'hardlink',
  '2': 'symlink',
  '3': 'character-device',
  '4': 'block-device',
  '5': 'directory',
  '6': 'fifo',
};

/**
 * Reads the tar that the engine's archive endpoint sends (ustar with PAX or GNU extensions), keeping names as bytes.
 *
 * The tar libraries decode names as UTF-8, so that two names which are not UTF-8 can collide, and take an archive that
 * was cut at an entry's border for a whole one; the engine answers 200 and cuts exactly there when it fails. Here only the
 * two zero blocks at the end make an archive whole.
 *
 * Throws what `damaged` makes of the fault of a damaged or cut archive: by default the ActionError for the engine's.
 */
export async function* readTar(
  source: AsyncIterable<Buffer>,
  damaged: (fault: string) => Error = damagedArchive,
): AsyncGenerator<TarEvent, void> {
  const input = new ByteSource(source);
  try {
    yield* readEvents(input);
  } catch (error) {
    throw error instanceof ArchiveFault ? damaged(error.message) : error;
  } finally {
    await input.close();
  }
}

async function* readEvents(input: ByteSource): AsyncGenerator<TarEvent, void> {
  let extended: Map<string, Buffer> | undefined;
  let extendedBytes = 0;
  for (;;) {
    const block = await input.take(BLOCK, 'a header');
    if (isZero(block)) {
      if (!isZero(await input.take(BLOCK, 'the end mark'))) throw new ArchiveFault('a header after the end mark');
      for await (const _ of input.rest());
      return;
    }
    const header = readHeader(block);
    if ('xgLK'.includes(header.type)) {
      extendedBytes += BLOCK + wholeNumber(header.size);
      if (extendedBytes > LONGEST_EXTENDED_HEADERS) throw new ArchiveFault('oversized extended headers');
      const body = Buffer.from(await input.take(header.size, 'an extended header'));
      await input.take(padding(header.size), 'an extended header');
      // A global header ('g') speaks of the archive as a whole; no engine writes one.
      if (header.type !== 'g') extended = new Map([...(extended ?? []), ...readExtended(header.type, body)]);
      continue;
    }
    const entry = makeEntry(header, extended);
    extended = undefined;
    extendedBytes = 0;
    yield { kind: 'entry', entry };
    let left = entry.size;
    while (left > 0) {
      const bytes = await input.takeUpTo(left, 'the content of a file');
      left -= bytes.length;
      yield { kind: 'bytes', bytes };
    }
    await input.take(padding(entry.size), 'the content of a file');
  }
}

/** The bytes that fill up the last 512-byte block of `size` bytes. */
export function padding(size: number): number {
  return (BLOCK - (size % BLOCK)) % BLOCK;
}

interface RawHeader {
  readonly path: BytePath;
  readonly mode: number;
  readonly size: number;
  readonly mtime: number;
  readonly type: string;
  readonly linkPath: BytePath;
}

function readHeader(block: Buffer): RawHeader {
  let sum = 8 * 0x20;
  for (let at = 0; at < BLOCK; at += 1) if (at < 148 || at >= 156) sum += block[at] ?? 0;
  if (sum !== readNumber(block, 148, 8)) throw new ArchiveFault('a header whose checksum is wrong');
  const prefix = block.toString('latin1', 257, 263) === 'ustar\0' ? readText(block, 345, 155) : '';
  const name = readText(block, 0, 100);
  return {
    path: prefix === '' ? name : `${prefix}/${name}`,
    mode: readNumber(block, 100, 8),
    size: readNumber(block, 124, 12),
    mtime: readNumber(block, 136, 12),
    type: String.fromCharCode(block[156] ?? 0),
    linkPath: readText(block, 157, 100),
  };
}

function makeEntry(header: RawHeader, extended: ReadonlyMap<string, Buffer> | undefined): TarEntry {
  const text = (name: string) => extended?.get(name)?.toString('latin1');
  const path = text('path') ?? header.path;
  const type = types[header.type];
  if (type === undefined) throw new ArchiveFault(`an entry of unknown type '${header.type}'`);
  const size = text('size');
  const mtime = text('mtime');
  return {
    path,
    type,
    mode: header.mode,
    size: type === 'file' ? wholeNumber(size === undefined ? header.size : Number(size)) : 0,
    mtime: mtime === undefined ? header.mtime : Math.floor(anyNumber(mtime)),
    linkPath: text('linkpath') ?? header.linkPath,
  };
}

/** PAX records `LENGTH NAME=VALUE\n`, or the one name of a GNU long-name entry. */
function readExtended(type: string, body: Buffer): Map<string, Buffer> {
  if (type === 'L' || type === 'K') {
    const end = body.indexOf(0);
    return new Map([[type === 'L' ? 'path' : 'linkpath', end < 0 ? body : body.subarray(0, end)]]);
  }
  const records = new Map<string, Buffer>();
  for (let at = 0; at < body.length; ) {
    const space = body.indexOf(0x20, at);
    const length = Number(body.toString('latin1', at, space));
    const equals = body.indexOf(0x3d, space);
    if (space < 0 || equals < 0 || !Number.isInteger(length) || at + length > body.length || length < equals - at) {
      throw new ArchiveFault('an extended header that cannot be read');
    }
    records.set(body.toString('latin1', space + 1, equals), body.subarray(equals + 1, at + length - 1));
    at += length;
  }
  return records;
}

function readText(block: Buffer, start: number, length: number): string {
  const end = block.indexOf(0, start);
  return block.toString('latin1', start, end < 0 || end > start + length ? start + length : end);
}

/** Octal text, or base 256 where the first bit is set (GNU), two's complement. */
function readNumber(block: Buffer, start: number, length: number): number {
  const first = block[start] ?? 0;
  if (first < 0x80) {
    const [, digits] = /^ *([0-7]*)[\0 ]*$/.exec(block.toString('latin1', start, start + length)) ?? [];
    if (digits === undefined) throw new ArchiveFault('a header with a field that is no number');
    return Number.parseInt(digits || '0', 8);
  }
  let value = first === 0xff ? -1 : first & 0x7f;
  for (let at = start + 1; at < start + length; at += 1) value = value * 256 + (block[at] ?? 0);
  return value;
}

function wholeNumber(value: number): number {
  if (!Number.isSafeInteger(value) || value < 0) throw new ArchiveFault('a size that is no number');
  return value;
}

function anyNumber(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value)) throw new ArchiveFault('a time that is no number');
  return value;
}

function isZero(block: Buffer): boolean {
  return block.every((byte) => byte === 0);
}
