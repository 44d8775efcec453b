import { posix } from 'node:path';
import type { BytePath } from '../tar/byte-path.ts';
import { isSameTarget, type LinkedElf } from './elf/elf.ts';
import type { FileTree } from './file-tree.ts';

/** A file that a loader has mapped, or would. */
export interface LoadedFile {
  /** As the loader names it: `$ORIGIN` is its folder. */
  readonly path: BytePath;
  /** Without symbolic links. */
  readonly realPath: BytePath;
  /** Null for a library that cannot be read: what it needs is not known. */
  readonly elf: LinkedElf | null;
  /** What needed it first; null for the file that all begins with. */
  readonly loader: LoadedFile | null;
}

/** Where a loader looks beside the folders that files themselves name. */
export interface LoaderFolders {
  readonly libraryPath: readonly BytePath[];
  /** Those whose libraries are in its cache. */
  readonly cached: readonly BytePath[];
  /** Those that it was built with. */
  readonly builtIn: readonly BytePath[];
  /** What it puts in place of `$LIB` and `$PLATFORM`. */
  readonly lib: string;
  readonly platform: string;
}

/**
 * Finds libraries as glibc's loader does: https://man7.org/linux/man-pages/man8/ld.so.8.html. The cache is taken to hold
 * what is in its folders now. Variants for newer processors (`glibc-hwcaps`) are left out, as every one of them lies beside
 * a library for all processors.
 */
export class DynamicLoader {
  readonly #tree: FileTree;
  readonly #folders: LoaderFolders;
  readonly #realFolders = new Map<BytePath, BytePath | null>();

  constructor(tree: FileTree, folders: LoaderFolders) {
    this.#tree = tree;
    this.#folders = folders;
  }

  /** The library that `needed` stands for where `by` needs it; null if there is none. */
  find(needed: string, by: LoadedFile & { readonly elf: LinkedElf }): LoadedFile | null {
    if (needed.includes('/')) {
      const path = posix.resolve('/app', this.#expand(needed, by.path));
      return this.#open(path, by);
    }
    for (const folder of this.#searched(by)) {
      const real = this.#realFolder(folder);
      if (real === null) continue;
      const found = this.#open(`${real === '/' ? '' : real}/${needed}`, by);
      // A library's own `$ORIGIN` is the folder by the name under which it was found.
      if (found !== null) return { ...found, path: posix.join(folder, needed) };
    }
    return null;
  }

  /** The folders that a file itself names for what it needs, as they are on the dyno. */
  ownFolders({ elf, path }: Pick<LoadedFile, 'elf' | 'path'>): readonly BytePath[] {
    return this.#list(elf?.runpath ?? elf?.rpath ?? null, path);
  }

  *#searched(by: LoadedFile & { readonly elf: LinkedElf }): Generator<BytePath, void> {
    if (by.elf.runpath === null) {
      // What needs this file passes on the folders it names, unless it names them in the newer way.
      for (let file: LoadedFile | null = by; file !== null; file = file.loader) {
        if (file.elf !== null && file.elf.runpath === null) yield* this.#list(file.elf.rpath, file.path);
      }
    }
    yield* this.#folders.libraryPath.map((folder) => posix.resolve('/app', this.#expand(folder, by.path)));
    yield* this.#list(by.elf.runpath, by.path);
    if (!by.elf.searchesSystem) return;
    yield* this.#folders.cached;
    yield* this.#folders.builtIn;
  }

  #list(list: string | null, path: BytePath): readonly BytePath[] {
    if (list === null || list === '') return [];
    return list.split(':').map((folder) => posix.resolve('/app', this.#expand(folder, path)));
  }

  #expand(text: string, path: BytePath): string {
    if (!text.includes('$')) return text;
    const { lib, platform } = this.#folders;
    const values: Readonly<Record<string, string>> = { ORIGIN: posix.dirname(path), LIB: lib, PLATFORM: platform };
    return text.replace(
      /\$(?:\{(ORIGIN|LIB|PLATFORM)\}|(ORIGIN|LIB|PLATFORM)(?!\w))/g,
      (whole, braced?: string, plain?: string) => values[braced ?? plain ?? ''] ?? whole,
    );
  }

  #realFolder(folder: BytePath): BytePath | null {
    const known = this.#realFolders.get(folder);
    if (known !== undefined) return known;
    const found = this.#tree.resolve(folder);
    const real = found.kind === 'found' && found.entry.kind === 'folder' ? found.path : null;
    this.#realFolders.set(folder, real);
    return real;
  }

  /** A file for another target is passed over; one that is no library ends a real search as well, with an error of its own. */
  #open(path: BytePath, by: LoadedFile & { readonly elf: LinkedElf }): LoadedFile | null {
    const found = this.#tree.resolve(path);
    if (found.kind !== 'found' || found.entry.kind !== 'file') return null;
    const { content } = found.entry;
    if (content.kind === 'unlinked' && !isSameTarget(content.target, by.elf.target)) return null;
    if (content.kind !== 'linked') return { path, realPath: found.path, elf: null, loader: by };
    if (!isSameTarget(content.elf.target, by.elf.target)) return null;
    return { path, realPath: found.path, elf: content.elf, loader: by };
  }
}
