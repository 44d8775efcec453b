import { PassThrough } from 'node:stream';
import { expect, test } from '@jest/globals';
import { withIdleLimit } from '../../src/docker/idle-limit.ts';

test('row 23: a stream that stalls is given up and destroyed', async () => {
  const stream = new PassThrough();
  stream.write('a');
  const seen: string[] = [];
  const read = async () => {
    for await (const chunk of withIdleLimit(stream, 50, 'Reading')) seen.push(String(chunk));
  };
  await expect(read()).rejects.toThrow('Reading: the Docker engine sent nothing for 0.05 s.');
  expect(seen).toEqual(['a']);
  expect(stream.destroyed).toBe(true);
});

test('a reader that takes its time is no stall', async () => {
  const stream = new PassThrough();
  for (const text of ['a', 'b']) stream.write(text);
  stream.end();
  let seen = '';
  for await (const chunk of withIdleLimit(stream, 30, 'Reading')) {
    seen += String(chunk);
    await new Promise((resolve) => setTimeout(resolve, 80));
  }
  expect(seen).toBe('ab');
});

test('a reader that stops closes the stream, and an error of the stream is met', async () => {
  const stopped = new PassThrough();
  stopped.write('a');
  for await (const _ of withIdleLimit(stopped, 1000, 'Reading')) break;
  expect(stopped.destroyed).toBe(true);
  const broken = new PassThrough();
  broken.destroy(new Error('reset'));
  const read = async () => {
    for await (const _ of withIdleLimit(broken, 1000, 'Reading'));
  };
  await expect(read()).rejects.toThrow('reset');
});
