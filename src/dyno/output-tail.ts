import { UntrustedLines } from '../untrusted-text.ts';

/** Enough for a stack trace; more is in the log. */
const MOST_LINES = 60;
const LONGEST_LINE = 500;

/** Keeps the end of what a dyno prints, as lines that are safe to show, while all of it is passed on. */
export class OutputTail {
  readonly #input = new UntrustedLines();
  readonly #pass: (line: string) => void;
  readonly #clean: (text: string) => string;
  #lines: readonly string[] = [];

  /** `pass` takes each whole line as it was printed; `clean` hides secrets in those that are kept. */
  constructor(pass: (line: string) => void, clean: (text: string) => string) {
    this.#pass = pass;
    this.#clean = clean;
  }

  add(chunk: string): void {
    this.#keep(this.#input.add(chunk));
  }

  /** The last lines that were not blank, when nothing more comes. */
  end(): readonly string[] {
    this.#keep(this.#input.end());
    return this.#lines;
  }

  #keep(lines: readonly string[]): void {
    for (const line of lines) this.#pass(line);
    const told = lines.map((line) => cut(this.#clean(line).trim())).filter((line) => line !== '');
    this.#lines = [...this.#lines, ...told].slice(-MOST_LINES);
  }
}

function cut(line: string): string {
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line;
}
