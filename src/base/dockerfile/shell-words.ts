import { matchesShellPattern, replaceShellPattern } from './shell-pattern.ts';

/** What a word became, and the variables in it whose value is not known from the Dockerfile. */
export interface ExpandedWord {
  readonly text: string;
  readonly unknown: readonly string[];
}

/** Gives a variable's value, or undefined if the Dockerfile does not set it. */
export type VariableLookup = (name: string) => string | undefined;

/** Splits at white space outside quotes; quotes and escapes stay in the words. */
export function splitWords(text: string, escapeSign: string): readonly string[] {
  const escaped = escapeSign === '`' ? '`[\\s\\S]' : '\\\\[\\s\\S]';
  const word = new RegExp(`(?:${escaped}|'[^']*'|"(?:${escaped}|[^"])*"|[^\\s])+`, 'g');
  return text.match(word) ?? [];
}

/**
 * Expands variables and removes quotes and escapes as the Dockerfile frontend does:
 * https://docs.docker.com/reference/dockerfile/#environment-replacement
 * Throws SyntaxError on an open quote or brace, and for `${name:?message}` without a value.
 */
export function expandWord(word: string, lookup: VariableLookup, escapeSign: string): ExpandedWord {
  const unknown = new Set<string>();
  const reader = new WordReader(word, escapeSign, (name) => {
    const value = lookup(name);
    if (value === undefined) unknown.add(name);
    return value;
  });
  return { text: reader.readUntil(null), unknown: [...unknown] };
}

/** One pass over a word; a place in the text is the only state. */
class WordReader {
  #at = 0;
  readonly #letters: readonly string[];
  readonly #escape: string;
  readonly #lookup: VariableLookup;

  constructor(word: string, escapeSign: string, lookup: VariableLookup) {
    this.#letters = [...word];
    this.#escape = escapeSign;
    this.#lookup = lookup;
  }

  /** With `keepEscapes` an escape stays before its letter, for a pattern that has a meaning of its own for it. */
  readUntil(stop: string | null, keepEscapes = false): string {
    let text = '';
    for (;;) {
      const letter = this.#next();
      if (letter === stop) return text;
      if (letter === null) throw new SyntaxError(`missing "${stop}"`);
      if (letter === "'") text += this.#singleQuoted();
      else if (letter === '"') text += this.#doubleQuoted();
      else if (letter === '$') text += this.#variable();
      else if (letter === this.#escape) text += (keepEscapes ? letter : '') + (this.#next() ?? '');
      else text += letter;
    }
  }

  #next(): string | null {
    return this.#letters[this.#at++] ?? null;
  }

  #peek(): string {
    return this.#letters[this.#at] ?? '';
  }

  #singleQuoted(): string {
    let text = '';
    for (let letter = this.#next(); letter !== "'"; letter = this.#next()) {
      if (letter === null) throw new SyntaxError('missing closing single quote');
      text += letter;
    }
    return text;
  }

  #doubleQuoted(): string {
    let text = '';
    for (let letter = this.#next(); letter !== '"'; letter = this.#next()) {
      if (letter === null) throw new SyntaxError('missing closing double quote');
      if (letter === '$') text += this.#variable();
      else if (letter !== this.#escape) text += letter;
      else text += ['"', '$', this.#escape].includes(this.#peek()) ? this.#next() : letter;
    }
    return text;
  }

  #variable(): string {
    if (this.#peek() !== '{') {
      const name = this.#name();
      return name === '' ? '$' : (this.#lookup(name) ?? '');
    }
    this.#at += 1;
    const name = this.#name();
    if (name === '') throw new SyntaxError('a variable without a name');
    const value = this.#lookup(name);
    const operator = this.#operator();
    if (operator === '}') return value ?? '';
    return this.#modified({ name, value, operator });
  }

  #name(): string {
    const [name = ''] = /^(?:\d+|[@*#?$!-]|\w+)?/.exec(this.#letters.slice(this.#at).join('')) ?? [];
    this.#at += name.length;
    return name;
  }

  #operator(): string {
    const [operator] = /^(?::[-+?]|##?|%%?|\/\/?|[-+?}])/.exec(this.#letters.slice(this.#at).join('')) ?? [];
    if (operator === undefined) throw new SyntaxError('an open brace, or an unknown modifier');
    this.#at += operator.length;
    return operator;
  }

  #modified(given: { name: string; value: string | undefined; operator: string }): string {
    const { name, value, operator } = given;
    if (operator.startsWith('/')) {
      const pattern = this.readUntil('/', true);
      const replacement = this.readUntil('}', true);
      return replaceShellPattern({ text: value ?? '', pattern, replacement, all: operator === '//' });
    }
    const word = this.readUntil('}', /[#%]/.test(operator));
    const present = operator.startsWith(':') ? value !== undefined && value !== '' : value !== undefined;
    if (operator.endsWith('-')) return present ? (value ?? '') : word;
    if (operator.endsWith('+')) return present ? word : '';
    if (operator.endsWith('?') && !present) throw new SyntaxError(`${name}: ${word || 'not set'}`);
    if (operator.endsWith('?')) return value ?? '';
    return withoutMatch(value ?? '', word, operator);
  }
}

/** `#` and `##` cut the shortest and longest matching start, `%` and `%%` the end. */
function withoutMatch(value: string, pattern: string, operator: string): string {
  const lengths = Array.from({ length: value.length + 1 }, (_, length) => length);
  if (operator.length === 2) lengths.reverse();
  const atStart = operator.startsWith('#');
  for (const length of lengths) {
    const cut = atStart ? value.slice(0, length) : value.slice(value.length - length);
    if (!matchesShellPattern(cut, pattern)) continue;
    return atStart ? value.slice(length) : value.slice(0, value.length - length);
  }
  return value;
}
