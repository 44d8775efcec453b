import type { ContextReader } from './context-reader.ts';
import type { IgnorePattern } from './ignore-patterns.ts';

/** The two programs that read a context: they differ in where they stop looking for exceptions. */
export type Builder = 'buildkit' | 'legacy';

/** What the patterns say of one path. It is made from its parent's, since a pattern that fits a directory fits what is in it. */
export interface IgnoreState {
  readonly ignored: boolean;
  /** Per pattern: whether it fits this path or a directory above. */
  readonly matched: readonly boolean[];
}

/** `.dockerignore` applied while walking down a tree. */
export interface IgnoreRules {
  readonly root: IgnoreState;
  /** `path` is relative to the context, with slashes. */
  below(parent: IgnoreState, path: string): IgnoreState;
  /** Whether an exception may let something below this ignored directory pass; if not, nobody looks into it. */
  mayHoldExceptions(path: string): boolean;
}

/** Applies the patterns in their order, as that reader does: the last that fits decides. */
export function ignoreRules(patterns: readonly IgnorePattern[], reader: ContextReader): IgnoreRules {
  const exceptions = patterns.filter((pattern) => pattern.negated).map((pattern) => pattern.text);
  return {
    root: { ignored: false, matched: patterns.map(() => false) },
    below: (parent, path) =>
      reader === 'legacy-before-23' ? ownStateOf(patterns, path) : stateOf({ patterns, parent, path }),
    mayHoldExceptions: (path) =>
      reader === 'buildkit'
        ? isAboveOfAny(path, exceptions)
        : exceptions.some((text) => `${text}/`.startsWith(`${path}/`)),
  };
}

/** A pattern is only tried if it could change the verdict, and so is not noted as matched otherwise: Docker's own shortcut, which shows. */
function stateOf(given: { patterns: readonly IgnorePattern[]; parent: IgnoreState; path: string }): IgnoreState {
  let ignored = false;
  const matched = given.patterns.map((pattern, index) => {
    const fits = given.parent.matched[index] || (pattern.negated === ignored && pattern.matches(given.path));
    if (fits) ignored = !pattern.negated;
    return fits;
  });
  return { ignored, matched };
}

/** Before release 23 a path is judged alone: its pattern looks at what is above it, and not all the way. */
function ownStateOf(patterns: readonly IgnorePattern[], path: string): IgnoreState {
  const last = patterns.findLast((pattern) => pattern.matches(path));
  return { ignored: last !== undefined && !last.negated, matched: [] };
}

/** BuildKit looks everywhere as soon as one exception has a wildcard anywhere but at its end. */
function isAboveOfAny(path: string, exceptions: readonly string[]): boolean {
  const prefixes = exceptions.map((text) => text.replace(/\/\*\*$/, '').replace(/\/\*$/, ''));
  if (prefixes.some((prefix) => /[*[\]?^\\]/.test(prefix))) return true;
  return prefixes.some((prefix) => `${prefix}/`.startsWith(`${path}/`));
}
