import { posix } from 'node:path';
import { type BytePath, showPath } from '../tar/byte-path.ts';
import type { BaseLibraries } from './base-libraries.ts';
import { type FileTree, isInSlug, type TreeEntry } from './file-tree.ts';
import type { ProblemList } from './problem-list.ts';
import { isMadeAtRunTime } from './run-time-paths.ts';

/**
 * Looks whether the symbolic links that lead out of `/app`, by an absolute target or by `..`, lead to something on the
 * dyno. Those that end in `/app` are the app's own affair: they are in the slug as they are in the image.
 */
export function checkOutsideLinks(
  slug: ReadonlyMap<BytePath, TreeEntry>,
  { tree, base, problems }: { readonly tree: FileTree; readonly base: BaseLibraries; readonly problems: ProblemList },
): void {
  for (const [path, entry] of slug) {
    if (entry.kind !== 'link') continue;
    const target = posix.resolve(posix.dirname(path), entry.target);
    if (isInSlug(target)) continue;
    const found = tree.resolve(path);
    if (found.kind !== 'absent' || isInSlug(found.path) || isMadeAtRunTime(found.path)) continue;
    problems.add(path, {
      key: `link ${found.path}`,
      isCertain: true,
      make: () => ({ kind: 'link', target: showPath(found.path), inBase: base.byPath(found.path) }),
    });
  }
}
