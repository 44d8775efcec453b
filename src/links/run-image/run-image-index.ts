import type { BytePath } from '../../tar/byte-path.ts';
import type { ElfSystem, ElfTarget } from '../elf/elf.ts';
import type { TreeEntry } from '../file-tree.ts';

/** The package that a library of an image belongs to. */
export interface OwningPackage {
  readonly name: string;
  readonly version: string;
}

/** All that is asked of a run image's files. */
export interface RunImageIndex {
  /** See imageIdentity. */
  readonly identity: string;
  /** Everything outside `/app`, by absolute path. Only of ELF files it is known what they are. */
  readonly entries: ReadonlyMap<BytePath, TreeEntry>;
  /** Folders that the loader's cache is made of. */
  readonly loaderFolders: readonly BytePath[];
  /** What most of its ELF files are made for; null for an image without any. */
  readonly target: ElfTarget | null;
  readonly system: ElfSystem;
  /** By the path of a library. */
  readonly owners: ReadonlyMap<BytePath, OwningPackage>;
  /** The image's own ENV: what a dyno's environment begins with. */
  readonly path: string;
  readonly libraryPath: string;
}

/** What most ELF files of an image are made for. */
export function mostCommonTarget(entries: ReadonlyMap<BytePath, TreeEntry>): Pick<RunImageIndex, 'target' | 'system'> {
  const counts = new Map<string, { readonly target: ElfTarget; readonly system: ElfSystem; count: number }>();
  for (const entry of entries.values()) {
    if (entry.kind !== 'file' || entry.content.kind !== 'linked') continue;
    const { target, system } = entry.content.elf;
    if (system === null) continue;
    const key = `${target.machine} ${target.bits} ${target.order} ${system}`;
    const known = counts.get(key) ?? { target, system, count: 0 };
    known.count += 1;
    counts.set(key, known);
  }
  const [most] = [...counts.values()].toSorted((a, b) => b.count - a.count);
  return { target: most?.target ?? null, system: most?.system ?? null };
}
