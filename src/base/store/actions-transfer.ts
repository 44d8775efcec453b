import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheWriteBan } from '../../actions-cache/availability.ts';
import type { Refusal } from '../../actions-cache/client-output.ts';
import { CacheEntries } from '../../actions-cache/entries.ts';
import { isTimedEntryOf } from '../../actions-cache/entry-name.ts';
import { onlyFile } from '../../actions-cache/staging.ts';
import { ActionError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import type { BaseRecord, StoredImage } from '../record.ts';
import type { ActionsStoreLimits, ActionsStoreOptions } from './actions-store-options.ts';
import { describeBaseArchive } from './archive.ts';
import {
  entryFiles,
  entryName,
  entryPrefix,
  type RecordEntry,
  readRecordEntry,
  writeRecordEntry,
} from './cache-entry.ts';
import { checkFreeSpace, writeArchive } from './save-archive.ts';
import type { SavableBase, SaveOutcome } from './store.ts';
import { type EngineImage, openThinForm } from './stored-form.ts';

/** One restore or save: the store's parts, a folder of its own, where to log, and the signal that ends it. */
export interface ActionsTransfer extends ActionsStoreOptions {
  readonly limits: ActionsStoreLimits;
  readonly folder: string;
  readonly log: Log;
}

/** The newest record of `key`; null if there is none. Throws ActionError for a fault of the service or the entry. */
export async function fetchRecord(key: string, transfer: ActionsTransfer): Promise<RecordEntry | null> {
  const { keyPrefix, log } = transfer;
  await using entries = new CacheEntries(transfer);
  const place = { file: entryFiles.record, prefix: entryPrefix(keyPrefix, 'record', key) };
  const found = await entries.newest(place);
  if (found.key === null) {
    log.info(found.remark ?? 'The Actions cache has no base for this key.');
    return null;
  }
  if (!(await entries.download({ ...place, key: found.key }))) throw new ActionError('the record is gone');
  const read = await readRecordEntry(entries.folder, { key, keyPrefix });
  // Each entry goes by itself when nobody asks for it; asking keeps the image of a record that is only renewed.
  if (await entries.has({ file: entryFiles.archive, key: read.archiveEntry })) return read;
  log.info(`The Actions cache has the image of this base no more (${read.archiveEntry}).`);
  return null;
}

/** Fetches a record's image archive; null if the service has it no more. Throws ActionError for a fault of the service or the entry. */
export async function fetchArchive(
  { archiveEntry }: RecordEntry,
  transfer: ActionsTransfer,
): Promise<{ readonly file: string; readonly bytes: number } | null> {
  await using entries = new CacheEntries(transfer);
  const isThere = await entries.download({ file: entryFiles.archive, key: archiveEntry });
  return isThere ? await onlyFile(entries.folder, entryFiles.archive) : null;
}

/** Saves the image, unless the store has it, and then the record that names it. Throws ActionError for a fault of the service, the engine or the disk. */
export async function saveEntries(
  { record, image }: SavableBase,
  transfer: ActionsTransfer,
): Promise<Omit<Extract<SaveOutcome, { kind: 'saved' }>, 'seconds'> | Exclude<SaveOutcome, { kind: 'saved' }>> {
  const { environment, keyPrefix, log } = transfer;
  const ban = cacheWriteBan(environment);
  if (ban !== null) return { kind: 'skipped', reason: ban };

  await using entries = new CacheEntries(transfer);
  const entry = entryName(keyPrefix, 'record', record);
  let [archiveEntry, stored, archiveBytes] = ['', record.stored, 0];
  if (image.kind === 'stored') {
    // It would be the newest record, and no image could ever be had by it.
    if (stored === null || !isTimedEntryOf(image.location, entryPrefix(keyPrefix, 'archive', record.key)))
      throw new ActionError('its record is renewed, and no image of it is stored');
    archiveEntry = image.location;
  } else {
    archiveEntry = entryName(keyPrefix, 'archive', record);
    ({ stored, archiveBytes } = await writeImage(record, image, { ...transfer, folder: entries.folder }));
    const refusal = await entries.upload({ file: entryFiles.archive, key: archiveEntry });
    if (refusal !== null) return notSaved(refusal);
    await rm(join(entries.folder, entryFiles.archive));
    log.debug(`The image of the base is in the Actions cache as ${archiveEntry}.`);
  }
  await writeRecordEntry(entries.folder, { record: { ...record, stored }, archiveEntry });
  const refusal = await entries.upload({ file: entryFiles.record, key: entry });
  return refusal === null ? { kind: 'saved', entry, archiveBytes } : notSaved(refusal);
}

/** Writes the image to `folder`, which the client packs an entry from, and proves that it is whole and the record's. */
async function writeImage(
  record: BaseRecord,
  image: EngineImage,
  { folder, imagesUntil, limits, signal }: ActionsTransfer,
): Promise<{ readonly stored: StoredImage; readonly archiveBytes: number }> {
  const archive = join(folder, entryFiles.archive);
  const { reference } = image;
  const thin = await openThinForm(image, reference, signal);
  const form = thin === null ? 'whole' : 'thin';
  const bytes = thin ?? (await imagesUntil(signal).saveImage(reference));
  await writeArchive(bytes, { file: archive, spareBytes: limits.spareBytes, signal });
  const verdict = await describeBaseArchive(archive, { reference, signal });
  if (verdict.kind === 'unsound') throw new ActionError(`what the engine saved cannot be used: ${verdict.reason}`);
  if (form === 'whole' && verdict.image.diffIds.join() !== record.diffIds.join())
    throw new ActionError(`the engine has another image as ${reference} by now`);
  const archiveBytes = (await stat(archive)).size;
  // The client packs a second copy, which is smaller but for layers that are compressed already.
  await checkFreeSpace(folder, archiveBytes + limits.spareBytes);
  return { stored: { form, ...verdict.image }, archiveBytes };
}

function notSaved({ isExpected, reason }: Refusal): Exclude<SaveOutcome, { kind: 'saved' }> {
  return { kind: isExpected ? 'skipped' : 'failed', reason };
}
