import { posix } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type BytePath, showPath } from '../tar/byte-path.ts';
import type { BaseLibraries } from './base-libraries.ts';
import type { DynamicLoader } from './dynamic-loader.ts';
import type { LinkedElf } from './elf/elf.ts';
import { type FileTree, isInSlug } from './file-tree.ts';
import type { CopyPlace } from './link-problem.ts';
import { loadProgram, type MissingLibrary, type MissingVersion } from './load-program.ts';
import { byVersion, type ProblemList } from './problem-list.ts';
import { findLoader } from './program-loader.ts';
import type { RunImageIndex } from './run-image/run-image-index.ts';
import type { SlugLibrary } from './slug-libraries.ts';

/** A file of the slug for the run image's own machine and C library. */
export interface NativeFile {
  readonly path: BytePath;
  readonly elf: LinkedElf;
  readonly isExecutable: boolean;
}

const LONGEST_TURN_MS = 20;

/** All that decides whether a file can be loaded. */
export interface Linking {
  readonly tree: FileTree;
  readonly loader: DynamicLoader;
  readonly runImage: RunImageIndex;
  readonly base: BaseLibraries;
  /** Everything in the slug, by name. */
  readonly libraries: ReadonlyMap<string, readonly SlugLibrary[]>;
  /** Folders of LD_LIBRARY_PATH. */
  readonly libraryPath: readonly BytePath[];
  /** Whether LD_LIBRARY_PATH is set in a way that only a shell can follow. */
  readonly isLibraryPathUnknown: boolean;
  readonly problems: ProblemList;
}

/** Libraries of drivers, which a machine has and no image: programs ask whether they are there. */
const drivers = /^lib(cuda|nvidia-[\w-]+|nvcuvid|nvoptix|amdhip\w*)\.so/;

/**
 * Starts every program of the slug as its loader would, without running it, and then loads each library that is left by
 * itself, as a program would that opens it at run time.
 */
export async function checkPrograms(
  files: readonly NativeFile[],
  linking: Linking,
  signal: AbortSignal,
): Promise<void> {
  const provided = new Set<string>();
  const [programs, libraries] = [files.filter(isProgram), files.filter((file) => !isProgram(file))];
  for await (const file of inTurns(programs, signal)) checkProgram(file, linking, provided);
  for await (const file of inTurns(libraries, signal)) checkLibrary(file, linking, provided);
}

/** Lets the rest of the job have its turn now and then, such as its cancellation. */
async function* inTurns<T>(values: readonly T[], signal: AbortSignal): AsyncGenerator<T, void> {
  let since = performance.now();
  for (const value of values) {
    if (performance.now() - since > LONGEST_TURN_MS) {
      await setImmediate();
      signal.throwIfAborted();
      since = performance.now();
    }
    yield value;
  }
}

/** Whether it is started, and not loaded by what is. */
export function isProgram({ elf, isExecutable }: NativeFile): boolean {
  return elf.interpreter !== null && isExecutable;
}

/** `provided` is told what each library gets of what it needs. */
function checkProgram(program: NativeFile, linking: Linking, provided: Set<string>): void {
  const content = findLoader(program, linking);
  if (content === null) return;
  const outcome = loadProgram(linking.loader, program, {
    isDeep: true,
    interpreter: content.kind === 'linked' ? content.elf : null,
  });
  const missing = new Set(outcome.missingLibraries.map(({ soname, by }) => keyOf(by.realPath, soname)));
  for (const { realPath, elf } of outcome.files) {
    for (const soname of elf?.needed ?? []) {
      if (!missing.has(keyOf(realPath, soname))) provided.add(keyOf(realPath, soname));
    }
  }
  for (const each of outcome.missingLibraries) addMissingLibrary(each, program, linking);
  for (const each of outcome.missingVersions) addMissingVersion(each, program, linking);
}

function checkLibrary(library: NativeFile, linking: Linking, provided: ReadonlySet<string>): void {
  const outcome = loadProgram(linking.loader, library, { isDeep: false, interpreter: null });
  for (const each of outcome.missingLibraries) {
    if (!provided.has(keyOf(library.path, each.soname))) addMissingLibrary(each, library, linking);
  }
  for (const each of outcome.missingVersions) {
    // The program that opens it may have loaded another library of that name, from anywhere in the slug.
    const others = linking.libraries.get(each.soname) ?? [];
    if (others.some(({ elf }) => elf === null || elf.defines.includes(each.version))) continue;
    addMissingVersion(each, library, linking);
  }
}

function addMissingLibrary({ soname, by }: MissingLibrary, root: NativeFile, linking: Linking): void {
  const { base, libraries, problems } = linking;
  const needs = isInSlug(by.realPath) ? by.realPath : root.path;
  const [elsewhere] = libraries.get(soname) ?? [];
  if (elsewhere !== undefined) {
    // What starts the program may know where it is; of a library it is certain that something does.
    if (!isProgram(root) || linking.isLibraryPathUnknown) return;
    const liesIn = showPath(posix.dirname(elsewhere.path));
    const make = () => ({ kind: 'unsearched', soname: showPath(soname), liesIn }) as const;
    problems.add(needs, { key: `unsearched ${soname}`, isCertain: false, make });
    return;
  }
  const inBase = base.byName(soname);
  const isOptional = drivers.test(soname) || (!isProgram(root) && base.isKnown && inBase === null);
  problems.add(needs, {
    key: `library ${soname}`,
    isCertain: !isOptional,
    make: () => ({ kind: 'library', soname: showPath(soname), inBase, copyTo: copyPlace(root, linking) }),
  });
}

function addMissingVersion({ soname, version, by, found }: MissingVersion, root: NativeFile, linking: Linking): void {
  const { base, runImage, problems } = linking;
  const isOwn = isInSlug(by.realPath);
  // The run image's libraries fit one another; only the slug's can be wrong for them.
  if (!isOwn && !isInSlug(found.realPath)) return;
  const family = version.replace(/[\d.]+$/, '');
  const owner = runImage.owners.get(found.realPath);
  const newest = (found.elf?.defines ?? [])
    .filter((each) => each.replace(/[\d.]+$/, '') === family)
    .toSorted(byVersion);
  problems.add(isOwn ? by.realPath : root.path, {
    key: `version ${soname} ${found.realPath}`,
    isCertain: true,
    version: showPath(version),
    make: () => ({
      kind: 'version',
      soname: showPath(soname),
      versions: [],
      newest: newest.length === 0 ? null : showPath(newest.at(-1) ?? ''),
      library: showPath(found.realPath),
      owner: owner === undefined ? null : `${owner.name} ${owner.version}`,
      inBase: base.byName(soname),
      copyTo: copyPlace(root, linking),
    }),
  });
}

/** The first folder below `/app` in which the loader looks for what a file needs. */
function copyPlace({ path, elf }: NativeFile, { loader, libraryPath }: Linking): CopyPlace {
  const searched = [...loader.ownFolders({ path, elf }), ...libraryPath].find(isInSlug);
  return searched === undefined
    ? { folder: '/app/lib', isSearched: false }
    : { folder: showPath(searched), isSearched: true };
}

function keyOf(path: BytePath, soname: string): string {
  return `${path}\0${soname}`;
}
