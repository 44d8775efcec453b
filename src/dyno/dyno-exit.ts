import { setTimeout as delay } from 'node:timers/promises';
import type Docker from 'dockerode';
import { inspectContainer, type Output, waitForExit } from '../docker/containers.ts';

/** How a dyno's process ended. */
export interface DynoExit {
  readonly code: number;
  /** Whether it ended because the kernel killed it for want of memory: Heroku's R15. */
  readonly isOutOfMemory: boolean;
}

/** What is left to print when a container has ended is there at once. */
const LAST_OUTPUT_MS = 2_000;
/** The exit code of a process that was ended by SIGKILL, and of a shell whose command was. */
export const KILLED = 137;

/**
 * When a dyno's process has ended and all that it printed was handed over. Rejects with the signal's reason, or ActionError
 * with the engine's.
 */
export async function exitOf(dyno: {
  readonly container: Docker.Container;
  readonly output: Output;
  readonly signal: AbortSignal;
}): Promise<DynoExit> {
  const { container, output, signal } = dyno;
  const code = await waitForExit(container, signal);
  await Promise.race([output.ended, delay(LAST_OUTPUT_MS, undefined, { ref: false })]);
  return { code, isOutOfMemory: code !== 0 && (await isOutOfMemory(container, { isKilled: code === KILLED, signal })) };
}

/**
 * The engine learns of a lack of memory from the kernel, which may be after it has learnt of the end. A process that ended by
 * itself may have done so because a child of it was killed, and that is known by then.
 */
async function isOutOfMemory(
  container: Docker.Container,
  { isKilled, signal }: { readonly isKilled: boolean; readonly signal: AbortSignal },
): Promise<boolean> {
  for (const waitMs of isKilled ? [0, 100, 200, 400, 800] : [0]) {
    await delay(waitMs, undefined, { signal });
    if ((await inspectContainer(container, signal)).isOutOfMemory) return true;
  }
  return false;
}
