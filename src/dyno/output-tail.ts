import { cutText } from '../cut-text.ts';
import { UntrustedLines } from '../untrusted-text.ts';

/** Enough for a stack trace. */
const MOST_LINES = 60;
const LONGEST_LINE = 500;
/** Of one process: as much as anybody reads, and no more than its log can hold. */
const MOST_PASSED_LINES = 5_000;
const MOST_PASSED_CHARACTERS = 1024 * 1024;

/**
 * Keeps the end of what a dyno prints, as lines that are safe to show, while its beginning is passed on: 5,000 lines or a million
 * characters, and, when it has ended, how many lines more there were and the last of them.
 */
export class OutputTail {
  readonly #input = new UntrustedLines();
  readonly #pass: (line: string) => void;
  readonly #clean: (text: string) => string;
  #lines: readonly string[] = [];
  #passedLines = 0;
  #passedCharacters = 0;
  /** Lines that were not passed on. */
  #moreLines = 0;
  /** As many of them were not blank. */
  #moreTold = 0;

  /** `pass` takes whole lines as they were printed; `clean` hides secrets in those that are kept. */
  constructor(pass: (line: string) => void, clean: (text: string) => string) {
    this.#pass = pass;
    this.#clean = clean;
  }

  add(chunk: string): void {
    this.#take(this.#input.add(chunk));
  }

  /** The last lines that were not blank, when nothing more comes. */
  end(): readonly string[] {
    this.#take(this.#input.end());
    if (this.#moreLines > 0) {
      const last = this.#moreTold === 0 ? [] : this.#lines.slice(-this.#moreTold);
      this.#pass(`… ${this.#moreLines} more lines${last.length === 0 ? '' : ', which ended with'}`);
      for (const line of last) this.#pass(line);
      this.#moreLines = 0;
    }
    return this.#lines;
  }

  #take(lines: readonly string[]): void {
    const told = lines.filter((line) => line.trim() !== '');
    for (const line of lines) {
      if (this.#hasRoom(line)) this.#pass(line);
      else {
        this.#moreLines += 1;
        if (line.trim() !== '') this.#moreTold += 1;
      }
    }
    const last = told.slice(-MOST_LINES).map((line) => cutText(this.#clean(line).trim(), LONGEST_LINE));
    this.#lines = [...this.#lines, ...last].slice(-MOST_LINES);
  }

  /** What was left out is followed by nothing that is not. */
  #hasRoom(line: string): boolean {
    this.#passedLines += 1;
    this.#passedCharacters += line.length;
    return this.#passedLines <= MOST_PASSED_LINES && this.#passedCharacters <= MOST_PASSED_CHARACTERS;
  }
}
