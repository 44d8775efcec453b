import { type BytePath, pathBytes } from './byte-path.ts';

/** One entry of the slug's tar: everything that its header holds. Owner and group are always root. */
export interface SlugTarEntry {
  readonly path: BytePath;
  readonly type: 'file' | 'directory' | 'symlink' | 'hardlink';
  /** Permission bits. */
  readonly mode: number;
  readonly size: number;
  /** Whole seconds since 1970, not negative. */
  readonly mtime: number;
  readonly linkPath: BytePath;
}

const BLOCK = 512;
const NAME_LENGTH = 100;
const typeFlags = { file: '0', hardlink: '1', symlink: '2', directory: '5' } as const;

/**
 * The header blocks of one entry in GNU tar format, the only one that Heroku documents for slugs: a name of more than 100
 * bytes goes before it as a `././@LongLink` entry, never as a PAX record; a size of 8 GiB or more is base 256.
 * https://devcenter.heroku.com/articles/platform-api-deploying-slugs, https://www.gnu.org/software/tar/manual/html_node/Standard.html
 */
export function gnuTarHeader(entry: SlugTarEntry): Buffer {
  const path = pathBytes(entry.type === 'directory' && !entry.path.endsWith('/') ? `${entry.path}/` : entry.path);
  const linkPath = pathBytes(entry.linkPath);
  const blocks: Buffer[] = [];
  if (linkPath.length > NAME_LENGTH) blocks.push(...longName('K', linkPath));
  if (path.length > NAME_LENGTH) blocks.push(...longName('L', path));
  blocks.push(
    headerBlock({
      path,
      linkPath,
      mode: entry.mode,
      size: entry.size,
      mtime: entry.mtime,
      typeFlag: typeFlags[entry.type],
    }),
  );
  return blocks.length === 1 && blocks[0] !== undefined ? blocks[0] : Buffer.concat(blocks);
}

/** What ends a tar: two zero blocks, then filled up to GNU tar's record of 20 blocks. `length` is what was written before, in bytes. */
export function tarEnd(length: number): Buffer {
  const record = 20 * BLOCK;
  const end = 2 * BLOCK;
  return Buffer.alloc(end + ((record - ((length + end) % record)) % record));
}

function longName(typeFlag: 'K' | 'L', name: Buffer): Buffer[] {
  const size = name.length + 1;
  const header = headerBlock({
    path: Buffer.from('././@LongLink'),
    linkPath: Buffer.alloc(0),
    mode: 0o644,
    size,
    mtime: 0,
    typeFlag,
  });
  const body = Buffer.alloc(Math.ceil(size / BLOCK) * BLOCK);
  name.copy(body);
  return [header, body];
}

interface HeaderFields {
  readonly path: Buffer;
  readonly linkPath: Buffer;
  readonly mode: number;
  readonly size: number;
  readonly mtime: number;
  readonly typeFlag: string;
}

function headerBlock({ path, linkPath, mode, size, mtime, typeFlag }: HeaderFields): Buffer {
  const block = Buffer.alloc(BLOCK);
  path.copy(block, 0, 0, Math.min(path.length, NAME_LENGTH));
  block.write(octal(mode, 8), 100, 'latin1');
  block.write(octal(0, 8), 108, 'latin1');
  block.write(octal(0, 8), 116, 'latin1');
  writeNumber(block, 124, 12, size);
  writeNumber(block, 136, 12, mtime);
  block.fill(0x20, 148, 156);
  block.write(typeFlag, 156, 'latin1');
  linkPath.copy(block, 157, 0, Math.min(linkPath.length, NAME_LENGTH));
  block.write('ustar  \0', 257, 'latin1');
  block.write('root', 265, 'latin1');
  block.write('root', 297, 'latin1');
  let sum = 0;
  for (const byte of block) sum += byte;
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return block;
}

function octal(value: number, length: number): string {
  return `${value.toString(8).padStart(length - 1, '0')}\0`;
}

function writeNumber(block: Buffer, start: number, length: number, value: number): void {
  if (value < 8 ** (length - 1)) {
    block.write(octal(value, length), start, 'latin1');
    return;
  }
  block[start] = 0x80;
  let left = value;
  for (let at = start + length - 1; at > start; at -= 1) {
    block[at] = left % 256;
    left = Math.floor(left / 256);
  }
}
