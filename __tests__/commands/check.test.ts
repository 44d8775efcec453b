import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { aSlug, webApp } from '../dyno/a-slug.ts';
import { anEngine } from '../dyno/an-engine.ts';
import { program, runCommand } from './run-command.ts';

const environment = { DOCKER_HOST: process.env['DOCKER_HOST'] ?? '' };

describe('check', () => {
  test('proves a slug by the Procfile in it', async () => {
    await using slug = await aSlug({ 'web.pl': webApp, Procfile: 'web: perl web.pl\nworker: echo "$GREETING"\n' });
    await writeFile(`${slug.file}.env`, 'GREETING=canary-greeting\n');
    const flags = ['--process', 'web', '--process', 'worker', '--env', `${slug.file}.env`];
    const { code, stdout, stderr } = await runCommand(['check', slug.file, ...flags], { environment });
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('web: listening') });
    expect(stdout).toMatch(
      /^passed: web answered in .* at its peak; worker ended with 0 after .*\npassed: no program, library or script needs anything\n$/,
    );
    expect(stderr).toContain('worker: ***');
    expect(stdout + stderr).not.toContain('canary-greeting');
  });

  test('fails for one that does not boot, with the finding', async () => {
    await using slug = await aSlug({ Procfile: 'web: exit 4\n' });
    const { code, stdout, stderr } = await runCommand(['check', slug.file, '--json'], { environment });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      check: 'dyno',
      outcome: 'failed',
      processes: [{ processType: 'web', exitCode: 4, herokuCode: 'H10', bootMs: null }],
    });
    expect(stderr).toContain('error: web crashed before it answered: it ended with exit code 4');
    expect(stderr).toContain('would not run on Heroku.');
  });

  test('with --link-check fail, it fails for what only another run image has, although the slug boots', async () => {
    await using slug = await aSlug({ 'web.pl': webApp, tool: '#!/usr/bin/nowhere\n', Procfile: 'web: perl web.pl\n' });
    const { code, stdout, stderr } = await runCommand(['check', slug.file, '--link-check', 'fail', '--json'], {
      environment,
    });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'passed', links: { check: 'links', outcome: 'failed' } });
    expect(stderr).toMatch(/error: tool runs by \/usr\/bin\/nowhere, which is neither in the slug nor in /);
  });

  test('a process type that is not in the Procfile is refused before anything is booted', async () => {
    await using slug = await aSlug({ Procfile: 'web: exit 4\nworker: exit 4\n' });
    const { code, stdout, stderr } = await runCommand(['check', slug.file, '--process', 'web', '--process', 'wroker']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain("The Procfile in '");
    expect(stderr).toContain(' has no process type wroker; it has web, worker. Name what to boot by --process.');
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('names its own flags, and knows that it asks no app for config vars', async () => {
    const Procfile = `web: echo "KeyError: 'DATABASE_URL'"; exit 1\n`;
    await using slug = await aSlug({ Procfile });
    const { code, stderr } = await runCommand(['check', slug.file, '--link-check', 'off'], { environment });
    expect(code).toBe(1);
    expect(stderr).toContain(
      "It needs the config var DATABASE_URL, and the app's are not known here: give it by --env.",
    );
    expect(stderr).toContain('check asks no app for them; --env gives it some.');
    const other = await runCommand(['check', slug.file, '--link-check', 'off', '--run-image', 'no/image:1'], {
      environment,
    });
    expect(stderr + other.stderr).not.toMatch(/dyno-env|dyno-memory|dyno-check|heroku config:set/);
  });

  test('row 100: SIGINT in the middle leaves no container', async () => {
    await using slug = await aSlug({ Procfile: 'web: echo booted; sleep 60\n' });
    const { api } = await anEngine();
    const ours = async () =>
      (await api.listContainers({ all: true })).filter(({ Command }) => Command.includes('echo booted; sleep 60'));
    const child = spawn(process.execPath, [program, 'check', slug.file], {
      env: { PATH: process.env['PATH'], ...environment },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let printed = '';
    for await (const text of child.stderr.setEncoding('utf8')) {
      printed += text;
      if (printed.includes('booted')) break;
    }
    expect(await ours()).toHaveLength(1);
    const ended = once(child, 'close');
    const killedMs = Date.now();
    child.kill('SIGINT');
    await ended;
    expect(Date.now() - killedMs).toBeLessThan(5_000);
    expect(await ours()).toEqual([]);
  });
});

test.each([
  [[], 'check takes one slug file, such as slug.tgz; 0 were given'],
  [['a.tgz', '--path', 'health'], '--path is "health": it must begin with one slash'],
  [['a.tgz', '--timeout', 'soon'], '--timeout is "soon"; write a duration of 1h at most, such as 60s.'],
  [['a.tgz', '--timeout', '30d'], '--timeout is "30d"; write a duration of 1h at most, such as 60s.'],
  [['a.tgz', '--process', 'web worker'], '--process is "web worker"; that is no process type.'],
  [['a.tgz', '--memory', '1'], '--memory is "1"; write a size such as 512MB.'],
  [['a.tgz', '--network', 'host'], `--network is "host"; it is 'bridge' or 'none'.`],
  [['a.tgz', '--link-check', 'yes'], `--link-check is "yes"; it is 'off', 'warn' or 'fail'.`],
  [['a.tgz', '--nonsense'], "Unknown option '--nonsense'"],
  [['/no/such/file.tgz'], "There is no file '/no/such/file.tgz'"],
])('check %j is refused in one line', async (args, reason) => {
  const { code, stdout, stderr } = await runCommand(['check', ...args]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain(reason);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
