import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { startPlainDyno } from './plain-dyno.ts';
import { expectHealthy, expectSameFiles, type ReleasedExample, releaseExample } from './released-example.ts';

// Real images are built, and what goes into them is downloaded.
jest.setTimeout(300_000);

let released: ReleasedExample;

beforeAll(async () => {
  released = await releaseExample('node');
});

afterAll(async () => {
  await released?.[Symbol.asyncDispose]();
});

test('the page that ONBUILD rendered is served by the Node that the slug carries', async () => {
  await using dyno = await startPlainDyno(released.image.app);
  const page = await dyno.page();

  expect(page).toContain('<h1>Hello from a dyno</h1>');
  expect(page).toMatch(/Node v24\.\d+\.\d+ was built under/);
  expect(page).toContain('<td>5000</td>');
  expect(page).not.toContain('{{');
});

test('there is nothing in its slug that it could do without', () => {
  expect(released.result.report?.slug?.advice).toEqual([]);
});

test('row 10: its release is green, and the slug has the files that plain docker makes of it', async () => {
  expectHealthy(released);
  await expectSameFiles(released, ['Dockerfile', 'install-node']);
});
