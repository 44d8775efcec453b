/** Tells whether one path segment fits a segment of a COPY source. */
export type SegmentMatcher = (segment: string) => boolean;

/** Whether a COPY source is a pattern: `*`, `?` or `[` that no backslash stands before. */
export function isPattern(path: string): boolean {
  return /[*?[]/.test(path.replace(/\\[\s\S]/gu, ''));
}

/**
 * One segment of a pattern by Go's rules, which COPY follows: `*`, `?`, `[a-z]`, `[^a]` and a backslash before a letter;
 * `**` is no more than `*`. Throws SyntaxError where Go finds the pattern malformed.
 * https://pkg.go.dev/path/filepath#Match
 */
export function segmentMatcher(pattern: string): SegmentMatcher {
  const expression = new RegExp(`^(?:${toExpression([...pattern])})$`, 'su');
  return (segment) => expression.test(segment);
}

function toExpression(letters: readonly string[]): string {
  let expression = '';
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at] ?? '';
    if (letter === '*') expression += '.*';
    else if (letter === '?') expression += '.';
    else if (letter === '\\') expression += literal(letters[++at]);
    else if (letter === '[') {
      const found = readClass(letters, at + 1);
      expression += found.expression;
      at = found.end;
    } else expression += literal(letter);
  }
  return expression;
}

/** Reads `^a-z]` from behind the bracket; `end` is the place of the closing one. */
function readClass(letters: readonly string[], start: number): { expression: string; end: number } {
  const negated = letters[start] === '^';
  let at = negated ? start + 1 : start;
  const ranges: string[] = [];
  const read = (): string => {
    const letter = letters[at++];
    if (letter === undefined || letter === '-' || letter === ']') throw new SyntaxError('malformed [class]');
    return letter === '\\' ? literal(letters[at++]) : literal(letter);
  };
  while (letters[at] !== ']' || ranges.length === 0) {
    const low = read();
    if (letters[at] !== '-') {
      ranges.push(low);
      continue;
    }
    at += 1;
    const high = read();
    // A range that runs backwards matches nothing in Go, and is a fault in a regular expression.
    ranges.push(codePoint(low) <= codePoint(high) ? `${low}-${high}` : '');
  }
  const set = ranges.join('');
  return { expression: negated ? `[^${set}]` : `[${set}]`, end: at };
}

function literal(letter: string | undefined): string {
  if (letter === undefined) throw new SyntaxError('nothing after a backslash');
  return /[\\^$.*+?()[\]{}|/-]/u.test(letter) ? `\\u{${letter.codePointAt(0)?.toString(16)}}` : letter;
}

function codePoint(literalText: string): number {
  const [, hex] = /^\\u\{([0-9a-f]+)\}$/.exec(literalText) ?? [];
  return hex === undefined ? (literalText.codePointAt(0) ?? 0) : Number.parseInt(hex, 16);
}
