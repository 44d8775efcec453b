import { CacheOutage, CacheServiceDownError, checkCacheAvailable } from '../../actions-cache/availability.ts';
import { inStagingFolder } from '../../actions-cache/staging.ts';
import type { Log } from '../../log.ts';
import { TooSlowError, withinTime } from '../../time-box.ts';
import type { ActionsStoreLimits, ActionsStoreOptions } from './actions-store-options.ts';
import { type ActionsTransfer, fetchArchive, fetchRecord, saveEntries } from './actions-transfer.ts';
import type { RecordEntry } from './cache-entry.ts';
import { loadBase } from './load-base.ts';
import { LEAST_RESTORE_MS, restoreLimitMs } from './restore-limit.ts';
import type { BaseStore, LoadedBase, SaveOutcome, StoredBase } from './store.ts';
import { faultReason, foundOrNull, foundOrThrow } from './store-fault.ts';
import { reportSave } from './store-report.ts';

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
  const { outage = new CacheOutage() } = options;
  const limits = { ...defaultLimits, ...options.limits };

  /** Runs `body` in time, in a folder of its own that is gone afterwards. */
  const bounded = <T>(
    { what, limitMs, log }: { readonly what: string; readonly limitMs: number; readonly log: Log },
    body: (transfer: ActionsTransfer) => Promise<T>,
  ): Promise<T> =>
    withinTime({ what, limitMs, signal }, (stop) =>
      inStagingFolder({ parent: stagingFolder, prefix: 'base-' }, (folder) =>
        body({ ...options, limits, folder, log, signal: stop }),
      ),
    );

  const load = (entry: RecordEntry, log: Log): Promise<LoadedBase | null> =>
    foundOrNull({ place: PLACE, log, signal }, () => {
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

  const lookUp = async (key: string, log: Log): Promise<StoredBase | null> => {
    checkCacheAvailable(environment);
    const limit = { what: 'the look-up', limitMs: limits.restoreMs, log };
    const entry = await bounded(limit, (transfer) => fetchRecord(key, transfer)).catch((error: unknown) => {
      outage.note(error);
      throw error;
    });
    if (entry === null) return null;
    return { record: entry.record, location: entry.archiveEntry, load: (loadLog) => load(entry, loadLog) };
  };

  return {
    kind: 'actions',

    find: (key, log) => foundOrNull({ place: PLACE, log, signal }, () => lookUp(key, log)),
    findOrThrow: (key, log) => foundOrThrow({ place: PLACE, log, signal, isUnanswered }, () => lookUp(key, log)),

    async save(base, log) {
      if (outage.isKnown)
        return reportSave({ kind: 'skipped', reason: 'the cache service did not answer before' }, PLACE, log);
      const start = performance.now();
      const limit = { what: 'the save', limitMs: limits.saveMs, log };
      const outcome = await bounded(limit, async (transfer): Promise<SaveOutcome> => {
        checkCacheAvailable(environment);
        const saved = await saveEntries(base, transfer);
        return saved.kind === 'saved' ? { ...saved, seconds: (performance.now() - start) / 1000 } : saved;
      }).catch((error: unknown): SaveOutcome => {
        const reason = faultReason(error);
        return signal.aborted ? { kind: 'skipped', reason: 'the job was cancelled' } : { kind: 'failed', reason };
      });
      return reportSave(outcome, PLACE, log);
    },
  };
}

/** Whether the service, and not what it has, is the fault. */
function isUnanswered(error: unknown): boolean {
  return error instanceof CacheServiceDownError || error instanceof TooSlowError;
}
