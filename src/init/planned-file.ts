import { lstat, readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { isMissingPath } from '../base/context/missing-path.ts';
import { ActionError, errorMessage } from '../errors.ts';
import type { NewFile } from './write-all.ts';

/** A file that `init` would write. */
export interface PlannedFile extends NewFile {
  readonly why: string;
  /** What is in its place: nothing, the very same, or something else. */
  readonly found: 'nothing' | 'same' | 'other';
}

/** Looks at what is in a file's place. Throws ActionError where that is no file, or cannot be read. */
export async function planFile(
  { path, text, why }: { readonly path: string; readonly text: string; readonly why: string },
  from: string,
): Promise<PlannedFile> {
  const shown = relative(from, path);
  const found = await lstat(path).catch((error: unknown) => {
    if (isMissingPath(error)) return null;
    throw new ActionError(`Cannot look at ${shown}: ${errorMessage(error)}`, { cause: error });
  });
  if (found === null) return { path, shown, text, why, found: 'nothing' };
  if (!found.isFile() && !found.isSymbolicLink())
    throw new ActionError(`${shown} is there and is no file. Move it away; nothing was written.`);
  const own = await readFile(path, 'utf8').catch(() => null);
  return { path, shown, text, why, found: own === text ? 'same' : 'other' };
}
