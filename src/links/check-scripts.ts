import { posix } from 'node:path';
import { type BytePath, showPath } from '../tar/byte-path.ts';
import type { FileTree, TreeEntry } from './file-tree.ts';
import type { ProblemList } from './problem-list.ts';
import { isMadeAtRunTime } from './run-time-paths.ts';
import { type Interpreter, readShebang } from './shebang.ts';

/** Folders of packages, which bring scripts for their own developers and for systems of all kinds. */
const dependencies =
  /\/(node_modules|bower_components|site-packages|dist-packages|gems|vendor\/bundle|vendor\/cache)\//;

/** Looks for what runs each executable script of the slug. `path` holds the folders of the dyno's PATH. */
export function checkScripts(
  slug: ReadonlyMap<BytePath, TreeEntry>,
  {
    tree,
    path,
    problems,
  }: { readonly tree: FileTree; readonly path: readonly BytePath[]; readonly problems: ProblemList },
): void {
  const isProgram = (file: BytePath) => {
    const found = tree.resolve(file);
    return found.kind === 'found' && found.entry.kind === 'file' && found.entry.isExecutable;
  };
  const names = commandNames(slug, isProgram);
  const known = new Map<string, string | null>();
  for (const [file, entry] of slug) {
    if (entry.kind !== 'file' || !entry.isExecutable || entry.content.kind !== 'script') continue;
    const { line } = entry.content;
    const wanted = readShebang(line);
    if (wanted === null) continue;
    const remembered = known.get(line);
    const missing =
      remembered === undefined ? missingInterpreter(wanted, { tree, path, isProgram, names }) : remembered;
    known.set(line, missing);
    if (missing === null) continue;
    problems.add(file, {
      key: `script ${missing} ${wanted.endsInCarriageReturn}`,
      isCertain: !dependencies.test(file),
      make: () => ({
        kind: 'script',
        interpreter: showPath(missing),
        endsInCarriageReturn: wanted.endsInCarriageReturn,
      }),
    });
  }
}

/** The names of everything in the slug that can be started. */
function commandNames(
  slug: ReadonlyMap<BytePath, TreeEntry>,
  isProgram: (path: BytePath) => boolean,
): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [path, entry] of slug) {
    if (entry.kind === 'file' ? entry.isExecutable : entry.kind === 'link' && isProgram(path)) {
      names.add(posix.basename(path));
    }
  }
  return names;
}

interface Surroundings {
  readonly tree: FileTree;
  readonly path: readonly BytePath[];
  readonly isProgram: (path: BytePath) => boolean;
  readonly names: ReadonlySet<string>;
}

function missingInterpreter(wanted: Interpreter, { tree, path, isProgram, names }: Surroundings): string | null {
  const isThere = (file: BytePath) => isProgram(file) || isMadeAtRunTime(file) || leadsToRunTime(tree, file);
  if (wanted.kind === 'path') return isThere(wanted.path) && !wanted.endsInCarriageReturn ? null : wanted.path;
  if (!isThere(wanted.env)) return wanted.env;
  if (wanted.endsInCarriageReturn) return wanted.command;
  // A command of the slug that is not on PATH is there for somebody who knows where.
  const isFound = names.has(wanted.command) || path.some((folder) => isProgram(posix.join(folder, wanted.command)));
  return isFound ? null : wanted.command;
}

function leadsToRunTime(tree: FileTree, file: BytePath): boolean {
  const found = tree.resolve(file);
  return found.kind === 'absent' && isMadeAtRunTime(found.path);
}
