import { execFileSync, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import type { Manifest } from '../../src/slug/manifest.ts';
import { anAppWithLinks, aRepository, aSmallApp, COMPILES } from '../harness/a-repository.ts';
import { APP, aHeroku, docker, forgetBase, releaseTo } from './a-release.ts';

/** One line a file: type, mode, size, digest or link target, path. */
const LIST = `cd "$1" && find . -printf '%y %m %s %l|%p\\n' | sed 's/^d \\([0-7]*\\) [0-9]* /d \\1 0 /; s/^l [0-7]* [0-9]* /l 777 0 /' | LC_ALL=C sort -t'|' -k2 && find . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum`;

/** The docker client adds a line to it for the legacy builder, which the slug does not carry. */
const isNoDockerignore = (line: string) => !line.endsWith('./.dockerignore');

/** BuildKit's secrets need it. */
const hasBuildx = spawnSync('docker', ['buildx', 'version']).status === 0;

test('an app with a Dockerfile and a Procfile becomes a release, and its slug is /app of the image', async () => {
  await using heroku = await aHeroku();
  await using repository = await aRepository(anAppWithLinks([COMPILES]));
  await using result = await releaseTo(heroku, { workspace: repository.folder, inputs: { 'base-store': 'none' } });
  expect(result.log).not.toMatch(/^::error/m);
  expect(result.exitCode).toBe(0);

  const { outputs } = result;
  expect(outputs).toMatchObject({ 'base-hit': 'built', released: 'true', 'release-version': '2', skipped: '' });
  expect(outputs['base-key']).toMatch(/^[0-9a-f]{64}$/);
  expect(Date.parse(outputs['base-built-at'] ?? '')).toBeGreaterThan(Date.now() - 300_000);
  expect(JSON.parse(outputs['releases'] ?? '')).toEqual([
    { app: APP, version: 2, status: 'succeeded', slug: outputs['slug-id'], reason: '' },
  ]);
  expect(outputs['slug-checksum']).toBe(
    `SHA256:${execFileSync('sha256sum', [outputs['slug-file'] ?? ''], { encoding: 'utf8' }).slice(0, 64)}`,
  );
  expect(result.summary).toContain('v2 on `my-app`');

  const created = heroku.journal.find(({ effect }) => effect?.kind === 'slug');
  expect(created).toMatchObject({ status: 201 });
}, 300_000);

test('the slug that GNU tar unpacks is the tree that find sees in the image', async () => {
  await using heroku = await aHeroku();
  await using repository = await aRepository(anAppWithLinks([COMPILES]));
  await using result = await releaseTo(heroku, { workspace: repository.folder, inputs: { 'base-store': 'none' } });
  const base = `localhost/heroku-docker-release/base:${result.outputs['base-key']}`;
  const image = execFileSync('docker', ['build', '--quiet', '-f', '-', repository.folder], {
    input: `FROM ${base}\n`,
    encoding: 'utf8',
  }).trim();
  const inImage = execFileSync('docker', ['run', '--rm', '--user', '0', image, 'bash', '-c', LIST, 'list', '/app'], {
    encoding: 'utf8',
  });
  const inSlug = execFileSync(
    'bash',
    [
      '-c',
      `set -e; folder=$(mktemp -d); tar -xzpf "$1" -C "$folder"; set -- "$folder/app"; ${LIST}; rm -rf "$folder"`,
      'list',
      result.outputs['slug-file'] ?? '',
    ],
    { encoding: 'utf8' },
  );
  // The one setuid bit is cleared by policy, and .git stays out.
  const expected = inImage
    .replaceAll('f 4755 ', 'f 755 ')
    .split('\n')
    .filter((line) => !/(\|| )\.\/\.git(\/|$)/.test(line))
    .filter(isNoDockerignore)
    .join('\n');
  expect(inSlug.split('\n').filter(isNoDockerignore).join('\n')).toBe(expected);
  expect(inSlug).toContain('./bin/latest');

  const manifest = JSON.parse(await readFile(`${result.outputs['slug-file']}.manifest.json`, 'utf8')) as Manifest;
  expect(manifest.contentDigest).toBe(result.report?.slug?.contentDigest);
  const shares = manifest.entries.reduce((sum, { compressedBytes }) => sum + compressedBytes, 0);
  expect(Math.abs(shares - Number(result.outputs['slug-size']))).toBeLessThan(100);
  expect(manifest.entries).toHaveLength(inSlug.split('\n').filter((line) => line.includes('|')).length);
  docker('rmi', '--force', image);
}, 300_000);

test('the second run finds the base in the engine and makes the same slug', async () => {
  await using heroku = await aHeroku();
  await using repository = await aRepository();
  await using first = await releaseTo(heroku, { workspace: repository.folder, inputs: { 'base-store': 'none' } });
  await using second = await releaseTo(heroku, { workspace: repository.folder, inputs: { 'base-store': 'none' } });
  expect(second.outputs).toMatchObject({
    'base-hit': 'engine',
    'release-version': '3',
    'slug-checksum': first.outputs['slug-checksum'],
  });
  forgetBase(first.outputs['base-key']);
  await using third = await releaseTo(heroku, { workspace: repository.folder, inputs: { 'base-store': 'none' } });
  expect(third.outputs).toMatchObject({ 'base-hit': 'built', 'slug-checksum': first.outputs['slug-checksum'] });
}, 300_000);

test('a Dockerfile without ONBUILD is built as it stands, with a notice at its line', async () => {
  await using heroku = await aHeroku();
  await using repository = await aRepository({
    Dockerfile: 'FROM heroku/heroku:24\nUSER root\nCOPY . /app\nCMD ["bash", "-c", "echo on $PORT"]\n',
    'a.txt': 'a',
  });
  await using result = await releaseTo(heroku, { workspace: repository.folder });
  expect(result.exitCode).toBe(0);
  expect(result.log).toMatch(/^::notice file=Dockerfile,line=1::.*no ONBUILD/m);
  expect(result.outputs).toMatchObject({ 'base-key': '', 'base-hit': '', released: 'true' });
  expect(result.report?.slug?.processTypes).toEqual(['web']);
}, 300_000);

test('release: false builds and reports, asks Heroku for nothing and needs no token', async () => {
  await using heroku = await aHeroku();
  await using repository = await aRepository();
  await using result = await releaseTo(heroku, {
    workspace: repository.folder,
    inputs: { release: 'false', 'heroku-api-key': '', 'heroku-app': '', 'base-store': 'none' },
  });
  expect(result.exitCode).toBe(0);
  expect(result.outputs).toMatchObject({ released: 'false', skipped: 'release is false', 'slug-id': '' });
  expect(heroku.journal).toEqual([]);
}, 300_000);

(hasBuildx ? test : test.skip)(
  'secrets reach RUN --mount and are in no output, layer or slug',
  async () => {
    const secret = 'canary-build-secret-123456';
    await using heroku = await aHeroku();
    await using repository = await aRepository(
      aSmallApp([
        'ONBUILD RUN --mount=type=secret,id=npm_token wc -c < /run/secrets/npm_token > /app/secret-length && cat /run/secrets/npm_token',
      ]),
    );
    await using result = await releaseTo(heroku, {
      workspace: repository.folder,
      inputs: { secrets: `npm_token=${secret}`, 'base-store': 'none' },
    });
    expect(result.exitCode).toBe(0);
    expect(result.log.replace(/^::add-mask::.*$/gm, '')).not.toContain(secret);
    const inSlug = execFileSync('tar', ['-xzOf', result.outputs['slug-file'] ?? '', './app/secret-length'], {
      encoding: 'utf8',
    });
    expect(inSlug.trim()).toBe(String(secret.length));
  },
  300_000,
);

test('rows 16 and 52: a base of an unprivileged user; special bits go, and the dyno can read every file', async () => {
  await using heroku = await aHeroku();
  await using repository = await aRepository({
    ...aSmallApp(),
    Dockerfile: [
      `# ${randomUUID()}`,
      'FROM heroku/heroku:24',
      'USER root',
      'RUN mkdir /app && chown heroku:heroku /app',
      'USER heroku',
      'RUN mkdir /app/closed && echo secret >/app/closed/none && chmod 0000 /app/closed/none && chmod 0311 /app/closed && cp /bin/true /app/special && chmod 6755 /app/special',
      'ONBUILD COPY --chown=heroku:heroku . /app',
      'ONBUILD RUN id -u >/app/uid',
    ].join('\n'),
  });
  await using result = await releaseTo(heroku, {
    workspace: repository.folder,
    inputs: { 'base-store': 'none' },
  });
  expect(result.exitCode).toBe(0);
  const slug = result.outputs['slug-file'] ?? '';
  const listing = execFileSync('tar', ['-tvzf', slug], { encoding: 'utf8' });
  expect(listing).toMatch(/^-r-------- root\/root +7 .* \.\/app\/closed\/none$/m);
  expect(listing).toMatch(/^dr-x--x--x root\/root .* \.\/app\/closed\/$|^drwx--x--x root\/root .* \.\/app\/closed\/$/m);
  expect(listing).toMatch(/^-rwxr-xr-x root\/root .* \.\/app\/special$/m);
  expect(execFileSync('tar', ['-xzOf', slug, './app/uid'], { encoding: 'utf8' }).trim()).toBe('1000');
  expect(result.log).toMatch(/^::notice::special: setuid, setgid/m);
  expect(result.log).toMatch(/^::warning::closed.*made readable/m);
}, 300_000);

test('row 115: files that hold credentials are named in a warning when they are in the slug', async () => {
  await using heroku = await aHeroku();
  await using repository = await aRepository({
    ...aSmallApp(),
    '.env': 'PASSWORD=canary-dotenv-5150\n',
    'config/.netrc': 'machine example.com password canary-netrc-5150\n',
  });
  await using result = await releaseTo(heroku, {
    workspace: repository.folder,
    inputs: { 'base-store': 'none' },
  });
  expect(result.exitCode).toBe(0);
  expect(result.log).toMatch(/^::warning::\.env, config\/\.netrc: the slug holds what looks like credentials/m);
  expect(result.log).not.toMatch(/canary-(dotenv|netrc)/);
}, 300_000);
