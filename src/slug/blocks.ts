import type { BytePath } from '../tar/byte-path.ts';

/** Whether an entry came unchanged from the base image or belongs to this release of the app. */
export type Origin = 'base' | 'app';

/** How much of a block belongs to one entry of the manifest. */
export interface BlockSpan {
  readonly entry: number;
  readonly bytes: number;
}

/** A run of the slug's tar that is deflated by itself. */
export interface Block {
  readonly bytes: Buffer;
  /** What was before it in the same run of entries, for the deflater to refer to; at most 32 KiB, perhaps empty. */
  readonly dictionary: Buffer;
  readonly origin: Origin;
  readonly spans: readonly BlockSpan[];
}

const LARGEST_BLOCK = 1024 * 1024;
/** Smaller blocks would cost compression. */
const SMALLEST_BLOCK = 256 * 1024;
/** The window of deflate. https://www.rfc-editor.org/rfc/rfc1951 */
const DICTIONARY = 32 * 1024;

/**
 * Cuts the slug's tar into blocks. Where a border lies is decided by the entries alone (their origin, names and sizes),
 * never by the number of workers or by what a cache holds, so that the same slug comes out everywhere. A block holds
 * entries of one origin and refers only to that run, and a border follows an entry's name, so that what the base brought
 * stays the same blocks when the app around it changes.
 */
export class BlockCutter {
  readonly #ready: Block[] = [];
  #chunks: Buffer[] = [];
  #length = 0;
  #spans: BlockSpan[] = [];
  #origin: Origin = 'base';
  #dictionary: Buffer = Buffer.alloc(0);

  /** Starts an entry: its header blocks, with what decides the border before it. */
  entry(
    header: Buffer,
    facts: { readonly index: number; readonly path: BytePath; readonly size: number; readonly origin: Origin },
  ): void {
    if (facts.origin !== this.#origin) {
      this.#cut();
      this.#origin = facts.origin;
      this.#dictionary = Buffer.alloc(0);
    } else if (this.#length >= SMALLEST_BLOCK && (facts.size >= LARGEST_BLOCK || isBorder(facts.path))) {
      this.#cut();
    }
    this.add(header, facts.index);
  }

  /** Content (or padding) of the entry with that index. */
  add(bytes: Buffer, index: number): void {
    for (let rest = bytes; rest.length > 0; ) {
      const part = rest.subarray(0, LARGEST_BLOCK - this.#length);
      rest = rest.subarray(part.length);
      this.#chunks.push(part);
      this.#length += part.length;
      const last = this.#spans.at(-1);
      if (last?.entry === index)
        this.#spans[this.#spans.length - 1] = { entry: index, bytes: last.bytes + part.length };
      else this.#spans.push({ entry: index, bytes: part.length });
      if (this.#length === LARGEST_BLOCK) this.#cut();
    }
  }

  /** The blocks that are complete. */
  take(): readonly Block[] {
    return this.#ready.splice(0);
  }

  /** Ends the last block. */
  end(): void {
    this.#cut();
  }

  #cut(): void {
    if (this.#length === 0) return;
    const bytes =
      this.#chunks.length === 1 && this.#chunks[0] !== undefined ? this.#chunks[0] : Buffer.concat(this.#chunks);
    this.#ready.push({ bytes, dictionary: this.#dictionary, origin: this.#origin, spans: this.#spans });
    this.#dictionary = bytes.subarray(Math.max(0, bytes.length - DICTIONARY));
    this.#chunks = [];
    this.#length = 0;
    this.#spans = [];
  }
}

/** One name in 32 (FNV-1a), so that small entries still make blocks of some hundred KiB. */
function isBorder(path: BytePath): boolean {
  let hash = 0x811c9dc5;
  for (let at = 0; at < path.length; at += 1) hash = Math.imul(hash ^ path.charCodeAt(at), 0x01000193);
  return hash >>> 27 === 0;
}
