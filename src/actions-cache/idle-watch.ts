import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setInterval } from 'node:timers/promises';
import { TooSlowError } from '../time-box.ts';

/** Looks often enough to notice in time, and seldom enough to cost nothing. */
const LONGEST_PAUSE_MS = 1_000;

/**
 * Runs `body` with a signal that ends it once nothing below `folder` has grown or shrunk, and `progress` has not changed,
 * for `idleMs`. Throws TooSlowError then, or whatever `body` throws.
 */
export async function whileAlive<T>(
  {
    folder,
    progress,
    idleMs,
    signal,
  }: {
    readonly folder: string;
    readonly progress: () => number;
    readonly idleMs: number;
    readonly signal: AbortSignal;
  },
  body: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const idle = new AbortController();
  const done = new AbortController();
  const watch = async () => {
    let [sign, since] = ['', performance.now()];
    for await (const _ of setInterval(Math.min(LONGEST_PAUSE_MS, idleMs / 4), null, { signal: done.signal })) {
      const now = `${progress()} ${await folderBytes(folder)}`;
      if (now !== sign) [sign, since] = [now, performance.now()];
      else if (performance.now() - since >= idleMs)
        idle.abort(new TooSlowError(`no byte was transferred for ${idleMs / 1000} s`));
    }
  };
  // Ends when `done` says so, which is no fault; the folder's files may come and go under it.
  const watching = watch().catch(() => undefined);
  try {
    return await body(AbortSignal.any([signal, idle.signal]));
  } catch (error) {
    throw idle.signal.aborted ? idle.signal.reason : error;
  } finally {
    done.abort();
    await watching;
  }
}

async function folderBytes(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const sizes = entries.map(async (entry) => {
    if (!entry.isFile()) return 0;
    return (await stat(join(entry.parentPath, entry.name)).catch(() => ({ size: 0 }))).size;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
