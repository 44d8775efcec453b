import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { readDockerfile } from '../../src/base/dockerfile/dockerfile.ts';
import { templateOf } from '../../src/init/templates.ts';
import { anApp } from './an-app.ts';

type Template = Parameters<typeof templateOf>[0];
const run = promisify(execFile);

/**
 * Runs what a template's ONBUILD RUNs have for the shell, in an app's folder, where these programs only note their arguments and
 * what they have of some variables. Gives the notes.
 */
async function notesOfRelease(template: Template, path: string, programs: readonly string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'init-programs-'));
  try {
    const notes = join(folder, 'notes');
    const script = `#!/bin/sh\necho "$(basename "$0") $* $SECRET_KEY_BASE $SECRET_KEY_BASE_DUMMY" >>${notes}\n`;
    await writeFile(notes, '');
    for (const name of programs) {
      await writeFile(join(folder, name), script);
      await chmod(join(folder, name), 0o755);
    }
    const { onBuild } = readDockerfile({ text: templateOf(template).dockerfile, file: 'Dockerfile' });
    const env = { PATH: `${folder}${delimiter}/usr/bin${delimiter}/bin` };
    for (const { text } of onBuild.filter((each) => each.text.startsWith('RUN ')))
      await run('/bin/sh', ['-ec', text.slice('RUN '.length)], { cwd: path, env });
    return (await readFile(notes, 'utf8')).split('\n').flatMap((line) => line.trim() || []);
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('a release of ruby', () => {
  const precompile = 'bundle exec rails assets:precompile dummy 1';

  test.each([
    [{ 'bin/rails': '', 'app/assets/x': '' }, [precompile]],
    [{ 'app/assets/x': '' }, []],
    [{ 'bin/rails': '' }, []],
  ])('of %j runs %j', async (files, expected) => {
    await using app = await anApp(files);
    expect(await notesOfRelease('ruby', app.path, ['bundle'])).toEqual(expected);
  });

  test('has the folders that .dockerignore leaves out, for the pid of Puma and for logs', async () => {
    await using app = await anApp();
    await notesOfRelease('ruby', app.path, ['bundle']);
    expect((await readdir(app.path, { recursive: true })).toSorted()).toEqual(['log', 'tmp', 'tmp/pids']);
  });
});

describe('a release of node', () => {
  test.each<Template>(['node', 'node/pnpm', 'node/yarn', 'node/yarn-berry'])(
    'as %s runs the hook that the base left out, then builds, then takes away',
    async (template) => {
      await using app = await anApp({ 'package.json': '{"scripts":{"build":"x"}}' });
      const notes = await notesOfRelease(template, app.path, ['npm', 'pnpm', 'yarn']);
      expect(notes).toEqual([
        'npm run postinstall --if-present',
        'npm run build --if-present',
        expect.stringMatching(template === 'node/pnpm' ? /^pnpm prune --prod / : /^npm prune --omit=dev --offline /),
      ]);
      await using heroku = await anApp({ 'package.json': '{"scripts":{"build":"x","heroku-postbuild":"y"}}' });
      const [, build] = await notesOfRelease(template, heroku.path, ['npm', 'pnpm', 'yarn']);
      expect(build).toBe('npm run heroku-postbuild');
    },
  );
});

describe('a release of php', () => {
  test('dumps the classes of an app with Composer, and does nothing without', async () => {
    await using app = await anApp({ 'composer.json': '{}' });
    expect(await notesOfRelease('php', app.path, ['php'])).toEqual([
      'php /opt/composer dump-autoload --no-dev --no-interaction --optimize',
    ]);
    await using plain = await anApp({ 'index.php': '' });
    expect(await notesOfRelease('php', plain.path, ['php'])).toEqual([]);
  });
});

test.each<Template>(['node', 'node/pnpm', 'node/yarn', 'node/yarn-berry'])(
  'the base of %s has the hooks of its dependencies alone, and their settings',
  (template) => {
    const { dockerfile } = templateOf(template);
    const hooks = ['preinstall', 'install', 'postinstall', 'prepublish', 'preprepare', 'prepare', 'postprepare'];
    expect(dockerfile).toContain(`RUN npm pkg delete ${hooks.map((hook) => `scripts.${hook}`).join(' ')} \\\n && `);
    expect(dockerfile).toMatch(/^COPY .* package\.json .* \.npmrc\* .*$/m);
    expect(dockerfile).not.toContain('install --ignore-scripts');
  },
);

test('what the bases copy if it is there is no fault where it is not', () => {
  const optional = (template: Template) =>
    readDockerfile({ text: templateOf(template).dockerfile, file: 'Dockerfile' })
      .sources.filter(({ required }) => !required)
      .map(({ path }) => path);
  expect(optional('ruby')).toEqual(['.ruby-version*', '.tool-versions*']);
  expect(optional('php')).toEqual(['Procfile*', 'composer.json*', 'composer.lock*']);
});
