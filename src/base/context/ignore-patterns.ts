import { posix } from 'node:path';
import type { ContextReader } from './context-reader.ts';
import { segmentMatcher } from './path-pattern.ts';

/** One line of a `.dockerignore`. */
export interface IgnorePattern {
  /** As Docker cleans it: no `./`, no slash at either end, without the `!`. */
  readonly text: string;
  /** An exception: `!` stood before it. */
  readonly negated: boolean;
  matches(path: string): boolean;
}

/**
 * Reads a `.dockerignore` by Docker's rules: https://docs.docker.com/build/concepts/context/#dockerignore-files
 *
 * Ours, because @balena/dockerignore 1.0.2 reads them as Docker did in 2019: `c++` makes it throw, `(x)` is a group to
 * it, it lets a file named `constructor` pass any pattern, and `**name` misses what lies below a directory of that name.
 * Throws SyntaxError on a pattern that the reader refuses.
 */
export function readIgnorePatterns(text: string, reader: ContextReader): readonly IgnorePattern[] {
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => toPattern(line, reader));
}

function toPattern(line: string, reader: ContextReader): IgnorePattern {
  const negated = line.startsWith('!');
  const given = negated ? line.slice(1).trim() : line;
  if (given === '') throw new SyntaxError(`"${line}" excepts nothing`);
  const text = cleaned(given);
  segmentMatcher(text);
  return { text, negated, matches: reader === 'legacy-before-23' ? toOldMatcher(text) : toMatcher(text) };
}

function cleaned(path: string): string {
  const normal = posix.normalize(path);
  return normal.length > 1 ? normal.replace(/^\//, '').replace(/\/$/, '') : normal;
}

/** Docker compares as text what it can, and only else by an expression; the two differ for signs such as `|`. */
function toMatcher(text: string): (path: string) => boolean {
  if (/^\*\*[^*?[\]\\]*$/.test(text)) {
    const end = text.slice(2);
    return (path) => path.endsWith(end) || (end.startsWith('/') && path === end.slice(1));
  }
  if (/^[^*?[\]\\]*\*\*$/.test(text)) return (path) => path.startsWith(text.slice(0, -2));
  if (!/[*?[\]\\]/.test(text)) return (path) => path === text;
  const expression = new RegExp(`^${toExpression(text, '.+()$')}$`);
  return (path) => expression.test(path);
}

/**
 * Before release 23 all is an expression in which `+`, `(` or `|` are its signs, tried with the path and with the one
 * directory above it that is as deep as the pattern. https://github.com/moby/moby/blob/v20.10.24/pkg/fileutils/fileutils.go
 */
function toOldMatcher(text: string): (path: string) => boolean {
  const expression = new RegExp(`^${toExpression(text, '.$')}$`);
  const depth = text.split('/').length;
  return (path) => {
    const above = path.split('/').slice(0, -1);
    return expression.test(path) || (depth <= above.length && expression.test(above.slice(0, depth).join('/')));
  };
}

/** A letter outside the basic plane is two units in an expression without the `u` flag, which would refuse what Go takes. */
const notSlash = '(?:[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]|[^/])';

/** `signs` are those that mean themselves in a pattern, and something else in an expression. */
function toExpression(text: string, signs: string): string {
  return text.replace(/\*\*\/?$|\*\*\/?|\*|\?|\\[\s\S]|[.+()$]/g, (part, offset: number) => {
    if (part.startsWith('**')) return offset + part.length === text.length ? '.*' : '(?:.*/)?';
    if (part === '*') return '[^/]*';
    if (part === '?') return notSlash;
    return signs.includes(part) ? `\\${part}` : part;
  });
}
