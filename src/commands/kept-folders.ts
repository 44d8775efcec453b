import { lstat, readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { IgnoreRules, IgnoreState } from '../base/context/ignore-rules.ts';
import { isMissingPath } from '../base/context/missing-path.ts';

/** What of the image stays when a folder of this machine is mounted over its own. */
export interface KeptFolders {
  /** Folders, from the mounted one, that the image alone has: they stay as they are in the image. */
  readonly kept: readonly string[];
  /** Those of `kept` that this machine does not have at all: mounting makes an empty folder of each. */
  readonly absent: readonly string[];
  /** Files, and empty folders, that the image alone has: they are not seen. */
  readonly hidden: readonly string[];
}

/** What is compared. */
export interface FolderPair {
  /** Absolute path on this machine. */
  readonly folder: string;
  /** What `.dockerignore` leaves out of the image; the image's own is kept there. */
  readonly rules: IgnoreRules;
  /** What the image has in its place: paths from there, with slashes. */
  readonly imagePaths: readonly string[];
}

/** An engine makes each in a moment, but copies what is in it. */
const MOST_KEPT = 50;

interface Folder {
  readonly path: string;
  readonly state: IgnoreState;
}

/**
 * Finds what the image has beyond a folder of this machine: what the base brought, and what the triggers made. A folder that both
 * have is looked into. Of very many, those that are not deep are kept.
 */
export async function findKeptFolders({ folder, rules, imagePaths }: FolderPair): Promise<KeptFolders> {
  const children = childrenByFolder(imagePaths);
  const [kept, absent, hidden]: [string[], string[], string[]] = [[], [], []];
  const queue: Folder[] = [{ path: '', state: rules.root }];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    for (const name of children.get(next.path) ?? []) {
      const path = posix.join(next.path, name);
      const state = rules.below(next.state, path);
      const isSent = !state.ignored || rules.mayHoldExceptions(path);
      const here = await kindOf(join(folder, path));
      if (!children.has(path)) {
        if (here === 'absent' || !isSent) hidden.push(path);
      } else if (here === 'folder' && isSent) queue.push({ path, state });
      else if (here === 'other' || kept.length === MOST_KEPT) hidden.push(path);
      else {
        kept.push(path);
        if (here === 'absent') absent.push(path);
      }
    }
  }
  return { kept, absent, hidden };
}

/** Names by folder; the one at the top is empty. */
function childrenByFolder(paths: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const children = new Map<string, Set<string>>();
  for (const path of paths) {
    const parent = path.includes('/') ? posix.dirname(path) : '';
    const names = children.get(parent) ?? new Set();
    children.set(parent, names.add(posix.basename(path)));
  }
  return children;
}

/** An empty folder counts for nothing: no checkout has one, and a mount that is at work makes them. */
async function kindOf(path: string): Promise<'absent' | 'empty' | 'folder' | 'other'> {
  try {
    if (!(await lstat(path)).isDirectory()) return 'other';
    return (await readdir(path)).length === 0 ? 'empty' : 'folder';
  } catch (error) {
    return isMissingPath(error) ? 'absent' : 'other';
  }
}
