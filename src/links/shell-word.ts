/** Stands in a value for what only a shell could tell. No environment variable can hold it. */
export const UNKNOWN = '\0';

/** A word of a shell script. */
export interface ShellWord {
  /** As it is after expansion, with `UNKNOWN` for each part that is not understood. */
  readonly value: string;
  /** The place behind it. */
  readonly end: number;
}

/** What ends a word outside of quotes. */
const delimiter = /[\s;&|()<>]/;

/**
 * Expands the word that begins at `start`: quotes, backslashes, `$NAME`, `${NAME}`, and `${NAME:-…}`, `${NAME-…}`,
 * `${NAME:+…}`, `${NAME+…}`. What else a shell can put there (a command's output, patterns, arithmetic) is unknown.
 * https://www.gnu.org/software/bash/manual/html_node/Shell-Parameter-Expansion.html
 */
export function readShellWord(text: string, start: number, variables: ReadonlyMap<string, string>): ShellWord {
  return readParts(text, start, { variables, closing: '', isQuoted: false });
}

interface Reading {
  readonly variables: ReadonlyMap<string, string>;
  /** Ends the word beside a delimiter: a quote, or the brace behind a variable's default. */
  readonly closing: '' | '"' | '}';
  readonly isQuoted: boolean;
}

function readParts(text: string, start: number, reading: Reading): ShellWord {
  const { closing, isQuoted } = reading;
  let value = '';
  let at = start;
  const take = (part: ShellWord) => {
    value += part.value;
    at = part.end;
  };
  while (at < text.length) {
    const letter = text[at] ?? '';
    if (letter === closing) return { value, end: at };
    if (closing === '' && delimiter.test(letter)) return { value, end: at };
    if (letter === '\\') take({ value: text[at + 1] === '\n' ? '' : (text[at + 1] ?? ''), end: at + 2 });
    else if (letter === '$') take(readVariable(text, at, reading));
    else if (letter === '`') take({ value: UNKNOWN, end: behind(text, '`', at + 1) });
    else if (letter === '"' && !isQuoted) {
      const quoted = readParts(text, at + 1, { ...reading, closing: '"', isQuoted: true });
      take({ value: quoted.value, end: quoted.end + 1 });
    } else if (letter === '"') {
      // Within the braces of a quoted default a quote opens one of its own.
      take({ value: '', end: at + 1 });
    } else if (letter === "'" && !isQuoted) {
      const end = behind(text, "'", at + 1);
      take({ value: text.slice(at + 1, end - 1), end });
    } else take({ value: letter, end: at + 1 });
  }
  return { value, end: at };
}

function readVariable(text: string, at: number, reading: Reading): ShellWord {
  const rest = text.slice(at, at + 300);
  const [plain, plainName] = /^\$([A-Za-z_]\w*)/.exec(rest) ?? [];
  if (plain !== undefined) return { value: reading.variables.get(plainName ?? '') ?? '', end: at + plain.length };
  const [opening, name = '', operator = ''] = /^\$\{([A-Za-z_]\w*)(:?[-+]|(?=\}))/.exec(rest) ?? [];
  if (opening === undefined) return readUnknown(text, at);
  const alternative = readParts(text, at + opening.length, { ...reading, closing: '}' });
  const value = reading.variables.get(name);
  const isSet = operator.startsWith(':') ? value !== undefined && value !== '' : value !== undefined;
  const isAlternative = operator.endsWith('+') ? isSet : operator.endsWith('-') && !isSet;
  return {
    value: isAlternative ? alternative.value : operator.endsWith('+') ? '' : (value ?? ''),
    end: alternative.end + 1,
  };
}

/** `$(…)`, `${NAME%…}`, `$1`, or a lone `$`. */
function readUnknown(text: string, at: number): ShellWord {
  const next = text[at + 1] ?? '';
  if (next === '(' || next === '{') return { value: UNKNOWN, end: behindPair(text, at + 1) };
  if (/[\d@*#?!$-]/.test(next)) return { value: UNKNOWN, end: at + 2 };
  // Quoted in a way of its own: what is in the quotes stays as it is written, but for what a backslash means there.
  return { value: next === "'" || next === '"' ? '' : '$', end: at + 1 };
}

function behind(text: string, closing: string, from: number): number {
  const end = text.indexOf(closing, from);
  return end < 0 ? text.length : end + 1;
}

function behindPair(text: string, from: number): number {
  const [open, close] = text[from] === '(' ? ['(', ')'] : ['{', '}'];
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === open) depth += 1;
    if (text[at] === close && --depth === 0) return at + 1;
  }
  return text.length;
}
