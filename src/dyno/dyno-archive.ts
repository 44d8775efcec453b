import { posix } from 'node:path';
import { ActionError } from '../errors.ts';
import type { SlugBounds } from '../slug/slug-tar.ts';
import { ByteSource } from '../tar/byte-source.ts';
import { ArchiveFault } from '../tar/damaged-archive.ts';
import { padding } from '../tar/tar-reader.ts';
import { gnuTarHeader } from '../tar/tar-writer.ts';

/** Who owns what is unpacked. */
export interface Owner {
  readonly uid: number;
  readonly gid: number;
}

const BLOCK = 512;
/** https://www.gnu.org/software/tar/manual/html_node/Standard.html */
const typesWithContent: ReadonlySet<string> = new Set(['0', '\0', '7', 'L', 'K']);
const typesWithoutContent: ReadonlySet<string> = new Set(['1', '2', '3', '4', '5', '6']);
const appFolder = { path: './app', type: 'directory', mode: 0o755, size: 0, mtime: 0, linkPath: '' } as const;
/** Names are never longer. */
const LONGEST_NAME = 64 * 1024;

/**
 * A slug's archive as a dyno gets it: everything below `./app` and nothing else, all of it owned by the dyno's user, who may
 * write below `/app` although the slug says that root owns it. Contents pass through as they come; `tar` is let go of at the end,
 * also where nobody reads on.
 * Throws ActionError for an archive that is cut, damaged, beyond `bounds`, or not in GNU tar format, before its end mark is given.
 */
export async function* dynoArchive(
  tar: AsyncIterable<Buffer>,
  options: { readonly owner: Owner; readonly bounds: SlugBounds },
): AsyncGenerator<Buffer, void> {
  const input = new ByteSource(tar);
  try {
    yield* dynoEntries(input, options);
  } catch (error) {
    throw error instanceof ArchiveFault ? damaged(error.message) : error;
  } finally {
    await input.close();
  }
}

async function* dynoEntries(
  input: ByteSource,
  { owner, bounds }: { readonly owner: Owner; readonly bounds: SlugBounds },
): AsyncGenerator<Buffer, void> {
  let [entries, contentBytes] = [0, 0];
  const count = (counted: { readonly entries: number; readonly bytes: number }) => {
    entries += counted.entries;
    contentBytes += counted.bytes;
    // Few bytes of gzip are enough to fill the engine's disk.
    if (entries > bounds.entries || contentBytes > bounds.uncompressedBytes) {
      throw damaged('more in it than any dyno could unpack');
    }
  };
  // An archive need not name the folder itself, and the engine would make it root's.
  yield ownedBy(owner, gnuTarHeader(appFolder));
  let longName: string | null = null;
  let extended = new Map<string, readonly Buffer[]>();
  for (;;) {
    const header = Buffer.from(await input.take(BLOCK, 'a header'));
    if (header.every((byte) => byte === 0)) break;
    const type = String.fromCharCode(header[156] ?? 0);
    if (type === 'x' || type === 'g') throw damaged('PAX headers, and Heroku reads the GNU tar format only');
    const sizeBytes = paddedSize(type, header);
    if (type === 'L' || type === 'K') {
      if (sizeBytes > LONGEST_NAME) throw damaged('a name that is too long');
      if (extended.has(type)) throw damaged('an entry with two names');
      const name = Buffer.from(await input.take(sizeBytes, 'a long name'));
      if (type === 'L') longName = textIn(name, 0, name.length);
      extended.set(type, [header, name]);
      continue;
    }
    count({ entries: 1, bytes: sizeBytes });
    const isKept = isBelowApp(longName ?? nameIn(header));
    if (isKept) yield* [...[...extended.values()].flat(), ownedBy(owner, header)];
    for (let left = sizeBytes; left > 0; ) {
      const bytes = await input.takeUpTo(left, 'the content of a file');
      left -= bytes.length;
      if (isKept) yield bytes;
    }
    longName = null;
    extended = new Map();
  }
  // Read to its last byte, where gzip keeps the checksum of all the others.
  for await (const bytes of input.rest()) count({ entries: 0, bytes: bytes.length });
  yield Buffer.alloc(2 * BLOCK);
}

function isBelowApp(name: string): boolean {
  const path = posix.normalize(name).replace(/^\/+/, '');
  return path === 'app' || path.startsWith('app/');
}

function nameIn(header: Buffer): string {
  const name = textIn(header, 0, 100);
  const prefix = header.toString('latin1', 257, 263) === 'ustar\0' ? textIn(header, 345, 155) : '';
  return prefix === '' ? name : `${prefix}/${name}`;
}

function textIn(block: Buffer, start: number, length: number): string {
  const text = block.toString('latin1', start, start + length);
  const end = text.indexOf('\0');
  return end < 0 ? text : text.slice(0, end);
}

/** Bytes of content and padding after a header; links and folders have none, whatever their size field says. */
function paddedSize(type: string, header: Buffer): number {
  if (typesWithoutContent.has(type)) return 0;
  if (!typesWithContent.has(type)) throw damaged(`an entry of the unknown type '${type}'`);
  const isBase256 = (header[124] ?? 0) >= 0x80;
  const sizeBytes = isBase256
    ? Number(header.readBigUInt64BE(128))
    : Number.parseInt(textIn(header, 124, 12).trim() || '0', 8);
  if (!Number.isSafeInteger(sizeBytes) || sizeBytes < 0) throw damaged('a size that is no number');
  return sizeBytes + padding(sizeBytes);
}

function ownedBy({ uid, gid }: Owner, header: Buffer): Buffer {
  header.write(octal(uid, 8), 108, 'latin1');
  header.write(octal(gid, 8), 116, 'latin1');
  header.fill(' ', 148, 156);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return header;
}

function octal(value: number, width: number): string {
  return `${value.toString(8).padStart(width - 1, '0')}\0`;
}

function damaged(what: string): ActionError {
  return new ActionError(`The slug cannot be unpacked: it has ${what}. Build it again.`);
}
