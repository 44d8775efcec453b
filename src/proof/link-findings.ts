import type { AppReference } from '../base/left-behind/left-references.ts';
import type { DynoHint } from '../dyno/likely-cause.ts';
import { type ImageNames, linkMessage } from '../links/link-message.ts';
import type { LinkProblem } from '../links/link-problem.ts';

/** What link problems ask for in vain, links included: perhaps it lies outside `/app` in the image. */
export function problemReferences(problems: readonly LinkProblem[]): readonly AppReference[] {
  return problems.flatMap(({ missing, neededBy }): AppReference[] => {
    const from = neededBy.map((name) => `/app/${name}`);
    if (missing.kind === 'library') return from.map((each) => ({ from: each, kind: 'library', to: missing.soname }));
    if (missing.kind === 'link') return from.map((each) => ({ from: each, kind: 'path', to: missing.target }));
    if (missing.kind !== 'script') return [];
    const { interpreter: to } = missing;
    return from.map((each) => ({ from: each, kind: to.startsWith('/') ? 'path' : 'command', to }));
  });
}

/** What explains the last words of a process that could not start for want of something. */
export function linkHints(problems: readonly LinkProblem[], names: ImageNames): readonly DynoHint[] {
  return problems
    .filter(({ isCertain }) => isCertain)
    .flatMap((problem) => namesOf(problem).map((name) => ({ name, message: linkMessage(problem, names) })));
}

/** By which a loader or shell complains: of the library or its version, and of the program where it cannot start at all. */
function namesOf({ missing, neededBy }: LinkProblem): readonly string[] {
  switch (missing.kind) {
    case 'library':
    case 'unsearched':
      return [missing.soname];
    case 'version':
      return missing.versions;
    case 'loader':
    case 'script':
    case 'architecture':
    case 'link':
      return neededBy;
  }
}
