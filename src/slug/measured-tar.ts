import { padding } from '../tar/tar-reader.ts';
import type { InflatedPiece } from './inflate-pieces.ts';

/** What the share of an entry is added to. */
export interface ShareHolder {
  compressedBytes: number;
}

const BLOCK = 512;
/** The extended headers of one entry, or what fills up the end of a tar, are far below this. */
const LONGEST_GAP = 64 * 2 ** 20;

/**
 * Hands an inflated tar to its reader in steps that never cross the border of two entries, so that what each took of the
 * compressed file can be added up: within a piece, every byte of the tar has an equal part.
 */
export class MeasuredTar {
  readonly #pieces: AsyncIterable<InflatedPiece>;
  readonly #onGap: () => Error;
  #entry: ShareHolder | undefined;
  /** Of the content and padding of the entry that is being read. */
  #contentLeft = 0;
  /** Bytes since an entry ended. */
  #gap = 0;
  /** What is known to belong to an entry only when its header has been read. */
  #headerShare = 0;

  /** `onGap` makes the error for 64 MB without an entry: that is no archive, but an attack on its reader. */
  constructor(pieces: AsyncIterable<InflatedPiece>, onGap: () => Error) {
    this.#pieces = pieces;
    this.#onGap = onGap;
  }

  /** The tar, for a reader that tells of each entry by `startEntry` before it asks for more. */
  async *chunks(): AsyncGenerator<Buffer, void> {
    for await (const { bytes, compressedBytes } of this.#pieces) {
      if (bytes.length === 0) this.#headerShare += compressedBytes;
      const perByte = compressedBytes / bytes.length;
      for (let rest = bytes; rest.length > 0; ) {
        const chunk = rest.subarray(0, this.#contentLeft > 0 ? this.#contentLeft : BLOCK - (this.#gap % BLOCK));
        rest = rest.subarray(chunk.length);
        this.#count(chunk.length, perByte * chunk.length);
        yield chunk;
      }
    }
  }

  /** Tells that a header was read, whose entry has `size` bytes of content. Without `entry` the next one gets its share. */
  startEntry(size: number, entry?: ShareHolder): void {
    this.#contentLeft = size + padding(size);
    this.#gap = 0;
    if (entry !== undefined) this.#giveHeaderShare(entry);
  }

  /** Tells that the tar was read to its end: what ends it goes to `entry`. */
  end(entry: ShareHolder): void {
    this.#giveHeaderShare(entry);
  }

  #giveHeaderShare(entry: ShareHolder): void {
    entry.compressedBytes += this.#headerShare;
    this.#headerShare = 0;
    this.#entry = entry;
  }

  #count(length: number, share: number): void {
    if (this.#contentLeft > 0 && this.#entry !== undefined) {
      this.#contentLeft -= length;
      this.#entry.compressedBytes += share;
      return;
    }
    this.#gap += length;
    this.#headerShare += share;
    if (this.#gap > LONGEST_GAP) throw this.#onGap();
  }
}
