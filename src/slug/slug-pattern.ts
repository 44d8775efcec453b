/** A pattern may stand for this many by its braces; a hostile one would stand for any number. */
const MOST_ALTERNATIVES = 1000;

/**
 * A glob for whole paths as Ruby's `Dir.glob` reads it, which Heroku's slug compiler asks: `*`, `?`, `[a-z]`, `[^a]`,
 * `{a,b}`, a backslash before a letter, and `**` as a folder's name for any number of folders. No wildcard takes a
 * leading dot. https://docs.ruby-lang.org/en/3.4/Dir.html#method-c-glob
 * Null if its braces stand for too many patterns.
 */
export function globExpression(glob: string): RegExp | null {
  const alternatives = expandBraces(glob);
  if (alternatives === null) return null;
  return new RegExp(`^(?:${alternatives.map(pathExpression).join('|')})$`, 'su');
}

function expandBraces(glob: string): readonly string[] | null {
  const found = firstBraces(glob);
  if (found === null) return [glob];
  const expanded: string[] = [];
  for (const choice of found.choices) {
    const rest = expandBraces(found.before + choice + found.after);
    if (rest === null || expanded.length + rest.length > MOST_ALTERNATIVES) return null;
    expanded.push(...rest);
  }
  return expanded;
}

interface Braces {
  readonly before: string;
  readonly choices: readonly string[];
  readonly after: string;
}

/** The first outermost pair of braces; null if there is none. */
function firstBraces(glob: string): Braces | null {
  let [open, from, depth] = [-1, 0, 0];
  const choices: string[] = [];
  for (let at = 0; at < glob.length; at += 1) {
    const letter = glob[at];
    if (letter === '\\') at += 1;
    else if (letter === '{' && depth++ === 0) [open, from] = [at, at + 1];
    else if (letter === ',' && depth === 1) from = choices.push(glob.slice(from, at)) && at + 1;
    else if (letter === '}' && depth > 0 && --depth === 0) {
      choices.push(glob.slice(from, at));
      return { before: glob.slice(0, open), choices, after: glob.slice(at + 1) };
    }
  }
  return null;
}

function pathExpression(glob: string): string {
  const segments = glob.split('/');
  return segments
    .map((segment, index) => {
      const isLast = index === segments.length - 1;
      if (segment === '**' && !isLast) return '(?:(?!\\.)[^/]+/)*';
      return segmentExpression([...segment]) + (isLast ? '' : '/');
    })
    .join('');
}

function segmentExpression(letters: readonly string[]): string {
  let expression = /^[*?[]/.test(letters[0] ?? '') ? '(?!\\.)' : '';
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at] ?? '';
    if (letter === '*') expression += '[^/]*';
    else if (letter === '?') expression += '[^/]';
    else if (letter === '[') {
      const found = readClass(letters, at + 1);
      // A bracket that is never closed matches nothing.
      if (found === null) return '(?!)';
      expression += found.expression;
      at = found.end;
    } else expression += literal(letter === '\\' ? (letters[++at] ?? letter) : letter);
  }
  return expression;
}

/** Reads `^a-z]` from behind the bracket; `end` is the place of the closing one. */
function readClass(letters: readonly string[], start: number): { expression: string; end: number } | null {
  const isNegated = letters[start] === '^' || letters[start] === '!';
  let at = isNegated ? start + 1 : start;
  let ranges = '';
  const read = (): string | undefined => {
    if (letters[at] === '\\') at += 1;
    return letters[at++];
  };
  while (letters[at] !== ']') {
    const low = read();
    const isRange = letters[at] === '-' && letters[at + 1] !== ']';
    if (isRange) at += 1;
    const high = isRange ? read() : low;
    if (low === undefined || high === undefined) return null;
    // A range that runs backwards is its two ends in Ruby, and a fault in a regular expression.
    ranges += `${literal(low)}${low <= high ? '-' : ''}${literal(high)}`;
  }
  return { expression: isNegated ? `[^/${ranges}]` : `(?!/)[${ranges}]`, end: at };
}

function literal(letter: string): string {
  return `\\u{${letter.codePointAt(0)?.toString(16)}}`;
}
