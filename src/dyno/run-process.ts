import type Docker from 'dockerode';
import { removeOrWarn } from '../docker/container-life.ts';
import { inspectContainer } from '../docker/containers.ts';
import { readMemoryKills } from '../docker/memory.ts';
import type { Log } from '../log.ts';
import { exitOf } from './dyno-exit.ts';
import { watchMemory } from './memory-watch.ts';
import { OutputTail } from './output-tail.ts';
import { endOfOther, endOfWeb, type ProcessEnd } from './process-end.ts';
import { type DynoOptions, startDyno } from './start-dyno.ts';

/** A process of a slug that was run once, and is gone. */
export interface ProcessRun {
  readonly processType: string;
  readonly end: ProcessEnd;
  /** Its `$PORT`. */
  readonly port: number;
  /** How long it was watched, in milliseconds. */
  readonly ranMs: number;
  /** Null if it ended before it could be measured. */
  readonly peakMemoryBytes: number | null;
  /** Whether the kernel ended it, or a child of it, for want of memory. */
  readonly isOutOfMemory: boolean;
  /** The end of what it printed: safe to show, without secrets. */
  readonly lastLines: readonly string[];
}

/** How a process is run and judged. */
export interface RunOptions extends Omit<DynoOptions, 'onOutput'> {
  /** What a `web` process is asked for. */
  readonly path: string;
  /** Until when a `web` process must have answered with a status below 500. */
  readonly timeoutMs: number;
  /** How long any other must stay up, unless it ends with 0. */
  readonly settleMs: number;
  /** Takes each line that it prints: somebody else's text. */
  readonly onLine: (line: string) => void;
  /** Hides secrets. */
  readonly clean: (text: string) => string;
  /** Told of a container that could not be removed. */
  readonly log: Log;
  /** Takes the removal of the container, which never fails, in place of waiting for it here. */
  readonly onRemoval?: (removal: Promise<void>) => void;
}

const NEAR_LIMIT = 0.9;

/**
 * Runs one process of a slug as a dyno until it has shown that it boots, or that it does not; its container is gone afterwards,
 * whatever happens, or on its way (see `onRemoval`). Throws ActionError if it could not be run, or the signal's reason.
 */
export async function runProcess(options: RunOptions): Promise<ProcessRun> {
  const { processType } = options;
  const tail = new OutputTail(options.onLine, options.clean);
  const onOutput = (chunk: string) => tail.add(chunk);
  const { container, output, port } = await startDyno({ ...options, onOutput }, { publishesPort: false });
  const startMs = performance.now();
  const stopping = new AbortController();
  const signal = AbortSignal.any([options.signal, stopping.signal]);
  try {
    const memory = watchMemory(container, signal);
    const exit = exitOf({ container, output, signal });
    exit.catch(() => {});
    const end = await (processType === 'web'
      ? endOfWeb({ ...options, container, port, startMs, exit, signal })
      : endOfOther({ settleMs: options.settleMs, exit, signal }));
    const ranMs = performance.now() - startMs;
    const peak = await memory.peak();
    const isOutOfMemory =
      end.kind === 'exited'
        ? end.exit.isOutOfMemory
        : await hasLostChild(container, { peak, memoryBytes: options.memoryBytes, signal });
    return {
      processType,
      end,
      port,
      ranMs,
      // What it had when it was killed, no poll has seen.
      peakMemoryBytes: isOutOfMemory ? (options.memoryBytes ?? peak) : peak,
      isOutOfMemory,
      lastLines: tail.end(),
    };
  } finally {
    stopping.abort();
    // An engine keeps a container locked while it is read from.
    output.close();
    const removal = removeOrWarn(container, options);
    if (options.onRemoval === undefined) await removal;
    else options.onRemoval(removal);
  }
}

/** Whether the kernel ended a child of a process that still runs. Only one that came near its limit is worth the question. */
async function hasLostChild(
  container: Docker.Container,
  dyno: { readonly peak: number | null; readonly memoryBytes: number | null; readonly signal: AbortSignal },
): Promise<boolean> {
  const { peak, memoryBytes, signal } = dyno;
  if (memoryBytes === null || (peak !== null && peak < NEAR_LIMIT * memoryBytes)) return false;
  if ((await inspectContainer(container, signal)).isOutOfMemory) return true;
  const kills = await readMemoryKills(container, signal).catch(() => 0);
  signal.throwIfAborted();
  return kills > 0;
}
