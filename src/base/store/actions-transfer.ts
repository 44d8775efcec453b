import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ActionError, errorMessage } from '../../errors.ts';
import type { BaseRecord } from '../record.ts';
import { ActionsCache, type ClientAnswer } from './actions-cache.ts';
import { type ClientLine, plainReason, readRefusal } from './actions-cache-output.ts';
import type { ActionsStoreLimits, ActionsStoreOptions } from './actions-store-options.ts';
import { describeBaseArchive } from './archive.ts';
import { entryFiles, entryName, entryPrefix, isEntryOf, readEntry } from './cache-entry.ts';
import { whileAlive } from './idle-watch.ts';
import { loadBase } from './load-base.ts';
import { checkFreeSpace, writeArchive } from './save-archive.ts';
import type { RestoredBase, SavableBase, SaveOutcome } from './store.ts';
import { withinTime } from './time-box.ts';

/** One restore or save: the store's parts, a folder of its own, and the signal that ends it. */
export interface ActionsTransfer extends ActionsStoreOptions {
  readonly limits: ActionsStoreLimits;
  readonly folder: string;
}

const paths = Object.values(entryFiles);
/** The client itself would find out, but only after the base was written to disk for nothing. */
const readOnlyModes: readonly string[] = ['none', 'read'];

/** The service did not answer the look-up, or not with an answer: it need not be asked again in this job. */
export class CacheServiceDownError extends ActionError {
  override readonly name = 'CacheServiceDownError';
}

/** Restores the newest entry of `key`; null if there is none. Throws ActionError for a fault of the service or the entry. */
export async function restoreEntry(key: string, transfer: ActionsTransfer): Promise<RestoredBase | null> {
  const entry = await downloadEntry(key, transfer);
  if (entry === null) return null;
  const { imagesUntil, signal } = transfer;
  const { record, archive, archiveBytes } = await readEntry(join(transfer.folder, 'entry'), key);
  const reference = transfer.reference(key);
  const image = await loadBase({ archive, record, reference }, { imagesUntil, signal });
  return { record, reference, image, entry, archiveBytes };
}

/** Unpacks the newest entry of `key` below the folder and returns its name. */
async function downloadEntry(key: string, transfer: ActionsTransfer): Promise<string | null> {
  const { folder, limits, log, signal } = transfer;
  const prefix = entryPrefix(transfer.keyPrefix, key);
  await using client = startClient(transfer);

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

  const download = { folder, progress: () => client.transferred, idleMs: limits.idleMs, signal };
  const loaded = await whileAlive(download, (stop) => client.ask({ kind: 'download', paths, key: entry }, stop));
  if (matchedKey(loaded) !== entry) throw new ActionError('the service answered with another entry');
  return entry;
}

/** Saves the base under a name of its own. Throws ActionError for a fault of the service, the engine or the disk. */
export async function saveEntry(base: SavableBase, transfer: ActionsTransfer): Promise<SaveOutcome> {
  const { environment, folder, limits, signal } = transfer;
  const mode = environment['ACTIONS_CACHE_MODE']?.trim().toLowerCase() ?? '';
  if (readOnlyModes.includes(mode)) return { kind: 'skipped', reason: `the cache mode '${mode}' permits no writes` };

  await using client = startClient(transfer);
  const { record, archiveBytes } = await writeEntry(base, transfer);
  // The client packs a second copy, which is smaller but for layers that are compressed already.
  await checkFreeSpace(folder, archiveBytes + limits.spareBytes);
  const entry = entryName(transfer.keyPrefix, record);
  const upload = { folder, progress: () => client.transferred, idleMs: limits.idleMs, signal };
  const { message, lines } = await whileAlive(upload, (stop) =>
    client.ask({ kind: 'upload', paths, key: entry }, stop),
  );
  if (message.kind === 'uploaded' && message.id !== -1) return { kind: 'saved', entry, record, archiveBytes };
  const { isExpected, reason } = readRefusal(lines);
  return { kind: isExpected ? 'skipped' : 'failed', reason };
}

/** Writes the base and its record to where the client packs an entry from. */
async function writeEntry(
  { record, reference }: SavableBase,
  { folder, imagesUntil, limits, signal }: ActionsTransfer,
): Promise<{ readonly record: BaseRecord; readonly archiveBytes: number }> {
  const archive = join(folder, 'entry', entryFiles.archive);
  const image = await imagesUntil(signal).saveImage(reference);
  await writeArchive(image, { file: archive, spareBytes: limits.spareBytes, signal });

  const verdict = await describeBaseArchive(archive, { reference, signal });
  if (verdict.kind === 'unsound') throw new ActionError(`what the engine saved cannot be used: ${verdict.reason}`);
  const { configDigest, diffIds } = verdict.image;
  const isSame = diffIds.join() === record.diffIds.join() && (record.configDigest ?? configDigest) === configDigest;
  if (!isSame) throw new ActionError(`the engine has another image as ${reference} by now`);
  const complete = { ...record, configDigest };
  await writeFile(join(folder, 'entry', entryFiles.record), JSON.stringify(complete));
  return { record: complete, archiveBytes: (await stat(archive)).size };
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
