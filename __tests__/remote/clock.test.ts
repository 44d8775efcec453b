import { expect, test } from '@jest/globals';
import { systemClock } from '../../src/remote/clock.ts';

test('a wait takes its time', async () => {
  const startedMs = systemClock.now();
  await systemClock.wait(30, new AbortController().signal);
  expect(systemClock.now() - startedMs).toBeGreaterThanOrEqual(29);
});

test('a wait ends with the reason that the signal gives', async () => {
  const controller = new AbortController();
  const reason = new Error('SIGINT');
  const wait = systemClock.wait(60_000, controller.signal);
  controller.abort(reason);
  await expect(wait).rejects.toBe(reason);
  await expect(systemClock.wait(60_000, controller.signal)).rejects.toBe(reason);
});

test('chance is at least 0 and below 1', () => {
  const drawn = Array.from({ length: 100 }, systemClock.random);
  expect(drawn.every((value) => value >= 0 && value < 1)).toBe(true);
  expect(new Set(drawn).size).toBeGreaterThan(90);
});
