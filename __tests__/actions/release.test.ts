import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { aRepository } from '../harness/a-repository.ts';
import { readAsRunner } from '../harness/runner-commands.ts';

const entry = resolve(import.meta.dirname, '../../src/actions/release.ts');

/** Runs the entry as the runner does, on a machine without an engine unless the environment says otherwise. */
async function run(
  inputs: Readonly<Record<string, string>>,
  workspace: string,
  environment: Readonly<Record<string, string>> = {},
) {
  const folder = await mkdtemp(join(tmpdir(), 'runner-'));
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
  for (const file of Object.values(files)) await writeFile(file, '');
  const start = performance.now();
  const child = spawnSync(process.execPath, [entry], {
    cwd: workspace,
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      DOCKER_HOST: 'unix:///nowhere/docker.sock',
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: folder,
      RUNNER_DEBUG: '1',
      ...files,
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...environment,
    },
  });
  const [output, summary] = await Promise.all(Object.values(files).map((file) => readFile(file, 'utf8')));
  await rm(folder, { recursive: true });
  return { ...child, ...readAsRunner(child.stdout), output, summary, ms: performance.now() - start };
}

test.each([
  ['no socket', {}, 'There is no Docker engine'],
  [
    'no docker command and no DOCKER_HOST',
    { PATH: '/nowhere', DOCKER_HOST: '' },
    'The docker command is not on the PATH',
  ],
])(
  'rows 8 and 22: with %s it is one line, exit 1, in less than 15 s, and nothing is made at Heroku',
  async (_, environment, words) => {
    await using repository = await aRepository();
    const ran = await run({ release: 'false', 'base-store': 'none', slugpath: 'x' }, repository.folder, environment);
    expect(ran.status).toBe(1);
    expect(ran.ms).toBeLessThan(15_000);
    const errors = ran.commands.filter(({ name }) => name === 'error').map(({ data }) => data);
    expect(errors).toEqual([expect.stringMatching(new RegExp(`^${words}.*$`))]);
    expect(ran.commands.filter(({ name }) => name === 'warning').map(({ data }) => data)).toEqual([
      "There is no input 'slugpath'; it was ignored. Did you mean 'slug-path'?",
    ]);
    expect(ran.output).toMatch(/released<<(\S+)\nfalse\n\1\n/);
    expect(ran.summary).toContain(`\`\`\`text\n${words}`);
  },
);

test('row 2: faults in the inputs end it before any work; the token is nowhere', async () => {
  await using repository = await aRepository();
  const ran = await run({ 'heroku-api-key': 'canary token', 'heroku-app': 'x', release: 'yes' }, repository.folder);
  expect(ran.status).toBe(1);
  const errors = ran.commands.filter(({ name }) => name === 'error').map(({ data }) => data);
  expect(errors).toHaveLength(1);
  expect(errors[0]?.split('\n').map((line) => line.split(' ')[1])).toEqual(['release', 'heroku-api-key', 'heroku-app']);
  expect(ran.stdout + ran.stderr + ran.output + ran.summary).not.toContain('canary');
});

test('row 111: secrets are masked before anything else is said', async () => {
  await using repository = await aRepository();
  const secrets = { 'heroku-api-key': 'canary-token', secrets: 'npm=canary-npm', 'build-args': 'MY_TOKEN=canary-arg' };
  const ran = await run({ ...secrets, release: 'false', 'base-store': 'none' }, repository.folder);
  const first = ran.commands.findIndex(({ name }) => name !== 'add-mask');
  const masks = ran.commands.slice(0, first).map(({ data }) => data);
  expect(masks).toEqual(expect.arrayContaining(['canary-token', 'canary-npm', 'canary-arg']));
  const said = [
    ...ran.lines,
    ...ran.commands.slice(first).map(({ data }) => data),
    ran.stderr,
    ran.output,
    ran.summary,
  ].join('\n');
  expect(said).not.toContain('canary');
});
