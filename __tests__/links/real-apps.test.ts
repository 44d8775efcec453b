import { beforeAll, expect, test } from '@jest/globals';
import type { PackageInventory } from '../../src/base/packages/inventory.ts';
import { reportLinks } from '../../src/links/reported-links.ts';
import type { RunImageIndex } from '../../src/links/run-image/run-image-index.ts';
import { testEngines } from '../docker/engines.ts';
import { dockerHosts } from '../harness/docker-hosts.ts';
import { told } from './a-check.ts';
import { runImageIndex } from './a-run-image.ts';
import { type CheckedApp, checkApp, packagesOf } from './an-app.ts';

const [engine] = await testEngines();
const [host] = await dockerHosts();
if (engine === undefined || host === undefined) throw new Error('no engine');
let runImage: RunImageIndex;
let base: PackageInventory;
beforeAll(async () => {
  runImage = await runImageIndex(engine, 'heroku/heroku:24');
  base = await packagesOf(engine, 'heroku/heroku:24-build');
});

function check(fixture: string, command: string, more: readonly string[] = []): Promise<CheckedApp> {
  return checkApp(fixture, { engine, host, runImage, base, command, more } as Parameters<typeof checkApp>[1]);
}

const messages = ({ outcome }: CheckedApp) =>
  reportLinks(outcome, { mode: 'warn', runImage: 'heroku/heroku:24' }).findings.map(
    ({ level, message }) => `${level}: ${message}`,
  );

test('row 1: a library of the build image alone is named with its package, and the cure that is told cures it', async () => {
  const broken = await check('library-of-build-image', 'bin/version');
  expect(told(broken.outcome)).toEqual(['library libmpfr.so.6 <- bin/version']);
  const [message = ''] = messages(broken);
  expect(message).toContain(
    'bin/version needs libmpfr.so.6, which is neither in the slug nor in heroku/heroku:24. The image that the app was built on has it as /usr/lib/x86_64-linux-gnu/libmpfr.so.6 (package libmpfr6).',
  );
  expect([broken.exitCode, broken.output]).toEqual([
    127,
    expect.stringContaining('libmpfr.so.6: cannot open shared object'),
  ]);
  const lines = [...message.matchAll(/`(RUN [^`]+)`/g)].map(([, line = '']) => line);
  expect(lines).toHaveLength(2);
  const cured = await check('library-of-build-image', 'bin/version', lines);
  expect(messages(cured)).toEqual([]);
  expect([cured.exitCode, cured.output]).toEqual([0, expect.stringMatching(/^\d+\.\d+/)]);
  // Half of the cure is told to be half.
  const half = await check('library-of-build-image', 'bin/version', lines.slice(0, 1));
  expect(told(half.outcome)).toEqual(['unsearched libmpfr.so.6? <- bin/version']);
  expect(half.exitCode).toBe(127);
});

test("row 2: a program that was linked against a newer glibc than the run image's", async () => {
  const app = await check('newer-glibc', 'bin/server');
  expect(told(app.outcome)).toEqual(['version libc.so.6 GLIBC_2.99 <- bin/server']);
  expect(messages(app)[0]).toMatch(
    /^warning: bin\/server needs GLIBC_2\.99 of libc\.so\.6, and \S+\/libc\.so\.6 of heroku\/heroku:24 \(package libc6 \S+\) ends at GLIBC_2\.\d+: it was linked on a newer system\./,
  );
  expect([app.exitCode, app.output]).toEqual([1, expect.stringContaining("version `GLIBC_2.99' not found")]);
});

test('rows 3 and 7: a script for an interpreter that is installed outside /app alone', async () => {
  const app = await check('missing-interpreter', 'bin/report');
  expect(told(app.outcome)).toEqual(['script /usr/bin/python3 <- bin/report']);
  expect([app.exitCode, app.output]).toEqual([127, expect.stringContaining('required file not found')]);
});

test('row 9: links that lead out of /app', async () => {
  const app = await check('link-out-of-app', 'cat lib/libmpfr.so.6');
  expect(told(app.outcome)).toEqual([
    'link /usr/lib/x86_64-linux-gnu/libmpfr.so.6 <- lib/libmpfr.so.6',
    'link /usr/bin/python3 <- lib/python3',
  ]);
  expect(messages(app)[0]).toContain('(it is of package libmpfr6)');
  expect(app.exitCode).toBe(1);
});
