import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readCommit } from '../src/commit.ts';
import { aRepository } from './harness/a-repository.ts';

test('row 4: the commit of the repository around a folder, its subject as it was written', async () => {
  const subject = ['`x` $', '{{ y }} %n ::set-output name=a::b'].join('');
  await using repository = await aRepository({ 'sub/a.txt': 'a' });
  await repository.commit({ 'sub/a.txt': 'b' }, `${subject}\n\nbody`);
  const commit = await readCommit(join(repository.folder, 'sub'), process.env);
  expect(commit?.sha).toMatch(/^[0-9a-f]{40}$/);
  expect(commit).toMatchObject({
    time: Date.parse('2026-01-02T03:04:05Z') / 1000,
    subject,
  });
});

test('no repository, no commit, no folder and no git are no error', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'no-repository-'));
  const environment = { ...process.env, GIT_CEILING_DIRECTORIES: tmpdir() };
  expect(await readCommit(folder, environment)).toBeNull();
  expect(await readCommit(join(folder, 'missing'), environment)).toBeNull();
  expect(await readCommit(folder, { PATH: folder })).toBeNull();
  await rm(folder, { recursive: true });
});

test('row 116: git sees neither inputs nor tokens', async () => {
  await using repository = await aRepository({ a: 'a' });
  const folder = await mkdtemp(join(tmpdir(), 'path-'));
  // The real git, behind a script that writes down what it was given.
  await writeFile(join(folder, 'git'), `#!/bin/sh\nenv > ${folder}/environment\nPATH=$REAL_PATH exec git "$@"\n`);
  await chmod(join(folder, 'git'), 0o755);
  const secrets = {
    'INPUT_HEROKU-API-KEY': 'canary',
    HEROKU_API_KEY: 'canary',
    GITHUB_TOKEN: 'canary',
    ACTIONS_RUNTIME_TOKEN: 'canary',
  };
  const environment = {
    ...process.env,
    ...secrets,
    PATH: `${folder}:${process.env['PATH']}`,
    REAL_PATH: process.env['PATH'],
  };
  expect(await readCommit(repository.folder, environment)).not.toBeNull();
  const seen = await readFile(join(folder, 'environment'), 'utf8');
  expect(seen).toContain('REAL_PATH=');
  expect(seen).not.toContain('canary');
  await rm(folder, { recursive: true });
});
