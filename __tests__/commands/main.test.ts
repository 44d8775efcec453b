import { expect, test } from '@jest/globals';
import { version } from '../../src/version.ts';
import { aRepository } from '../harness/a-repository.ts';
import { runCommand as run } from './run-command.ts';

test('help and version are on stdout', async () => {
  for (const args of [[], ['rebuild-base', '--help']])
    expect(await run(args)).toMatchObject({ code: 0, stdout: expect.stringContaining('--slug-limit'), stderr: '' });
  expect(await run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

test.each([
  ['relase', 'release'],
  ['rebuild-bsae', 'rebuild-base'],
])('row 7: the unknown command %s is refused with the nearest one', async (name, nearest) => {
  expect(await run([name])).toEqual({
    code: 1,
    stdout: '',
    stderr: `error: There is no command '${name}'. Did you mean '${nearest}'? Try --help.\n`,
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
  expect(stderr).toMatch(/Input slug-limit is "big".*\n.*heroku-api-key is empty.*\n.*heroku-app is "x; y"/);
});

test('all faults in the flags of rebuild-base are told at once', async () => {
  const flags = ['--base-store', 'registry', '--max-base-age', '7', '--force', 'yes'];
  const { code, stdout, stderr } = await run(['rebuild-base', ...flags]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/Input base-image is empty.*\n.*max-base-age is "7".*\n.*force is "yes"/);
});

test('row 9: under a trigger that strangers can set off, nothing is released', async () => {
  await using repository = await aRepository();
  const environment = {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'pull_request_target',
    HEROKU_API_KEY: 'canary-token',
  };
  const options = { environment, cwd: repository.folder };
  const refused = await run(['release', '--heroku-app', 'my-app'], options);
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toMatch(/^error: This run was set off by pull_request_target, so strangers may decide/);
  // What releases nothing goes on, and meets the missing engine.
  const unreleased = await run(['release', '--release', 'false'], options);
  expect(unreleased.stderr).toMatch(/^error: There is no Docker engine/m);
  expect(refused.stderr + unreleased.stderr).not.toContain('canary');
});

test('a Dockerfile without ONBUILD has no base to rebuild, and that is told at its place before any engine is asked', async () => {
  await using repository = await aRepository({ Dockerfile: 'FROM scratch\nCOPY Dockerfile /app/\n' });
  const { code, stdout, stderr } = await run(['rebuild-base'], { cwd: repository.folder });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^error: .*Dockerfile has no ONBUILD triggers, so there is no base image to rebuild/m);
  expect(stdout).toMatch(
    /^base-key=\nchanged=false\nreason=\npackages=\[\]\nslug-files-changed=0\nreport-file=\/.*\n$/,
  );
});

test.each(['rebuild-base', 'base'])('rows 8 and 22: without an engine, %s says so in one line', async (command) => {
  await using repository = await aRepository();
  const { code, stderr } = await run([command], { cwd: repository.folder });
  expect(code).toBe(1);
  expect(stderr.split('\n').filter((line) => line.startsWith('error:'))).toEqual([
    expect.stringMatching(/^error: There is no Docker engine \(unix:\/\/\/nowhere\/docker\.sock\)\. Start Docker/),
  ]);
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
