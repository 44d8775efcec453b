import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ActionError } from '../../errors.ts';
import { type BaseRecord, parseBaseRecord } from '../record.ts';

/** The files of a cache entry. The service hashes these names, as they stand, into an entry's version. */
export const entryFiles = { record: 'record.json', archive: 'base.tar' } as const;

/** A record tells of each file under /app in some 150 bytes. */
const LARGEST_RECORD = 256 * 1024 * 1024;

/** What the entries of one base key have in common: `PREFIX-v1-KEY-`. Nothing that an event controls goes into it. */
export function entryPrefix(keyPrefix: string, key: string): string {
  return `${keyPrefix}-v1-${key}-`;
}

/**
 * The entry of one build of a base. Entries cannot be replaced, so each build has its own; a damaged one is outdone by the
 * next. The time is digits alone: there are cache services that give keys back in lower case.
 */
export function entryName(keyPrefix: string, { key, builtAt }: Pick<BaseRecord, 'key' | 'builtAt'>): string {
  return `${entryPrefix(keyPrefix, key)}${new Date(builtAt).toISOString().replace(/\D/g, '')}`;
}

/** Whether an entry that the service offers is of exactly that key: services have been seen to match too much. */
export function isEntryOf(entry: string, prefix: string): boolean {
  return entry.startsWith(prefix) && /^\d{17}$/.test(entry.slice(prefix.length));
}

/** Reads an unpacked entry of that key. Throws ActionError if it is not exactly the two files, or its record does not fit. */
export async function readEntry(
  folder: string,
  key: string,
): Promise<{ readonly record: BaseRecord; readonly archive: string; readonly archiveBytes: number }> {
  const found = await readdir(folder, { withFileTypes: true });
  const wanted = Object.values(entryFiles);
  const isWhole = wanted.every((name) => found.some((entry) => entry.name === name && entry.isFile()));
  if (!isWhole || found.length !== wanted.length)
    throw new ActionError('it does not hold exactly a base and its record');
  const recordFile = join(folder, entryFiles.record);
  if ((await stat(recordFile)).size > LARGEST_RECORD) throw new ActionError('its record is too large');
  const record = parseBaseRecord(await readFile(recordFile, 'utf8'));
  if (record.key !== key) throw new ActionError('its record is of another base key');
  const archive = join(folder, entryFiles.archive);
  return { record, archive, archiveBytes: (await stat(archive)).size };
}
