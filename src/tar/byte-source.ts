import { ArchiveFault } from './damaged-archive.ts';

/** Takes exact numbers of bytes from a stream of chunks, copying only what spans two of them. Throws ArchiveFault where the stream ends too soon. */
export class ByteSource {
  readonly #chunks: AsyncIterator<Buffer>;
  #chunk: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.#chunks = source[Symbol.asyncIterator]();
  }

  async take(length: number, what: string): Promise<Buffer> {
    if (length === 0) return Buffer.alloc(0);
    if (this.#chunk.length >= length) return this.#cut(length);
    const parts: Buffer[] = [];
    for (let left = length; left > 0; ) {
      const part = await this.takeUpTo(left, what);
      parts.push(part);
      left -= part.length;
    }
    return Buffer.concat(parts);
  }

  async takeUpTo(length: number, what: string): Promise<Buffer> {
    while (this.#chunk.length === 0) {
      const next = await this.#chunks.next();
      if (next.done) throw new ArchiveFault(`no end mark (${what} is cut off)`);
      this.#chunk = next.value;
    }
    return this.#cut(Math.min(length, this.#chunk.length));
  }

  /** Reads on to the end: only there does a connection that broke say so, and gzip whether all was right. */
  async *rest(): AsyncGenerator<Buffer, void> {
    yield this.#chunk;
    for (let next = await this.#chunks.next(); next.done !== true; next = await this.#chunks.next()) yield next.value;
  }

  /** Lets go of the stream, wherever it is: an engine keeps a container locked while its archive is read. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  #cut(length: number): Buffer {
    const part = this.#chunk.subarray(0, length);
    this.#chunk = this.#chunk.subarray(length);
    return part;
  }
}
