import { type BytePath, showPath } from '../tar/byte-path.ts';
import type { LinkedElf } from './elf/elf.ts';
import type { FileContent, FileTree } from './file-tree.ts';
import type { ProblemList } from './problem-list.ts';

/** The file that a program asks for as its loader; null where there is none on a dyno, which is then among the problems. */
export function findLoader(
  program: { readonly path: BytePath; readonly elf: LinkedElf },
  { tree, problems }: { readonly tree: FileTree; readonly problems: ProblemList },
): FileContent | null {
  const path = program.elf.interpreter ?? '';
  const found = tree.resolve(path);
  if (found.kind === 'found' && found.entry.kind === 'file') return found.entry.content;
  const missing = { kind: 'loader', path: showPath(path) } as const;
  problems.add(program.path, { key: `loader ${path}`, isCertain: true, make: () => missing });
  return null;
}
