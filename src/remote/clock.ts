import { setTimeout as sleep } from 'node:timers/promises';

/** Time and chance as the retry rules see them: passed in, so that a test can run an hour of waiting in a millisecond. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** At least 0, below 1. */
  random(): number;
  /** Rejects with the signal's reason as soon as `signal` aborts. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

/** The machine's own. */
export const systemClock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  async wait(ms, signal) {
    signal.throwIfAborted();
    try {
      await sleep(ms, undefined, { signal });
    } catch (error) {
      // Node wraps the reason in an AbortError of its own; the story wants to see the one it gave.
      signal.throwIfAborted();
      throw error;
    }
  },
};
