import { byText } from '../base/packages/inventory.ts';
import { type BytePath, showPath } from '../tar/byte-path.ts';
import type { LinkProblem, MissingThing } from './link-problem.ts';

const MOST_NAMED = 10;

/** The order in which problems are told: first what is the same for many files. */
const kinds: readonly MissingThing['kind'][] = [
  'architecture',
  'loader',
  'library',
  'version',
  'script',
  'link',
  'unsearched',
];

/** Gathers what is missing: one thing that many files need is one problem. */
export class ProblemList {
  readonly #problems = new Map<
    string,
    { missing: MissingThing; isCertain: boolean; readonly files: Set<BytePath>; readonly versions: Set<string> }
  >();

  /** `file` is absolute and needs what is missing. `make` is asked once for each `key`. */
  add(
    file: BytePath,
    { key, isCertain, version, make }: { key: string; isCertain: boolean; version?: string; make: () => MissingThing },
  ): void {
    const known = this.#problems.get(key) ?? { missing: make(), isCertain, files: new Set(), versions: new Set() };
    known.files.add(file);
    known.isCertain ||= isCertain;
    if (version !== undefined) known.versions.add(version);
    this.#problems.set(key, known);
  }

  /** The certain ones first. */
  list(): readonly LinkProblem[] {
    const all = [...this.#problems.values()].map(({ missing, isCertain, files, versions }) => {
      const names = [...files].map((file) => showPath(file.replace(/^\/app\//, ''))).toSorted(byText((name) => name));
      return {
        missing: missing.kind === 'version' ? { ...missing, versions: [...versions].toSorted(byVersion) } : missing,
        isCertain,
        count: files.size,
        neededBy: names.slice(0, MOST_NAMED),
      };
    });
    const rank = ({ isCertain, missing }: LinkProblem) => (isCertain ? 0 : kinds.length) + kinds.indexOf(missing.kind);
    return all.toSorted((a, b) => rank(a) - rank(b) || b.count - a.count || compareTexts(nameOf(a), nameOf(b)));
  }
}

function nameOf({ missing, neededBy }: LinkProblem): string {
  return 'soname' in missing ? missing.soname : (neededBy[0] ?? '');
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders versions of symbols by their numbers: `GLIBC_2.4` before `GLIBC_2.38`. */
export function byVersion(a: string, b: string): number {
  const numbers = (text: string) => (text.match(/\d+/g) ?? []).map(Number);
  const [left, right] = [numbers(a), numbers(b)];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const order = (left[at] ?? -1) - (right[at] ?? -1);
    if (order !== 0) return order;
  }
  return compareTexts(a, b);
}
