import { RegistryError } from '../../docker/registry-error.ts';
import { ActionError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { TooSlowError, withinTime } from '../../time-box.ts';
import { loadThroughRegistry, type RecordInRegistry, readRecordImage } from './registry-load.ts';
import type { RegistryPlace } from './registry-place.ts';
import { saveToRegistry } from './registry-save.ts';
import { LEAST_RESTORE_MS, restoreLimitMs } from './restore-limit.ts';
import type { BaseStore, LoadedBase, SaveOutcome, StoredBase } from './store.ts';
import { faultReason, foundOrNull, foundOrThrow } from './store-fault.ts';
import { reportSave } from './store-report.ts';

/** How long each wait may take at most, in milliseconds. */
export interface RegistryStoreLimits {
  readonly findMs: number;
  /** A restore may take as long as the build did, but at least this. */
  readonly leastRestoreMs: number;
  readonly restoreMs: number;
  readonly saveMs: number;
}

const usualLimits: RegistryStoreLimits = {
  findMs: 60_000,
  leastRestoreMs: LEAST_RESTORE_MS,
  restoreMs: 5 * 60_000,
  saveMs: 10 * 60_000,
};

/**
 * Keeps bases in a repository of a registry, by way of the engine and with the user's docker login. A base is two images
 * there: itself, and a small one with its record, which names the base by its digest. So a tag that somebody moves leads to
 * another record at most, never to another image beside a true record.
 */
export function createRegistryStore(place: RegistryPlace, limits: RegistryStoreLimits = usualLimits): BaseStore {
  const { repository, signal } = place;

  const load = (entry: RecordInRegistry, log: Log): Promise<LoadedBase | null> =>
    foundOrNull({ place: repository, log, signal }, () => {
      const start = performance.now();
      const limitMs = restoreLimitMs(entry.record, limits.restoreMs, limits.leastRestoreMs);
      const what = `the restore of a base that was built in ${entry.record.buildSeconds.toFixed(1)} s`;
      return withinTime({ what, limitMs, signal }, async (stop) => {
        const image = await loadThroughRegistry(entry, { ...place, signal: stop }, log);
        return { image, seconds: (performance.now() - start) / 1000, archiveBytes: null };
      });
    });

  const lookUp = async (key: string, log: Log): Promise<StoredBase | null> => {
    const limit = { what: 'the look-up', limitMs: limits.findMs, signal };
    const entry = await withinTime(limit, (stop) => readRecordImage(key, { ...place, signal: stop }, log));
    if (entry === null) return null;
    return { record: entry.record, location: entry.imageDigest, load: (loadLog) => load(entry, loadLog) };
  };

  return {
    kind: 'registry',

    find: (key, log) => foundOrNull({ place: repository, log, signal }, () => lookUp(key, log)),
    findOrThrow: (key, log) => foundOrThrow({ place: repository, log, signal, isUnanswered }, () => lookUp(key, log)),

    async save(base, log) {
      const start = performance.now();
      const limit = { what: 'the save', limitMs: limits.saveMs, signal };
      const outcome = await withinTime(limit, (stop) => saveToRegistry(base, { ...place, signal: stop }, log)).then(
        (saved): SaveOutcome => ({ kind: 'saved', ...saved, seconds: (performance.now() - start) / 1000 }),
        (error: unknown): SaveOutcome => {
          if (signal.aborted) return { kind: 'skipped', reason: 'the job was cancelled' };
          const reason = faultReason(error);
          return { kind: 'failed', reason: error instanceof ActionError ? reason : `${reason} (a bug)` };
        },
      );
      return reportSave(outcome, repository, log);
    },
  };
}

/** Whether the registry, or the way to it, and not what it has, is the fault. */
function isUnanswered(error: unknown): boolean {
  return error instanceof TooSlowError || (error instanceof RegistryError && error.kind !== 'not-found');
}
