import { readFile } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';
import { ActionError, errorMessage } from './errors.ts';

/** Whether a path is a folder or something below it; both absolute, without symbolic links. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/**
 * The text of a file of the user's, with its byte order mark; `file` is what the user knows it as. A lossy decoder would
 * make one text of two. Throws ActionError if it cannot be read or is not UTF-8.
 */
export async function readText(path: string, file: string): Promise<string> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new ActionError(`Cannot read "${file}": ${errorMessage(error)}`, { cause: error });
  });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new ActionError(`"${file}" is not UTF-8 text`, { cause: error, location: { file } });
  }
}
