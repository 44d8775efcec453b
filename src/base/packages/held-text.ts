import { ownCopy } from '../../tar/byte-path.ts';
import { PackagesUnreadableError } from './packages-unreadable.ts';

/** Beside its characters, what a text costs in a collection. */
const OVERHEAD = 64;
const LIMIT = 64 * 1024 * 1024;

/** Counts what is kept of an image, which anybody may have made, so that it never fills the memory. */
export class HeldText {
  readonly #limit: number;
  #held = 0;

  /** `limit` counts characters, and 64 more for each text. */
  constructor(limit: number = LIMIT) {
    this.#limit = limit;
  }

  /** The text, by itself: a part of a larger one would keep that in memory. Throws PackagesUnreadableError naming `where`, beyond the limit. */
  hold(text: string, where: string): string {
    this.#held += text.length + OVERHEAD;
    if (this.#held > this.#limit) {
      throw new PackagesUnreadableError(
        `The image's packages cannot be read: up to ${where}, there are more packages and libraries than any real image has.`,
      );
    }
    return ownCopy(text);
  }
}
