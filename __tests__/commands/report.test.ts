import { execFile } from 'node:child_process';
import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { aClient, type Client, upload } from '../local-heroku/a-client.ts';
import { slugBy } from '../slug/a-slug.ts';
import { at, content } from '../slug/a-tree.ts';
import { aFolder } from '../slug/an-archive.ts';
import { runCommand as run } from './run-command.ts';

/** A slug with 400 KB of an app and 300 KB of npm's cache. */
async function aSlug(folder: string): Promise<string> {
  for (const [index, [path, size]] of Object.entries({
    'lib/app.jar': 400_000,
    '.npm/_cacache/x': 300_000,
  }).entries()) {
    await mkdir(join(folder, 'app', path, '..'), { recursive: true });
    await writeFile(at(folder, `app/${path}`), content(2 * index + 1, size));
  }
  return slugBy(folder, ['--sort=name']);
}

async function released(client: Client, file: string): Promise<void> {
  const bytes = await readFile(file);
  const slug = await client.newSlug(bytes);
  await upload(slug.blob.url, bytes);
  await client.release(slug.id);
}

test('advice is told in text and JSON', async () => {
  await using folder = await aFolder();
  const file = await aSlug(folder.path);
  const { stdout } = await run(['report', file]);
  expect(stdout).toMatch(
    /\nCould go\n {2}29\d\.\d KB {2}Cache of npm: \.npm\n {12}Install by `.*\n {12}Or in \.slugignore: .*\.npm.*\n$/,
  );
  const report: unknown = JSON.parse((await run(['report', '--json', file])).stdout);
  expect(report).toMatchObject({ advice: [{ kind: 'npm-cache', bytes: expect.any(Number), paths: ['.npm'] }] });
});

describe('the page', () => {
  test('is written where --html says', async () => {
    await using folder = await aFolder();
    const html = join(folder.path, 'page.html');
    const { code, stdout, stderr } = await run(['report', await aSlug(folder.path), '--html', html]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: `The treemap of it is in ${html}\n` });
    expect(stdout).toMatch(/^Largest folders$/m);
    expect(await readFile(html, 'utf8')).toMatch(/^<!doctype html>[\s\S]*"\.npm"[\s\S]*<\/html>\n$/);
  });

  test('that cannot be written is an error, after the report', async () => {
    await using folder = await aFolder();
    const { code, stdout, stderr } = await run(['report', await aSlug(folder.path), '--html', '/nowhere/page.html']);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(
        /^error: The treemap cannot be written: .*ENOENT.* Name another place as --html\.\n$/,
      ),
    });
    expect(stdout).toMatch(/^Largest folders$/m);
  });

  test('is opened by what the system opens files with, which sees no token', async () => {
    await using folder = await aFolder();
    const [bin, seen] = [join(folder.path, 'bin'), join(folder.path, 'seen')];
    await mkdir(bin);
    await writeFile(join(bin, 'xdg-open'), `#!/bin/sh\n{ echo "$@"; env; } >${seen}\n`);
    await chmod(join(bin, 'xdg-open'), 0o755);
    const environment = { PATH: `${bin}:${process.env['PATH']}`, HEROKU_API_KEY: 'canary-token', TMPDIR: folder.path };
    const { code, stderr } = await run(['report', await aSlug(folder.path), '--open'], { environment });
    const [, page = ''] = /^The treemap of it is in (\/.*\/treemap\.html)\n$/.exec(stderr) ?? [];
    expect(code).toBe(0);
    const [argument, ...variables] = (await readFile(seen, 'utf8')).trim().split('\n');
    expect(argument).toBe(page);
    expect(variables.join('\n')).not.toContain('canary');
    // What is in a slug is for nobody else on this machine.
    expect((await stat(join(page, '..'))).mode & 0o777).toBe(0o700);
  });

  test.each([
    ['is not there', '', 'spawn xdg-open ENOENT'],
    ['fails', '#!/bin/sh\nexit 3\n', 'xdg-open ended with 3'],
  ])('is told where the opener %s, and that is no failure', async (_, script, problem) => {
    await using folder = await aFolder();
    if (script !== '') {
      await writeFile(join(folder.path, 'xdg-open'), script);
      await chmod(join(folder.path, 'xdg-open'), 0o755);
    }
    const environment = { PATH: folder.path, TMPDIR: folder.path };
    const { code, stderr } = await run(['report', await aSlug(folder.path), '--open', '--json'], { environment });
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringMatching(
        new RegExp(`No browser could be opened \\(${problem}\\)\\. Open it yourself: /.*\\.html\n$`),
      ),
    });
  });
});

describe('of an app', () => {
  const environmentOf = (client: Client) => ({ HEROKU_API_KEY: client.heroku.token });

  test('the slug that it runs is downloaded and told', async () => {
    await using folder = await aFolder();
    await using client = await aClient();
    const file = await aSlug(folder.path);
    await released(client, file);
    const html = join(folder.path, 'page.html');
    const args = ['report', 'example', '--heroku-api-url', client.heroku.url];
    const { code, stdout, stderr } = await run([...args, '--html', html], { environment: environmentOf(client) });
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringMatching(/^Reading the slug of example v2 \([\d.]+ KB\)\nThe treemap of it is in .*\n$/),
    });
    expect(stdout).toMatch(/^example v2: 68\d\.\d KB, unpacked 683\.6 KB/);
    expect(await readFile(html, 'utf8')).toContain('<h1>example v2</h1>');
    const json: unknown = JSON.parse((await run([...args, '--json'], { environment: environmentOf(client) })).stdout);
    const sum = (await promisify(execFile)('sha256sum', [file])).stdout.slice(0, 64);
    expect(json).toMatchObject({
      version: 1,
      file: null,
      app: 'example',
      releaseVersion: 2,
      checksum: `SHA256:${sum}`,
    });
    expect(client.heroku.journal.every(({ effect, method }) => effect !== null || method !== 'POST')).toBe(true);
  });

  test('a file of that name goes first', async () => {
    await using folder = await aFolder();
    await writeFile(join(folder.path, 'example'), 'no slug');
    const { stderr } = await run(['report', 'example'], { cwd: folder.path });
    expect(stderr).toMatch(/^error: 'example' is not compressed by gzip/);
  });

  test.each([
    [
      'without a token',
      ['example'],
      '',
      /^error: HEROKU_API_KEY is not set, so the slug of example cannot be asked for\./,
    ],
    ['that is none', ['No_App'], 'x', /^error: There is no file "No_App", and it cannot be an app's name: /],
    ['row 1: with a shell in it', ['$(id)'], 'x', /^error: There is no file "\$\(id\)", and it cannot be/],
    ['row 82: at no URL', ['example', '--heroku-api-url', 'canary'], 'x', /^error: --heroku-api-url is no URL/],
    ['row 82: at http elsewhere', ['example', '--heroku-api-url', 'http://example.com'], 'canary-token', /not https/],
  ])('%s is refused', async (_, args, token, message) => {
    const { code, stdout, stderr } = await run(['report', ...args], { environment: { HEROKU_API_KEY: token } });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('canary');
  });

  test('row 63: a wrong token, another app, and one that runs no slug', async () => {
    await using client = await aClient();
    const report = (app: string, token = client.heroku.token) =>
      run(['report', app, '--heroku-api-url', client.heroku.url], { environment: { HEROKU_API_KEY: token } });
    expect(await report('example')).toMatchObject({
      code: 1,
      stderr: 'error: example runs no slug: its current release v1 has none. Release one first.\n',
    });
    for (const refused of [await report('another'), await report('example', 'canary-token')]) {
      expect(refused).toMatchObject({ code: 1, stdout: '' });
      expect(refused.stderr).toMatch(/^error: Could not read the releases of /);
      expect(refused.stderr).not.toContain('canary');
    }
  });

  test('row 111: a download that breaks off is told, and its URL is not shown', async () => {
    await using folder = await aFolder();
    await using client = await aClient({
      fault: ({ method, path }) =>
        method === 'GET' && path.startsWith('/blobs/') ? { kind: 'cut', afterBytes: 5000 } : undefined,
    });
    await released(client, await aSlug(folder.path));
    const args = ['report', 'example', '--heroku-api-url', client.heroku.url];
    const { code, stdout, stderr } = await run(args, {
      environment: { ...environmentOf(client), DEBUG: 'heroku-docker-release' },
    });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^error: The download of the slug from localhost:\d+ broke off/m);
    expect(stderr).not.toMatch(/[?&]\w+=/);
    expect(stderr).not.toContain(client.heroku.token);
  });
});
