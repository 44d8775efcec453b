import type { PackageInventory } from '../base/packages/inventory.ts';
import type { Log } from '../log.ts';
import { type BytePath, showPath } from '../tar/byte-path.ts';
import { baseLibraries } from './base-libraries.ts';
import { checkForeignPrograms, type ForeignProgram } from './check-foreign-programs.ts';
import { checkOutsideLinks } from './check-outside-links.ts';
import { checkPrograms, type NativeFile } from './check-programs.ts';
import { checkScripts } from './check-scripts.ts';
import { DynamicLoader } from './dynamic-loader.ts';
import { type DynoTree, type DynoTreeOptions, readDynoTree } from './dyno-tree.ts';
import { isSameTarget } from './elf/elf.ts';
import type { TreeEntry } from './file-tree.ts';
import type { LinkProblem } from './link-problem.ts';
import { ProblemList } from './problem-list.ts';
import type { NotUnderstood } from './profile-environment.ts';
import { builtInFolders, platformName } from './run-image/loader-folders.ts';
import type { RunImageIndex } from './run-image/run-image-index.ts';
import { slugLibraries } from './slug-libraries.ts';

/** What came of checking a slug. */
export type LinkCheck =
  | { readonly kind: 'not-run'; readonly reason: string }
  | {
      readonly kind: 'checked';
      /** The certain ones first. */
      readonly problems: readonly LinkProblem[];
      readonly notUnderstood: readonly NotUnderstood[];
      readonly counts: LinkCounts;
    };

/** What a slug holds. */
export interface LinkCounts {
  readonly files: number;
  /** Programs and libraries that were checked. */
  readonly linked: number;
  /** Executable scripts. */
  readonly scripts: number;
  /** For another machine or C library than the run image's. */
  readonly foreign: number;
  /** ELF files that are cut off or damaged. */
  readonly odd: number;
}

/** What is checked against what. */
export interface CheckLinksOptions extends DynoTreeOptions {
  /** What is installed in the image that the app was built on; null where that is not known. */
  readonly base: PackageInventory | null;
  readonly log: Log;
}

/**
 * Checks that a dyno will have what the programs, libraries, scripts and outward links of a slug need. The slug is read once
 * and nothing in it is run. Throws SlugUnreadableError if it is no slug.
 */
export async function checkLinks(options: CheckLinksOptions): Promise<LinkCheck> {
  return checkDynoLinks(await readDynoTree(options), options);
}

/** The same of a slug that was read already. */
export async function checkDynoLinks(
  { slug: { entries }, tree, environment: dyno }: DynoTree,
  { runImage, base, log, signal }: Pick<CheckLinksOptions, 'runImage' | 'base' | 'log' | 'signal'>,
): Promise<LinkCheck> {
  const { target, system } = runImage;
  if (target === null || system !== 'glibc') {
    const what = target === null ? 'has no program' : "has another loader than glibc's";
    return { kind: 'not-run', reason: `the run image ${what}, so how it finds libraries is not known` };
  }
  const { folders: builtIn, lib } = builtInFolders(tree, target.machine);
  const { libraryPath } = dyno;
  const loader = new DynamicLoader(tree, {
    libraryPath,
    cached: runImage.loaderFolders,
    builtIn,
    lib,
    platform: platformName(target.machine),
  });
  const problems = new ProblemList();
  const known = baseLibraries(base);
  const sorted = sortFiles(entries, runImage, log);
  const linking = {
    tree,
    loader,
    runImage,
    base: known,
    libraries: slugLibraries(entries, { tree, target }),
    libraryPath,
    isLibraryPathUnknown: dyno.notUnderstood.some(({ name }) => name === 'LD_LIBRARY_PATH'),
    problems,
  };
  await checkPrograms(sorted.native, linking, signal);
  checkForeignPrograms(sorted.foreignPrograms, { native: sorted.native, target, tree, problems });
  checkScripts(entries, { tree, path: dyno.path, problems });
  checkOutsideLinks(entries, { tree, base: known, problems });
  return {
    kind: 'checked',
    problems: problems.list(),
    notUnderstood: dyno.notUnderstood,
    counts: { ...sorted.counts, linked: sorted.native.length },
  };
}

interface SortedFiles {
  readonly native: readonly NativeFile[];
  readonly foreignPrograms: readonly ForeignProgram[];
  readonly counts: Omit<LinkCounts, 'linked'>;
}

function sortFiles(
  slug: ReadonlyMap<BytePath, TreeEntry>,
  runImage: Pick<RunImageIndex, 'target' | 'system'>,
  log: Log,
): SortedFiles {
  const native: NativeFile[] = [];
  const foreignPrograms: ForeignProgram[] = [];
  const counts = { files: 0, scripts: 0, foreign: 0, odd: 0 };
  for (const [path, entry] of slug) {
    if (entry.kind !== 'file') continue;
    counts.files += 1;
    const { content, isExecutable } = entry;
    if (content.kind === 'script' && isExecutable) counts.scripts += 1;
    if (content.kind === 'odd') {
      counts.odd += 1;
      log.debug(`${showPath(path)} is not checked, ${content.why}.`);
    }
    if (content.kind !== 'linked') continue;
    const { elf } = content;
    const isSameMachine = runImage.target !== null && isSameTarget(elf.target, runImage.target);
    if (isSameMachine && (elf.system === null || elf.system === runImage.system)) {
      native.push({ path, elf, isExecutable });
      continue;
    }
    counts.foreign += 1;
    if (isExecutable && elf.interpreter !== null) foreignPrograms.push({ path, elf });
  }
  return { native, foreignPrograms, counts };
}
