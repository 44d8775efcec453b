import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { CancelledError } from '../../src/cancelled-error.ts';
import { removalCall } from '../../src/docker/removal-call.ts';

const never = () => new Promise<never>(() => {});
const TOO_LATE = 'It failed: the Docker engine did not answer in the time that was left';

test('row 104: a removal is made also after a cancellation, and then not waited for much longer', async () => {
  const controller = new AbortController();
  const limits = { signal: controller.signal, graceMs: 30 };
  const slow = removalCall('It failed', limits, async () => {
    await setTimeout(60);
    return 'gone';
  });
  await expect(slow).resolves.toBe('gone');
  const stuck = removalCall('It failed', limits, never);
  controller.abort(new CancelledError('Cancelled (SIGINT).'));
  await expect(stuck).rejects.toThrow(TOO_LATE);
  await expect(removalCall('x', limits, async () => 'gone')).resolves.toBe('gone');
  await expect(removalCall('It failed', limits, never)).rejects.toThrow(TOO_LATE);
});

test('row 104: the removals of a cancelled run share the time that it has, one after the other', async () => {
  const { signal } = new AbortController();
  const cancelled = AbortSignal.any([signal, AbortSignal.abort(new CancelledError('Cancelled (SIGINT).'))]);
  const startMs = performance.now();
  for (const what of ['the container', 'the app image', 'the base'])
    await expect(removalCall(what, { signal: cancelled, graceMs: 800 }, never)).rejects.toThrow(what);
  // The first has all of it, and each of the others as long as an engine that is well takes.
  expect(performance.now() - startMs).toBeLessThan(800 + 2 * 250 + 200);
});

test('row 23: in a run that goes on, a removal without an answer is given up later', async () => {
  const { signal } = new AbortController();
  await expect(removalCall('It failed', { signal, limitMs: 30 }, never)).rejects.toThrow(
    'It failed: the Docker engine did not answer within 0.03 s',
  );
});

test.each([
  ['breaks twice is asked for again', { code: 'ECONNRESET' }, 2, 3],
  ['keeps breaking is given up', { code: 'EPIPE' }, 9, 3],
  ['is refused by the engine is not asked for again', { statusCode: 409 }, 1, 1],
])('a removal that %s', async (_, fault, faults, calls) => {
  let called = 0;
  const removal = removalCall('It failed', { signal: new AbortController().signal }, async () => {
    called += 1;
    if (called <= faults) throw Object.assign(new Error('socket hang up'), fault);
    return 'gone';
  });
  await (faults < calls
    ? expect(removal).resolves.toBe('gone')
    : expect(removal).rejects.toThrow('It failed: socket hang up'));
  expect(called).toBe(calls);
});
