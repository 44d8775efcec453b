import { expect, test } from '@jest/globals';
import { readDockerfile } from '../../src/base/dockerfile/dockerfile.ts';
import { checkDockerfile } from '../../src/init/check/check-dockerfile.ts';
import { nodeManager } from '../../src/init/node-manager.ts';
import { planInit } from '../../src/init/plan-init.ts';
import { templateFor } from '../../src/init/template-variants.ts';
import { dockerfileFor } from '../../src/init/template-versions.ts';
import { anApp } from './an-app.ts';

const manifest = (packageManager: string) => ({ 'package.json': `{"packageManager": "${packageManager}"}` });
const berry = { 'yarn.lock': '# This file is generated\n\n__metadata:\n  version: 8\n' };

test.each([
  [{ 'package.json': '{}' }, 'npm'],
  [{ 'package.json': '{}', 'package-lock.json': '{}' }, 'npm'],
  [{ 'package.json': '{}', 'pnpm-lock.yaml': '' }, 'pnpm'],
  [{ 'package.json': '{}', 'yarn.lock': '# yarn lockfile v1\n' }, 'yarn'],
  [{ 'package.json': '{}', ...berry }, 'yarn-berry'],
  [{ ...manifest('pnpm@10.4.1'), ...berry }, 'yarn-berry'],
  [manifest('pnpm@10.4.1+sha512.01'), 'pnpm'],
  [manifest('yarn@1.22.22'), 'yarn'],
  [manifest('yarn@4.5.0'), 'yarn-berry'],
  [manifest('bun@1.2.0'), 'npm'],
])('%j is installed by %s', async (files, manager) => {
  await using app = await anApp(files);
  expect(await nodeManager(app.folder)).toBe(manager);
});

test.each([
  [{ 'package.json': '{}', 'pnpm-lock.yaml': "lockfileVersion: '9.0'\n" }, 'ARG PNPM_VERSION=10'],
  [{ 'package.json': '{}', 'pnpm-lock.yaml': "lockfileVersion: '6.0'\n" }, 'ARG PNPM_VERSION=8'],
  [{ 'package.json': '{}', 'pnpm-lock.yaml': 'lockfileVersion: 5.4\n' }, 'ARG PNPM_VERSION=7'],
  [{ ...manifest('pnpm@9.1.0+sha512.01'), 'pnpm-lock.yaml': '' }, 'ARG PNPM_VERSION=9.1.0'],
  [{ 'package.json': '{}', 'yarn.lock': '' }, 'ARG YARN_VERSION=1'],
  [{ 'package.json': '{}', ...berry }, 'ARG YARN_VERSION=4'],
  [{ ...manifest('yarn@3.8.7'), ...berry }, 'ARG YARN_VERSION=3.8.7'],
  // Left over from before a change of the manager.
  [{ ...manifest('yarn@1.22.22'), ...berry }, 'ARG YARN_VERSION=4'],
])('of %j the Dockerfile has %s', async (files, line) => {
  await using app = await anApp(files);
  const { dockerfile, versions } = await dockerfileFor('node', app.folder);
  expect(dockerfile.split('\n')).toContain(line);
  expect(versions.map(({ version }) => version)).toEqual(['24', line.split('=')[1]]);
});

test('npm comes with Node.js, and no version of it is told', async () => {
  await using app = await anApp({ ...manifest('npm@11.0.0'), 'package-lock.json': '{}' });
  const { versions } = await dockerfileFor('node', app.folder);
  expect(versions.map(({ runtime }) => runtime.name)).toEqual(['Node.js']);
});

test.each([
  [{ 'pnpm-lock.yaml': '' }, 'pnpm install --frozen-lockfile'],
  [{ 'yarn.lock': '' }, 'yarn install --frozen-lockfile'],
  [berry, 'yarn install --immutable'],
])(
  'the Dockerfile of %j installs by it what is in its lockfile, and our own check finds nothing',
  async (files, command) => {
    await using app = await anApp({ 'package.json': '{"scripts":{"start":"node x"}}', ...files });
    const { dockerfile } = await templateFor('node', app.folder);
    expect(dockerfile).toContain(` ${command} `);
    const findings = checkDockerfile(readDockerfile({ text: dockerfile, file: 'Dockerfile' }), {
      procfile: { file: 'Procfile', text: 'web: app\n', processTypes: { web: 'app' } },
      now: Date.parse('2026-11-21'),
    });
    expect(findings.filter(({ level }) => level !== 'note')).toEqual([]);
    expect((await planInit(app.folder, null)).toDo).toEqual([]);
  },
);
