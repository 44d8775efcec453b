import { createHash } from 'node:crypto';
import { padding } from '../tar/tar-reader.ts';
import type { FileDecision } from './file-times.ts';
import { PYC_HEADER_BYTES } from './python-times.ts';

/** What is done as a file goes by. `start` gives the file's index in the manifest, which the later steps are told. */
export interface FileSteps {
  /** Null: the content is to be held back until it has decided. */
  readonly early: FileDecision | null;
  readonly late: (digest: string) => FileDecision;
  readonly start: (decision: FileDecision) => number;
  readonly content: (bytes: Buffer, index: number) => void;
  readonly end: (file: {
    readonly index: number;
    readonly digest: string;
    readonly head: Buffer;
    readonly decision: FileDecision;
  }) => void;
}

/** A file whose content goes by: hashed, and held back while what its header says is not decided. */
export class OpenFile {
  readonly #hash = createHash('sha256');
  readonly #size: number;
  readonly #steps: FileSteps;
  #left: number;
  #head: Buffer = Buffer.alloc(0);
  #held: Buffer[] = [];
  #decision: FileDecision | null;
  #index = -1;

  constructor(size: number, steps: FileSteps) {
    this.#size = size;
    this.#left = size;
    this.#steps = steps;
    this.#decision = steps.early;
    if (this.#decision !== null) this.#index = steps.start(this.#decision);
  }

  get isComplete(): boolean {
    return this.#left === 0;
  }

  add(bytes: Buffer): void {
    this.#left -= bytes.length;
    this.#hash.update(bytes);
    if (this.#head.length < PYC_HEADER_BYTES) {
      this.#head = Buffer.concat([this.#head, bytes.subarray(0, PYC_HEADER_BYTES - this.#head.length)]);
    }
    if (this.#decision === null) this.#held.push(bytes);
    else this.#steps.content(bytes, this.#index);
  }

  end(): void {
    const digest = this.#hash.digest('hex');
    if (this.#decision === null) {
      this.#decision = this.#steps.late(digest);
      this.#index = this.#steps.start(this.#decision);
      for (const bytes of this.#held) this.#steps.content(bytes, this.#index);
    }
    const fill = padding(this.#size);
    if (fill > 0) this.#steps.content(Buffer.alloc(fill), this.#index);
    this.#steps.end({ index: this.#index, digest, head: this.#head, decision: this.#decision });
  }
}
