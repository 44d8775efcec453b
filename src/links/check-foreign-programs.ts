import type { BytePath } from '../tar/byte-path.ts';
import { isProgram, type NativeFile } from './check-programs.ts';
import { type ElfTarget, isSameTarget, type LinkedElf, nameTarget } from './elf/elf.ts';
import type { FileTree } from './file-tree.ts';
import type { ProblemList } from './problem-list.ts';
import { findLoader } from './program-loader.ts';

/** A program for another machine or C library than the run image's. */
export interface ForeignProgram {
  readonly path: BytePath;
  readonly elf: LinkedElf;
}

/**
 * Dependencies bring programs for systems of all kinds, and those are nobody's loss beside one for the run image. A slug
 * without any was built for another machine, or on a system such as Alpine, whose loader the run image has not.
 */
export function checkForeignPrograms(
  programs: readonly ForeignProgram[],
  {
    native,
    target,
    tree,
    problems,
  }: {
    readonly native: readonly NativeFile[];
    /** The run image's. */
    readonly target: ElfTarget;
    readonly tree: FileTree;
    readonly problems: ProblemList;
  },
): void {
  for (const program of programs) {
    if (isSameTarget(program.elf.target, target)) {
      if (!native.some(isProgram)) findLoader(program, { tree, problems });
    } else if (native.length === 0) {
      const is = nameTarget(program.elf.target);
      const make = () => ({ kind: 'architecture', is, runImageIs: nameTarget(target) }) as const;
      problems.add(program.path, { key: `architecture ${is}`, isCertain: true, make });
    }
  }
}
