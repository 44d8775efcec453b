import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { looksLikeCommand, safeLines, UntrustedLines } from '../src/untrusted-text.ts';

function linesOf(...chunks: readonly string[]): readonly string[] {
  const lines = new UntrustedLines();
  return [...chunks.flatMap((chunk) => lines.add(chunk)), ...lines.end()];
}

test('row 117: escape sequences and control characters are gone, text stays', () => {
  expect(
    linesOf('\x1b[31mred\x1b[0m \x1b]0;title\x07\x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\ tab\tä 😀\x00\x7f\x9b\n'),
  ).toEqual(['red link tab\tä 😀']);
});

test('row 117: a lone carriage return ends a line, half of \\r\\n at the end of a chunk does not', () => {
  expect(linesOf('10 %\r20 %\r', '\nnext\r', 'more')).toEqual(['10 %', '20 %', 'next', 'more']);
  expect(linesOf('last\r')).toEqual(['last']);
  expect(linesOf('a\r', 'b', '\r\n')).toEqual(['a', 'b']);
});

test.each([
  '::error::x',
  '  \t::add-mask::x',
  '\u00a0::x',
  '\x85::error::x',
  '\ufeff::error::x',
  ':\u00ad:error::x',
  '\u200b::error::x',
  'text ##[error]x',
  '##\u200d[group]x',
  '::stop-commands::guess',
])('row 117: %j could be taken for a command', (line) => {
  expect(looksLikeCommand(line)).toBe(true);
});

test.each(['std::string', 'a :: b', '#[derive]', 'http://[::1]:80', ''])('%j could not', (line) => {
  expect(looksLikeCommand(line)).toBe(false);
});

test('row 117: a command that only shows when escapes are taken out is seen as one', () => {
  const [line = ''] = linesOf(':\x1b[0m:error\x1b]0;::x\x07::y\n');
  expect(looksLikeCommand(line)).toBe(true);
});

test('row 21: a line is the same however it was cut into chunks', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '\r', '\n', ':', '\x1b[1m', 'ä'), maxLength: 30 }),
      fc.array(fc.nat(30), { maxLength: 5 }),
      (text, cuts) => {
        const borders = [0, ...cuts.filter((cut) => cut < text.length).sort((a, b) => a - b), text.length];
        const chunks = borders.slice(1).map((end, index) => text.slice(borders[index], end));
        expect(linesOf(...chunks)).toEqual(linesOf(text));
      },
    ),
    { numRuns: 500 },
  );
});

test('row 21: a line of 40 MB is cut, in memory and time that are bounded', () => {
  const start = performance.now();
  const chunk = 'x'.repeat(65_536);
  const [line = '', ...rest] = linesOf(...Array.from({ length: 640 }, () => chunk), '\nnext\n');
  expect(line.slice(-3)).toBe('xx…');
  expect(line.length).toBeLessThan(2 ** 21);
  expect(rest).toEqual(['next']);
  expect(performance.now() - start).toBeLessThan(3_000);
});

test('a text that quotes a hostile name becomes harmless lines', () => {
  expect(safeLines('a \x1b[2Jb\n::error::c\r\nd')).toEqual(['a b', '::error::c', 'd']);
});
