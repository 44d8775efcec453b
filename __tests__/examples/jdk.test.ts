import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { docker } from './docker-command.ts';
import { appFiles, buildExample, type ExampleImage } from './example-image.ts';
import { adviceOn } from './example-slug.ts';
import { startPlainDyno } from './plain-dyno.ts';
import { expectHealthy, expectSameFiles, releaseExample } from './released-example.ts';

// Each builds real images, and downloads what goes into them.
jest.setTimeout(300_000);

let image: ExampleImage;

beforeAll(async () => {
  image = await buildExample('jdk');
});

afterAll(async () => {
  await image?.[Symbol.asyncDispose]();
});

test('the classes that ONBUILD compiled are served by the Java that the slug carries', async () => {
  await using dyno = await startPlainDyno(image.app);
  const page = await dyno.page();

  expect(page).toContain('<h1>Hello from a dyno</h1>');
  expect(page).toMatch(/Java \d+[.\d]* was unpacked under/);
  expect(page).toContain('Port: 5000, from Heroku');
});

test('the sources stay outside /app, and the JDK is the only large thing in it', async () => {
  const files = await appFiles(image.app);
  expect(files.filter((line) => /\.java /.test(line))).toEqual([]);
  const sizeMb = Number(await docker(['run', '--rm', image.app, 'sh', '-c', 'du -sm /app | cut -f 1']));
  expect(sizeMb).toBeGreaterThan(150);
  expect(sizeMb).toBeLessThan(300);
});

test('there is nothing in its slug that it could do without', async () => {
  expect(await adviceOn(image.app)).toEqual([]);
});

test('row 10: its release is green, and the slug has the files of another build, of which nothing was reused', async () => {
  await using released = await releaseExample('jdk');
  expectHealthy(released);
  await expectSameFiles(released, image);
});
