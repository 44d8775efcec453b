/** Whether all of `text` matches a pattern of `${name#pattern}`: `*`, `?` and a backslash before a letter. */
export function matchesShellPattern(text: string, pattern: string): boolean {
  return new RegExp(`^(?:${toExpression(pattern)})$`, 'su').test(text);
}

/** `${name/pattern/replacement}`, and with `all` the `//` form. */
export function replaceShellPattern(given: {
  readonly text: string;
  readonly pattern: string;
  readonly replacement: string;
  readonly all: boolean;
}): string {
  const expression = new RegExp(toExpression(given.pattern), given.all ? 'gsu' : 'su');
  return given.text.replace(expression, () => given.replacement);
}

function toExpression(pattern: string): string {
  return (pattern.match(/\\?[\s\S]/gu) ?? [])
    .map((part) => {
      if (part === '*') return '.*';
      if (part === '?') return '.';
      return (part.length > 1 && part.startsWith('\\') ? part.slice(1) : part).replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
    })
    .join('');
}
