import { randomBytes } from 'node:crypto';
import { lstat, mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isMissingPath } from '../base/context/missing-path.ts';
import { ActionError, errorMessage } from '../errors.ts';

/** A file to write. */
export interface NewFile {
  /** Absolute. */
  readonly path: string;
  /** As the user knows it. */
  readonly shown: string;
  readonly text: string;
}

/**
 * Writes all of the files or none: each is written beside its place first, and they are moved there only when all of them are
 * complete. What they replace is put back if one cannot be moved, and folders that were made are removed.
 * Throws ActionError where one cannot be written.
 */
export async function writeAll(files: readonly NewFile[]): Promise<void> {
  // Last come, first undone.
  const undo: (() => Promise<unknown>)[] = [];
  const tag = `.${randomBytes(6).toString('hex')}`;
  let current = '';
  try {
    for (const { path, shown, text } of files) {
      current = shown;
      const made = await mkdir(dirname(path), { recursive: true });
      if (made !== undefined) undo.unshift(() => removeFolders(dirname(path), dirname(made)));
      undo.unshift(() => rm(beside(path, tag, 'new'), { force: true }));
      await writeFile(beside(path, tag, 'new'), text, { flag: 'wx' });
    }
    for (const { path, shown } of files) {
      current = shown;
      const kept = beside(path, tag, 'old');
      if (await isThere(path)) {
        await rename(path, kept);
        undo.unshift(() => rename(kept, path));
      } else undo.unshift(() => rm(path, { force: true }));
      await rename(beside(path, tag, 'new'), path);
    }
  } catch (error) {
    for (const step of undo) await step().catch(() => {});
    throw new ActionError(`Cannot write ${current}: ${errorMessage(error)}. Nothing was written.`, { cause: error });
  }
  for (const { path } of files) await rm(beside(path, tag, 'old'), { force: true });
}

function beside(path: string, tag: string, part: 'new' | 'old'): string {
  return join(dirname(path), `.${basename(path)}${tag}.${part}`);
}

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (isMissingPath(error)) return false;
    throw error;
  }
}

/** Removes empty folders from one upwards, as far as the one that was there before. */
async function removeFolders(from: string, until: string): Promise<void> {
  if (from === until) return;
  await rmdir(from);
  await removeFolders(dirname(from), until);
}
