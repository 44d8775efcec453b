import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { DynoRunner } from '../../src/local-heroku/dyno-runner.ts';
import { aClient, type Client, upload } from './a-client.ts';
import { scriptedDynos } from './scripted-dynos.ts';

const cli = process.env['HEROKU_CLI'];
const title = 'the heroku command from npm, unmodified';
const describeCli = cli === undefined ? describe.skip : describe;

/** A release command that prints a line, and a web process that is up. */
const dynos: DynoRunner = {
  start: async ({ processType, onOutput }) => {
    if (processType === 'release') onOutput('migrating the database\n');
    const stopped = Promise.withResolvers<{ code: number }>();
    return {
      url: processType === 'web' ? 'http://127.0.0.1:9' : null,
      waitUntilBound: async () => {},
      exit: processType === 'release' ? Promise.resolve({ code: 0 }) : stopped.promise,
      stop: async () => stopped.resolve({ code: 143 }),
    };
  },
};

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function heroku(client: Client, ...args: string[]): Promise<Ran> {
  return herokuSaying(client, () => {}, ...args);
}

/** `onOutput` is given all of its standard output so far. */
async function herokuSaying(
  { heroku: { url, token } }: Client,
  onOutput: (stdout: string) => void,
  ...args: string[]
): Promise<Ran> {
  const home = await mkdtemp(join(tmpdir(), 'heroku-cli-'));
  const environment = {
    PATH: process.env['PATH'],
    HOME: home,
    HEROKU_HOST: url,
    HEROKU_API_KEY: token,
    HEROKU_SKIP_NEW_VERSION_CHECK: '1',
    DISABLE_TELEMETRY: 'true',
  };
  const ran = await new Promise<Ran>((resolve) => {
    const options = { env: environment, timeout: 60_000 };
    const child = execFile(process.execPath, [cli ?? '', ...args], options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), stdout, stderr });
    });
    let said = '';
    child.stdout?.on('data', (chunk: string) => {
      said += chunk;
      onOutput(said);
    });
  });
  await rm(home, { recursive: true, force: true });
  return ran;
}

async function aReleasedApp(): Promise<Client> {
  const client = await aClient({ apps: [{ name: 'example', configVars: { GREETING: 'hello' } }], dynos });
  for (const description of ['first', 'second']) {
    const bytes = Buffer.from(`the ${description} slug`);
    const slug = await client.newSlug(bytes, { process_types: { web: 'bin/web', release: 'bin/migrate' } });
    await upload(slug.blob.url, bytes);
    await client.call('/apps/example/releases', { method: 'POST', body: { slug: slug.id, description } });
    while (client.heroku.app('example').releases.at(-1)?.status === 'pending') await new Promise(setImmediate);
  }
  return client;
}

/** What was asked for and not had. An app that is in no pipeline has no coupling at Heroku either. */
function unanswered({ heroku: { journal } }: Client): readonly string[] {
  return journal.filter(({ status }) => (status ?? 500) >= 400).map(({ method, path }) => `${method} ${path}`);
}

describeCli(cli === undefined ? `${title} (skipped: HEROKU_CLI does not name its bin/run.js)` : title, () => {
  test('lists releases, newest first', async () => {
    await using client = await aReleasedApp();
    const { code, stdout } = await heroku(client, 'releases', '--app', 'example');
    expect(stdout).toMatch(/Current: v3[\s\S]*v3 +second[\s\S]*v2 +first[\s\S]*v1 +Initial release/);
    expect(code).toBe(0);
  });

  test('shows one release with its config vars, and its output', async () => {
    await using client = await aReleasedApp();
    const info = await heroku(client, 'releases:info', 'v2', '--app', 'example');
    expect(info.code).toBe(0);
    expect(info.stdout).toMatch(/Release v2[\s\S]*Change:\s+first[\s\S]*GREETING:\s+hello/);
    const output = await heroku(client, 'releases:output', 'v2', '--app', 'example');
    expect(output).toMatchObject({ code: 0, stdout: 'migrating the database\n' });
  });

  test('shows the app and its dynos', async () => {
    await using client = await aReleasedApp();
    const info = await heroku(client, 'apps:info', '--app', 'example');
    expect(info.code).toBe(0);
    expect(info.stdout).toMatch(/=== .*example[\s\S]*Slug Size:\s+15 B[\s\S]*Dynos:\s+web: 1[\s\S]*Stack:\s+heroku-24/);
    const ps = await heroku(client, 'ps', '--app', 'example');
    expect(ps.code).toBe(0);
    expect(unanswered(client)).toEqual(['GET /apps/example/pipeline-couplings']);
    expect(ps.stdout).toMatch(/web \(Basic\): bin\/web \(1\)\s+web\.1: up/);
  });

  test('tails the output of a release phase that goes on', async () => {
    const dynos = scriptedDynos();
    await using client = await aClient({ dynos });
    const bytes = Buffer.from('a slug');
    const slug = await client.newSlug(bytes, { process_types: { release: 'bin/migrate' } });
    await upload(slug.blob.url, bytes);
    await client.release(slug.id);
    const command = await dynos.next('release');
    command.print('first\n');
    const statusAtFirst: (string | undefined)[] = [];
    const output = await herokuSaying(
      client,
      (said) => {
        if (said !== 'first\n') return;
        statusAtFirst.push(client.heroku.app('example').releases.at(-1)?.status);
        command.print('::add-mask::second\n');
        command.end(0);
      },
      ...['releases:output', 'v2', '--app', 'example'],
    );
    expect(output).toMatchObject({ code: 0, stdout: 'first\n::add-mask::second\n' });
    expect(statusAtFirst).toEqual(['pending']);
    expect(unanswered(client)).toEqual([]);
  });

  test('shows a release that failed as such, and the one before it as current', async () => {
    const dynos = scriptedDynos();
    await using client = await aClient({ dynos });
    for (const code of [0, 1]) {
      const bytes = Buffer.from(`the slug whose command exits with ${code}`);
      const slug = await client.newSlug(bytes, { process_types: { release: 'bin/migrate' } });
      await upload(slug.blob.url, bytes);
      await client.release(slug.id);
      (await dynos.next('release')).end(code);
      while (client.heroku.app('example').releases.at(-1)?.status === 'pending') await new Promise(setImmediate);
    }
    const list = await heroku(client, 'releases', '--app', 'example');
    expect(list.stdout).toMatch(/Current: v2[\s\S]*v3 .*release command failed/);
    const info = await heroku(client, 'releases:info', 'v3', '--app', 'example');
    expect(info).toMatchObject({ code: 0, stdout: expect.stringContaining('release command failed') });
  });

  test('shows a pipeline with its apps', async () => {
    await using client = await aClient({
      apps: [{ name: 'example' }, { name: 'example-eu' }, { name: 'example-staging' }],
      pipelines: [{ name: 'shop', apps: { staging: ['example-staging'], production: ['example', 'example-eu'] } }],
    });
    const info = await heroku(client, 'pipelines:info', 'shop');
    expect(info.stdout).toMatch(
      /shop[\s\S]*example-staging +staging[\s\S]*example +production[\s\S]*example-eu +production/,
    );
    expect(info.code).toBe(0);
    const app = await heroku(client, 'apps:info', '--app', 'example');
    expect(app.stdout).toMatch(/Pipeline:\s+shop/);
    expect(unanswered(client)).toEqual([]);
  });

  test.each([['rollback'], ['releases:rollback']])('%s goes back to the release before', async (command) => {
    await using client = await aReleasedApp();
    const { code, stdout, stderr } = await heroku(client, command, '--app', 'example');
    expect(stderr).toContain('Rolling back');
    expect(stderr).toContain('done, v4');
    expect(stdout).toContain('migrating the database');
    expect(code).toBe(0);
    const { releases, currentVersion } = client.heroku.app('example');
    expect(currentVersion).toBe(4);
    expect(releases[3]?.slug).toBe(releases[1]?.slug);
  });

  test('is refused with a token that is not the one', async () => {
    await using client = await aReleasedApp();
    const stranger = { ...client, heroku: { ...client.heroku, token: 'another' } };
    const { code, stderr } = await heroku(stranger, 'releases', '--app', 'example');
    expect(stderr).toContain('HEROKU_API_KEY is invalid');
    expect(code).not.toBe(0);
  });
});
