import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { templateOf } from '../../src/init/templates.ts';
import { anApp } from './an-app.ts';

/** What python is run with by a shell command in a folder with these files; without Django its import fails. */
async function callsOf(command: string, files: Readonly<Record<string, string>>, hasDjango = false): Promise<string[]> {
  await using app = await anApp(files);
  const bin = join(app.path, 'stand-in');
  await mkdir(bin);
  const calls = join(bin, 'calls');
  const script = `#!/bin/sh\necho "$*" >>'${calls}'\n[ "$1" != -c ] || ${hasDjango ? 'true' : 'exit 1'}\n`;
  await writeFile(join(bin, 'python'), script);
  await chmod(join(bin, 'python'), 0o755);
  execFileSync('/bin/sh', ['-c', command], { cwd: app.path, env: { PATH: `${bin}:/usr/bin:/bin` } });
  return (await readFile(calls, 'utf8').catch(() => '')).split('\n').filter((line) => line !== '');
}

/** Of the RUN, be it a trigger or not, that has these words. */
function commandWith(words: string): string {
  const commands = templateOf('python').dockerfile.match(/(?<=^(?:ONBUILD )?RUN )(?:.*\\\n)*.*/gm) ?? [];
  return commands.find((command) => command.includes(words)) ?? '';
}

test('pip reads requirements.txt where it is, so that the lists that it names are found', async () => {
  const calls = await callsOf(commandWith('pip install'), { 'requirements.txt': '' });
  expect(calls[0]).toMatch(/ --requirement requirements\.txt$/);
});

test('collectstatic is run for a manage.py of Django alone', async () => {
  const command = commandWith('collectstatic');
  const isCollected = (calls: readonly string[]) => calls.includes('manage.py collectstatic --noinput');
  expect(isCollected(await callsOf(command, { 'manage.py': '' }, true))).toBe(true);
  expect(isCollected(await callsOf(command, { 'manage.py': '' }))).toBe(false);
  expect(await callsOf(command, {}, true)).toEqual([]);
});
