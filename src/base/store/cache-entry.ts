import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isTimedEntryOf, timedEntry } from '../../actions-cache/entry-name.ts';
import { onlyFile } from '../../actions-cache/staging.ts';
import { ActionError } from '../../errors.ts';
import { asObject, asText, parseJson } from '../../json-shape.ts';
import type { BaseRecord } from '../record.ts';
import { LARGEST_RECORD_BYTES, readBaseRecord, writeBaseRecord } from '../record-json.ts';

/**
 * A base is two entries: its image archive, and its record, which names the archive's entry. So a record can be renewed, or
 * judged, without its image. The service hashes these file names, as they stand, into an entry's version.
 */
export const entryFiles = { record: 'record.json', archive: 'base.tar' } as const;

/** What an entry holds. */
export type EntryPart = keyof typeof entryFiles;

/** Changes when entries of an older version must not be found any more. */
const FORMAT = 'v3';

/** What the entries of one base key have in common: `PREFIX-record-v3-KEY-`. Nothing that an event controls goes into it. */
export function entryPrefix(keyPrefix: string, part: EntryPart, key: string): string {
  return `${keyPrefix}-${part}-${FORMAT}-${key}-`;
}

/** The entry of one build of a base; a damaged one is outdone by the next. */
export function entryName(keyPrefix: string, part: EntryPart, base: Pick<BaseRecord, 'key' | 'builtAt'>): string {
  return timedEntry(entryPrefix(keyPrefix, part, base.key), new Date(base.builtAt));
}

/** A record and the entry that its image is in. */
export interface RecordEntry {
  readonly record: BaseRecord;
  readonly archiveEntry: string;
}

/** Writes the file of a record's entry. */
export async function writeRecordEntry(folder: string, { record, archiveEntry }: RecordEntry): Promise<void> {
  await writeFile(join(folder, entryFiles.record), JSON.stringify({ archiveEntry, record: writeBaseRecord(record) }));
}

/** Reads an unpacked record entry of that key. Throws ActionError if it is not exactly that one file, or does not fit. */
export async function readRecordEntry(
  folder: string,
  { key, keyPrefix }: { readonly key: string; readonly keyPrefix: string },
): Promise<RecordEntry> {
  const { file, bytes } = await onlyFile(folder, entryFiles.record);
  if (bytes > LARGEST_RECORD_BYTES) throw new ActionError('its record is too large');
  const entry = asObject(parseJson(await readFile(file, 'utf8'), 'its record'), 'its record');
  const record = readBaseRecord(entry['record']);
  if (record.key !== key) throw new ActionError('its record is of another base key');
  const archiveEntry = asText(entry['archiveEntry'], 'archiveEntry');
  if (!isTimedEntryOf(archiveEntry, entryPrefix(keyPrefix, 'archive', key)))
    throw new ActionError('its record names the image of another base key');
  return { record, archiveEntry };
}
