import { once } from 'node:events';
import type { Environment } from '../docker/connect.ts';
import type { Log } from '../log.ts';

/** What a command of the CLI is given besides its arguments. */
export interface CommandWorld {
  readonly environment: Environment;
  readonly log: Log;
  /** Aborts on Ctrl-C. */
  readonly signal: AbortSignal;
}

/** Resolves when the user presses Ctrl-C, or has done so already. */
export async function untilCancelled(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort');
}
