import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { docker } from './docker-command.ts';
import { appFiles, buildExample, type ExampleImage } from './example-image.ts';
import { adviceOn } from './example-slug.ts';
import { startPlainDyno } from './plain-dyno.ts';

// Each builds real images, and downloads what goes into them.
jest.setTimeout(300_000);

let first: ExampleImage;

beforeAll(async () => {
  first = await buildExample('jdk');
});

afterAll(async () => {
  await first?.[Symbol.asyncDispose]();
});

test('the classes that ONBUILD compiled are served by the Java that the slug carries', async () => {
  await using dyno = await startPlainDyno(first.app);
  const page = await dyno.page();

  expect(page).toContain('<h1>Hello from a dyno</h1>');
  expect(page).toMatch(/Java \d+[.\d]* was unpacked under/);
  expect(page).toContain('Port: 5000, from Heroku');
});

test('the sources stay outside /app, and the JDK is the only large thing in it', async () => {
  const files = await appFiles(first.app);
  expect(files.filter((line) => /\.java /.test(line))).toEqual([]);
  const sizeMb = Number(await docker(['run', '--rm', first.app, 'sh', '-c', 'du -sm /app | cut -f 1']));
  expect(sizeMb).toBeGreaterThan(150);
  expect(sizeMb).toBeLessThan(300);
});

test('there is nothing in its slug that it could do without', async () => {
  expect(await adviceOn(first.app)).toEqual([]);
});

test('a second build, nothing reused, has the same files under /app', async () => {
  await using second = await buildExample('jdk');

  const files = await appFiles(first.app);
  expect(await appFiles(second.app)).toEqual(files);
  expect(files.length).toBeGreaterThan(10);
});
