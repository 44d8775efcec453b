import { expect, test } from '@jest/globals';
import { Redactor } from '../src/redact.ts';
import { createTerminalLog } from '../src/terminal-log.ts';

function aTerminal({ isTTY = false, isDebug = false } = {}) {
  let text = '';
  const write = (chunk: string | Uint8Array): boolean => {
    text += String(chunk);
    return true;
  };
  const stream = { isTTY, columns: 20, write };
  return { log: createTerminalLog(stream, new Redactor(), { isDebug }), text: () => text };
}

test('a log in a file has no escape sequences, and debug lines only if asked for', async () => {
  const { log, text } = aTerminal();
  log.debug('detail');
  await log.group('A step', async () => {
    log.info('fact');
    log.notice('n', { file: 'a.txt' });
    log.warning('w', { file: 'Dockerfile', line: 3 });
    log.error('e');
    log.progress('half');
  });
  expect(text()).toBe('A step\nfact\nnote: a.txt: n\nwarning: Dockerfile:3: w\nerror: e\n');
  const debugging = aTerminal({ isDebug: true });
  debugging.log.debug('detail');
  expect(debugging.text()).toBe('detail\n');
});

test('progress is one line, no wider than the terminal, and gone when something else is said', () => {
  const { log, text } = aTerminal({ isTTY: true });
  log.progress('1 of 3');
  log.progress('2 of 3 and a long explanation');
  log.info('done');
  log.info('next');
  expect(text()).toBe('\r\x1b[K1 of 3\r\x1b[K2 of 3 and a long e\r\x1b[Kdone\nnext\n');
});

test('row 117: what a build prints and names that we quote cannot steer the terminal', async () => {
  const { log, text } = aTerminal();
  log.untrusted('\x1b[2J\x1b]0;title\x07red \x1b[31m');
  log.untrusted('more\rnext');
  log.warning('the file \x1b[2J\x07x\x9b31m');
  await log.group('\x1b[1mA', async () => log.error('b\x1b]8;;http://x\x07'));
  expect(text()).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
  expect(text()).toContain('  red more\n');
  expect(text()).toContain('warning: the file x');
});

test('what is left of a build is shown at the end of its step', async () => {
  const { log, text } = aTerminal();
  await expect(
    log.group('Build', async () => {
      log.untrusted('no line end');
      throw new Error('stop');
    }),
  ).rejects.toThrow('stop');
  expect(text()).toBe('Build\n  no line end\n');
});

test('row 111: a secret is in no line, whoever prints it', async () => {
  const { log, text } = aTerminal({ isTTY: true, isDebug: true });
  log.mask('canary-1\ncanary-2');
  log.untrusted('x can\x1b[0mary-1 y\n');
  for (const level of ['debug', 'info', 'notice', 'warning', 'error', 'progress'] as const) log[level]('canary-2');
  await log.group('canary-1', async () => {});
  expect(text()).not.toContain('canary');
});
