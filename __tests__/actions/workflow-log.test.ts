import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { readAsRunner } from '../harness/runner-commands.ts';

const modules = resolve(import.meta.dirname, '../../src');

/** What a process prints on stdout that runs `body` with a workflow log. */
function printed(body: string): string {
  const script = `
    import { createWorkflowLog } from '${modules}/actions/workflow-log.ts';
    import { Redactor } from '${modules}/redact.ts';
    const log = createWorkflowLog(new Redactor());
    ${body}`;
  const child = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8', env: {} });
  expect({ status: child.status, stderr: child.stderr }).toEqual({ status: 0, stderr: '' });
  return child.stdout;
}

const hostile = [
  '::add-mask::a',
  '  ::set-env name=PATH::/evil',
  '\x85::error file=a::spoofed',
  '\r::warning::after a lone carriage return',
  '10 %\r::set-output name=x::y',
  'text ##[group]folded',
  '##[error]spoofed',
  '::stop-commands::guess',
  '::guess::',
  '::endgroup::',
  '\x1b[31m::error::red\x1b[0m',
  ':\x1b]0;title\x07:debug::x',
  '::save-state name=a::b',
];

test('row 117: nothing that a build prints becomes a command, in whatever chunks it comes', () => {
  const output = printed(`
    const text = ${JSON.stringify(`${hostile.join('\n')}\n`)};
    for (const size of [1, 2, 7, 1000])
      for (let at = 0; at < text.length; at += size) log.untrusted(text.slice(at, at + size));
    log.untrusted('::error::without a line end');
    await log.group('next', async () => {});
    log.untrusted('::error::without a line end');
    log.info('after');
  `);
  const { commands, lines } = readAsRunner(output);
  expect(commands.map(({ name }) => name)).toEqual(['group', 'endgroup']);
  for (const text of ['add-mask::a', '/evil', 'guess', 'folded', 'red']) expect(lines.join('\n')).toContain(text);
  expect(lines.at(-2)).toBe('after');
});

test('row 117: the parser of these tests sees every one of those lines as a command where nothing is done about it', () => {
  for (const line of hostile.filter((each) => !/guess|\x1b/.test(each)))
    expect(readAsRunner(line).commands).toHaveLength(1);
  expect(readAsRunner('::stop-commands::guess\n::error::x\n::guess::\n::error::y').commands).toHaveLength(1);
});

test('row 117: masks and annotations that come in the middle of a build are carried out', () => {
  const { commands } = readAsRunner(
    printed(`
      log.untrusted('::group::hostile\\n::stop-commands::x\\nhalf a line ::');
      log.mask('canary-secret');
      log.warning('careful', { file: 'Dockerfile', line: 3 });
      log.untrusted('error::x\\n##[error]\\n');
      log.notice('note');
      log.error('wrong\\n::error::two', { file: 'a b,c:d' });
      log.debug('detail');
    `),
  );
  expect(commands.map(({ name }) => name)).toEqual([
    'add-mask',
    'add-mask',
    'add-mask',
    'warning',
    'notice',
    'error',
    'debug',
  ]);
  expect(commands[0]?.data).toBe('canary-secret');
  expect(commands[3]).toEqual({ name: 'warning', properties: { file: 'Dockerfile', line: '3' }, data: 'careful' });
  expect(commands[5]).toEqual({ name: 'error', properties: { file: 'a b,c:d' }, data: 'wrong\n::error::two' });
});

test('rows 4 and 53: a fact that quotes a hostile name is no command either', () => {
  const { commands, lines } = readAsRunner(
    printed(`
      log.info('The file x\\n::set-env name=A::b\\r::error::c is large');
      log.progress('##[add-mask]x');
      log.info('::notice::y \\x1b[2J');
      await log.group('A title\\n::error::x', async () => log.progress('held back right after a title'));
    `),
  );
  expect(commands.map(({ name }) => name)).toEqual(['group', 'endgroup']);
  expect(commands[0]?.data).toBe('A title\n::error::x');
  expect(lines.join('\n')).not.toMatch(/\x1b|held back/);
});

test('rows 111 and 113: what was masked is in no line and no annotation, line by line for a secret of several', () => {
  const output = printed(`
    log.mask('first-canary\\nsecond-canary\\n');
    log.untrusted('a first-can');
    log.untrusted('ary b\\n');
    log.untrusted('first\\x1b[0m-canary\\n');
    for (const level of ['debug', 'info', 'notice', 'warning', 'error', 'progress']) log[level]('x second-canary y');
    await log.group('second-canary', async () => log.info(Buffer.from('second-canary').toString('base64')));
  `);
  const { commands, lines } = readAsRunner(output);
  const masks = commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data);
  expect(masks).toEqual(expect.arrayContaining(['first-canary', 'second-canary', 'first-canary\nsecond-canary\n']));
  const shown = [...lines, ...commands.filter(({ name }) => name !== 'add-mask').map(({ data }) => data)].join('\n');
  expect(shown).not.toMatch(/canary/);
  expect(shown).not.toContain(Buffer.from('second-canary').toString('base64'));
  expect(lines[0]).toBe('a *** b');
});

test('row 113: a secret that is an everyday word is not masked, the log stays whole', () => {
  const { commands, lines } = readAsRunner(printed(`log.mask('true'); log.mask('abc'); log.info('it is true: abc');`));
  expect(commands).toEqual([]);
  expect(lines[0]).toBe('it is true: abc');
});
