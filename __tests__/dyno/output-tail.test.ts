import { expect, test } from '@jest/globals';
import { OutputTail } from '../../src/dyno/output-tail.ts';

function aTail() {
  const passed: string[] = [];
  const tail = new OutputTail(
    (line) => passed.push(line),
    (text) => text.replaceAll('canary', '***'),
  );
  return { tail, passed };
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => `${index + 1}\n`);

test('what is not much is passed on whole, as it was printed, and the end of it is kept clean', () => {
  const { tail, passed } = aTail();
  for (const line of numbers(5_000)) tail.add(line);
  expect(tail.end()).toEqual(
    numbers(5_000)
      .slice(-60)
      .map((line) => line.trim()),
  );
  expect(passed).toEqual(numbers(5_000).map((line) => line.trim()));
});

test('of more, the beginning is passed on, then how many lines there were and the last of them', () => {
  const { tail, passed } = aTail();
  tail.add(numbers(2_000_000).join(''));
  tail.add('\n  \nand canary');
  const last = tail.end();
  expect(last).toHaveLength(60);
  expect(last.slice(-2)).toEqual(['2000000', 'and ***']);
  expect(passed.slice(4_999)).toEqual(['5000', '… 1995003 more lines, which ended with', ...last]);
  expect(tail.end()).toEqual(last);
  expect(passed).toHaveLength(5_061);
});

test('only what was not passed on comes again', () => {
  const { tail, passed } = aTail();
  tail.add(numbers(5_002).join(''));
  tail.end();
  expect(passed.slice(4_999)).toEqual(['5000', '… 2 more lines, which ended with', '5001', '5002']);
});

test('a few long lines are as much as many short ones', () => {
  const { tail, passed } = aTail();
  for (let at = 0; at < 5; at += 1) tail.add(`${'x'.repeat(300_000)}\n`);
  tail.add('short\n');
  expect(tail.end().at(-1)).toBe('short');
  expect(passed.slice(3)).toEqual([
    '… 3 more lines, which ended with',
    `${'x'.repeat(499)}…`,
    `${'x'.repeat(499)}…`,
    'short',
  ]);
});
