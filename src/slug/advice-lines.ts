import { pathText } from '../tar/byte-path.ts';
import type { ManifestEntry } from './manifest.ts';
import { readShownPath } from './shown-path.ts';
import { globExpression } from './slug-pattern.ts';
import { slugExclusion } from './slugignore.ts';

/** A file or folder that should go, and what its last name is one of; as the manifest writes it. */
export interface UnwantedRoot {
  readonly path: string;
  readonly glob: string;
}

/** A line of `.slugignore` and what it leaves out. */
export interface SlugignoreLine<Root> {
  readonly line: string;
  readonly roots: readonly Root[];
}

/**
 * Lines of `.slugignore` that leave out these files and folders and nothing of `others`: few where a pattern does it, else
 * one for each. A name that cannot be written in a `.slugignore` without taking another with it has no line.
 */
export function slugignoreLines<Root extends UnwantedRoot>(
  roots: readonly Root[],
  others: readonly ManifestEntry[],
): readonly SlugignoreLine<Root>[] {
  const stays = new StayingPaths(others);
  return [...grouped(roots, ({ path, glob }) => `${hiddenPart(path)} ${glob}`)].flatMap((group) => {
    const line = stays.firstSafe(broadPatterns(group), group);
    if (line !== null) return [{ line, roots: group }];
    return grouped(group, ({ path }) => shapeOf(path)).flatMap((alike) => {
      const pattern = stays.firstSafe(mergedPatterns(alike), alike);
      return pattern === null ? alike.flatMap((root) => stays.lineOf(root)) : [{ line: pattern, roots: alike }];
    });
  });
}

/** So many names are compared with all others, one by one; an image with more of them is not meant for people. */
const MOST_INEXACT = 100;

/** The paths that a line must not match. */
class StayingPaths {
  #inexact = 0;
  readonly #others: readonly ManifestEntry[];
  readonly #byGlob = new Map<string, readonly ManifestEntry[]>();

  constructor(others: readonly ManifestEntry[]) {
    this.#others = others;
  }

  /** The first of some patterns that takes all of these, and nothing that stays; null for one root, which is named as it is. */
  firstSafe(patterns: readonly string[], roots: readonly UnwantedRoot[]): string | null {
    const [first, ...more] = roots;
    if (first === undefined || more.length === 0) return null;
    const near = this.#named(first.glob);
    const isSafe = (line: string) => {
      const isOut = slugExclusion(line);
      return (
        roots.every(({ path }) => isOut(readShownPath(path), true)) &&
        !near.some(({ path, type }) => isOut(readShownPath(path), type === 'directory'))
      );
    };
    return patterns.find(isSafe) ?? null;
  }

  /** The line of one root; none if it would take more. */
  lineOf<Root extends UnwantedRoot>(root: Root): readonly SlugignoreLine<Root>[] {
    const { glob, isExact } = literalGlob(root.path);
    const line = `/${glob}`;
    if (isExact) return [{ line, roots: [root] }];
    this.#inexact += 1;
    if (this.#inexact > MOST_INEXACT) return [];
    const isOut = slugExclusion(line);
    const takesMore = this.#others.some(({ path, type }) => isOut(readShownPath(path), type === 'directory'));
    return takesMore ? [] : [{ line, roots: [root] }];
  }

  /** Those whose last name could be meant by a pattern with that last name. */
  #named(glob: string): readonly ManifestEntry[] {
    const known = this.#byGlob.get(glob);
    if (known !== undefined) return known;
    const name = globExpression(glob);
    const found = this.#others.filter(({ path }) => name?.test(path.slice(path.lastIndexOf('/') + 1)) ?? true);
    this.#byGlob.set(glob, found);
    return found;
  }
}

/**
 * At every depth, and at every depth below the folder that all share; first what is less likely to take more from the next
 * slug. `**` does not enter a folder with a leading dot.
 */
function broadPatterns(roots: readonly UnwantedRoot[]): readonly string[] {
  const [first] = roots;
  if (first === undefined) return [];
  const parents = roots.map(({ path }) => path.split('/').slice(0, -1));
  const shared = (parents[0] ?? []).findIndex((part, at) => parents.some((parent) => parent[at] !== part));
  const common = shared < 0 ? (parents[0] ?? []) : (parents[0] ?? []).slice(0, shared);
  const everywhere = hiddenPart(first.path) === '' ? [first.glob] : [];
  const below = common.length === 0 ? [] : [`/${literalGlob(common.join('/')).glob}/**/${first.glob}`];
  return first.glob.includes('*') ? [...everywhere, ...below] : [...below, ...everywhere];
}

/** Patterns for paths of one shape: a wildcard where their names differ, which may have to leave out the scopes of npm. */
function mergedPatterns(roots: readonly UnwantedRoot[]): readonly string[] {
  const parents = roots.map(({ path }) => path.split('/').slice(0, -1));
  const merged = (wildcard: string) =>
    (parents[0] ?? []).map((part, at) => {
      if (parents.every((parent) => parent[at] === part)) return literalGlob(part).glob;
      return part.startsWith('@') ? '@*' : wildcard;
    });
  return ['*', '[^@]*'].map((wildcard) => `/${[...merged(wildcard), roots[0]?.glob ?? ''].join('/')}`);
}

/** How deep a path is, and which of its names are fixed ones, of a scope or hidden. */
function shapeOf(path: string): string {
  return path
    .split('/')
    .slice(0, -1)
    .map((part) => (part === 'node_modules' || part.startsWith('.') ? part : part.startsWith('@') ? '@' : ''))
    .join('/');
}

/** The folders above a path, up to the last one with a leading dot. */
function hiddenPart(path: string): string {
  const parents = path.split('/').slice(0, -1);
  return parents.slice(0, parents.findLastIndex((part) => part.startsWith('.')) + 1).join('/');
}

/**
 * A pattern for one path. White space and `#` part the words of a `.slugignore`, and what cannot be shown should be in no
 * file of a person's: a `?` stands for each, and then the pattern is not exact.
 */
export function literalGlob(shown: string): { readonly glob: string; readonly isExact: boolean } {
  const path = readShownPath(shown);
  const text = pathText(path);
  const replaced = /[\s#\p{C}\p{Z}]/u;
  const isByte = text === null;
  const letters = [...(text ?? path)].map((letter) => {
    if (replaced.test(letter) || (isByte && letter > '~')) return '?';
    return /[\\*?[\]{}]/.test(letter) ? `\\${letter}` : letter;
  });
  return { glob: letters.join(''), isExact: !letters.includes('?') };
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  return [...Map.groupBy(items, keyOf).values()];
}
