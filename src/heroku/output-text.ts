import type { Log } from '../log.ts';
import { oneLine } from '../remote/plain-text.ts';
import { formatSize } from '../sizes.ts';
import type { OutputPlace } from './output-connection.ts';

/** What the message of a failure quotes at most. */
const MOST_LINES = 20;
const MOST_LINE_CHARACTERS = 300;
const MOST_TAIL_CHARACTERS = 64 * 1024;
/** Enough to know the beginning of the output by. */
const MOST_HEAD_BYTES = 1024;
/** A log of this length is read by nobody, and slows every page that shows it. */
const MOST_SHOWN_BYTES = 10 * 2 ** 20;

/** What a release command has printed so far: shown as it comes up to 10 MB; of all of it no more than the end is kept. */
export class OutputText {
  readonly #log: Log;
  readonly #decoder = new TextDecoder();
  #bytes = 0;
  #head = Buffer.alloc(0);
  #shownBytes = 0;
  #isFull = false;
  #tail = '';

  constructor(log: Log) {
    this.#log = log;
  }

  /** Where it goes on. */
  get place(): OutputPlace {
    return { byte: this.#bytes, head: this.#head };
  }

  add(bytes: Uint8Array): void {
    this.#bytes += bytes.length;
    if (this.#head.length < MOST_HEAD_BYTES)
      this.#head = Buffer.concat([this.#head, bytes]).subarray(0, MOST_HEAD_BYTES);
    this.#take(this.#decoder.decode(bytes, { stream: true }));
  }

  /** Says what was left out, and how to read it. */
  end(howToRead: string): void {
    this.#take(this.#decoder.decode());
    if (!this.#isFull) return;
    const leftOut = formatSize(this.#bytes - this.#shownBytes);
    this.#log.info(
      `${leftOut} more of the output of the release command are left out here: ${howToRead} has all of it.`,
    );
  }

  /** Without control characters; null if there are none. */
  lastLines(): readonly string[] | null {
    const lines = this.#tail
      .split(/[\r\n]+/)
      .map((line) => oneLine(line, MOST_LINE_CHARACTERS))
      .filter((line) => line !== '')
      .slice(-MOST_LINES);
    return lines.length === 0 ? null : lines;
  }

  #take(text: string): void {
    if (text === '') return;
    this.#tail = (this.#tail + text).slice(-MOST_TAIL_CHARACTERS);
    if (this.#isFull) return;
    const bytes = Buffer.byteLength(text);
    const excess = this.#shownBytes + bytes - MOST_SHOWN_BYTES;
    // Half a line could have half a secret in it, which no log would hide.
    const end = excess < 0 ? -1 : text.indexOf('\n', Math.max(0, text.length - excess));
    this.#isFull = end >= 0;
    const shown = this.#isFull ? text.slice(0, end + 1) : text;
    this.#shownBytes += this.#isFull ? Buffer.byteLength(shown) : bytes;
    this.#log.untrusted(shown);
  }
}
