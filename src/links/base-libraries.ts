import { posix } from 'node:path';
import type { Library, PackageInventory } from '../base/packages/inventory.ts';
import { readShownPath } from '../slug/shown-path.ts';
import type { BytePath } from '../tar/byte-path.ts';
import type { BasePlace } from './link-problem.ts';

/** The libraries of the image that the app was built on. */
export interface BaseLibraries {
  /** Whether they are known at all. */
  readonly isKnown: boolean;
  byName(soname: string): BasePlace | null;
  /** `path` is absolute and without links. */
  byPath(path: BytePath): BasePlace | null;
}

/** Looks libraries up in what is known of an image; null where nothing is. */
export function baseLibraries(inventory: PackageInventory | null): BaseLibraries {
  const libraries = inventory?.libraries ?? [];
  const byPath = new Map<BytePath, Library>(libraries.map((each) => [readShownPath(each.path), each]));
  const byName = new Map<string, Library>();
  for (const [path, each] of byPath) {
    const name = posix.basename(path);
    // Of two, that which a package owns: the other may be anybody's copy.
    if ((byName.get(name)?.package ?? null) === null) byName.set(name, each);
  }
  const place = (library: Library | undefined): BasePlace | null =>
    library === undefined
      ? null
      : { path: library.path, package: library.package ?? ownerOfFamily(library, libraries) };
  return {
    isKnown: inventory !== null && inventory.kind !== 'unreadable',
    byName: (soname) => place(byName.get(soname)),
    byPath: (path) => place(byPath.get(path) ?? byPath.get(`/usr${path}`)),
  };
}

/**
 * Where ldconfig made the link `libpq.so.5`, no package owns it, but one owns the file that it leads to: the library of the
 * same folder whose name goes on from it.
 */
function ownerOfFamily({ path }: Library, libraries: readonly Library[]): string | null {
  return libraries.find((each) => each.package !== null && each.path.startsWith(`${path}.`))?.package ?? null;
}
