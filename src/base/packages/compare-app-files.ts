import { posix } from 'node:path';
import type { AppFile } from '../../slug/app-files.ts';
import { byText } from './inventory.ts';

/** What differs below `/app`. Paths are below `/app`, as `showPath` writes them, sorted. */
export interface AppFileChanges {
  /** Of all three lists. */
  readonly count: number;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** At most two levels deep, `.` for `/app` itself; the fullest first. */
  readonly folders: readonly { readonly path: string; readonly count: number }[];
}

/** Deeper ones are counted with the folder that they are in. */
const FOLDER_LEVELS = 2;

/** Compares the files and symbolic links below `/app` by path, size and digest: their times do not count. */
export function compareAppFiles(before: readonly AppFile[], after: readonly AppFile[]): AppFileChanges {
  const [old, current] = [byPath(before), byPath(after)];
  const paths = (files: ReadonlyMap<string, AppFile>, isMeant: (file: AppFile) => boolean) =>
    [...files.values()]
      .filter(isMeant)
      .map(({ path }) => path)
      .toSorted();
  const added = paths(current, ({ path }) => !old.has(path));
  const removed = paths(old, ({ path }) => !current.has(path));
  const changed = paths(current, (file) => {
    const was = old.get(file.path);
    return was !== undefined && (was.size !== file.size || was.digest !== file.digest);
  });
  const all = [...added, ...changed, ...removed];
  return { count: all.length, added, changed, removed, folders: countFolders(all) };
}

function byPath(files: readonly AppFile[]): ReadonlyMap<string, AppFile> {
  return new Map(files.map((file) => [file.path, file]));
}

function countFolders(paths: readonly string[]): AppFileChanges['folders'] {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const folder = posix.dirname(path).split('/').slice(0, FOLDER_LEVELS).join('/');
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const folders = [...counts].map(([path, count]) => ({ path, count }));
  return folders.toSorted(byText(({ path }) => path)).toSorted((a, b) => b.count - a.count);
}
