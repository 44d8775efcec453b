import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Block, details, renderBlocks } from '../../src/report/blocks.ts';
import { githubHtml } from './github-html.ts';

const rowsOf = (count: number) => Array.from({ length: count }, (_, index) => [`row ${index}`, 'x']);
const aTable = (count: number): Block => ({ kind: 'table', head: ['A', 'B'], rows: rowsOf(count) });
const note = /\n\n_Cut here: [^\n]*_$/;

test('what fits is whole', () => {
  const blocks: readonly Block[] = ['text', aTable(2), ...details('More', [{ kind: 'code', lines: ['a', 'b'] }], true)];
  const text = [
    'text',
    '| A | B |\n| --- | --- |\n| row 0 | x |\n| row 1 | x |',
    '<details open><summary>More</summary>',
    '```text\na\nb\n```',
    '</details>',
  ].join('\n\n');
  expect(renderBlocks(blocks, text.length)).toBe(text);
  expect(renderBlocks(blocks, text.length - 1)).toMatch(note);
});

test('nothing to unfold is no block', () => {
  expect(details('More', [])).toEqual([]);
});

test('row 96: a table is cut behind a row, and all that follows is left out', () => {
  const cut = renderBlocks([aTable(100), 'last'], 300);
  expect(cut).toMatch(/\n\| row \d+ \| x \|\n\n_Cut here: [^\n]*_$/);
  expect(cut.length).toBeGreaterThan(280);
});

test('row 96: a block of lines is cut behind a line and ended', () => {
  const lines = Array.from({ length: 100 }, (_, index) => `line ${index} \`\`\``);
  expect(renderBlocks([{ kind: 'code', lines }], 300)).toMatch(/\nline \d+ ```\n````\n\n_Cut here: /);
});

test('row 96: text is not cut but left out, and so is a table or a block without a row', () => {
  expect(renderBlocks(['first', 'x'.repeat(200)], 120)).toMatch(/^first\n\n_Cut here: /);
  expect(renderBlocks(['first', { kind: 'table', head: ['x'.repeat(200)], rows: [['y']] }], 120)).toMatch(
    /^first\n\n_Cut/,
  );
  expect(renderBlocks(['first', ...details('x'.repeat(200), ['y'])], 120)).toMatch(/^first\n\n_Cut/);
});

test('row 96: wherever the end is, it is not longer than it may be and what was opened is closed', () => {
  const blocks = [
    aTable(5),
    'some text',
    ...details('Outer', [
      aTable(5),
      ...details('Inner', [{ kind: 'code', lines: ['a', '```', 'b'] }, 'more']),
      aTable(3),
    ]),
    'end',
  ];
  const whole = renderBlocks(blocks, Number.POSITIVE_INFINITY);
  fc.assert(
    fc.property(fc.integer({ min: 100, max: whole.length - 1 }), (most) => {
      const text = renderBlocks(blocks, most);
      expect(text.length).toBeLessThanOrEqual(most);
      const html = githubHtml(text);
      for (const tag of ['details', 'table', 'pre'])
        expect(html.split(`<${tag}>`).length).toBe(html.split(`</${tag}>`).length);
      expect(html.trimEnd().endsWith('all of it.</em></p>')).toBe(true);
    }),
  );
});
