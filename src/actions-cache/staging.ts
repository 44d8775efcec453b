import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ActionError } from '../errors.ts';

/** Runs `body` with a folder of its own below `parent`, which is gone afterwards. */
export async function inStagingFolder<T>(
  { parent, prefix }: { readonly parent: string; readonly prefix: string },
  body: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(parent, prefix));
  try {
    return await body(folder);
  } finally {
    // A tar that was just ended may have written one more file meanwhile.
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The one file `name` of an unpacked entry, and its bytes. Throws ActionError if there is anything else. */
export async function onlyFile(
  folder: string,
  name: string,
): Promise<{ readonly file: string; readonly bytes: number }> {
  const found = await readdir(folder, { withFileTypes: true });
  const [first] = found;
  if (found.length !== 1 || first?.name !== name || !first.isFile())
    throw new ActionError(`it does not hold exactly ${name}`);
  const file = join(folder, first.name);
  return { file, bytes: (await stat(file)).size };
}
