import { posix } from 'node:path';
import type { ImageFiles } from '../../docker/image-files.ts';
import { type BytePath, showPath } from '../../tar/byte-path.ts';
import { type ArchivedFile, archivedFiles } from './archived-files.ts';
import type { DpkgOwnership } from './dpkg-ownership.ts';
import type { HeldText } from './held-text.ts';
import { byText, type Library } from './inventory.ts';
import { isSharedObject, libraryFolders, mergedFolders, unmerged } from './shared-object.ts';

const searchedFolders: readonly string[] = [...mergedFolders.map((name) => `/${name}`), ...libraryFolders];

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

/** Whether a folder is one that libraries are looked for in, is below one, or has one below it. */
export function mayHoldLibraries(folder: string): boolean {
  const at = `${posix.resolve('/', folder)}/`.replace('//', '/');
  return searchedFolders.some((each) => at.startsWith(`${each}/`) || `${each}/`.startsWith(at));
}

/** A thing in an image, as a search for libraries sees it. */
export interface NamedFile {
  /** Absolute. */
  readonly path: BytePath;
  /** Of a symbolic link; null for anything else. */
  readonly target: BytePath | null;
}

/** Looks for shared objects where programs look for them. Throws ActionError where the engine or its archive fails. */
export async function findLibraries(image: ImageFiles, held: HeldText): Promise<FoundLibraries> {
  const search = new LibrarySearch(held);
  for (const folder of search.folders) {
    const archive = await image.open(folder);
    if (archive === null) continue;
    for await (const { path, type, linkPath } of archivedFiles(archive, { path: folder, limit: LARGEST_FOLDER })) {
      if (isLibrary(type)) search.add({ path, target: type === 'symlink' ? linkPath : null });
    }
  }
  return search.found();
}

/** The same of an image whose files and links are known already, so that it need not be read again. */
export function librariesAmong(files: Iterable<NamedFile>, held: HeldText): FoundLibraries {
  const search = new LibrarySearch(held);
  for (const file of files) search.add(file);
  return search.found();
}

class LibrarySearch {
  /** Where programs look. */
  readonly folders: readonly string[] = searchedFolders;
  readonly #files = new Map<BytePath, boolean>();
  readonly #links = new Map<BytePath, BytePath>();
  readonly #held: HeldText;

  constructor(held: HeldText) {
    this.#held = held;
  }

  add({ path, target }: NamedFile): void {
    if (target !== null && this.folders.includes(path)) this.#links.set(path, target);
    else if (isSharedObject(path) && isBelow(path, this.folders)) {
      this.#files.set(this.#held.hold(path, path), target === null);
    }
  }

  found(): FoundLibraries {
    const intoUsr = [...this.#links].filter(([folder, target]) => posix.resolve('/', target) === `/usr${folder}`);
    return {
      files: this.#files,
      merged: new Set(intoUsr.map(([folder]) => folder.slice(1))),
      searched: new Set(this.folders.filter((folder) => !this.#links.has(folder))),
    };
  }
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
  const folders = [...searched];
  const elsewhere = [...owners].filter(([path, owner]) => nameOf(owner) !== null && !isBelow(path, folders));
  const paths = new Set([...files.keys(), ...elsewhere.map(([path]) => path)]);
  return [...paths]
    .filter((path) => !isBelow(path, ['/app']))
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

function isBelow(path: BytePath, folders: readonly string[]): boolean {
  const [, top = '', next = ''] = path.split('/');
  return folders.includes(`/${top}`) || folders.includes(`/${top}/${next}`);
}
