import { randomBytes } from 'node:crypto';
import { truncate } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { requestPathProblem } from '../../src/dyno/request-path.ts';
import { aBuild, testEngines } from '../docker/engines.ts';
import { aCheck } from './a-check.ts';
import { aSlug, webApp } from './a-slug.ts';

const [engine] = await testEngines();
if (engine === undefined) throw new Error('there is no engine to test on');

test('a run image that cannot be had is told, and the check is not run', async () => {
  await using slug = await aSlug({ 'web.pl': webApp });
  const { reported, processes } = await aCheck(engine, slug.file, { runImage: 'localhost/no-such-image:1' }).done;
  expect(reported).toEqual({
    check: 'dyno',
    outcome: 'not-run',
    summary: 'the Docker engine has no run image localhost/no-such-image:1 (docker pull localhost/no-such-image:1)',
    findings: [],
  });
  expect(processes).toEqual([]);
});

test('row 29: a run image of another architecture is told, and the check is not run', async () => {
  await using slug = await aSlug({ 'web.pl': webApp });
  const { reported } = await aCheck(engine, slug.file, { platform: 'linux/s390x' }).done;
  expect(reported.outcome).toBe('not-run');
  expect(reported.summary).toMatch(/^the run image heroku\/heroku:24 is for linux\/\w+ and the slug for linux\/s390x/);
});

test('a process type that is not in the Procfile is told, and alone is a check that was not run', async () => {
  await using slug = await aSlug({ file: 'x' });
  const { reported } = await aCheck(engine, slug.file, { processTypes: { worker: 'sleep 1', clock: 'x' } }).done;
  expect(reported).toMatchObject({
    outcome: 'not-run',
    summary: 'the Procfile has no process type web, which dyno-check-processes names; it has worker, clock',
  });
});

test('release alone is nothing to be booted', async () => {
  await using slug = await aSlug({ file: 'x' });
  const { reported } = await aCheck(engine, slug.file, { processTypes: { release: 'exit 1' }, check: ['release'] })
    .done;
  expect(reported).toMatchObject({ outcome: 'not-run', summary: 'no process type was to be booted' });
});

test.each(['', 'health', '//other.host/', '/a b', '/a\r\nX-Evil: 1', '/#top', '/é', `/${'a'.repeat(2_000)}`])(
  'the path %j is refused',
  async (path) => {
    expect(requestPathProblem(path)).not.toBeNull();
    await expect(aCheck(engine, 'nowhere.tgz', { path }).done).rejects.toThrow(/^dyno-check-path is /);
  },
);

test.each(['/', '/health?deep=1&x=%20', "/a-b/~c/(d)/[e]/'f'"])('the path %j is one', (path) => {
  expect(requestPathProblem(path)).toBeNull();
});

test('a slug that is cut is a check that was not run, and leaves nothing', async () => {
  await using slug = await aSlug({ file: randomBytes(5_000).toString('hex') });
  await truncate(slug.file, 1_000);
  const check = aCheck(engine, slug.file);
  const { reported } = await check.done;
  expect(reported).toMatchObject({ outcome: 'not-run', findings: [] });
  expect(reported.summary).toMatch(/^web could not be booted: The Docker engine could not unpack into /);
  expect(await check.containers()).toEqual([]);
});

test.each([
  ['after 20 ms', async () => delay(20)],
  ['after 150 ms', async () => delay(150)],
  ['after 400 ms', async () => delay(400)],
  [
    'while its processes run',
    async ({ log }: Pick<ReturnType<typeof aCheck>, 'log'>) => {
      const isUp = (type: string) => log.text('untrusted').includes(`${type}: up`);
      while (!(isUp('web') && isUp('worker'))) await delay(50);
    },
  ],
])('row 100: a check that is cancelled %s leaves no container and no volume', async (when, moment) => {
  await using slug = await aSlug({ 'web.pl': webApp });
  await using image = await aBuild(engine, { Dockerfile: 'FROM heroku/heroku:24\nVOLUME /data\n' });
  await image.done;
  const cancelling = new AbortController();
  const check = aCheck(engine, slug.file, {
    runImage: image.tag,
    processTypes: { web: 'echo up; sleep 60', worker: 'echo up; sleep 60' },
    check: ['web', 'worker'],
    settleMs: 60_000,
    signal: cancelling.signal,
  });
  const ended = expect(check.done).rejects.toThrow('cancelled');
  await moment(check);
  const volumes = (await check.containers()).flatMap(({ Mounts }) => Mounts.map(({ Name }) => Name ?? ''));
  const cancelledMs = Date.now();
  cancelling.abort(new Error('cancelled'));
  await ended;
  expect(Date.now() - cancelledMs).toBeLessThan(5_000);
  expect(await check.containers()).toEqual([]);
  if (when === 'while its processes run') expect(volumes).toHaveLength(2);
  for (const name of volumes) {
    await expect(engine.api.getVolume(name).inspect()).rejects.toMatchObject({ statusCode: 404 });
  }
});
