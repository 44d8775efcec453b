import { posix } from 'node:path';
import type { BytePath } from '../tar/byte-path.ts';
import { type ElfTarget, isSameTarget, type LinkedElf } from './elf/elf.ts';
import type { FileTree, TreeEntry } from './file-tree.ts';

/** A library that lies somewhere in the slug. */
export interface SlugLibrary {
  readonly path: BytePath;
  /** Null if it cannot be read. */
  readonly elf: LinkedElf | null;
}

/** Everything in the slug that could be a library for `target`, by each of its names. */
export function slugLibraries(
  slug: ReadonlyMap<BytePath, TreeEntry>,
  { tree, target }: { readonly tree: FileTree; readonly target: ElfTarget },
): ReadonlyMap<string, readonly SlugLibrary[]> {
  const byName = new Map<string, SlugLibrary[]>();
  const add = (name: string, library: SlugLibrary) => {
    const known = byName.get(name);
    if (known === undefined) byName.set(name, [library]);
    else known.push(library);
  };
  for (const [path, entry] of slug) {
    if (entry.kind === 'folder' || (entry.kind === 'link' && !posix.basename(path).includes('.so'))) continue;
    const found = entry.kind === 'file' ? { kind: 'found' as const, entry } : tree.resolve(path);
    if (found.kind !== 'found' || found.entry.kind !== 'file') continue;
    const { content } = found.entry;
    if (content.kind !== 'odd' && (content.kind !== 'linked' || !isSameTarget(content.elf.target, target))) continue;
    const elf = content.kind === 'linked' ? content.elf : null;
    const name = posix.basename(path);
    add(name, { path, elf });
    if (elf !== null && elf.soname !== null && elf.soname !== name) add(elf.soname, { path, elf });
  }
  return byName;
}
