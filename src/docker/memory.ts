import type Docker from 'dockerode';
import { execText } from './exec.ts';
import { shortCall } from './short-call.ts';

/** What a running container has of memory, file cache included, in bytes. */
export interface MemoryUse {
  readonly now: number;
  /** The most it ever had; null where the kernel does not say: with control groups v2 before Linux 5.19. */
  readonly peak: number | null;
}

/**
 * How much memory a container has now and had at most; null if it does not run any more. With control groups v1 the engine
 * tells both; with v2 the peak is in a file that the container alone sees. Throws ActionError with the engine's reason.
 * https://docs.kernel.org/admin-guide/cgroup-v2.html#memory-interface-files
 */
export async function readMemoryUse(
  container: Docker.Container,
  { withPeak, signal }: { readonly withPeak: boolean; readonly signal: AbortSignal },
): Promise<MemoryUse | null> {
  const what = "The Docker engine could not tell the container's memory";
  const stats: unknown = await shortCall(what, { signal }, () => container.stats({ stream: false, 'one-shot': true }));
  const use = memoryUseIn(stats);
  if (use === null || use.peak !== null || !withPeak) return use;
  const text = await execText(container, { command: ['cat', '/sys/fs/cgroup/memory.peak'], signal });
  const peak = Number.parseInt(text, 10);
  return { now: use.now, peak: Number.isSafeInteger(peak) ? peak : null };
}

/**
 * How many processes of a running container the kernel has ended for want of memory: an old engine tells only of the one that
 * it started. Throws ActionError with the engine's reason. https://docs.kernel.org/admin-guide/cgroup-v1/memory.html#oom-control
 */
export async function readMemoryKills(container: Docker.Container, signal: AbortSignal): Promise<number> {
  const files = ['/sys/fs/cgroup/memory.events', '/sys/fs/cgroup/memory/memory.oom_control'];
  const text = await execText(container, { command: ['cat', ...files], signal });
  return Number(/^oom_kill (\d+)$/m.exec(text)?.[1] ?? 0);
}

/** The memory in the engine's reply; null if there is none in it, as of a container that has ended. */
export function memoryUseIn(stats: unknown): MemoryUse | null {
  const memory = fieldOf(stats, 'memory_stats');
  const [now, peak] = [fieldOf(memory, 'usage'), fieldOf(memory, 'max_usage')];
  if (typeof now !== 'number') return null;
  return { now, peak: typeof peak === 'number' && peak > 0 ? peak : null };
}

function fieldOf(value: unknown, name: string): unknown {
  return Object.entries(typeof value === 'object' && value !== null ? value : {}).find(([each]) => each === name)?.[1];
}
