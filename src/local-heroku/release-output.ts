import { EventEmitter, once } from 'node:events';

/** Release commands are no log stores: what comes after so much is dropped, and the output says so. */
const limitBytes = 64 * 1024 * 1024;

/** What a release command prints, kept so that it can be followed and resumed. */
export class ReleaseOutput {
  readonly #chunks: Buffer[] = [];
  readonly #changes = new EventEmitter().setMaxListeners(0);
  #sizeBytes = 0;
  #isFull = false;
  #state: 'waiting' | 'running' | 'ended' = 'waiting';

  /** False until the command has started; its stream answers 404 until then. */
  get started(): boolean {
    return this.#state !== 'waiting';
  }

  get ended(): boolean {
    return this.#state === 'ended';
  }

  get sizeBytes(): number {
    return this.#sizeBytes;
  }

  start(): void {
    if (this.#state === 'waiting') this.#state = 'running';
  }

  append(text: string): void {
    if (this.#state !== 'running' || this.#isFull) return;
    const bytes = Buffer.from(text);
    this.#isFull = this.#sizeBytes + bytes.length > limitBytes;
    this.#push(this.#isFull ? Buffer.from('\n[the rest of the output was dropped]\n') : bytes);
  }

  end(): void {
    this.#state = 'ended';
    this.#changes.emit('change');
  }

  /**
   * Everything from a byte on, as it comes, until the command has ended.
   * @throws the signal's reason once it is aborted
   */
  async *follow(fromByte: number, signal: AbortSignal): AsyncGenerator<Buffer, void, void> {
    let skipBytes = fromByte;
    for (let index = 0; ; ) {
      const chunk = this.#chunks[index];
      if (chunk !== undefined) {
        if (skipBytes < chunk.length) yield chunk.subarray(skipBytes);
        skipBytes = Math.max(0, skipBytes - chunk.length);
        index += 1;
      } else if (this.ended) {
        return;
      } else {
        await once(this.#changes, 'change', { signal });
      }
    }
  }

  #push(bytes: Buffer): void {
    this.#chunks.push(bytes);
    this.#sizeBytes += bytes.length;
    this.#changes.emit('change');
  }
}
