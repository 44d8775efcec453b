import { expect, test } from '@jest/globals';
import { callFailed, isStatus, shortCall } from '../../src/docker/short-call.ts';
import { ActionError } from '../../src/errors.ts';

const { signal } = new AbortController();
const never = () => new Promise<never>(() => {});

test('row 23: a call without an answer is given up', async () => {
  await expect(shortCall('It failed', { signal, limitMs: 30 }, never)).rejects.toThrow(
    'It failed: the Docker engine did not answer within 0.03 s',
  );
});

test('an abort ends it with its reason, before and meanwhile, and the call is not even made before', async () => {
  const reason = new ActionError('Cancelled (SIGINT).');
  let calls = 0;
  const call = () => {
    calls += 1;
    return never();
  };
  await expect(shortCall('x', { signal: AbortSignal.abort(reason) }, call)).rejects.toBe(reason);
  expect(calls).toBe(0);
  const controller = new AbortController();
  const waiting = shortCall('x', { signal: controller.signal }, call);
  controller.abort(reason);
  await expect(waiting).rejects.toBe(reason);
});

test('the engine’s answer is the cause, read through any number of our own words', async () => {
  const answer = Object.assign(new Error('(HTTP code 404) no such\n  image '), { statusCode: 404 });
  const error = await shortCall('Outer', { signal }, () =>
    shortCall('Inner', { signal }, () => Promise.reject(answer)),
  ).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ message: 'Outer: Inner: (HTTP code 404) no such image' });
  expect([isStatus(error, 404), isStatus(error, 409), isStatus('text', 404)]).toEqual([true, false, false]);
});

test('row 22: a page in place of an answer is one line, and cut', () => {
  const error = callFailed('x', new Error(`<html>\n${'<p>no</p>\n'.repeat(500)}`), signal);
  expect(error).toBeInstanceOf(ActionError);
  const { message } = error as ActionError;
  expect(message).not.toContain('\n');
  expect(message.length).toBeLessThan(520);
});
