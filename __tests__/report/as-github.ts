import { expect } from '@jest/globals';

/** Markdown without what is code, where GitHub reads no markup: blocks and spans. */
export function withoutCode(markdown: string): string {
  return markdown
    .replace(/^(`{3,}).*\n[\s\S]*?\n\1$/gm, '')
    .replaceAll('\\|', '')
    .replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '');
}

/** Expects that each table has rows of one width, and that no markup, mention or link is left that is not ours. */
export function expectOnlyOurMarkup(markdown: string): void {
  const ours = withoutCode(markdown);
  expect(ours).not.toMatch(/<img|@org|evil|onerror|\u202e|^# c|\]\(http/m);
  expect(ours.replaceAll(/<\/?details(?: open)?>|<\/?summary>|<br>/g, '')).not.toMatch(/[<>]/);
  const tables = markdown.split('\n\n').filter((each) => each.startsWith('| '));
  expect(tables.length).toBeGreaterThan(0);
  for (const table of tables)
    expect(
      new Set(
        table
          .trim()
          .split('\n')
          .map((row) => row.split(/(?<!\\)\|/).length),
      ).size,
    ).toBe(1);
}

/** What a hostile image, registry or repository may put wherever a report quotes a name. */
export const hostileNames: readonly string[] = [
  'a|b',
  '`',
  '```',
  '<img src=x onerror=alert(1)>',
  '@org/team',
  '](http://evil)',
  '</details>',
  'a\nb\n# c',
  '\u202eabc',
  ':::crit, 0, 1',
  '```mermaid',
  'a\\|b\\\\|c',
  '|'.repeat(20),
  '-->',
  '<!-- x',
  '@user',
  '\\@user &#64;user',
  '#123 org/repo#1 GH-1',
  'www.evil.example',
  'http://evil.example/',
  'mailto:a@evil.example',
  `evil ${'0123456789abcdef'.repeat(2)}01234567`,
  ':tada:',
  '$x$ $$x$$ $`x`$',
  '%%{init: {"theme": "dark"}}%%',
  '"\nclick a "javascript:alert(1)"',
  '\u061c\u200f\u2067\u200b\u00adx\u{e0041}',
  '\ud800x',
  'עברית',
  ' ',
  '\t~~~\r\n',
  '[x]: http://evil.example',
  '\u0000',
];
