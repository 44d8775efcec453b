import { ActionError, errorMessage } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { plainReason } from './actions-cache-output.ts';
import { loadThroughRegistry, type RecordInRegistry, readRecordImage } from './registry-load.ts';
import type { RegistryPlace } from './registry-place.ts';
import { saveToRegistry } from './registry-save.ts';
import { restoreLimitMs } from './restore-limit.ts';
import type { BaseStore, LoadedBase, SaveOutcome, StoredBase } from './store.ts';
import { reportSave } from './store-report.ts';
import { withinTime } from './time-box.ts';

const FIND_LIMIT_MS = 60_000;
const LOAD_LIMIT_MS = 5 * 60_000;
const SAVE_LIMIT_MS = 10 * 60_000;

/**
 * Keeps bases in a repository of a registry, by way of the engine and with the user's docker login. A base is two images
 * there: itself, and a small one with its record, which names the base by its digest. So a tag that somebody moves leads to
 * another record at most, never to another image beside a true record.
 */
export function createRegistryStore(place: RegistryPlace): BaseStore {
  const { repository, signal } = place;

  /** A fault is said once, and counts as nothing found. */
  const orNull = async <T>(log: Log, body: () => Promise<T | null>): Promise<T | null> => {
    try {
      return await body();
    } catch (error) {
      signal.throwIfAborted();
      log.warning(
        `The base is not taken from ${repository}: ${plainReason(errorMessage(error))} The job goes on without it.`,
      );
      return null;
    }
  };

  const load = (entry: RecordInRegistry, log: Log): Promise<LoadedBase | null> =>
    orNull(log, () => {
      const start = performance.now();
      const limitMs = restoreLimitMs(entry.record, LOAD_LIMIT_MS);
      const what = `the restore of a base that was built in ${entry.record.buildSeconds.toFixed(1)} s`;
      return withinTime({ what, limitMs, signal }, async (stop) => {
        const image = await loadThroughRegistry(entry, { ...place, signal: stop }, log);
        return { image, seconds: (performance.now() - start) / 1000, archiveBytes: null };
      });
    });

  const findOrThrow = async (key: string, log: Log): Promise<StoredBase | null> => {
    const limit = { what: 'the look-up', limitMs: FIND_LIMIT_MS, signal };
    const entry = await withinTime(limit, (stop) => readRecordImage(key, { ...place, signal: stop }, log));
    if (entry === null) {
      log.info(`${repository} has no base for this key.`);
      return null;
    }
    return { record: entry.record, location: entry.imageDigest, load: (loadLog) => load(entry, loadLog) };
  };

  return {
    kind: 'registry',

    find: (key, log) => orNull(log, () => findOrThrow(key, log)),
    findOrThrow,

    async save(base, log) {
      const start = performance.now();
      const limit = { what: 'the save', limitMs: SAVE_LIMIT_MS, signal };
      const outcome = await withinTime(limit, (stop) => saveToRegistry(base, { ...place, signal: stop }, log)).then(
        (saved): SaveOutcome => ({ kind: 'saved', ...saved, seconds: (performance.now() - start) / 1000 }),
        (error: unknown): SaveOutcome => {
          if (signal.aborted) return { kind: 'skipped', reason: 'the job was cancelled' };
          const reason = plainReason(errorMessage(error)).replace(/\.$/, '');
          return { kind: 'failed', reason: error instanceof ActionError ? reason : `${reason} (a bug)` };
        },
      );
      return reportSave(outcome, repository, log);
    },
  };
}
