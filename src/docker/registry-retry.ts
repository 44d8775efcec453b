import pRetry from 'p-retry';
import { RegistryError } from './registry-error.ts';

/** How often a registry is asked. */
export interface RegistryPatience {
  /** In all; 3 by default. */
  readonly tries?: number;
  /** After the first try; three times as long after each further one. 1 s by default. */
  readonly pauseMs?: number;
  readonly signal: AbortSignal;
}

/** Tries again what may pass: too many requests, a server's error, a broken connection. Throws the last try's error. */
export async function askPatiently<T>(
  attempt: () => Promise<T>,
  { tries = 3, pauseMs = 1_000, signal }: RegistryPatience,
): Promise<T> {
  return pRetry(attempt, {
    retries: tries - 1,
    minTimeout: pauseMs,
    factor: 3,
    signal,
    shouldRetry: ({ error }) => error instanceof RegistryError && error.isPassing,
  });
}
