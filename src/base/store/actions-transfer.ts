import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ActionError, errorMessage } from '../../errors.ts';
import type { Log } from '../../log.ts';
import type { BaseRecord, StoredImage } from '../record.ts';
import { ActionsCache, type ClientAnswer } from './actions-cache.ts';
import { type ClientLine, readRefusal } from './actions-cache-output.ts';
import type { ActionsStoreLimits, ActionsStoreOptions } from './actions-store-options.ts';
import { describeBaseArchive } from './archive.ts';
import {
  type EntryPart,
  entryFiles,
  entryName,
  entryPrefix,
  isEntryOf,
  onlyFile,
  type RecordEntry,
  readRecordEntry,
  writeRecordEntry,
} from './cache-entry.ts';
import { whileAlive } from './idle-watch.ts';
import { plainReason } from './plain-reason.ts';
import { checkFreeSpace, writeArchive } from './save-archive.ts';
import type { SavableBase, SaveOutcome } from './store.ts';
import { type EngineImage, openThinForm } from './stored-form.ts';
import { withinTime } from './time-box.ts';

/** One restore or save: the store's parts, a folder of its own, where to log, and the signal that ends it. */
export interface ActionsTransfer extends ActionsStoreOptions {
  readonly limits: ActionsStoreLimits;
  readonly folder: string;
  readonly log: Log;
}

/** The client itself would find out, but only after the base was written to disk for nothing. */
const readOnlyModes: readonly string[] = ['none', 'read'];

/** The service did not answer the look-up, or not with an answer: it need not be asked again in this job. */
export class CacheServiceDownError extends ActionError {
  override readonly name = 'CacheServiceDownError';
}

/** The newest record of `key`; null if there is none. Throws ActionError for a fault of the service or the entry. */
export async function fetchRecord(key: string, transfer: ActionsTransfer): Promise<RecordEntry | null> {
  const { folder, keyPrefix, limits, log, signal } = transfer;
  const prefix = entryPrefix(keyPrefix, 'record', key);
  await using client = startClient(transfer);
  const paths = [entryFiles.record];
  const lookUp = { what: 'the look-up', limitMs: limits.lookUpMs, signal };
  const found = await withinTime(lookUp, (stop) => client.ask({ kind: 'look-up', paths, prefix }, stop)).catch(
    (error: unknown) => {
      signal.throwIfAborted();
      const attempt = client.lines.findLast(({ text }) => text.startsWith('Attempt '));
      throw serviceDown(error, attempt === undefined ? '' : ` (${attempt.text})`);
    },
  );
  const entry = lookedUpKey(found);
  if (entry === null) {
    const remark = found.lines.find((line) => line.text.startsWith('Cache restore skipped'));
    log.info(remark?.text ?? 'The Actions cache has no base for this key.');
    return null;
  }
  if (!isEntryOf(entry, prefix)) throw new ActionError('the service answered with an entry of another key');
  if (!(await download(client, 'record', entry, transfer))) throw new ActionError('the record is gone');
  const read = await readRecordEntry(join(folder, 'entry'), { key, keyPrefix });
  // Entries go when they were not asked for in 7 days, each by itself; asking keeps the image of a record that is only renewed.
  const archive = { kind: 'look-up', paths: [entryFiles.archive], prefix: read.archiveEntry } as const;
  if (lookedUpKey(await client.ask(archive, signal)) === read.archiveEntry) return read;
  log.info(`The Actions cache has the image of this base no more (${read.archiveEntry}).`);
  return null;
}

/** Fetches a record's image archive; null if the service has it no more. Throws ActionError for a fault of the service or the entry. */
export async function fetchArchive(
  { archiveEntry }: RecordEntry,
  transfer: ActionsTransfer,
): Promise<{ readonly file: string; readonly bytes: number } | null> {
  await using client = startClient(transfer);
  const isThere = await download(client, 'archive', archiveEntry, transfer);
  return isThere ? await onlyFile(join(transfer.folder, 'entry'), 'archive') : null;
}

/** Saves the image, unless the store has it, and then the record that names it. Throws ActionError for a fault of the service, the engine or the disk. */
export async function saveEntries(
  { record, image }: SavableBase,
  transfer: ActionsTransfer,
): Promise<Omit<Extract<SaveOutcome, { kind: 'saved' }>, 'seconds'> | Exclude<SaveOutcome, { kind: 'saved' }>> {
  const { environment, keyPrefix, log } = transfer;
  const mode = environment['ACTIONS_CACHE_MODE']?.trim().toLowerCase() ?? '';
  if (readOnlyModes.includes(mode)) return { kind: 'skipped', reason: `the cache mode '${mode}' permits no writes` };

  await using client = startClient(transfer);
  const entry = entryName(keyPrefix, 'record', record);
  let [archiveEntry, stored, archiveBytes] = ['', record.stored, 0];
  if (image.kind === 'stored') {
    // It would be the newest record, and no image could ever be had by it.
    if (stored === null || !isEntryOf(image.location, entryPrefix(keyPrefix, 'archive', record.key)))
      throw new ActionError('its record is renewed, and no image of it is stored');
    archiveEntry = image.location;
  } else {
    archiveEntry = entryName(keyPrefix, 'archive', record);
    ({ stored, archiveBytes } = await writeImage(record, image, transfer));
    const refusal = await upload(client, 'archive', archiveEntry, transfer);
    if (refusal !== null) return refusal;
    await rm(join(transfer.folder, 'entry', entryFiles.archive));
    log.debug(`The image of the base is in the Actions cache as ${archiveEntry}.`);
  }
  await writeRecordEntry(join(transfer.folder, 'entry'), { record: { ...record, stored }, archiveEntry });
  const refusal = await upload(client, 'record', entry, transfer);
  return refusal ?? { kind: 'saved', entry, archiveBytes };
}

/** Writes the image to where the client packs an entry from, and proves that it is whole and the record's. */
async function writeImage(
  record: BaseRecord,
  image: EngineImage,
  { folder, imagesUntil, limits, signal }: ActionsTransfer,
): Promise<{ readonly stored: StoredImage; readonly archiveBytes: number }> {
  const archive = join(folder, 'entry', entryFiles.archive);
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

/** Unpacks exactly that entry below the folder; false if the service does not have it. */
async function download(
  client: ActionsCache,
  part: EntryPart,
  key: string,
  { folder, limits, signal }: ActionsTransfer,
): Promise<boolean> {
  const request = { kind: 'download', paths: [entryFiles[part]], key } as const;
  const watch = { folder, progress: () => client.transferred, idleMs: limits.idleMs, signal };
  const found = matchedKey(await whileAlive(watch, (stop) => client.ask(request, stop)));
  if (found !== null && found !== key) throw new ActionError('the service answered with another entry');
  return found !== null;
}

/** Saves one entry; what became of it if it was not saved. */
async function upload(
  client: ActionsCache,
  part: EntryPart,
  key: string,
  { folder, limits, signal }: ActionsTransfer,
): Promise<Exclude<SaveOutcome, { kind: 'saved' }> | null> {
  const request = { kind: 'upload', paths: [entryFiles[part]], key } as const;
  const watch = { folder, progress: () => client.transferred, idleMs: limits.idleMs, signal };
  const { message, lines } = await whileAlive(watch, (stop) => client.ask(request, stop));
  if (message.kind === 'uploaded' && message.id !== -1) return null;
  const { isExpected, reason } = readRefusal(lines);
  return { kind: isExpected ? 'skipped' : 'failed', reason };
}

function startClient({ folder, environment, clientProgram, log }: ActionsTransfer): ActionsCache {
  return new ActionsCache({ folder, environment, log, program: clientProgram });
}

function serviceDown(error: unknown, detail: string): CacheServiceDownError {
  return new CacheServiceDownError(`${errorMessage(error)}${detail}`, { cause: error });
}

function lookedUpKey(found: ClientAnswer): string | null {
  try {
    return matchedKey(found);
  } catch (error) {
    throw serviceDown(error, '');
  }
}

/** Throws ActionError with the client's complaints if it found nothing because of a fault. */
function matchedKey({ message, lines }: ClientAnswer): string | null {
  if (message.kind === 'matched' && message.key !== null) return message.key;
  const complaints = lines.filter((line) => line.kind === 'complaint').map(withoutIntroduction);
  if (complaints.length > 0) throw new ActionError(plainReason(complaints.join('; ')));
  return null;
}

function withoutIntroduction({ text }: ClientLine): string {
  return text.replace(/^Failed to restore: /, '');
}
