import { expect, test } from '@jest/globals';
import { bothOrThrow } from '../src/side-by-side.ts';

const one = new Error('one');
const other = new Error('other');

test('both are waited for before either failure is told, and neither hides the other', async () => {
  expect(await bothOrThrow(1, Promise.resolve('b'))).toEqual([1, 'b']);
  let isDone = false;
  const slow = new Promise((resolve) => setImmediate(resolve)).then(() => {
    isDone = true;
  });
  await expect(bothOrThrow(Promise.reject(one), slow)).rejects.toBe(one);
  expect(isDone).toBe(true);
  await expect(bothOrThrow(Promise.reject(one), Promise.reject(other))).rejects.toMatchObject({ errors: [one, other] });
});

test('what stopped both is told once, as it is', async () => {
  await expect(bothOrThrow(Promise.reject(one), Promise.reject(one))).rejects.toBe(one);
});
