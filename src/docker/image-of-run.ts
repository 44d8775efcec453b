import type Docker from 'dockerode';
import type { Log } from '../log.ts';

/** An image of the engine, and the run that asks about it. */
export interface ImageOfRun {
  readonly api: Docker;
  readonly image: string;
  readonly runId: string;
  /** Told of a container that could not be removed. */
  readonly log: Log;
  readonly signal: AbortSignal;
}
