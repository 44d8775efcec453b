import { expect, test } from '@jest/globals';
import { aHeroku } from '../release/a-release.ts';
import { anApp, aProcfileApp, checkOf, expectRefused, releaseProven } from './an-app.ts';

const fixture = (name: string) => `__tests__/fixtures/${name}`;
/** For what needs no compiler: an image of a quarter of the size, which is read in a quarter of the time. */
const onRunImage = { 'build-args': 'STACK_IMAGE=heroku/heroku:24' };

test('row 1: a library that the build image alone has: red, with where it is and how to bring it along', async () => {
  await using heroku = await aHeroku();
  await using app = await anApp(fixture('library-of-build-image'), { Procfile: 'web: /app/bin/version\n' });
  await using result = await releaseProven(heroku, app);
  expectRefused(
    result,
    heroku,
    /web crashed before it answered: it ended with 127 .*\(Heroku's H10\)\. bin\/version needs libmpfr\.so\.6, .*\(package libmpfr6\)\. Copy it below \/app .*`RUN mkdir -p/,
  );
  expect(checkOf(result, 'links')).toMatchObject({ outcome: 'warned', findings: [{ level: 'warning' }] });
  expect(checkOf(result, 'dyno')).toMatchObject({ outcome: 'failed', findings: [{ level: 'error' }] });
  expect(result.log.match(/^::warning::.*libmpfr/gm)).toHaveLength(1);
}, 120_000);

test('row 1: with link-check fail, the same is refused without booting it', async () => {
  await using heroku = await aHeroku();
  // Compiled elsewhere, so that no image of 565 MB has to be looked through for the library.
  await using app = await anApp(fixture('library-of-build-image'), {
    Dockerfile: [
      'FROM heroku/heroku:24-build AS build',
      'USER root',
      'COPY main.c /tmp/main.c',
      'RUN mkdir -p /app/bin && gcc -o /app/bin/version /tmp/main.c -l:libmpfr.so.6',
      'FROM heroku/heroku:24',
      'COPY --from=build /app /app',
    ].join('\n'),
    Procfile: 'web: /app/bin/version\n',
  });
  await using result = await releaseProven(heroku, app, { inputs: { 'dyno-check': 'false', 'link-check': 'fail' } });
  expectRefused(result, heroku, /The slug is not proven, .*%0Abin\/version needs libmpfr\.so\.6, /);
  expect(checkOf(result, 'links').outcome).toBe('failed');
  expect(checkOf(result, 'dyno')).toMatchObject({ outcome: 'not-run', summary: 'dyno-check is false' });
}, 120_000);

test('rows 5 and 10: what never boots is red after its time, also where nothing is to be released', async () => {
  await using heroku = await aHeroku();
  await using app = await aProcfileApp('web: sleep 1000');
  await using result = await releaseProven(heroku, app, {
    inputs: { 'dyno-check-timeout': '2s', release: 'false' },
  });
  expectRefused(result, heroku, /web listened on no port at all within 2\.0 s \(Heroku's R10\)/);
  expect(result.summary).toMatch(/^\| Dyno boot \| \*\*failed\*\* \| `web listened on no port/m);
}, 120_000);

test('row 6: ENV and WORKDIR of the Dockerfile alone: red with profile off, green with auto', async () => {
  await using heroku = await aHeroku();
  await using app = await anApp(fixture('profile-parity'));
  await using off = await releaseProven(heroku, app, { inputs: { ...onRunImage, profile: 'off' } });
  expectRefused(off, heroku, /web crashed .*127/);
  await using result = await releaseProven(heroku, app, { inputs: onRunImage });
  expect(result.exitCode === 0 ? '' : result.log).toBe('');
  expect(checkOf(result, 'dyno').summary).toMatch(/^web answered in \d+\.\d s, \d+\.\d MB at its peak$/);
  expect(result.summary).toMatch(/^\| Dyno boot \| passed \| `web answered in \d+\.\d s, \d+\.\d MB at its peak` \|$/m);
  expect(checkOf(result, 'procfile')).toMatchObject({ outcome: 'passed', summary: 'web' });
  expect(heroku.journal.filter(({ method }) => method === 'POST')).toHaveLength(2);
}, 240_000);

test('row 7: what the app calls and only a package outside /app has: red, and the package is named', async () => {
  await using heroku = await aHeroku();
  await using app = await anApp(fixture('package-outside'), { Procfile: 'web: shout hello\n' });
  await using result = await releaseProven(heroku, app, { inputs: onRunImage });
  expectRefused(result, heroku, /web crashed before it answered: it ended with 127/);
  const left = checkOf(result, 'left-behind');
  expect(left.outcome).toBe('warned');
  expect(left.findings.filter(({ level }) => level === 'warning').map(({ message }) => message)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^\/usr\/bin\/shout \(package shout, .*the web process/),
      expect.stringMatching(/^\/opt\/tool\/bin\/tool \(package tool, .*\/app\/bin\/tool/),
    ]),
  );
  expect(checkOf(result, 'procfile').outcome).toBe('warned');
}, 240_000);
