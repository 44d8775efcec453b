import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { aRepository, aSmallApp } from '../harness/a-repository.ts';
import { aHeroku, releaseTo } from './a-release.ts';

const dockerfile = 'FROM heroku/heroku:24\nUSER root\n';

/** What is wrong, how, and what the one error has to say. */
const cases: readonly {
  readonly what: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly app?: Parameters<typeof aHeroku>[0] extends infer O ? (O extends { app?: infer A } ? A : never) : never;
  readonly environment?: Readonly<Record<string, string>>;
  readonly says: RegExp;
}[] = [
  {
    what: 'row 1: an app name that is none',
    inputs: { 'heroku-app': 'x; curl evil' },
    says: /heroku-app is "x; curl evil"/,
  },
  {
    what: 'row 2: a token with a line break',
    inputs: { 'heroku-api-key': 'abc\r\ndef' },
    says: /heroku-api-key holds .*line break/,
  },
  { what: 'row 2: no token', inputs: { 'heroku-api-key': ' ' }, says: /heroku-api-key is empty/ },
  { what: 'row 3: a boolean that is none', inputs: { release: 'yes' }, says: /release is "yes"; it is true or false/ },
  {
    what: 'row 3: a size that is none',
    inputs: { 'slug-limit': '300mb' },
    says: /slug-limit is "300mb"; write a size/,
  },
  {
    what: 'row 5: a Dockerfile outside the workspace',
    inputs: { dockerfile: '../../etc/passwd' },
    says: /dockerfile: .*etc\/passwd/,
  },
  { what: 'no Dockerfile', files: { 'a.txt': 'a' }, says: /There is no Dockerfile at "Dockerfile"/ },
  {
    what: 'row 6: a process type that Heroku refuses',
    files: { Dockerfile: dockerfile, Procfile: 'web worker: x\n' },
    says: /Procfile line 1: the process type "web worker"/,
  },
  {
    what: 'no Procfile and no CMD',
    files: { Dockerfile: 'FROM heroku/heroku:24\nUSER root\nCOPY . /app\nENTRYPOINT []\nCMD []\n', a: 'a' },
    says: /no Procfile.*no CMD/,
  },
  {
    what: 'row 11: no /app',
    files: { Dockerfile: `${dockerfile}RUN true\n`, Procfile: 'web: x\n' },
    says: /There is no \/app in the app image/,
  },
  {
    what: 'row 11: an empty /app',
    files: { Dockerfile: `${dockerfile}RUN mkdir /app\n`, Procfile: 'web: x\n' },
    says: /\/app in the app image is empty/,
  },
  {
    what: 'row 10: a trigger that fails',
    files: aSmallApp(['ONBUILD RUN exit 9']),
    says: /The app image could not be built.*exit 9.*9/,
  },
  { what: 'row 63: an app that is not there', inputs: { 'heroku-app': 'another-app' }, says: /another-app/ },
  {
    what: 'row 63: a wrong token',
    inputs: { 'heroku-api-key': 'HRKU-wrong-token-00000' },
    says: /401.*unauthorized|unauthorized.*401|token/i,
  },
  { what: 'row 69: a stack that takes no slugs', app: { stack: 'container' }, says: /container/ },
  { what: 'row 69: another generation', app: { generation: 'fir' }, says: /[Ff]ir/ },
  {
    what: 'row 22: no engine',
    environment: { DOCKER_HOST: 'unix:///nowhere/docker.sock' },
    says: /There is no Docker engine \(unix:\/\/\/nowhere/,
  },
  {
    what: 'row 8: no docker command',
    environment: { DOCKER_HOST: '', PATH: '/nowhere' },
    says: /docker command is not on the PATH/,
  },
];

test.each(cases)(
  '$what: one error that says what to do, nothing made at Heroku',
  async ({ files, inputs, app, environment, says }) => {
    await using heroku = await aHeroku(app === undefined ? {} : { app });
    await using repository = await aRepository(files);
    await using result = await releaseTo(heroku, {
      workspace: repository.folder,
      inputs: { 'base-store': 'none', ...inputs },
      ...(environment === undefined ? {} : { environment }),
    });
    expect(result.exitCode).toBe(1);
    const errors = result.log.match(/^::error.*$/gm) ?? [];
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(says);
    expect(errors[0]).not.toMatch(/bug/);
    expect(heroku.journal.filter(({ method, status }) => method !== 'GET' && (status ?? 0) < 400)).toEqual([]);
  },
  120_000,
);

test('all faults of the inputs are named at once, before any work', async () => {
  await using heroku = await aHeroku();
  await using repository = await aRepository({ a: 'a' });
  await using result = await releaseTo(heroku, {
    workspace: repository.folder,
    inputs: {
      'heroku-api-key': '',
      'heroku-app': 'X',
      'slug-limit': '-1',
      release: 'TRUE',
      platform: 'windows',
      'base-store': 'disk',
      'slug-warn': '120%',
    },
  });
  const error = decodeURIComponent(result.log.match(/^::error::(.*)$/m)?.[1] ?? '');
  for (const name of ['heroku-api-key', 'heroku-app', 'slug-limit', 'release', 'platform', 'base-store', 'slug-warn'])
    expect(error).toContain(`Input ${name} `);
  expect(heroku.journal).toEqual([]);
}, 60_000);

test('row 7: an input that does not exist is warned of with the nearest name', async () => {
  await using heroku = await aHeroku();
  await using repository = await aRepository({ a: 'a' });
  await using result = await releaseTo(heroku, { workspace: repository.folder, inputs: { 'heroku-ap': 'my-app' } });
  expect(result.log).toMatch(/^::warning::There is no input 'heroku-ap'.*'heroku-app'/m);
}, 60_000);

test('row 59: a slug of exactly the limit passes; one byte more is refused before anything is sent', async () => {
  await using heroku = await aHeroku();
  await using repository = await aRepository();
  await writeFile(join(repository.folder, 'noise.bin'), randomBytes(3_000_000));
  const run = (limit: string) =>
    releaseTo(heroku, {
      workspace: repository.folder,
      inputs: { 'base-store': 'none', ...(limit === '' ? {} : { 'slug-limit': limit }) },
    });
  await using free = await run('');
  const bytes = Number(free.outputs['slug-size']);
  // A limit in KB to 6 digits is exact to the byte.
  const limit = (size: number) => `${(size / 1024).toFixed(6)}KB`;
  await using exact = await run(limit(bytes));
  expect(exact.exitCode).toBe(0);
  const sent = heroku.journal.length;
  await using over = await run(limit(bytes - 1));
  expect(over.exitCode).toBe(1);
  expect(over.report?.failure?.message).toMatch(/, 1 bytes over the limit/);
  expect(over.report?.failure?.message).toMatch(/Largest files.*\n {2}2\.9 MB {2}noise\.bin/);
  expect(heroku.journal.slice(sent).every(({ method }) => method === 'GET')).toBe(true);
  expect(over.outputs['slug-size']).toBe(String(bytes));
}, 120_000);
