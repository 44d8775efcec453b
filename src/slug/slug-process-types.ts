import { lstat, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { AppFolder } from '../docker/app-archive.ts';
import type { ImageConfig } from '../docker/engine.ts';
import { errorCode } from '../docker/short-call.ts';
import { ActionError, errorMessage } from '../errors.ts';
import { formatSize } from '../sizes.ts';
import { readArchivedFile } from '../tar/archived-file.ts';
import { isWithin, readText } from '../workspace-file.ts';
import { type ProcessTypes, processTypesOfImage, readProcfile } from './procfile.ts';

/** Far more than any such file of a person. */
const LARGEST_FILE = 1024 * 1024;

/**
 * A file of the build context that says something about the slug, or null if there is none. Links are followed inside the
 * context alone: a checkout may be somebody else's. Throws ActionError if it is there and is not UTF-8 text of a usual size.
 */
export async function readContextFile(context: string, name: string): Promise<string | null> {
  const path = join(context, name);
  const refused = (why: string, options: { readonly cause?: unknown } = {}) =>
    new ActionError(
      `${name} in the build context ${why}. It must be a plain file of at most ${formatSize(LARGEST_FILE)} that this user may read.`,
      { ...options, location: { file: name } },
    );
  const unreadable = (cause: unknown): never => {
    throw refused(`cannot be read (${errorMessage(cause)})`, { cause });
  };
  const entry = await lstat(path).catch((error: unknown) => (errorCode(error) === 'ENOENT' ? null : unreadable(error)));
  if (entry === null) return null;
  const [real, folder] = await Promise.all([realpath(path), realpath(context)]).catch(unreadable);
  if (!isWithin(folder, real)) throw refused('is a symbolic link that leads out of it');
  // Before it is opened: whoever opens a pipe waits for its other end.
  const stats = await stat(real).catch(unreadable);
  if (!stats.isFile()) throw refused(stats.isDirectory() ? 'is a folder' : 'is a pipe, socket or device');
  if (stats.size > LARGEST_FILE) throw refused('is too large');
  return readText(real, name);
}

/** The same file in the image's `/app`, or null. Throws ActionError if it is there and is no plain file of a usual size. */
export async function readAppFile(folder: AppFolder, name: string): Promise<string | null> {
  const archive = await folder.openFile(name);
  if (archive === null) return null;
  const text = await readArchivedFile(archive, LARGEST_FILE);
  if (text !== null) return text;
  throw new ActionError(
    `/app/${name} in the app image is no plain file of at most ${formatSize(LARGEST_FILE)}. Put the file itself there, not a link.`,
  );
}

/**
 * The process types of a slug: from the context's Procfile, else from the one in `/app`, else the image's command as `web`.
 * Throws ActionError if there is none of the three.
 */
export async function findProcessTypes(
  ofContext: ProcessTypes | null,
  { folder, config }: { readonly folder: AppFolder; readonly config: ImageConfig },
): Promise<ProcessTypes> {
  if (ofContext !== null) return ofContext;
  const text = await readAppFile(folder, 'Procfile');
  const found = text === null ? processTypesOfImage(config) : readProcfile({ text, file: '/app/Procfile' });
  if (found !== null) return found;
  throw new ActionError(
    'There is no Procfile in the build context or in /app, and the image has no CMD. Write a Procfile with a line such as web: node server.js.',
  );
}
