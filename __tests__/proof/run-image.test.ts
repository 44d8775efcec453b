import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { chooseRunImage } from '../../src/proof/run-image.ts';
import { makeSmallStack, SMALL_STACK } from '../harness/small-stack.ts';
import { aHeroku, docker } from '../release/a-release.ts';
import { aProcfileApp, checkOf, expectRefused, releaseProven } from './an-app.ts';

/** Nothing listens there. */
const unavailable = '127.0.0.1:1/none:1';

test.each([
  ['the image that is named', { named: 'mine:1', stack: 'heroku-22' }, { kind: 'named', reference: 'mine:1' }],
  ["that of the app's stack", { named: null, stack: 'heroku-22' }, { kind: 'named', reference: 'heroku/heroku:22' }],
  ['that of the FROM image', { named: null, stack: null }, { kind: 'named', reference: 'heroku/heroku:24' }],
  [
    'none for a stack without one',
    { named: null, stack: 'cedar-14' },
    { kind: 'unknown', reason: expect.stringContaining('run-image') },
  ],
])('the run image is %s', (_, known, expected) => {
  const bottom = {
    index: 0,
    name: null,
    origin: { kind: 'image', reference: 'heroku/heroku:24-build' },
    platform: null,
    line: 1,
  } as const;
  const target = { ...bottom, index: 1, origin: { kind: 'stage', index: 0 }, line: 3 } as const;
  expect(chooseRunImage({ ...known, dockerfile: { stages: [bottom, target], target } })).toEqual(expected);
});

// Both wait for a registry that may come back.
test.concurrent('one that cannot be had: the slug is not made, since what is in it hangs on that', async () => {
  await using heroku = await aHeroku();
  await using app = await aProcfileApp('web: true');
  await using result = await releaseProven(heroku, app, { inputs: { 'run-image': unavailable } });
  expectRefused(
    result,
    heroku,
    /127\.0\.0\.1:1\/none:1 .*name one that can be had by run-image, or set profile to off/,
  );
  expect(result.report?.slug).toBeNull();
}, 120_000);

test.concurrent('one that cannot be had, and nothing is carried: no check that needs it is told as passed', async () => {
  await using heroku = await aHeroku();
  await using app = await aProcfileApp('web: true');
  const inputs = { 'run-image': unavailable, profile: 'off', 'link-check': 'fail' };
  await using result = await releaseProven(heroku, app, { inputs });
  expectRefused(
    result,
    heroku,
    /It could not be booted as a dyno: .*%0AWhat its programs need could not be looked for/,
  );
  for (const name of ['links', 'left-behind', 'dyno'] as const) expect(checkOf(result, name).outcome).toBe('not-run');
}, 120_000);

test('one that nobody knows: refused before anything is built; without a dyno check, a notice says what is not carried', async () => {
  await using heroku = await aHeroku();
  const image = `localhost/no-stack:${randomUUID()}`;
  await makeSmallStack();
  docker('tag', SMALL_STACK, image);
  await using tag = { [Symbol.asyncDispose]: async () => void docker('rmi', image) };
  await using app = await aProcfileApp('web: true', ['COPY Procfile /app/', 'ENV GREETING=hello'], image);
  const inputs = { release: 'false', 'run-image': '' };
  await using refused = await releaseProven(heroku, app, { inputs });
  expectRefused(refused, heroku, /It is not known which image the app's dynos run on: .*run-image/);
  expect(refused.report?.steps.map(({ title }) => title)).not.toContain('Build the app image');
  await using result = await releaseProven(heroku, app, { inputs: { ...inputs, 'dyno-check': 'false' } });
  expect(result.exitCode === 0 ? '' : result.log).toBe('');
  expect(result.log).toMatch(/^::notice::The image's ENV and WORKDIR are not carried to the dyno: /m);
  expect(checkOf(result, 'links').outcome).toBe('not-run');
  expect(tag).toBeDefined();
}, 240_000);

test('a process type that the Procfile lacks is refused before anything is built', async () => {
  await using heroku = await aHeroku();
  await using app = await aProcfileApp('web: true');
  await using result = await releaseProven(heroku, app, { inputs: { 'dyno-check-processes': 'web, clock' } });
  expectRefused(result, heroku, /dyno-check-processes names clock, which the Procfile has not; it has web\./);
  expect(result.report?.steps.map(({ title }) => title)).not.toContain('Build the app image');
}, 120_000);

test('an app of workers alone is released: nobody named what to boot, and the report says that nothing was', async () => {
  await using heroku = await aHeroku();
  await using app = await aProcfileApp('worker: sleep 1000');
  await using result = await releaseProven(heroku, app);
  expect(result.exitCode === 0 ? '' : result.log).toBe('');
  expect(checkOf(result, 'dyno').outcome).toBe('not-run');
  expect(result.log).toMatch(/^::notice::Not checked: the Procfile has no process type web/m);
}, 120_000);
