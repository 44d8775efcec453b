import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ActionError } from '../../src/errors.ts';
import { checkApp } from '../../src/init/check/check-app.ts';
import { type InitOptions, initApp } from '../../src/init/init-app.ts';
import { anApp } from './an-app.ts';

const rails = {
  Gemfile: 'ruby "3.4.7"\n',
  'Gemfile.lock': 'GEM\n  specs:\n    puma (6.0)\n',
  'config.ru': '',
  'package.json': '{}',
};
const workflows = ['heroku-rebuild-base.yml', 'heroku-release.yml', 'heroku-slug-size.yml'];
const init = async (path: string, options: Partial<InitOptions> = {}): Promise<string> => {
  const { signal } = new AbortController();
  const lines = await initApp(path, { template: null, isDry: false, isForced: false, signal, ...options });
  return lines.join('\n');
};

test('writes what the app needs, and tells what and why, and what to run next', async () => {
  await using app = await anApp(rails);
  expect((await init(app.path)).split('\n')).toEqual([
    'Template ruby, since there is Gemfile.',
    'Heroku would ask for it first. There is package.json as well: --template node takes that.',
    'Ruby 3.4.7: Gemfile:1 asks for "3.4.7".',
    '',
    'wrote Dockerfile: builds the base, to which each release adds the app',
    'wrote .dockerignore: keeps what it names out of the image, and so out of the slug',
    'wrote Procfile: web: bundle exec puma --port $PORT, since there is a config.ru',
    'wrote .github/workflows/heroku-release.yml: releases each push to main',
    'wrote .github/workflows/heroku-slug-size.yml: comments on pull requests what they do to the slug',
    'wrote .github/workflows/heroku-rebuild-base.yml: keeps the base patched',
    '',
    'Next: heroku-docker-release release --local',
    'Then commit them, and give the workflows your token and app: gh secret set HEROKU_API_KEY; gh variable set HEROKU_APP',
  ]);
  expect(await readFile(join(app.path, 'Dockerfile'), 'utf8')).toContain('\nARG RUBY_VERSION=3.4.7\n');
  expect(await readdir(join(app.path, '.github/workflows'))).toEqual(workflows);
  expect(await checkApp(app.path, { dockerfile: 'Dockerfile', now: Date.now() })).toMatchObject({ failure: null });

  // The same once more is no change.
  const again = await init(app.path);
  expect(again.match(/^unchanged /gm)).toHaveLength(5);
});

test('an app below the root of its repository has a variable of its own', async () => {
  await using app = await anApp({ 'apps/web/notes.txt': '', '.git/HEAD': 'ref: refs/heads/main\n' });
  const lines = await init(join(app.path, 'apps/web'));
  expect(lines).toMatch(/; gh variable set HEROKU_APP_APPS_WEB$/);
  const workflow = await readFile(join(app.path, '.github/workflows/heroku-release-apps-web.yml'), 'utf8');
  expect(workflow).toContain(`heroku-app: \${{ vars.HEROKU_APP_APPS_WEB }}`);
});

test('never overwrites without --force, and then all but the Procfile', async () => {
  await using app = await anApp({ 'package.json': '{}', Dockerfile: 'FROM mine\n', Procfile: 'web: mine\n' });
  await expect(init(app.path)).rejects.toThrow(
    'Dockerfile is there already, so nothing was written. --force replaces it, --dry-run shows by what.',
  );
  expect(await readdir(app.path)).toEqual(['Dockerfile', 'Procfile', 'package.json']);
  const forced = await init(app.path, { isForced: true });
  expect(forced).toContain('\nreplaced Dockerfile: ');
  expect(forced).toContain('\nFirst: Dockerfile:');
  expect(await readFile(join(app.path, 'Procfile'), 'utf8')).toBe('web: mine\n');
  expect(await readdir(app.path)).toEqual(['.dockerignore', '.github', 'Dockerfile', 'Procfile', 'package.json']);
});

test('--dry-run shows the files and writes none; --template takes another', async () => {
  await using app = await anApp(rails);
  const lines = await init(app.path, { isDry: true, template: 'minimal' });
  expect(lines).toMatch(/^Template minimal, as --template says\.\n/);
  expect(lines).toContain('\nwould write Dockerfile: ');
  expect(lines).toContain('\n==> Dockerfile <==\n');
  expect(lines).toMatch(/\nONBUILD COPY .*\n/);
  expect(lines).toContain('\n==> .github/workflows/heroku-release.yml <==\n');
  expect(lines).toContain(
    '\nFirst: What starts the app is not known from its files. Write a Procfile with a line such as web: ',
  );
  expect(await readdir(app.path)).toEqual(Object.keys(rails).toSorted());
});

test('an app that no file speaks of gets the template minimal', async () => {
  await using app = await anApp({ 'notes.txt': '' });
  expect(await init(app.path)).toMatch(
    /^Template minimal, since no file here speaks of a platform; --template takes another\.\n/,
  );
});

describe('bad input is one line, and nothing is written', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, string>>, RegExp])[] = [
    ['an empty folder', {}, /^There is nothing in \/.*\. Run init in the folder of an app\.$/],
    ['broken JSON', { 'package.json': '{\n"a" 1}' }, /^package\.json:2: this is no JSON: .*$/],
    ['broken TOML', { 'pyproject.toml': 'a = 1\nb = = 2\n' }, /^pyproject\.toml:2: this is no TOML: .*$/],
    [
      'an unknown version',
      { 'package.json': '{"engines":{"node":"99"}}' },
      /^package\.json:1: no image has Node\.js "99" .*$/,
    ],
    [
      'a folder in the place of a file',
      { 'package.json': '{}', 'Dockerfile/x': '' },
      /^Dockerfile is there and is no file\. .*$/,
    ],
    ['text that is no UTF-8', { 'notes.txt': '' }, /^"package\.json" is not UTF-8 text$/],
  ];

  test.each(cases)('%s', async (name, files, message) => {
    await using app = await anApp(files);
    if (name.includes('UTF-8')) await writeFile(join(app.path, 'package.json'), Buffer.from([0xff, 0xfe, 0xff]));
    const before = await readdir(app.path, { recursive: true });
    await expect(init(app.path)).rejects.toThrow(message);
    await expect(init(app.path)).rejects.toBeInstanceOf(ActionError);
    expect(await readdir(app.path, { recursive: true })).toEqual(before);
  });

  test('a job that was cancelled', async () => {
    await using app = await anApp({ 'notes.txt': '' });
    await expect(init(app.path, { signal: AbortSignal.abort() })).rejects.toThrow();
    expect(await readdir(app.path)).toEqual(['notes.txt']);
  });
});
