import { readSync } from 'node:fs';

/** An ELF file that says something which cannot be so: it is cut off, damaged, or no ELF file for any loader. */
export class OddElfError extends Error {
  override readonly name = 'OddElfError';
}

/** The content of a file, of which any part can be asked for. */
export interface FileBytes {
  readonly size: number;
  /** A view of `length` bytes, good until the next call. Throws OddElfError where the file does not have them. */
  read(offset: number, length: number): Buffer;
}

const PAGE = 64 * 1024;
/** An ELF reader goes to and fro between its tables: few pages serve nearly all of it. */
const MOST_PAGES = 16;

/** A file that is in memory. */
export function bytesOf(content: Buffer): FileBytes {
  return {
    size: content.length,
    read(offset, length) {
      checkRange(content.length, offset, length);
      return content.subarray(offset, offset + length);
    },
  };
}

/** An open file of `size` bytes. It is read synchronously: it was written a moment ago, so the system has it in memory. */
export function bytesOfOpenFile(descriptor: number, size: number): FileBytes {
  const pages = new Map<number, Buffer>();
  const page = (index: number): Buffer => {
    const known = pages.get(index);
    if (known !== undefined) return known;
    if (pages.size >= MOST_PAGES) pages.clear();
    const fresh = Buffer.alloc(Math.min(PAGE, size - index * PAGE));
    const got = readSync(descriptor, fresh, 0, fresh.length, index * PAGE);
    if (got < fresh.length) throw new OddElfError('it is shorter than it was');
    pages.set(index, fresh);
    return fresh;
  };
  return {
    size,
    read(offset, length) {
      checkRange(size, offset, length);
      const first = Math.floor(offset / PAGE);
      const last = Math.floor((offset + Math.max(length, 1) - 1) / PAGE);
      if (first === last) return page(first).subarray(offset - first * PAGE, offset - first * PAGE + length);
      const parts: Buffer[] = [];
      for (let index = first; index <= last; index += 1) parts.push(page(index));
      return Buffer.concat(parts).subarray(offset - first * PAGE, offset - first * PAGE + length);
    },
  };
}

function checkRange(size: number, offset: number, length: number): void {
  if (!Number.isSafeInteger(offset) || offset < 0 || length < 0 || offset + length > size) {
    throw new OddElfError('it ends before what it refers to');
  }
}
