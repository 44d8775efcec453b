import { expect, test } from '@jest/globals';
import { nodeFirstSteps } from '../../../src/init/first-steps/node-first-steps.ts';
import { planInit } from '../../../src/init/plan-init.ts';
import { anApp } from '../an-app.ts';

const steps = async (files: Readonly<Record<string, string>>) => {
  await using app = await anApp({ 'package.json': '{}', ...files });
  return await nodeFirstSteps(app.folder);
};

test('an app with one lockfile, whatever it is, has nothing to do', async () => {
  for (const lockfile of ['package-lock.json', 'pnpm-lock.yaml', 'yarn.lock'])
    expect(await steps({ [lockfile]: '', 'pnpm-workspace.yaml': 'onlyBuiltDependencies:\n  - esbuild\n' })).toEqual([]);
});

test('of several lockfiles all but one have to go', async () => {
  expect(await steps({ 'package-lock.json': '{}', 'yarn.lock': '' })).toEqual([
    'There are package-lock.json and yarn.lock. Delete all but that of your package manager, and run init again.',
  ]);
});

test.each([
  [{ 'package.json': '{"name":"x",\n"workspaces":["packages/*"]}', 'package-lock.json': '{}' }, 'package.json:2'],
  [{ 'package.json': '{"workspaces":{"packages":[]}}', 'yarn.lock': '' }, 'package.json:1'],
  [{ 'pnpm-workspace.yaml': '# ours\npackages:\n  - packages/*\n', 'pnpm-lock.yaml': '' }, 'pnpm-workspace.yaml:2'],
])('the packages of a workspace in %j are told', async (files, place) => {
  expect(await steps(files)).toEqual([expect.stringMatching(`^${place} has packages in folders of their own\\.`)]);
});

test('so are the plugins and patches that the lockfile of a newer Yarn speaks of', async () => {
  const files = { '.yarn/patches/a.patch': '', '.yarn/plugins/b.cjs': '', '.yarn/releases/yarn.cjs': '' };
  expect(await steps({ ...files, 'yarn.lock': '__metadata:\n  version: 8\n' })).toEqual([
    '.yarn/patches/ is there, and the base needs it: add the line "COPY --chown=heroku:heroku .yarn/patches/ .yarn/patches/" below the one that copies yarn.lock.',
    expect.stringContaining('COPY --chown=heroku:heroku .yarn/plugins/ .yarn/plugins/'),
  ]);
  expect(await steps({ ...files, 'yarn.lock': '# yarn lockfile v1\n' })).toEqual([]);
});

test('without its lockfile, the command is that of the manager that package.json names', async () => {
  const advice = async (manager: string) => {
    await using app = await anApp({ 'package.json': `{"packageManager":"${manager}"}` });
    return (await planInit(app.folder, null)).toDo;
  };
  expect(await advice('pnpm@10.4.1')).toEqual([
    expect.stringMatching(/copies pnpm-lock\.yaml, .* Make it: pnpm install --lockfile-only$/),
  ]);
  expect(await advice('yarn@4.5.0')).toEqual([expect.stringMatching(/copies yarn\.lock, .* Make it: yarn install$/)]);
  expect(await advice('npm@11.0.0')).toEqual([expect.stringMatching(/ Make it: npm install --package-lock-only$/)]);
});
