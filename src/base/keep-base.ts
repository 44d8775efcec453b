import { errorMessage } from '../errors.ts';
import type { Log } from '../log.ts';
import { formatSize } from '../sizes.ts';
import { type Base, type BasePorts, baseReference } from './base-image.ts';
import type { BaseRecipe } from './recipe.ts';
import type { BaseRecord } from './record.ts';
import { LARGEST_RECORD_BYTES, writeBaseRecord } from './record-json.ts';
import type { BaseStore, SaveOutcome, StoredBase } from './store/store.ts';
import { symbolicLinks } from './thin/app-links.ts';
import { openThinArchive } from './thin/thin-archive.ts';
import { thinness } from './thin/thinness.ts';

/** What became of keeping a base. */
export interface KeptBase {
  readonly outcome: SaveOutcome;
  /** Why all of it is kept, where no more than `/app` would do; null where no more is. */
  readonly wholeBecause: string | null;
}

const SPARE_BYTES = 256 * 1024 * 1024;
/** What a store adds to a record at most: where its image is, and that image's layers, of which an engine takes 127. */
const STORE_BYTES = 64 * 1024;

/**
 * Puts a base that was built into the store, as soon as it is recorded: thin where its triggers need nothing but its `/app`,
 * else whole. Never throws: a base that is not kept is no fault of what was built on it.
 */
export async function keepBase(
  base: Base,
  record: Promise<BaseRecord>,
  place: KeepingPlace,
  log: Log,
): Promise<KeptBase> {
  try {
    return await keepRecorded(base, await record, place, log);
  } catch (error) {
    const reason = place.ports.signal.aborted ? 'the job was cancelled' : errorMessage(error);
    log.warning(`The base could not be kept, so the next job may have to build it again: ${reason}`);
    return { outcome: { kind: 'failed', reason }, wholeBecause: null };
  }
}

/** What keeping a base works with. */
export interface KeepingPlace {
  readonly recipe: BaseRecipe;
  readonly ports: BasePorts;
  /** Of this run, for files in between. */
  readonly folder: string;
}

async function keepRecorded(
  { image, key }: Base,
  record: BaseRecord,
  { recipe, ports, folder }: KeepingPlace,
  log: Log,
): Promise<KeptBase> {
  const { engine, runId, store } = ports;
  const unreadable = refuseUnreadable(record, store, log);
  if (unreadable !== null) return unreadable;
  const links = symbolicLinks(record.files);
  const verdict = thinness({ dockerfile: recipe.dockerfile, config: image.config, links });
  if (verdict.kind === 'whole') log.info(`The whole base is kept because ${verdict.reason}.`);
  let wholeBecause = verdict.kind === 'whole' ? verdict.reason : null;
  const thin = (archiveReference: string, signal: AbortSignal) =>
    openThinArchive(folder, {
      api: engine.api,
      image: image.id,
      runId,
      log,
      signal,
      reference: archiveReference,
      builtAt: record.builtAt,
      spareBytes: SPARE_BYTES,
    });
  const outcome = await store.save(
    {
      record,
      image: {
        kind: 'engine',
        reference: baseReference(key),
        thin: verdict.kind === 'thin' ? thin : null,
        onWhole: (reason) => {
          wholeBecause = reason;
          log.info(`The whole base is kept because ${reason}.`);
        },
      },
    },
    log,
  );
  return { outcome, wholeBecause };
}

/** Lets the stored image of a base stand for one that came out the same: only the record moves on. Never throws. */
export async function renewBase(
  record: BaseRecord,
  { record: before, location }: StoredBase,
  { store, shelf }: Pick<BasePorts, 'store' | 'shelf'>,
  log: Log,
): Promise<KeptBase> {
  const { files, diffIds, stored } = before;
  // Of the image that is kept; what was found out by the rebuild is the same in both.
  const renewed = { ...record, files, diffIds, stored };
  const unreadable = refuseUnreadable(renewed, store, log);
  if (unreadable !== null) return unreadable;
  const outcome = await store.save({ record: renewed, image: { kind: 'stored', location } }, log);
  if (outcome.kind === 'saved') await shelf.keep(renewed);
  return { outcome, wholeBecause: null };
}

/** What becomes of a base whose record no later job would read, which would fetch it, and save it anew, each time; null if it can be kept. */
function refuseUnreadable(record: BaseRecord, store: BaseStore, log: Log): KeptBase | null {
  if (store.kind === 'none') return null;
  const bytes = Buffer.byteLength(JSON.stringify(writeBaseRecord(record)));
  if (bytes + STORE_BYTES <= LARGEST_RECORD_BYTES) return null;
  const most = formatSize(LARGEST_RECORD_BYTES);
  const reason = `/app has so many files that its record would have ${formatSize(bytes)}, and ${most} is the most`;
  log.warning(`The base is not kept: ${reason}.`);
  return { outcome: { kind: 'failed', reason }, wholeBecause: null };
}
