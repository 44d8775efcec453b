import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readLocalVariables } from '../../src/commands/environment-file.ts';
import { readStartFlags } from '../../src/commands/start-flags.ts';
import { addFiles, aLocalApp, type RunningCommand } from './a-local-app.ts';

/** One that is free now. */
async function aFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

test('row 100: it builds the app, runs all but the release command as dynos on the chosen port, and Ctrl-C leaves nothing', async () => {
  await using app = await aLocalApp();
  await addFiles(app.folder, {
    Procfile: `web: perl web.pl\nworker: trap 'echo worker stops; exit 0' TERM; echo worker works; while :; do sleep 0.2; done\nrelease: echo released\n`,
  });
  const port = await aFreePort();
  const start = app.run(['start', '--port', String(port)]);
  await start.printed(`web answers on http://127.0.0.1:${port}`);
  const page = await fetch(`http://127.0.0.1:${port}/path`);
  // The image's ENV came along in the slug, as in a release.
  expect(await page.text()).toBe('/path from web.1 with of-the-image\n');
  await start.printed('worker works');
  expect(app.left()).not.toEqual([]);
  start.kill('SIGINT');
  const killedMs = Date.now();
  expect(await start.ended).toBe(0);
  expect(Date.now() - killedMs).toBeLessThan(7_000);
  expect(start.stdout()).toMatch(/^\d\d:\d\d:\d\d web\.1 {4}\| listening$/m);
  expect(start.stdout()).toMatch(/^\d\d:\d\d:\d\d worker\.1 \| worker stops$/m);
  expect(start.stdout()).not.toContain('released');
  // Names of variables are told, and no values.
  expect(start.stderr()).toMatch(/^From \.env: SECRET$/m);
  expect(start.stderr() + start.stdout()).not.toContain('canary-secret-value');
  expect(await app.leftInTheEnd()).toEqual([]);

  // The second time the base is there. The first that ends decides how all ends.
  await addFiles(app.folder, {
    Procfile: 'worker: sleep 100\njob: echo "job with $SECRET and $EXTRA"; exit 3\n',
    'other.env': 'EXTRA=extra\n',
  });
  const second = await app.result(['start', 'worker,job', '--env', 'other.env']);
  expect(second).toMatchObject({
    code: 3,
    stderr: expect.stringContaining('job ended with exit code 3, so all is stopped.'),
  });
  expect(second.stderr).not.toContain('building it');
  expect(second.stdout).toMatch(/ job\.1 {4}\| job with {2}and extra$/m);
  expect(await app.leftInTheEnd()).toEqual([]);
});

test.each([
  ['its terminal is gone', (start: RunningCommand) => start.kill('SIGHUP')],
  ['nobody reads its output', (start: RunningCommand) => start.closeStdout()],
])('it ends as by Ctrl-C when %s', async (_, leave) => {
  await using app = await aLocalApp();
  await addFiles(app.folder, { Procfile: 'worker: while :; do echo works; sleep 0.2; done\n' });
  const start = app.run(['start']);
  await start.printed('worker.1 | works');
  leave(start);
  expect(await start.ended).toBe(0);
  expect(await app.leftInTheEnd()).toEqual([]);
});

test('a process type that is not in the Procfile is refused before anything is built', async () => {
  await using app = await aLocalApp();
  const { code, stdout, stderr } = await app.result(['start', 'web', 'clock']);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain("error: The Procfile has no process type 'clock'; it has web, worker, release, job.\n");
  expect(stderr).not.toContain('Get the base image');
});

test.each([
  [['--port', '0'], '--port is "0"; write a port such as 5000.'],
  [['--memory', 'much'], '--memory is "much"; write a size such as 512MB.'],
  [['web=2'], 'The process type is "web=2"; start runs one dyno of a type: web.'],
  [['we b'], `The process type is "we b"; name one of the Procfile, such as 'web'.`],
  [['--env', '/no/such.env'], 'The file /no/such.env of --env cannot be read: ENOENT'],
  [['--secrets', 'a=b'], '--secrets would show a secret'],
  [['--heroku-app', 'x'], "Unknown option '--heroku-app'"],
])('start %j is refused in one line', async (args, reason) => {
  const reading = async () =>
    readLocalVariables((await readStartFlags(args, AbortSignal.timeout(5_000))).environmentFile);
  await expect(reading()).rejects.toThrow(
    expect.objectContaining({ name: 'ActionError', message: expect.stringContaining(reason) }),
  );
});

test('flags, types and the .env of this folder', async () => {
  await using app = await aLocalApp();
  const signal = AbortSignal.timeout(5_000);
  const flags = await readStartFlags(['web,worker', 'web', '--target', 'base', '--port=80', '--memory', '1GB'], signal);
  expect(flags).toEqual({
    values: new Map([['target', 'base']]),
    processTypes: ['web', 'worker'],
    port: 80,
    memoryBytes: 2 ** 30,
    environmentFile: null,
  });
  expect(await readLocalVariables(join(app.folder, '.env'))).toMatchObject({
    values: new Map([['SECRET', 'canary-secret-value']]),
  });
  // This folder has none.
  expect((await readLocalVariables(null)).values).toEqual(new Map());
});
