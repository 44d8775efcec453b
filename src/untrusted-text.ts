import { stripVTControlCharacters } from 'node:util';
import { ELLIPSIS } from './cut-text.ts';

/** Everything below a space but the tab, DEL and the C1 controls: a terminal or a runner could act on them. */
const controls = /[\x00-\x08\x0a-\x1f\x7f-\x9f]/g;
/** Characters of a line that are shown; a program that never ends its line must not fill our memory. */
const LONGEST_LINE = 1024 * 1024;

/**
 * Cuts somebody else's output into whole lines that are safe to show: a lone carriage return ends a line (the runner
 * takes it so too), and escape sequences and control characters are gone. What is not yet a whole line is kept.
 */
export class UntrustedLines {
  #rest = '';

  /** The lines that `chunk` completes. */
  add(chunk: string): readonly string[] {
    // A carriage return that was kept may be half of a line end, whatever comes now.
    if (!/[\r\n]/.test(chunk) && !this.#rest.endsWith('\r')) {
      if (this.#rest.length <= LONGEST_LINE) this.#rest += chunk;
      return [];
    }
    const lines = (this.#rest + chunk).split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop() ?? '';
    return lines.map(safeLine);
  }

  /** What is left when the output has ended. */
  end(): readonly string[] {
    const rest = this.#rest;
    this.#rest = '';
    return rest === '' ? [] : [safeLine(rest.replace(/\r$/, ''))];
  }
}

/** The lines of a text that may quote somebody else's, such as a file's name: safe to show as they are. */
export function safeLines(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/).map(safeLine);
}

function safeLine(line: string): string {
  const safe = stripVTControlCharacters(line).replace(controls, '');
  return safe.length > LONGEST_LINE ? `${safe.slice(0, LONGEST_LINE)}${ELLIPSIS}` : safe;
}

/**
 * Whether the runner could take a line for a workflow command: `::` after any white space, or `##[` anywhere. Characters
 * without a width do not count: .NET may skip them when it compares.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function looksLikeCommand(line: string): boolean {
  return /^[\s\x85]*::|##\[/.test(line.replace(/\p{Cf}/gu, ''));
}
