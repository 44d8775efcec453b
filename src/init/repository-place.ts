import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/** Where an app is in its git repository. */
export interface RepositoryPlace {
  /** Absolute; the app's own folder where there is no repository. */
  readonly root: string;
  /** The app's folder from the root, `.` for the root. */
  readonly context: string;
  /** The branch that releases are made of. */
  readonly branch: string;
}

/** Looks for the repository that a folder is in, and for the name of its default branch: by what git knows of its origin, else `main`. */
export async function findRepository(folder: string): Promise<RepositoryPlace> {
  const root = await repositoryRoot(folder);
  if (root === null) return { root: folder, context: '.', branch: 'main' };
  const context = relative(root, folder).replaceAll('\\', '/') || '.';
  return { root, context, branch: await defaultBranch(join(root, '.git')) };
}

async function repositoryRoot(folder: string): Promise<string | null> {
  const isThere = await stat(join(folder, '.git')).then(
    () => true,
    () => false,
  );
  if (isThere) return folder;
  const parent = dirname(folder);
  return parent === folder ? null : repositoryRoot(parent);
}

/** A clone has the branch of its origin, a new repository the one that it is at. */
async function defaultBranch(git: string): Promise<string> {
  const [origin, head] = await Promise.all([reference(git, 'refs/remotes/origin/HEAD'), reference(git, 'HEAD')]);
  const ofOrigin = /^ref: refs\/remotes\/origin\/(\S+)$/.exec(origin)?.[1];
  const own = /^ref: refs\/heads\/(main|master|trunk)$/.exec(head)?.[1];
  return ofOrigin ?? own ?? 'main';
}

/** Empty where it cannot be read: a worktree has a file in place of the folder, and a new repository no origin. */
async function reference(git: string, name: string): Promise<string> {
  return readFile(join(git, name), 'utf8').then(
    (text) => text.trim(),
    () => '',
  );
}
