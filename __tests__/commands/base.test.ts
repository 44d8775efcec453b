import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { aRepository } from '../harness/a-repository.ts';
import { type DockerHost, dockerHosts, engineHost } from '../harness/docker-hosts.ts';
import { MovingImages } from '../rebuild/moving-images.ts';
import { runCommand } from './run-command.ts';

const hosts = await dockerHosts();

/** An app whose base has a package, a runtime and a trigger, and is built in no time from nothing. */
const app: Readonly<Record<string, string>> = {
  Dockerfile: `# ${randomUUID()}\nFROM scratch\nCOPY status /var/lib/dpkg/status\nCOPY runtime /app/runtime\nONBUILD COPY . /app\n`,
  status: 'Package: openssl\nStatus: install ok installed\nArchitecture: amd64\nVersion: 3.0.13-0ubuntu3.4\n\n',
  runtime: 'runtime\n',
};

/** What a command prints, `NAME=VALUE` a line; names that come more than once have all their values. */
function valuesOf(stdout: string): Readonly<Record<string, readonly string[]>> {
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => line.split(/=(.*)/s));
  const byName = Map.groupBy(lines, ([name = '']) => name);
  return Object.fromEntries([...byName].map(([name, pairs]) => [name, pairs.map(([, value = '']) => value)]));
}

/** Runs commands on one engine, in one folder, by one user, and forgets the base at the end. */
async function aUser({ host, docker }: DockerHost, folder: string) {
  const home = await mkdtemp(join(tmpdir(), 'home-'));
  const environment = { XDG_CACHE_HOME: home, DOCKER_HOST: host || engineHost() };
  let key = '';
  return {
    async run(...args: readonly string[]) {
      const { code, stdout, stderr } = await runCommand(args, { cwd: folder, environment });
      expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
      const values = valuesOf(stdout);
      key = values['base-key']?.[0] ?? key;
      return { values, stderr };
    },
    async [Symbol.asyncDispose]() {
      await docker(['rmi', '--force', `localhost/heroku-docker-release/base:${key}`]);
      await rm(home, { recursive: true });
    },
  };
}

test.each(hosts)('what is known of the base is told, and remembered between commands, on $name', async (host) => {
  await using repository = await aRepository(app);
  await using user = await aUser(host, repository.folder);

  const unknown = await user.run('base');
  expect(unknown.values['base-key']).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
  expect(unknown.values['base-key-part']?.length).toBeGreaterThan(5);
  expect(Object.keys(unknown.values)).toEqual(['base-key', 'base-key-part']);
  expect(unknown.stderr).toMatch(/There is no base [0-9a-f]{12} yet\./);

  const first = await user.run('rebuild-base');
  expect(first.values).toMatchObject({ reason: ['first'], changed: ['true'], packages: ['[]'] });
  expect(first.stderr).toMatch(/The base was built for the first time, in [\d.]+ s/);

  const known = await user.run('base', '--max-base-age', '1h');
  expect(known.values).toMatchObject({
    'base-key': unknown.values['base-key'],
    'base-built-at': [expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)],
    age: [expect.stringMatching(/^[\d.]+ s$/)],
    state: ['fresh'],
    package: ['openssl 3.0.13-0ubuntu3.4'],
  });

  const again = await user.run('rebuild-base');
  expect(again.values).toMatchObject({ reason: ['none'], changed: ['false'] });
  expect(again.stderr).not.toContain('Build the base image');

  const forced = await user.run('rebuild-base', '--force', 'true');
  expect(forced.values).toMatchObject({ reason: ['forced'], changed: ['false'], 'slug-files-changed': ['0'] });
  expect(forced.stderr).toContain('The base was rebuilt (forced): nothing changed');

  await setTimeout(1_000);
  const old = await user.run('base', '--max-base-age', '1s');
  expect(old.values['state']).toEqual([expect.stringMatching(/^[\d.]+ s old \(built /)]);
});

/** An image with a runtime of one file. */
const runtime = (mode: string) => [
  'FROM heroku/heroku:24 AS whole',
  'USER root',
  `RUN mkdir /runtime && echo runtime > /runtime/java && chmod ${mode} /runtime/java`,
  'FROM scratch',
  'COPY --from=whole /runtime /runtime',
];

test.each(hosts)('a rebuild that changes nothing but the mode of a file is a change, on $name', async (host) => {
  await using images = await MovingImages.start(host);
  await images.serve('runtime', runtime('0644'));
  await using repository = await aRepository({
    ...app,
    Dockerfile: `${app['Dockerfile']}`.replace(
      'COPY runtime /app/runtime',
      `COPY --from=${images.reference('runtime')} /runtime /app/runtime`,
    ),
  });
  await using user = await aUser(host, repository.folder);
  await user.run('rebuild-base');

  await images.serve('runtime', runtime('0755'));
  const moved = await user.run('rebuild-base');
  expect(moved.values).toMatchObject({ reason: ['upstream'], changed: ['true'], 'slug-files-changed': ['0'] });
  expect(moved.stderr).toMatch(
    /The base was rebuilt \(.* has moved\): modes, folders or links under \/app, or user names/,
  );
});
