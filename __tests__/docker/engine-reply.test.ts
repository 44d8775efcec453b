import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readEngineReply } from '../../src/docker/engine-reply.ts';
import { ActionError } from '../../src/errors.ts';

async function* sliced(text: string | Buffer, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function texts(text: string, size = 65_536): Promise<readonly string[]> {
  const found: string[] = [];
  await readEngineReply(sliced(text, size), (each) => void found.push(each));
  return found;
}

const failed = '{"errorDetail":{"code":9,"message":"no space left on device"},"error":"short"}';

test.each([
  ['with a line end', `{"stream":"x"}\r\n${failed}\r\n`],
  ['as the last record without one', `{"stream":"x"}\n${failed}`],
  ['without `error`', '{"errorDetail":{"message":"no space left on device"}}'],
  ['with `error` alone', '{"error":"no space left on device"}\n'],
  ['and words after it', `${failed}\n{"stream":"Loaded image: x"}\n`],
])('row 20: a failure %s is one', async (_, text) => {
  for (const size of [1, 3, 1000])
    await expect(texts(text, size)).rejects.toThrow(new ActionError('no space left on device'));
});

test.each(['{"errorDetail":{}}', '{"errorDetail":null}', '{"errorDetail":{"code":1}}'])(
  'row 20: %s is a failure without a reason',
  async (text) => {
    await expect(texts(text)).rejects.toThrow('gave no reason');
  },
);

test('row 20: a failure that is too long to be read is still one', async () => {
  await expect(texts(`{"errorDetail":{"message":"${'x'.repeat(3_000_000)}"}}\n`)).rejects.toThrow(/^\{"errorDetail"/);
});

test('row 20: a connection that breaks is a failure, with its cause', async () => {
  async function* broken(): AsyncGenerator<Buffer> {
    yield Buffer.from('{"stream":"Loaded image: x"}\n');
    throw Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
  }
  const error = await readEngineReply(broken(), () => {}).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ActionError);
  expect(error).toMatchObject({ message: expect.stringContaining('broke off'), cause: { code: 'ECONNRESET' } });
});

test('row 21: a line that is no record is text, and ends nothing', async () => {
  expect(
    await texts('{"stream":"a\\n"}\n{broken\nplain\n{"stream":\n[1]\n{"status":"b"}\n{"other":1}\n\n{"stream":"c"}'),
  ).toEqual(['a', '{broken', 'plain', '{"stream":', '[1]', 'b', 'c']);
});

test('row 21: a line of 10 MB is cut and what follows it is read, in bounded time', async () => {
  const start = performance.now();
  const found = await texts(`${'x'.repeat(10_000_000)}\n{"stream":"next"}\n`);
  expect(found.map((text) => Math.min(text.length, 100))).toEqual([100, 4]);
  expect(found[0]?.length).toBe(2 ** 20);
  expect(performance.now() - start).toBeLessThan(5_000);
});

test('rows 21 and 31: text is the same in slices of any size, letters of several bytes too', async () => {
  const text = '{"stream":"größe 😀 1"}\n{"status":"→"}\nrest 😀';
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (size) => {
      expect(await texts(text, size)).toEqual(['größe 😀 1', '→', 'rest 😀']);
    }),
    { numRuns: 40 },
  );
});
