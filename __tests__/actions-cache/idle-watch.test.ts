import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { whileAlive } from '../../src/actions-cache/idle-watch.ts';
import { TooSlowError } from '../../src/time-box.ts';

let parent: string;
let folder: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'idle-watch-'));
  folder = join(parent, 'entry');
  await mkdir(folder);
});
afterEach(() => rm(parent, { recursive: true }));

const never = new AbortController().signal;

function watched<T>(
  body: (signal: AbortSignal) => Promise<T>,
  { idleMs = 300, progress = (): number => 0, signal = never } = {},
) {
  return whileAlive({ folder, progress, idleMs, signal }, body);
}

/** Nothing moves any more: ends with the signal alone. */
const stuck = (signal: AbortSignal) => delay(20_000, 'nobody ended it', { signal });

test('a transfer that moves nothing is given up', async () => {
  await expect(watched(stuck)).rejects.toThrow(TooSlowError);
  await expect(watched(stuck)).rejects.toThrow('no byte was transferred for 0.3 s');
});

test('it goes on while a file grows, deep down, or progress is told', async () => {
  let told = 0;
  const grow = async () => {
    await mkdir(join(folder, 'a/b'), { recursive: true });
    for (let count = 1; count <= 8; count += 1) {
      await writeFile(join(folder, 'a/b/file'), 'x'.repeat(count));
      await delay(100);
    }
    return 'grown';
  };
  const tell = async () => {
    for (; told < 8; told += 1) await delay(100);
    return 'told';
  };
  expect(await watched(grow)).toBe('grown');
  expect(await watched(tell, { progress: () => told })).toBe('told');
});

test('row 34: the watch outlives the folder that it looks into', async () => {
  const body = async (signal: AbortSignal) => {
    await rm(folder, { recursive: true });
    return stuck(signal);
  };
  await expect(watched(body)).rejects.toThrow('no byte was transferred');
});

test('row 34: it outlives folders that come and go while they are counted', async () => {
  const body = async (signal: AbortSignal) => {
    for (let count = 0; count < 150; count += 1) {
      await mkdir(join(folder, `${count}/deep/deeper`), { recursive: true });
      await rm(join(folder, `${count}`), { recursive: true });
    }
    return stuck(signal);
  };
  await expect(watched(body, { idleMs: 20 })).rejects.toThrow('no byte was transferred');
});

test('a watch that fails ends the wait and says why', async () => {
  const progress = () => {
    throw new Error('nobody counts');
  };
  await expect(watched(stuck, { progress })).rejects.toThrow('nobody counts');
});

test('what the body comes to is told, and so is a cancelled job', async () => {
  expect(await watched(async () => 7)).toBe(7);
  await expect(watched(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  const cancelled = AbortSignal.abort(new Error('Cancelled (SIGINT).'));
  await expect(watched((signal) => delay(1, 0, { signal }), { signal: cancelled })).rejects.toThrow();
});
