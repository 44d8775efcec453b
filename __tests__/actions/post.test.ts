import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { anEngineFront } from '../harness/engine-front.ts';
import { readAsRunner } from '../harness/runner-commands.ts';

const entry = resolve(import.meta.dirname, '../../src/actions/post.ts');
const runId = '0123456789ab';
const nowhere = 'unix:///nowhere/docker.sock';

/** A folder in the place of `RUNNER_TEMP`, with that of a run in it. */
async function aRunFolder(): Promise<{ readonly folder: string } & AsyncDisposable> {
  const temporary = await mkdtemp(join(tmpdir(), 'runner-temp-'));
  const folder = join(temporary, `heroku-docker-release-${runId}`);
  await mkdir(folder);
  await writeFile(join(folder, 'slug.tgz'), 'x');
  return { folder, [Symbol.asyncDispose]: () => rm(temporary, { recursive: true, force: true }) };
}

/** Runs the entry as the runner does, with the state that the main step left. */
function post(state: Readonly<Record<string, string>>, environment: Readonly<Record<string, string>> = {}) {
  const start = performance.now();
  const child = spawnSync(process.execPath, [entry], {
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      DOCKER_HOST: nowhere,
      ...Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])),
      ...environment,
    },
  });
  const { lines, commands } = readAsRunner(child.stdout);
  return {
    lines: lines.filter(Boolean),
    commands,
    code: child.status,
    stderr: child.stderr,
    ms: performance.now() - start,
  };
}

test('where the main step came to make nothing, it says and does nothing', () => {
  expect(post({})).toMatchObject({ code: 0, lines: [], commands: [], stderr: '' });
});

test('after a run that ended, its folder goes, also where the engine has gone since; nobody is warned', async () => {
  await using run = await aRunFolder();
  const ran = post({ 'run-id': runId, folder: run.folder, 'engine-host': nowhere, 'has-ended': 'true' });
  expect(ran).toMatchObject({ code: 0, commands: [] });
  expect(ran.lines).toEqual([
    expect.stringContaining('Not looked for what is left in the engine: There is no Docker engine'),
    `Removed of the run ${runId}: the folder ${run.folder}`,
  ]);
  expect(existsSync(run.folder)).toBe(false);
});

test('row 104: after a run that was killed, an engine that has gone is a warning that says what to look for', async () => {
  await using run = await aRunFolder();
  const ran = post({ 'run-id': runId, folder: run.folder, 'engine-host': nowhere });
  expect(ran.code).toBe(0);
  expect(ran.commands).toEqual([expect.objectContaining({ name: 'warning' })]);
  expect(ran.commands[0]?.data).toMatch(
    /There is no Docker engine \(.*docker rm --force --volumes \$\(docker ps .*=0123456789ab\)/,
  );
  expect(existsSync(run.folder)).toBe(false);
});

test('row 104: an engine that does not answer is given up in time', async () => {
  await using run = await aRunFolder();
  await using front = await anEngineFront(/./, { kind: 'stall', direction: 'request', afterBytes: 0 });
  const child = spawn(process.execPath, [entry], {
    env: {
      PATH: process.env['PATH'],
      'STATE_run-id': runId,
      STATE_folder: run.folder,
      'STATE_engine-host': front.environment['DOCKER_HOST'],
    },
  });
  let log = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (log += text));
  const start = performance.now();
  expect(await once(child, 'close')).toEqual([0, null]);
  expect(performance.now() - start).toBeLessThan(15_000);
  expect(log).toMatch(/^::warning::What the killed run left.*did not answer within 5 s/m);
});

test('what the main step never told is not looked for: no engine was asked yet', async () => {
  await using run = await aRunFolder();
  const ran = post({ 'run-id': runId, folder: run.folder });
  expect(ran).toMatchObject({
    code: 0,
    commands: [],
    lines: [`Removed of the run ${runId}: the folder ${run.folder}`],
  });
});

test.each([
  ['another folder', (folder: string) => ({ 'run-id': runId, folder: dirname(folder) })],
  ['one above it', (folder: string) => ({ 'run-id': runId, folder: `${folder}/..` })],
  ['another run’s folder', (folder: string) => ({ 'run-id': 'ba9876543210', folder })],
  ['a path that is not absolute', (folder: string) => ({ 'run-id': runId, folder: basename(folder) })],
  ['no folder', () => ({ 'run-id': runId })],
  ['a pattern', (folder: string) => ({ 'run-id': '*', folder: `${dirname(folder)}/heroku-docker-release-*` })],
])('a state with %s is refused, nothing is removed, and the job is not failed', async (_, stateOf) => {
  await using run = await aRunFolder();
  const ran = post(stateOf(run.folder));
  expect(ran.code).toBe(0);
  expect(ran.commands).toEqual([expect.objectContaining({ name: 'warning' })]);
  expect(existsSync(join(run.folder, 'slug.tgz'))).toBe(true);
});

test('row 103: processes that the run left are ended, and those of another run are not', async () => {
  await using run = await aRunFolder();
  const sleeper = (id: string) =>
    spawn('sleep', ['1000'], {
      env: { ...process.env, HEROKU_DOCKER_RELEASE_RUN: id },
      detached: true,
      stdio: 'ignore',
    });
  const [left, other] = [sleeper(runId), sleeper(`${runId}0`)];
  await Promise.all([once(left, 'spawn'), once(other, 'spawn')]);
  const ended = once(left, 'exit');
  const ran = post({ 'run-id': runId, folder: run.folder });
  expect(ran.lines).toEqual([expect.stringContaining(`Removed of the run ${runId}: 1 process, the folder`)]);
  expect(await ended).toEqual([null, 'SIGKILL']);
  expect(other.exitCode ?? other.signalCode).toBeNull();
  other.kill('SIGKILL');
});
