import { execFile } from 'node:child_process';
import { chmod, readdir } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { readInitFlags } from '../../src/commands/init-flags.ts';
import { canActAsAnotherUser } from '../harness/another-user.ts';
import { anApp } from '../init/an-app.ts';
import { program, runCommand } from './run-command.ts';

test.each([
  [[], { kind: 'write', template: null, isDry: false, isForced: false }],
  [['--template', 'go', '--force'], { kind: 'write', template: 'go', isDry: false, isForced: true }],
  [['--dry-run'], { kind: 'write', template: null, isDry: true, isForced: false }],
  [['--check'], { kind: 'check', dockerfile: 'Dockerfile' }],
  [['--check', '--dockerfile', 'a/b'], { kind: 'check', dockerfile: 'a/b' }],
])('%j is read', (args, flags) => {
  expect(readInitFlags(args)).toEqual(flags);
});

test.each([
  [['--template', 'rubby'], "There is no template 'rubby'. Did you mean 'ruby'?"],
  [['--templat', 'ruby'], "Unknown option '--templat'"],
  [['somewhere'], "Unexpected argument 'somewhere'"],
  [['--dockerfile', 'x'], '--dockerfile goes with --check.'],
  [['--check', '--force'], '--check reads a Dockerfile and writes nothing'],
])('%j is refused', (args, message) => {
  expect(() => readInitFlags(args)).toThrow(message);
});

test('init writes, tells on stdout what it wrote, and init --check passes that', async () => {
  await using app = await anApp({ 'notes.txt': '' });
  const { code, stdout, stderr } = await runCommand(['init'], { cwd: app.path });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^Template minimal, since .*\n\nwrote Dockerfile: /);
  expect(stdout).toContain('\nNext: heroku-docker-release release --local\n');
  expect(await readdir(app.path)).toEqual(['.dockerignore', '.github', 'Dockerfile', 'notes.txt']);
  expect(await runCommand(['init', '--check'], { cwd: app.path })).toMatchObject({ code: 0, stderr: '' });
});

test('init --check tells what will not work on stdout, and fails', async () => {
  await using app = await anApp({
    'deploy/Dockerfile': 'FROM heroku/cedar:14\nONBUILD COPY . /app\n',
    Procfile: 'web: x\n',
  });
  expect(await runCommand(['init', '--check', '--dockerfile', 'deploy/Dockerfile'], { cwd: app.path })).toEqual({
    code: 1,
    stdout:
      'deploy/Dockerfile:1: error: heroku/cedar:14 is the stack of 2015: Heroku runs no slug on it any more.\n  Write FROM heroku/heroku:24-build, and USER root below it: its own user is heroku.\n',
    stderr: 'error: deploy/Dockerfile will not work as it is: 1 error, 0 warnings.\n',
  });
});

(canActAsAnotherUser() ? test : test.skip)('a folder that cannot be written is one line, and nothing is', async () => {
  await using app = await anApp({ 'notes.txt': '' });
  await chmod(app.path, 0o555);
  const running = promisify(execFile)(process.execPath, [program, 'init'], { cwd: app.path, uid: 65534, gid: 65534 });
  await expect(running).rejects.toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(/^error: Cannot write Dockerfile: EACCES.*\. Nothing was written\.\n$/),
  });
  expect(await readdir(app.path)).toEqual(['notes.txt']);
});
