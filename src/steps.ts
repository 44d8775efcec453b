import { HeldLog } from './held-log.ts';
import type { Log } from './log.ts';

/** When one step of a story ran, in milliseconds since the story began. */
export interface StepTime {
  readonly title: string;
  readonly startMs: number;
  readonly endMs: number;
  /** How much of it the story could do nothing but wait: all of a step in front, and of one behind what was left of it when it was joined. */
  readonly waitedMs: number;
  readonly isDone: boolean;
}

/**
 * Runs the steps of a story, some of them side by side, and keeps their times. The log still reads in order: each step is
 * one group, and what a step says while an earlier one is still open is held back until its turn.
 */
export class Steps {
  readonly #log: Log;
  readonly #now: () => number;
  readonly #begin: number;
  readonly #times: StepTime[] = [];
  readonly #behind: (() => void)[] = [];
  /** Ends when the group of the step that was started last has been written. */
  #written: Promise<unknown> = Promise.resolve();

  constructor(log: Log, now: () => number = () => performance.now()) {
    this.#log = log;
    this.#now = now;
    this.#begin = now();
  }

  /** Milliseconds since the story began. */
  get elapsedMs(): number {
    return this.#now() - this.#begin;
  }

  /** The steps that ended, in the order in which they began. */
  get times(): readonly StepTime[] {
    return this.#times.filter(({ endMs }) => endMs >= 0);
  }

  /** Starts a step now; its failure is its promise's. */
  run<T>(title: string, body: (log: Log) => Promise<T>): Promise<T> {
    const { work, write } = this.#start(title, body);
    write();
    return work;
  }

  /** Starts a step whose group is only opened by `join`, so that the steps after it are not held back for it. */
  runBehind<T>(title: string, body: (log: Log) => Promise<T>): BackgroundStep<T> {
    const { work, write } = this.#start(title, body);
    // Whoever joins meets the failure.
    work.catch(() => undefined);
    this.#behind.push(write);
    return {
      result: work,
      join: () => {
        write();
        return work;
      },
    };
  }

  /** Resolves when every step has ended, also one behind the others that nobody joined, and all that was said is written. */
  async written(): Promise<void> {
    for (const write of this.#behind) write();
    await this.#written;
  }

  #start<T>(title: string, body: (log: Log) => Promise<T>): { readonly work: Promise<T>; readonly write: () => void } {
    const index =
      this.#times.push({ title, startMs: this.#now() - this.#begin, endMs: -1, waitedMs: 0, isDone: false }) - 1;
    const held = new HeldLog(this.#log);
    const work = (async () => body(held))();
    let waitedFrom = Number.POSITIVE_INFINITY;
    const end = (isDone: boolean) => {
      const started = this.#times[index];
      if (started === undefined) return;
      const endMs = this.#now() - this.#begin;
      this.#times[index] = { ...started, endMs, waitedMs: Math.max(0, endMs - waitedFrom), isDone };
    };
    const done = work.then(
      () => end(true),
      () => end(false),
    );
    let isTaken = false;
    const write = () => {
      if (isTaken) return;
      isTaken = true;
      waitedFrom = this.#now() - this.#begin;
      this.#written = this.#written.then(() =>
        this.#log.group(title, async () => {
          held.release();
          await done;
        }),
      );
    };
    return { work, write };
  }
}

/** A step that runs behind the others. */
export interface BackgroundStep<T> {
  /** What it comes to, for another step that runs behind. */
  readonly result: Promise<T>;
  /** Waits for it; its log follows what was logged before. */
  join(): Promise<T>;
}
