import { type FileHandle, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElfReading } from './elf/elf.ts';
import { isElf } from './elf/elf-view.ts';
import { bytesOf, bytesOfOpenFile } from './elf/file-bytes.ts';
import { readElf } from './elf/read-elf.ts';
import type { FileContent } from './file-tree.ts';
import { SHEBANG_BYTES, shebangLine } from './shebang.ts';

/** ELF files up to this size are read in memory, larger ones by way of a temporary file. */
const LARGEST_IN_MEMORY = 8 * 2 ** 20;
/** What a text is kept of; a profile script is far below. */
const LARGEST_TEXT = 64 * 1024;
/** Characters of all names in ELF files together, which anybody may have written. */
const MOST_NAMES = 64 * 2 ** 20;

/** What was found in a file's content. */
export interface ReadContent {
  readonly content: FileContent;
  /** The beginning, if it was asked for. */
  readonly text: Buffer | null;
}

/**
 * Tells what each file of an archive is, while its bytes go by. A table of an ELF file can be anywhere in it, so all of it
 * is held until its end, whatever comes; of any other file no more than its first bytes.
 */
export class ContentReader {
  readonly #temporaryFolder: string;
  #names = 0;

  constructor(temporaryFolder: string) {
    this.#temporaryFolder = temporaryFolder;
  }

  /** Reads `content`, `size` bytes in all. Throws the system's error where no temporary file can be written. */
  async read(
    content: AsyncIterable<Buffer>,
    { size, keepsText }: { readonly size: number; readonly keepsText: boolean },
  ): Promise<ReadContent> {
    const held: Buffer[] = [];
    let heldBytes = 0;
    const wanted = keepsText ? LARGEST_TEXT : SHEBANG_BYTES;
    let spilled: SpilledFile | undefined;
    let isHeld: boolean | undefined;
    try {
      for await (const chunk of content) {
        if (spilled !== undefined) await spilled.append(chunk);
        else if (isHeld === true || heldBytes < wanted) {
          held.push(chunk);
          heldBytes += chunk.length;
        }
        if (isHeld === undefined && heldBytes >= Math.min(4, size)) isHeld = isElf(joined(held));
        if (isHeld === true && size > LARGEST_IN_MEMORY && spilled === undefined) {
          spilled = await SpilledFile.create(join(this.#temporaryFolder, 'elf-file'));
          for (const each of held) await spilled.append(each);
        }
      }
      const start = joined(held);
      const text = keepsText ? Buffer.from(start.subarray(0, LARGEST_TEXT)) : null;
      if (isHeld === true) return { content: this.#bounded(readElf(spilled?.bytes() ?? bytesOf(start))), text };
      const line = shebangLine(start);
      return { content: line === null ? { kind: 'other' } : { kind: 'script', line }, text };
    } finally {
      await spilled?.close();
    }
  }

  #bounded(reading: ElfReading): ElfReading {
    if (reading.kind !== 'linked') return reading;
    const { needed, requires, defines, rpath, runpath } = reading.elf;
    const names = [needed, defines, ...requires.map(({ versions }) => versions), [rpath ?? '', runpath ?? '']].flat();
    this.#names += names.reduce((sum, name) => sum + name.length, 0);
    return this.#names <= MOST_NAMES ? reading : { kind: 'odd', why: 'ELF files before it have too many names' };
  }
}

function joined(chunks: readonly Buffer[]): Buffer {
  const [only] = chunks;
  return chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks);
}

/** A temporary file that is gone when it is closed. */
class SpilledFile {
  readonly #path: string;
  readonly #file: FileHandle;
  #size = 0;

  private constructor(path: string, file: FileHandle) {
    this.#path = path;
    this.#file = file;
  }

  static async create(path: string): Promise<SpilledFile> {
    return new SpilledFile(path, await open(path, 'wx+', 0o600));
  }

  async append(chunk: Buffer): Promise<void> {
    // A write may take less than it is given.
    for (let at = 0; at < chunk.length; ) {
      const { bytesWritten } = await this.#file.write(chunk, at, chunk.length - at, this.#size);
      at += bytesWritten;
      this.#size += bytesWritten;
    }
  }

  bytes() {
    return bytesOfOpenFile(this.#file.fd, this.#size);
  }

  async close(): Promise<void> {
    await this.#file.close();
    await rm(this.#path, { force: true });
  }
}
