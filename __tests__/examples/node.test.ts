import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { buildExample, type ExampleImage } from './example-image.ts';
import { adviceOn } from './example-slug.ts';
import { startPlainDyno } from './plain-dyno.ts';
import { expectHealthy, expectSameFiles, releaseExample } from './released-example.ts';

// Each builds real images, and downloads what goes into them.
jest.setTimeout(300_000);

let image: ExampleImage;

beforeAll(async () => {
  image = await buildExample('node');
});

afterAll(async () => {
  await image?.[Symbol.asyncDispose]();
});

test('the page that ONBUILD rendered is served by the Node that the slug carries', async () => {
  await using dyno = await startPlainDyno(image.app);
  const page = await dyno.page();

  expect(page).toContain('<h1>Hello from a dyno</h1>');
  expect(page).toMatch(/Node v24\.\d+\.\d+ was built under/);
  expect(page).toContain('<td>5000</td>');
  expect(page).not.toContain('{{');
});

test('there is nothing in its slug that it could do without', async () => {
  expect(await adviceOn(image.app)).toEqual([]);
});

test('row 10: its release is green, and the slug has the files of another build, of which nothing was reused', async () => {
  await using released = await releaseExample('node');
  expectHealthy(released);
  await expectSameFiles(released, image, ['Dockerfile', 'install-node']);
});
