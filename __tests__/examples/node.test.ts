import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { appFiles, buildExample, type ExampleImage } from './example-image.ts';
import { adviceOn } from './example-slug.ts';
import { startPlainDyno } from './plain-dyno.ts';

// Each builds real images, and downloads what goes into them.
jest.setTimeout(300_000);

let first: ExampleImage;

beforeAll(async () => {
  first = await buildExample('node');
});

afterAll(async () => {
  await first?.[Symbol.asyncDispose]();
});

test('the page that ONBUILD rendered is served by the Node that the slug carries', async () => {
  await using dyno = await startPlainDyno(first.app);
  const page = await dyno.page();

  expect(page).toContain('<h1>Hello from a dyno</h1>');
  expect(page).toMatch(/Node v24\.\d+\.\d+ was built under/);
  expect(page).toContain('<td>5000</td>');
  expect(page).not.toContain('{{');
});

test('there is nothing in its slug that it could do without', async () => {
  expect(await adviceOn(first.app)).toEqual([]);
});

test('a second build, nothing reused, has the same files under /app', async () => {
  await using second = await buildExample('node');

  const files = await appFiles(first.app);
  expect(await appFiles(second.app)).toEqual(files);
  expect(files.length).toBeGreaterThan(10);
});
