import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';

/** Tells at a program's end how large the part of the heap for young objects became, in bytes. */
const tellsSize = `data:text/javascript,${encodeURIComponent(`
  import { getHeapSpaceStatistics } from 'node:v8';
  process.on('exit', () => console.error('young ' + getHeapSpaceStatistics().find((space) => space.space_name === 'new_space').space_size));
`)}`;

function youngBytes(program: string, ...args: string[]): number {
  const file = resolve(import.meta.dirname, `../dist/${program}.js`);
  const { stderr } = spawnSync(process.execPath, ['--import', tellsSize, file, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  });
  return Number(/^young (\d+)$/m.exec(stderr)?.[1]);
}

// Their loading alone makes it grow to 8 MB, and a run to 16 and more, each of which keeps some megabytes of what was streamed.
test.each(['release', 'rebuild-base', 'slug-comment'])('the part for young objects stays small in %s', (action) => {
  expect(youngBytes(action)).toBeLessThanOrEqual(2 * 2 ** 20);
});

test('the part for young objects stays small in the command', () => {
  expect(youngBytes('cli', 'report', 'no-such-file')).toBeLessThanOrEqual(2 * 2 ** 20);
});
