import type { CacheOutage } from '../../actions-cache/availability.ts';
import type { Environment } from '../../docker/connect.ts';
import type { ImageStore } from '../../docker/engine.ts';

/** How long the Actions cache may take. */
export interface ActionsStoreLimits {
  readonly lookUpMs: number;
  /** Fetching a base: download, check and load; less where building it took less. */
  readonly restoreMs: number;
  /** A restore may take so long however little building the base took. */
  readonly leastRestoreMs: number;
  /** A transfer that moves nothing for so long is given up. */
  readonly idleMs: number;
  readonly saveMs: number;
  /** What a save must leave free on the disk. */
  readonly spareBytes: number;
}

/** What the store is made of. */
export interface ActionsStoreOptions {
  /** Begins the key of every entry: letters, digits and dashes. */
  readonly keyPrefix: string;
  /** The tag of a base in the engine. */
  readonly reference: (key: string) => string;
  /** The engine's images, with calls that end with the signal given. */
  readonly imagesUntil: (signal: AbortSignal) => ImageStore;
  /** The job's environment; `ACTIONS_*` says where the cache service is. */
  readonly environment: Environment;
  /** An existing folder with room for the base twice; nothing stays in it. */
  readonly stagingFolder: string;
  /** Cancels restores and saves. */
  readonly signal: AbortSignal;
  /** Shared with whoever else asks the service in this job. */
  readonly outage?: CacheOutage;
  readonly limits?: Partial<ActionsStoreLimits>;
  /** Where the client's program is, if not beside this code. */
  readonly clientProgram?: URL;
}
