import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { docker } from './docker-command.ts';
import { appFiles } from './example-image.ts';
import { startPlainDyno } from './plain-dyno.ts';
import { expectHealthy, expectSameFiles, type ReleasedExample, releaseExample } from './released-example.ts';

// Real images are built, and what goes into them is downloaded.
jest.setTimeout(300_000);

let released: ReleasedExample;

beforeAll(async () => {
  released = await releaseExample('jdk');
});

afterAll(async () => {
  await released?.[Symbol.asyncDispose]();
});

test('the classes that ONBUILD compiled are served by the Java that the slug carries', async () => {
  await using dyno = await startPlainDyno(released.image.app);
  const page = await dyno.page();

  expect(page).toContain('<h1>Hello from a dyno</h1>');
  expect(page).toMatch(/Java \d+[.\d]* was unpacked under/);
  expect(page).toContain('Port: 5000, from Heroku');
});

test('the sources stay outside /app, and the JDK is the only large thing in it', async () => {
  const files = await appFiles(released.image.app);
  expect(files.filter((line) => /\.java /.test(line))).toEqual([]);
  const sizeMb = Number(await docker(['run', '--rm', released.image.app, 'sh', '-c', 'du -sm /app | cut -f 1']));
  expect(sizeMb).toBeGreaterThan(150);
  expect(sizeMb).toBeLessThan(300);
});

test('there is nothing in its slug that it could do without', () => {
  expect(released.result.report?.slug?.advice).toEqual([]);
});

test('row 10: its release is green, and the slug has the files that plain docker makes of it', async () => {
  expectHealthy(released);
  await expectSameFiles(released);
});
