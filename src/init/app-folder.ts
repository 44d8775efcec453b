import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissingPath } from '../base/context/missing-path.ts';
import { ActionError, errorMessage } from '../errors.ts';
import { readText } from '../workspace-file.ts';

/** An app's own files, as far as they tell what it is. */
export interface AppFolder {
  /** Absolute. */
  readonly path: string;
  /** Sorted names in the folder; those of folders end with a slash. */
  readonly names: readonly string[];
  /** The names in a folder below it, in the same way; none where it is not there. */
  list(folder: string): Promise<readonly string[]>;
  /** The text of a file, without a byte order mark; null where there is none. Throws ActionError for what is no UTF-8 text, or too large. */
  read(file: string): Promise<string | null>;
}

/** The lockfile of a large app is below a tenth of this. */
const LARGEST_FILE_BYTES = 32 * 2 ** 20;

/** Throws ActionError where the folder cannot be read. */
export async function openAppFolder(path: string): Promise<AppFolder> {
  return {
    path,
    names: await namesIn(path, { isRequired: true }),
    list: (folder) => namesIn(join(path, folder), { isRequired: false }),
    read: (file) => readFileText(join(path, file), file),
  };
}

async function namesIn(path: string, { isRequired }: { readonly isRequired: boolean }): Promise<readonly string[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).toSorted();
  } catch (error) {
    if (!isRequired && isMissingPath(error)) return [];
    throw new ActionError(`Cannot read the folder ${path}: ${errorMessage(error)}`, { cause: error });
  }
}

async function readFileText(path: string, file: string): Promise<string | null> {
  const found = await stat(path).catch((error: unknown) => {
    if (isMissingPath(error)) return null;
    throw new ActionError(`Cannot read "${file}": ${errorMessage(error)}`, { cause: error });
  });
  // A pipe would be waited for.
  if (!found?.isFile()) return null;
  if (found.size > LARGEST_FILE_BYTES)
    throw new ActionError(`"${file}" has ${found.size} bytes, which is more than any file of its kind.`, {
      location: { file },
    });
  return (await readText(path, file)).replace(/^\uFEFF/, '');
}
