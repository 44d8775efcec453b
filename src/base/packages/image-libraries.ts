import { posix } from 'node:path';
import type { ImageFiles } from '../../docker/image-files.ts';
import { type BytePath, showPath } from '../../slug/byte-path.ts';
import { type ArchivedFile, archivedFiles } from './archived-files.ts';
import type { DpkgOwnership } from './dpkg-ownership.ts';
import type { HeldText } from './held-text.ts';
import { byText, type Library } from './inventory.ts';
import { isSharedObject, libraryFolders, mergedFolders, unmerged } from './shared-object.ts';

/** Large frameworks have some ten GB of libraries. */
const LARGEST_FOLDER = 32;

/** The shared objects that are in an image's library folders. */
export interface FoundLibraries {
  /** By path; whether it is a file of its own and no symbolic link. */
  readonly files: ReadonlyMap<BytePath, boolean>;
  /** The folders at the top that are symbolic links into `/usr`. */
  readonly merged: ReadonlySet<string>;
  /** The folders of which `files` has all. */
  readonly searched: ReadonlySet<string>;
}

/** Looks for shared objects where programs look for them. Throws ActionError where the engine or its archive fails. */
export async function findLibraries(image: ImageFiles, held: HeldText): Promise<FoundLibraries> {
  const files = new Map<BytePath, boolean>();
  const merged = new Set<string>();
  const searched = new Set([...mergedFolders.map((name) => `/${name}`), ...libraryFolders]);
  for (const folder of searched) {
    const archive = await image.open(folder);
    if (archive === null) continue;
    for await (const { path, type, linkPath } of archivedFiles(archive, { path: folder, limit: LARGEST_FOLDER })) {
      if (path === folder && type === 'symlink') {
        searched.delete(folder);
        if (posix.resolve('/', linkPath) === `/usr${folder}`) merged.add(folder.slice(1));
      } else if (isLibrary(type) && isSharedObject(path)) {
        files.set(held.hold(path, folder), type !== 'symlink');
      }
    }
  }
  return { files, merged, searched };
}

/** The libraries outside `/app`: those that were found, and those that packages keep elsewhere. */
export function ownedLibraries(
  { files, merged, searched }: FoundLibraries,
  ownership: Pick<DpkgOwnership, 'owners' | 'md5s'>,
  nameOf: (owner: string) => string | null,
): readonly Library[] {
  const owners = onePathEach(ownership.owners, merged);
  const md5s = onePathEach(ownership.md5s, merged);
  // A package's file may have been removed since: in a folder that was searched, what was not found is not there.
  const elsewhere = [...owners].filter(([path, owner]) => nameOf(owner) !== null && !isBelow(path, searched));
  const paths = new Set([...files.keys(), ...elsewhere.map(([path]) => path)]);
  return [...paths]
    .filter((path) => !isBelow(path, new Set(['/app'])))
    .map((path) => ({
      path: showPath(path),
      package: nameOf(owners.get(path) ?? ''),
      md5: files.get(path) === false ? null : (md5s.get(path) ?? null),
    }))
    .toSorted(byText(({ path }) => path));
}

function isLibrary(type: ArchivedFile['type']): boolean {
  return type === 'file' || type === 'hardlink' || type === 'symlink';
}

function onePathEach(
  byPath: ReadonlyMap<BytePath, string>,
  merged: ReadonlySet<string>,
): ReadonlyMap<BytePath, string> {
  return new Map([...byPath].map(([path, value]) => [unmerged(path, merged), value]));
}

function isBelow(path: BytePath, folders: ReadonlySet<string>): boolean {
  const [, top = '', next = ''] = path.split('/');
  return folders.has(`/${top}`) || folders.has(`/${top}/${next}`);
}
