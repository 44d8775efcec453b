import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '../../docker/connect.ts';
import { ActionError, errorMessage } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { plainReason } from './actions-cache-output.ts';
import type { ActionsStoreLimits, ActionsStoreOptions } from './actions-store-options.ts';
import { type ActionsTransfer, CacheServiceDownError, restoreEntry, saveEntry } from './actions-transfer.ts';
import type { BaseStore, SaveOutcome } from './store.ts';
import { withinTime } from './time-box.ts';

const defaultLimits: ActionsStoreLimits = {
  lookUpMs: 30_000,
  restoreMs: 5 * 60_000,
  idleMs: 30_000,
  saveMs: 5 * 60_000,
  spareBytes: 256 * 1024 * 1024,
};

/** Keeps bases in the cache of GitHub Actions. https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching */
export function createActionsStore(options: ActionsStoreOptions): BaseStore {
  const { environment, stagingFolder, log, signal } = options;
  const limits = { ...defaultLimits, ...options.limits };
  let isDown = false;

  /** Runs `body` in time, in a folder of its own that is gone afterwards. */
  const bounded = <T>(what: string, limitMs: number, body: (transfer: ActionsTransfer) => Promise<T>): Promise<T> =>
    withinTime({ what, limitMs, signal }, async (stop) => {
      const folder = await mkdtemp(join(stagingFolder, 'base-'));
      try {
        return await body({ ...options, limits, folder, signal: stop });
      } finally {
        // A tar that was just ended may have written one more file meanwhile.
        await rm(folder, { recursive: true, force: true, maxRetries: 5 });
      }
    });

  return {
    kind: 'actions',

    async restore(key) {
      try {
        checkAvailable(environment);
        return await bounded('the restore', limits.restoreMs, (transfer) => restoreEntry(key, transfer));
      } catch (error) {
        signal.throwIfAborted();
        isDown = error instanceof CacheServiceDownError;
        log.warning(
          `The base is not taken from the Actions cache: ${plainReason(errorMessage(error))}. The job goes on without it.`,
        );
        return null;
      }
    },

    async save(base) {
      if (isDown) {
        const outcome: SaveOutcome = { kind: 'skipped', reason: 'the cache service did not answer before' };
        report(outcome, log);
        return outcome;
      }
      const outcome = await bounded('the save', limits.saveMs, async (transfer): Promise<SaveOutcome> => {
        checkAvailable(environment);
        return saveEntry(base, transfer);
      }).catch((error: unknown): SaveOutcome => {
        const reason = plainReason(errorMessage(error));
        return signal.aborted ? { kind: 'skipped', reason: 'the job was cancelled' } : { kind: 'failed', reason };
      });
      report(outcome, log);
      return outcome;
    },
  };
}

/** The service shows itself to actions only, not to `run:` steps. */
function checkAvailable(environment: Environment): void {
  if (environment['ACTIONS_RESULTS_URL'] || environment['ACTIONS_CACHE_URL']) return;
  throw new ActionError('there is no cache service here (ACTIONS_RESULTS_URL is not set)');
}

function report(outcome: SaveOutcome, log: Log): void {
  if (outcome.kind === 'saved') log.info(`The base is in the Actions cache now, as ${outcome.entry}.`);
  if (outcome.kind === 'skipped') log.info(`The base was not put into the Actions cache: ${outcome.reason}.`);
  if (outcome.kind === 'failed') {
    log.warning(
      `The base could not be put into the Actions cache: ${outcome.reason}. The next job may have to build it again.`,
    );
  }
}
