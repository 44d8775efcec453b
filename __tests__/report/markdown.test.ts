import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codeBlock, codeCell, codeSpan, pathCell, table } from '../../src/report/markdown.ts';
import { hostileNames } from './as-github.ts';
import { expectNothingLive, githubHtml, tagsOf } from './github-html.ts';

/** What GitHub shows between two other cells of a row, and nothing but that. */
function shownIn(cell: string): string {
  const html = githubHtml(table(['A', 'B', 'C'], [['x', cell, 'y']]));
  const [, inside] = /<td>x<\/td>\n<td>([\s\S]*)<\/td>\n<td>y<\/td>\n<\/tr>\n<\/tbody>\n<\/table>$/.exec(html) ?? [];
  const [, code] = /^<code>([^<]*)<\/code>$/.exec(inside ?? '') ?? [];
  if (code === undefined) throw new Error(`not one piece of code: ${html}`);
  return asText(code);
}

function asText(html: string): string {
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

/** The cells of a row as GitHub's own parser splits it: a pipe is a border unless a backslash stands right before it. */
function cells(row: string): readonly string[] {
  return row
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}

const anything = fc.oneof(
  fc.string({ unit: fc.constantFrom('`', '|', '\\', ' ', 'a', '<', '\n', '@', '&', '$', '#'), maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(...hostileNames),
);

test.each([
  ['plain', 'plain'],
  ['a|b', 'a|b'],
  ['a\\b', 'a\\b'],
  ['a\\', 'a\\'],
  ['a\\|b\\\\|', 'a\\u{5c}|b\\u{5c}\\u{5c}|'],
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
  expect(shownIn(codeCell(name))).toBe(shown);
});

describe('row 97: no name', () => {
  test('breaks out of its cell, whichever way a parser splits a row', () => {
    fc.assert(
      fc.property(anything, (name) => {
        const markdown = table(
          ['A', 'B'],
          [
            [codeCell(name), 'y'],
            [pathCell(name), 'z'],
          ],
        );
        const html = expectNothingLive(markdown);
        expect(tagsOf(html.replaceAll(/<\/?code>/g, ''))).toEqual(
          tagsOf(
            githubHtml(
              table(
                ['A', 'B'],
                [
                  ['x', 'y'],
                  ['x', 'z'],
                ],
              ),
            ),
          ),
        );
        const rows = markdown.split('\n').slice(2);
        expect(rows.map((row) => cells(row).slice(1))).toEqual([['y'], ['z']]);
      }),
      { numRuns: 200 },
    );
  });

  test('loses anything that can be seen', () => {
    const visible = fc.string({
      unit: fc.constantFrom('`', '|', 'x\\', 'a', '<', '@', '&', '~'),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(visible, (name) => {
        expect(shownIn(codeCell(name)).replaceAll('\\u{5c}', '\\')).toBe(name);
      }),
      { numRuns: 150 },
    );
  });

  test('is more than a heading or a sentence that holds it', () => {
    fc.assert(
      fc.property(anything, anything, (a, b) => {
        const html = expectNothingLive(`### Slug of ${codeSpan(a)} against ${codeSpan(b)}, end`);
        expect(tagsOf(html.replaceAll(/<\/?code>/g, ''))).toEqual(['<h3>', '</h3>']);
      }),
      { numRuns: 150 },
    );
  });

  test('makes a row too long to read', () => {
    expect(pathCell('x'.repeat(4_000))).toBe(`\`${'x'.repeat(60)}…${'x'.repeat(59)}\``);
    expect(codeCell('\0'.repeat(4_000)).length).toBe(1_002);
    expect(pathCell('|'.repeat(4_000)).length).toBeLessThan(250);
  });
});

test('nothing is an empty cell', () => {
  expect(codeCell('')).toBe('');
});

describe('a block of code', () => {
  test('row 97: ends where we end it', () => {
    const text = 'It failed:\n```\n</details> @org\n~~~~\n`````\n::error::x';
    const [open, ...lines] = codeBlock(text).split('\n');
    expect(open).toBe('``````text');
    expect(lines.at(-1)).toBe('``````');
    expect(lines.slice(0, -1).join('\n')).toBe(text);
  });

  test('keeps its lines and tabs, and shows what cannot be seen', () => {
    expect(codeBlock('a\r\n\tb\u202e\rc\n')).toBe('```text\na\n\tb\\u{202e}\\u{d}c\n\n```');
  });

  test('row 97: whatever the text is, it is one block', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 4 }), (lines) => {
        const html = expectNothingLive(`${codeBlock(lines.join('\n'))}\n\nend`);
        expect(tagsOf(html)).toEqual(['<pre>', '<code class="language-text">', '</code>', '</pre>', '<p>', '</p>']);
      }),
      { numRuns: 150 },
    );
  });

  test('is cut in its middle', () => {
    const block = codeBlock(`first${'\0'.repeat(20_000)}last`);
    expect(block).toMatch(/^```text\nfirst[^\n]*…[^\n]*last\n```$/);
    expect(block.length).toBeLessThan(10_100);
  });
});
