import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codeBlock, codeCell, table } from '../../src/report/markdown.ts';

/** The cells of a row as GitHub splits it: a pipe is a border unless a backslash stands right before it. https://github.github.com/gfm/#tables-extension- */
function cells(row: string): readonly string[] {
  return row
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
}

/** What a code span shows that is the whole of a cell, or null if the cell is no such span. https://spec.commonmark.org/0.31.2/#code-spans */
function shownCode(cell: string): string | null {
  const fence = /^`+/.exec(cell)?.[0] ?? '';
  if (fence === '' || !cell.endsWith(fence)) return null;
  const inside = cell.slice(fence.length, -fence.length);
  if (inside.match(/`+/g)?.some((run) => run === fence)) return null;
  return inside.startsWith(' ') && inside.endsWith(' ') && inside.trim() !== '' ? inside.slice(1, -1) : inside;
}

test.each([
  ['plain', 'plain'],
  ['a|b', 'a|b'],
  ['a\\|b', 'a\\|b'],
  ['`x` ``y``', '`x` ``y``'],
  ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ['@org/team', '@org/team'],
  ['](http://evil)[x](y)', '](http://evil)[x](y)'],
  ['$`\\', '$`\\'],
  ['line\r\nbreak\ttab', 'line\\u{d}\\u{a}break\\u{9}tab'],
  ['safe\u202etxt.exe', 'safe\\u{202e}txt.exe'],
  ['\u2028x\x1b[2J\u200b\ufeff', '\\u{2028}x\\u{1b}[2J\\u{200b}\\u{feff}'],
  ['größe 👩‍👩‍👧', 'größe 👩‍👩‍👧'],
])('row 97: %j is shown as it is', (name, shown) => {
  const row = table(['A', 'B', 'C'], [['x', codeCell(name), 'y']]).split('\n');
  expect(row).toHaveLength(3);
  const [first, middle = '', last, ...rest] = cells(row[2] ?? '');
  expect([first, last, rest]).toEqual(['x', 'y', []]);
  expect(shownCode(middle)).toBe(shown);
});

test('row 97: no name breaks out of its cell', () => {
  const hostile = fc.string({
    unit: fc.constantFrom('`', '|', '\\', ' ', 'a', '<', '\n', '@'),
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(hostile, (name) => {
      const [, , row = '', ...more] = table(['A', 'B'], [[codeCell(name), 'y']]).split('\n');
      expect(more).toEqual([]);
      const [cell = '', last] = cells(row);
      expect(last).toBe('y');
      const shown = shownCode(cell)?.replaceAll('\\u{a}', '\n');
      const isBlank = /^ *$/.test(name);
      if (!isBlank) expect(shown?.replace(/^ +| +$/g, '')).toBe(name.replace(/^ +| +$/g, ''));
    }),
    { numRuns: 500 },
  );
});

test('nothing is an empty cell', () => {
  expect(codeCell('')).toBe('');
});

test('row 97: a block ends where we end it', () => {
  const text = 'It failed:\n```\n</details> @org\n~~~~\n`````\n::error::x';
  const [open, ...lines] = codeBlock(text).split('\n');
  expect(open).toBe('``````text');
  expect(lines.at(-1)).toBe('``````');
  expect(lines.slice(0, -1).join('\n')).toBe(text);
});
