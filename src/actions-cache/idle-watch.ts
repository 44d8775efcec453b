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
  const watching = watch().catch((error: unknown) => {
    // `done` ends it, which is no fault. After any other end nothing would bound the wait.
    if (!done.signal.aborted) idle.abort(error);
  });
  try {
    return await body(AbortSignal.any([signal, idle.signal]));
  } catch (error) {
    throw idle.signal.aborted ? idle.signal.reason : error;
  } finally {
    done.abort();
    await watching;
  }
}

/** Files and folders may go while they are looked at: `readdir` by itself throws where one goes that it is about to enter. */
async function folderBytes(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const sizes = entries.map(async (entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return folderBytes(path);
    if (!entry.isFile()) return 0;
    return (await stat(path).catch(() => ({ size: 0 }))).size;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
