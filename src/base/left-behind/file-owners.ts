import type { ImageFiles } from '../../docker/image-files.ts';
import type { BytePath } from '../../tar/byte-path.ts';
import { archivedFiles } from '../packages/archived-files.ts';
import { mergedWithPrograms, unmerged } from '../packages/shared-object.ts';
import { forEachLine } from '../packages/text-lines.ts';

const LISTS = '/var/lib/dpkg/info';

/**
 * By path, the package that owns it, of those paths that are asked for: as dpkg's own lists in the image say. Throws
 * PackagesUnreadableError if the engine's archive of them is damaged.
 */
export async function ownersOf(
  paths: ReadonlySet<BytePath>,
  { image, architecture }: { readonly image: ImageFiles; readonly architecture: string },
): Promise<ReadonlyMap<BytePath, string>> {
  const owners = new Map<BytePath, string>();
  const archive = paths.size === 0 ? null : await image.open(LISTS);
  if (archive === null) return owners;
  // Where /usr is merged, packages name both, and no file has the shorter name for its own.
  for await (const { path, type, content } of archivedFiles(archive, { path: LISTS, limit: 1 })) {
    const [, name, of] = /\/([^/:]+)(?::([^/:]+))?\.list$/.exec(path) ?? [];
    if (name === undefined || type !== 'file') continue;
    const owner = of === undefined || of === architecture ? name : `${name}:${of}`;
    await forEachLine(content, (line) => {
      for (const known of [line, unmerged(line, mergedWithPrograms)]) if (paths.has(known)) owners.set(known, owner);
    });
  }
  return owners;
}
