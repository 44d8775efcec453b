import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { version } from '../../src/version.ts';
import { aRepository } from '../harness/a-repository.ts';

const program = resolve(import.meta.dirname, '../../src/cli.ts');

/** Runs the command line as a user does, without Docker unless the environment says so. */
async function run(
  args: readonly string[],
  options: {
    readonly environment?: Readonly<Record<string, string>>;
    readonly cwd?: string;
    readonly cancelsReading?: boolean;
  } = {},
) {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: options.cwd ?? process.cwd(),
    env: { PATH: process.env['PATH'], DOCKER_HOST: 'unix:///nowhere/docker.sock', ...options.environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  // All of it fits into no buffer, so it is taken only by a program that reads.
  if (options.cancelsReading === true)
    child.stdin.on('error', () => {}).write('x'.repeat(4_000_000), () => child.kill('SIGINT'));
  else child.stdin.end();
  const code = await new Promise<number | null>((done) => child.once('close', done));
  return { code, stdout, stderr };
}

test('help and version are on stdout', async () => {
  for (const args of [[], ['help'], ['--help'], ['release', '--help']])
    expect(await run(args)).toMatchObject({ code: 0, stdout: expect.stringContaining('--slug-limit'), stderr: '' });
  expect(await run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

test('row 7: an unknown command is refused with the nearest one', async () => {
  expect(await run(['relase'])).toEqual({
    code: 1,
    stdout: '',
    stderr: "error: There is no command 'relase'. Did you mean 'release'? Try --help.\n",
  });
});

test('row 111: a token on the command line is refused and not shown', async () => {
  const { code, stdout, stderr } = await run(['release', '--heroku-api-key', 'canary']);
  expect(code).toBe(1);
  expect(stdout + stderr).toMatch(/would show a secret/);
  expect(stdout + stderr).not.toContain('canary');
});

test('all faults in the flags are told at once, before any work', async () => {
  const { code, stdout, stderr } = await run(['release', '--slug-limit', 'big', '--heroku-app', 'x; y']);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/Input heroku-api-key is empty.*\n.*slug-limit is "big".*\n.*heroku-app is "x; y"/);
});

test('rows 8 and 22: without an engine, one line says so, and the outputs are there', async () => {
  await using repository = await aRepository();
  const { code, stdout, stderr } = await run(['release', '--release', 'false'], { cwd: repository.folder });
  expect(code).toBe(1);
  expect(stderr.split('\n').filter((line) => line.startsWith('error:'))).toEqual([
    expect.stringMatching(/^error: There is no Docker engine \(unix:\/\/\/nowhere\/docker\.sock\)\. Start Docker/),
  ]);
  expect(stdout).toMatch(
    /^base-key=\n[\s\S]*\nreleased=false\n[\s\S]*skipped=the run failed before a release\nreport-file=\/.*\n$/,
  );
  const noDocker = await run(['local-heroku'], { environment: { PATH: '/nowhere', DOCKER_HOST: '' } });
  expect(noDocker).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^error: The docker command is not on the PATH\..*\n$/),
  });
});

test('Ctrl-C while secrets are awaited on stdin ends it', async () => {
  const { code, stderr } = await run(['release', '--secrets-file', '-'], { cancelsReading: true });
  expect(code).toBe(1);
  expect(stderr).toBe('error: Cancelled (SIGINT).\n');
});
