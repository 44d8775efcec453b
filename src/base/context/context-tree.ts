import type { Stats } from 'node:fs';
import { lstat, readdir, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { ActionError, errorMessage } from '../../errors.ts';
import type { IgnoreRules, IgnoreState } from './ignore-rules.ts';
import { isMissingPath } from './missing-path.ts';

/** A place in the context that the build can see, or an ignored directory that an exception may let something pass from. */
export interface ContextNode {
  /** Relative to the context, with slashes; empty for the context itself. */
  readonly path: string;
  readonly stats: Stats;
  readonly state: IgnoreState;
}

/** A build context as the builder sees it: without what `.dockerignore` hides. Links are never followed by it. */
export interface ContextTree {
  root(): Promise<ContextNode>;
  /** Null if there is no such thing, or the build cannot see it. */
  child(parent: ContextNode, name: string): Promise<ContextNode | null>;
  /** In the order of their names. */
  children(parent: ContextNode): Promise<readonly ContextNode[]>;
  linkTarget(node: ContextNode): Promise<string>;
}

/** Opens a context for reading. Its methods throw ActionError, naming the path, on what cannot be read. */
export function contextTree(given: {
  readonly context: string;
  readonly rules: IgnoreRules;
  readonly signal: AbortSignal;
}): ContextTree {
  const { context, rules, signal } = given;

  async function child(parent: ContextNode, name: string): Promise<ContextNode | null> {
    signal.throwIfAborted();
    const path = parent.path === '' ? name : `${parent.path}/${name}`;
    const state = rules.below(parent.state, path);
    // An ignored path may be unreadable: Docker does not look at it either.
    if (state.ignored && !rules.mayHoldExceptions(path)) return null;
    const stats = await lstat(join(context, path)).catch((error: unknown) => absent(error, path));
    if (stats === null || (state.ignored && !stats.isDirectory())) return null;
    return { path, stats, state };
  }

  return {
    root: async () => ({ path: '', stats: await reading('.', lstat(context)), state: rules.root }),
    child,
    children: async (parent) => {
      const names = await reading(parent.path, readdir(join(context, parent.path), { encoding: 'buffer' }));
      const found: ContextNode[] = [];
      for (const name of names.map((bytes) => utf8(bytes, parent.path)).toSorted(byCodeUnit)) {
        const node = await child(parent, name);
        if (node !== null) found.push(node);
      }
      return found;
    },
    linkTarget: async ({ path }) =>
      utf8(await reading(path, readlink(join(context, path), { encoding: 'buffer' })), path),
  };
}

/** The order of all our lists: by code unit, the same on each machine. */
export function byCodeUnit(first: string, second: string): number {
  return first < second ? -1 : Number(first > second);
}

/** BuildKit cannot send such a name either; a lossy one could make two files one. */
function utf8(bytes: Buffer, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    const shown = join(path, bytes.toString('latin1').replace(/[^ -~]/g, '?'));
    throw new ActionError(
      `The build context has a name that is not UTF-8: "${shown}"; rename it or name it in .dockerignore`,
      {
        cause: error,
      },
    );
  }
}

async function reading<T>(path: string, work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    throw unreadable(path, error);
  });
}

/** The fault for a path of the context that could not be read. */
export function unreadable(path: string, error: unknown): ActionError {
  return new ActionError(
    `Cannot read "${path}" in the build context: ${errorMessage(error)}; make it readable or name it in .dockerignore`,
    { cause: error },
  );
}

function absent(error: unknown, path: string): null {
  if (isMissingPath(error)) return null;
  throw unreadable(path, error);
}
