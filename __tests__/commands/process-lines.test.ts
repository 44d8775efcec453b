import { PassThrough } from 'node:stream';
import { afterEach, expect, test } from '@jest/globals';
import { processLines } from '../../src/commands/process-lines.ts';

const given = process.env['NO_COLOR'];
afterEach(() => {
  if (given === undefined) delete process.env['NO_COLOR'];
  else process.env['NO_COLOR'] = given;
});

function aStream(properties: object): { readonly stream: PassThrough; readonly text: () => string } {
  const stream = Object.assign(new PassThrough(), properties);
  return { stream, text: () => String(stream.read() ?? '') };
}

const now = () => new Date(2026, 0, 2, 3, 4, 5);

test('each line has the time and the name of its dyno before it, in its own process order', () => {
  const { stream, text } = aStream({});
  const lines = processLines(['web.1', 'worker.1'], { stream, now });
  lines.get('web.1')?.add('half ');
  lines.get('worker.1')?.add('one\ntwo\r\n\x1b[31mred\x1b[0m\x07\n');
  lines.get('web.1')?.add('a line\nrest');
  lines.get('web.1')?.end();
  expect(text().split('\n')).toEqual([
    '03:04:05 worker.1 | one',
    '03:04:05 worker.1 | two',
    '03:04:05 worker.1 | red',
    '03:04:05 web.1    | half a line',
    '03:04:05 web.1    | rest',
    '',
  ]);
});

test('a terminal gets a colour for each process, and none where NO_COLOR is set', () => {
  delete process.env['NO_COLOR'];
  const depth = () => (process.env['NO_COLOR'] ? 1 : 8);
  const { stream, text } = aStream({ isTTY: true, getColorDepth: depth });
  const lines = processLines(['web.1', 'worker.1'], { stream, now });
  const print = () => {
    for (const each of lines.values()) each.add('x\n');
    return text();
  };
  expect(print()).toBe('\x1b[36m03:04:05 web.1    |\x1b[39m x\n\x1b[33m03:04:05 worker.1 |\x1b[39m x\n');
  process.env['NO_COLOR'] = '1';
  expect(print()).toBe('03:04:05 web.1    | x\n03:04:05 worker.1 | x\n');
});
