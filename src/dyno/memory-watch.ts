import { setTimeout as delay } from 'node:timers/promises';
import type Docker from 'dockerode';
import { readMemoryUse } from '../docker/memory.ts';

/** How a dyno's memory is followed. */
export interface MemoryWatch {
  /** The most bytes that the dyno had until now, file cache included; null if it ended before it was first looked at. */
  peak(): Promise<number | null>;
}

/** What a process had is gone with its end, so it is asked for all the time. */
const LOOK_MS = 250;

/** Follows a dyno's memory from now on until it ends or `signal` aborts. An engine that does not tell is no failure. */
export function watchMemory(container: Docker.Container, signal: AbortSignal): MemoryWatch {
  let most: number | null = null;
  const look = async (withPeak: boolean): Promise<boolean> => {
    const use = await readMemoryUse(container, { withPeak, signal });
    if (use === null) return false;
    most = Math.max(most ?? 0, use.now, use.peak ?? 0);
    return true;
  };
  const follow = async (): Promise<void> => {
    while (await look(false)) await delay(LOOK_MS, undefined, { signal, ref: false });
  };
  follow().catch(() => {});
  return {
    async peak() {
      await look(true).catch(() => {});
      return most;
    },
  };
}
