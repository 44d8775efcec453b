import { setTimeout as delay } from 'node:timers/promises';
import type Docker from 'dockerode';
import { inspectContainer } from '../docker/containers.ts';
import { attemptsAtWeb } from './ask-web.ts';
import type { DynoExit } from './dyno-exit.ts';
import { type Listener, listenersIn, readTcpTables } from './tcp-tables.ts';

/** What became of a process while it was watched. */
export type ProcessEnd =
  /** A `web` process answered, after so long. */
  | { readonly kind: 'answered'; readonly status: number; readonly bootMs: number }
  /** Any other still ran. */
  | { readonly kind: 'stayed-up' }
  | { readonly kind: 'exited'; readonly exit: DynoExit }
  /** A `web` process answered nothing, or server errors alone. */
  | {
      readonly kind: 'late';
      readonly lastStatus: number | null;
      /** What it listened on; null if that could not be had. */
      readonly listeners: readonly Listener[] | null;
    };

const LISTENERS_MS = 5_000;
/** A timer that is set to more fires at once. https://nodejs.org/api/timers.html#settimeoutcallback-delay-args */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** An engine may say that a container does not run before it says how it ended. */
const EXIT_MS = 2_000;

interface WatchedProcess {
  readonly exit: Promise<DynoExit>;
  readonly signal: AbortSignal;
}

/** A `web` process that was started, and when it is late. */
export interface WatchedWeb extends WatchedProcess {
  readonly container: Docker.Container;
  readonly port: number;
  readonly path: string;
  readonly timeoutMs: number;
  /** Of `performance.now()`. */
  readonly startMs: number;
}

/** Waits until any process but `web` has ended or stayed up for `settleMs`. Throws the signal's reason. */
export async function endOfOther(process: WatchedProcess & { readonly settleMs: number }): Promise<ProcessEnd> {
  const { exit, settleMs, signal } = process;
  return Promise.race([exited(exit), delay(settleMs, { kind: 'stayed-up' } as const, { signal })]);
}

/**
 * Waits until a `web` process has answered its path with a status below 500, has ended, or is late. Throws ActionError with the
 * engine's reason, or the signal's reason.
 */
export async function endOfWeb(web: WatchedWeb): Promise<ProcessEnd> {
  const { container, exit, signal } = web;
  const leftMs = Math.round(web.timeoutMs - (performance.now() - web.startMs));
  const late = AbortSignal.timeout(Math.min(LONGEST_TIMER_MS, Math.max(0, leftMs)));
  const settled = new AbortController();
  const asking = AbortSignal.any([signal, late, settled.signal]);
  let lastStatus: number | null = null;
  const answered = async (): Promise<ProcessEnd> => {
    const { address } = await inspectContainer(container, asking);
    for await (const attempt of attemptsAtWeb({ ...web, address, signal: asking })) {
      if (attempt.kind !== 'answered') continue;
      lastStatus = attempt.status;
      if (lastStatus < 500) return { kind: 'answered', status: lastStatus, bootMs: performance.now() - web.startMs };
    }
    return exited(exit);
  };
  const answeredOrEnded = answered().catch(async (error: unknown): Promise<ProcessEnd> => {
    if (asking.aborted) throw error;
    const failed = delay(EXIT_MS, null, { signal: asking });
    const end = await Promise.race([exited(exit), failed]);
    if (end === null) throw error;
    return end;
  });
  try {
    return await Promise.race([answeredOrEnded, exited(exit)]);
  } catch (error) {
    signal.throwIfAborted();
    if (!late.aborted) throw error;
    const limited = AbortSignal.any([signal, AbortSignal.timeout(LISTENERS_MS)]);
    const listeners = await readTcpTables(container, limited).then(listenersIn, () => null);
    return { kind: 'late', lastStatus, listeners };
  } finally {
    settled.abort();
    answeredOrEnded.catch(() => {});
  }
}

async function exited(exit: Promise<DynoExit>): Promise<ProcessEnd> {
  return { kind: 'exited', exit: await exit };
}
