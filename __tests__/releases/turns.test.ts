import { expect, test } from '@jest/globals';
import { Turns } from '../../src/releases/turns.ts';

test('works go one after another, and none is begun after one that failed', async () => {
  const turns = new Turns();
  const seen: string[] = [];
  const work = (name: string, fault?: Error) => async () => {
    seen.push(`${name} begins`);
    await new Promise((done) => setImmediate(done));
    seen.push(`${name} ends`);
    if (fault !== undefined) throw fault;
    return name;
  };
  const fault = new Error('no');
  const results = await Promise.allSettled([
    turns.next(work('a')),
    turns.next(work('b', fault)),
    turns.next(work('c')),
  ]);
  expect(results).toEqual([
    { status: 'fulfilled', value: 'a' },
    { status: 'rejected', reason: fault },
    { status: 'fulfilled', value: null },
  ]);
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

test('what was stopped begins nothing more', async () => {
  const turns = new Turns();
  turns.stop();
  expect(await turns.next(async () => 'a')).toBeNull();
});
