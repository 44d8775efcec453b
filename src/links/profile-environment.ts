import { type BytePath, showPath } from '../tar/byte-path.ts';
import { readShellWord, UNKNOWN } from './shell-word.ts';

/** Where programs and libraries are looked for on a dyno. */
export interface DynoEnvironment {
  /** Folders of PATH. */
  readonly path: readonly BytePath[];
  /** Folders of LD_LIBRARY_PATH. */
  readonly libraryPath: readonly BytePath[];
  /** Lines that set one of the two in a way that only a shell can follow. */
  readonly notUnderstood: readonly NotUnderstood[];
}

/** A line whose effect is not known. */
export interface NotUnderstood {
  /** Below `/app`, as `showPath` writes it. */
  readonly file: string;
  readonly line: number;
  readonly name: 'PATH' | 'LD_LIBRARY_PATH';
}

const assignment =
  /(?:^|(\|\|)|[;&|{]|\b(?:then|do|else)\b)[ \t]*((?:export|declare|typeset)[ \t]+(?:-\w+[ \t]+)*)?([A-Za-z_]\w*)(\+?)=/g;
const another = /[ \t]+([A-Za-z_]\w*)(\+?)=/y;
const command = /[ \t]+[^\s;&|#]/y;

/**
 * What a dyno's shell makes of PATH and LD_LIBRARY_PATH by sourcing `.profile.d/*.sh` and `.profile`, as far as that can be
 * told without running them: assignments are followed line by line, every condition is taken to hold,
 * and what follows `||` to be for a variable that is not set.
 */
export function readProfileEnvironment(
  texts: ReadonlyMap<BytePath, Buffer>,
  environment: Readonly<Record<string, string>>,
): DynoEnvironment {
  const variables = new Map(Object.entries({ ...environment, HOME: '/app', PWD: '/app' }));
  const notUnderstood: NotUnderstood[] = [];
  // The shell's order is that of names, and `.profile` comes last.
  for (const [path, text] of [...texts].toSorted(([a], [b]) => orderOf(a, b))) {
    // A line that goes on is one with the next; its number is that of its first.
    const lines = text.toString('latin1').split(/(?<!\\)\n/);
    let number = 1;
    for (const line of lines) {
      for (const name of assign(line, variables)) {
        notUnderstood.push({ file: showPath(path.replace('/app/', '')), line: number, name });
      }
      number += line.split('\n').length;
    }
  }
  return {
    path: foldersIn(variables.get('PATH')),
    libraryPath: foldersIn(variables.get('LD_LIBRARY_PATH')),
    notUnderstood,
  };
}

/** Folders of a search path; an empty part is the working directory, which is /app on a dyno. */
export function foldersIn(list: string | undefined): readonly BytePath[] {
  if (list === undefined || list === '') return [];
  const parts = list.split(/[:;]/).filter((part) => !part.includes(UNKNOWN));
  return [...new Set(parts.map((part) => (part === '' ? '/app' : part)))];
}

function orderOf(a: BytePath, b: BytePath): number {
  if (a === '/app/.profile') return 1;
  return b === '/app/.profile' || a < b ? -1 : 1;
}

/** Does what a line's assignments do, and tells which of the two variables have become unknown by it. */
function assign(line: string, variables: Map<string, string>): readonly NotUnderstood['name'][] {
  const unknown: NotUnderstood['name'][] = [];
  if (/^\s*#/.test(line)) return unknown;
  for (const match of line.matchAll(assignment)) {
    const [whole, or, exporting, firstName = '', firstPlus = ''] = match;
    const pending: [string, string][] = [];
    let [at, name, plus] = [match.index + whole.length, firstName, firstPlus];
    for (;;) {
      const word = readShellWord(line, at, variables);
      pending.push([name, plus === '+' ? (variables.get(name) ?? '') + word.value : word.value]);
      another.lastIndex = word.end;
      const next = another.exec(line);
      at = next === null ? word.end : another.lastIndex;
      if (next === null) break;
      [, name = '', plus = ''] = next;
    }
    command.lastIndex = at;
    // In front of a command an assignment is for that command alone.
    if (exporting === undefined && command.test(line)) continue;
    for (const [key, value] of pending) {
      // What stands behind `||` is taken for a default: it counts where nothing else was set.
      if (or !== undefined && variables.has(key)) continue;
      variables.set(key, value);
      if ((key === 'PATH' || key === 'LD_LIBRARY_PATH') && value.includes(UNKNOWN)) unknown.push(key);
    }
  }
  return unknown;
}
