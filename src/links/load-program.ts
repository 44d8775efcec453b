import type { BytePath } from '../tar/byte-path.ts';
import type { DynamicLoader, LoadedFile } from './dynamic-loader.ts';
import type { LinkedElf } from './elf/elf.ts';

/** A library that was not found. */
export interface MissingLibrary {
  readonly soname: string;
  /** The file that needs it: the program, or a library of it. */
  readonly by: LoadedFile;
}

/** A version that the library that was found does not define. */
export interface MissingVersion {
  readonly soname: string;
  readonly version: string;
  readonly by: LoadedFile;
  readonly found: LoadedFile;
}

/** What comes of starting a program, or of loading a library by itself. */
export interface LoadOutcome {
  /** The program first, then in the order of loading. */
  readonly files: readonly LoadedFile[];
  readonly missingLibraries: readonly MissingLibrary[];
  readonly missingVersions: readonly MissingVersion[];
}

/** What hostile files would need to have loaded, and no program does. */
const MOST_FILES = 4096;

/**
 * Loads a file and all that it needs in turn, breadth first as glibc does: a name that is loaded already is not looked for
 * again, whoever needs it. With `isDeep` false only what the file itself needs is looked for.
 */
export function loadProgram(
  loader: DynamicLoader,
  program: { readonly path: BytePath; readonly elf: LinkedElf },
  { isDeep, interpreter }: { readonly isDeep: boolean; readonly interpreter: LinkedElf | null },
): LoadOutcome {
  const start: LoadedFile = { path: program.path, realPath: program.path, elf: program.elf, loader: null };
  const files = [start];
  const byPath = new Map<BytePath, LoadedFile>([[program.path, start]]);
  const byName = new Map<string, LoadedFile>();
  const addNames = (file: LoadedFile, name: string | null) => {
    for (const each of [name, file.elf?.soname]) if (each && !byName.has(each)) byName.set(each, file);
  };
  // The loader is in memory before anything that needs it by its name.
  if (interpreter !== null && program.elf.interpreter !== null) {
    const path = program.elf.interpreter;
    addNames({ path, realPath: path, elf: interpreter, loader: null }, null);
  }
  const missingLibraries: MissingLibrary[] = [];
  for (const by of files) {
    if (by.elf === null || (!isDeep && by !== start)) continue;
    for (const soname of by.elf.needed) {
      if (byName.has(soname) || files.length >= MOST_FILES) continue;
      const found = loader.find(soname, { ...by, elf: by.elf });
      if (found === null) {
        missingLibraries.push({ soname, by });
        continue;
      }
      const known = byPath.get(found.realPath);
      addNames(known ?? found, soname);
      if (known !== undefined) continue;
      byPath.set(found.realPath, found);
      files.push(found);
    }
  }
  const checked = isDeep ? files : [start];
  return { files, missingLibraries, missingVersions: checked.flatMap((by) => missingVersionsOf(by, byName)) };
}

function missingVersionsOf(by: LoadedFile, byName: ReadonlyMap<string, LoadedFile>): readonly MissingVersion[] {
  return (by.elf?.requires ?? []).flatMap(({ library, versions }) => {
    const found = byName.get(library);
    // Of a library without versions the loader only warns.
    if (found === undefined || found.elf === null || found.elf.defines.length === 0) return [];
    const { defines } = found.elf;
    return versions
      .filter((version) => !defines.includes(version))
      .map((version) => ({ soname: library, version, by, found }));
  });
}
