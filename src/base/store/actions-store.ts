import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '../../docker/connect.ts';
import { ActionError, errorMessage } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { plainReason } from './actions-cache-output.ts';
import type { ActionsStoreLimits, ActionsStoreOptions } from './actions-store-options.ts';
import {
  type ActionsTransfer,
  CacheServiceDownError,
  fetchArchive,
  fetchRecord,
  saveEntries,
} from './actions-transfer.ts';
import type { RecordEntry } from './cache-entry.ts';
import { loadBase } from './load-base.ts';
import { LEAST_RESTORE_MS, restoreLimitMs } from './restore-limit.ts';
import type { BaseStore, LoadedBase, SaveOutcome, StoredBase } from './store.ts';
import { reportSave } from './store-report.ts';
import { withinTime } from './time-box.ts';

const defaultLimits: ActionsStoreLimits = {
  lookUpMs: 30_000,
  restoreMs: 5 * 60_000,
  leastRestoreMs: LEAST_RESTORE_MS,
  idleMs: 30_000,
  saveMs: 5 * 60_000,
  spareBytes: 256 * 1024 * 1024,
};

const PLACE = 'the Actions cache';

/** Keeps bases in the cache of GitHub Actions. https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching */
export function createActionsStore(options: ActionsStoreOptions): BaseStore {
  const { environment, imagesUntil, stagingFolder, signal } = options;
  const limits = { ...defaultLimits, ...options.limits };
  let isDown = false;

  /** Runs `body` in time, in a folder of its own that is gone afterwards. */
  const bounded = <T>(
    { what, limitMs, log }: { readonly what: string; readonly limitMs: number; readonly log: Log },
    body: (transfer: ActionsTransfer) => Promise<T>,
  ): Promise<T> =>
    withinTime({ what, limitMs, signal }, async (stop) => {
      const folder = await mkdtemp(join(stagingFolder, 'base-'));
      try {
        return await body({ ...options, limits, folder, log, signal: stop });
      } finally {
        // A tar that was just ended may have written one more file meanwhile.
        await rm(folder, { recursive: true, force: true, maxRetries: 5 });
      }
    });

  /** A fault is said once, and counts as nothing found. */
  const orNull = async <T>(log: Log, body: () => Promise<T | null>): Promise<T | null> => {
    try {
      return await body();
    } catch (error) {
      signal.throwIfAborted();
      isDown ||= error instanceof CacheServiceDownError;
      log.warning(`The base is not taken from ${PLACE}: ${clauseOf(error)}. The job goes on without it.`);
      return null;
    }
  };

  const load = (entry: RecordEntry, log: Log): Promise<LoadedBase | null> =>
    orNull(log, () => {
      const start = performance.now();
      const { record } = entry;
      const limitMs = restoreLimitMs(record, limits.restoreMs, limits.leastRestoreMs);
      const what = `the restore of a base that was built in ${record.buildSeconds.toFixed(1)} s`;
      return bounded({ what, limitMs, log }, async (transfer) => {
        const archive = await fetchArchive(entry, transfer);
        if (archive === null) {
          log.info(`The Actions cache has the image of this base no more (${entry.archiveEntry}).`);
          return null;
        }
        const stored = { archive: archive.file, record, reference: options.reference(record.key) };
        const image = await loadBase(stored, { imagesUntil, signal: transfer.signal });
        return { image, seconds: (performance.now() - start) / 1000, archiveBytes: archive.bytes };
      });
    });

  const findOrThrow = async (key: string, log: Log): Promise<StoredBase | null> => {
    checkAvailable(environment);
    const limit = { what: 'the look-up', limitMs: limits.restoreMs, log };
    const entry = await bounded(limit, (transfer) => fetchRecord(key, transfer));
    if (entry === null) return null;
    return { record: entry.record, location: entry.archiveEntry, load: (loadLog) => load(entry, loadLog) };
  };

  return {
    kind: 'actions',

    find: (key, log) => orNull(log, () => findOrThrow(key, log)),
    findOrThrow,

    async save(base, log) {
      if (isDown) return reportSave({ kind: 'skipped', reason: 'the cache service did not answer before' }, PLACE, log);
      const start = performance.now();
      const limit = { what: 'the save', limitMs: limits.saveMs, log };
      const outcome = await bounded(limit, async (transfer): Promise<SaveOutcome> => {
        checkAvailable(environment);
        const saved = await saveEntries(base, transfer);
        return saved.kind === 'saved' ? { ...saved, seconds: (performance.now() - start) / 1000 } : saved;
      }).catch((error: unknown): SaveOutcome => {
        const reason = clauseOf(error);
        return signal.aborted ? { kind: 'skipped', reason: 'the job was cancelled' } : { kind: 'failed', reason };
      });
      return reportSave(outcome, PLACE, log);
    },
  };
}

/** The service shows itself to actions only, not to `run:` steps. */
function checkAvailable(environment: Environment): void {
  if (environment['ACTIONS_RESULTS_URL'] || environment['ACTIONS_CACHE_URL']) return;
  throw new ActionError('there is no cache service here (ACTIONS_RESULTS_URL is not set)');
}

/** What went wrong, in the middle of a sentence. */
function clauseOf(error: unknown): string {
  return plainReason(errorMessage(error)).replace(/\.$/, '');
}
