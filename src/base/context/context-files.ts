import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { ActionError } from '../../errors.ts';
import type { ContextEntry } from './context-entry.ts';
import type { ContextReader } from './context-reader.ts';
import { type ContextSource, type FoundSource, findSource } from './context-source.ts';
import { byCodeUnit, type ContextNode, type ContextTree, contextTree, unreadable } from './context-tree.ts';
import { readIgnorePatterns } from './ignore-patterns.ts';
import { ignoreRules } from './ignore-rules.ts';

/** Files that are read at one time: enough to keep a disk busy, and a bound for memory. */
const filesAtOnce = 8;

/**
 * Everything that the sources take from the context, sorted by path: what this reader sends of it under this
 * `.dockerignore`, each file by its content. Times and owners are left out, as they do not come from the commit.
 * `--exclude` is not applied: a file too many costs a rebuild, one too few would keep an old base.
 * Throws ActionError naming the path that is missing, cannot be read or cannot be copied.
 */
export async function contextFiles(given: {
  /** Absolute path of the context. */
  readonly context: string;
  readonly sources: readonly ContextSource[];
  /** The ignore file: its name for messages, and its text, empty if there is none. */
  readonly ignore: { readonly file: string; readonly text: string };
  readonly reader: ContextReader;
  /** The Dockerfile's name for messages. */
  readonly dockerfile: string;
  readonly signal: AbortSignal;
}): Promise<readonly ContextEntry[]> {
  const { context, signal, reader } = given;
  const rules = ignoreRules(ignorePatterns(given.ignore, reader), reader);
  const tree = contextTree({ context, rules, signal });
  const nodes = new Map<string, ContextNode>();
  for (const source of given.sources) {
    const { links, ends } = await lookUp(tree, source, given.dockerfile);
    for (const link of links) nodes.set(link.path, link);
    let isThere = false;
    for (const node of ends) {
      if (node.stats.isFIFO() && reader !== 'buildkit') throw endless(source, node, given.dockerfile);
      isThere = (await collect({ tree, node, nodes, reader })) || isThere;
    }
    if (source.required && !isThere) throw missing(source, given);
  }
  const sorted = [...nodes.values()].toSorted((first, second) => byCodeUnit(first.path, second.path));
  return inParallel(sorted, (node) => toEntry({ node, tree, context, signal }));
}

function ignorePatterns(
  ignore: { readonly file: string; readonly text: string },
  reader: ContextReader,
): ReturnType<typeof readIgnorePatterns> {
  try {
    return readIgnorePatterns(ignore.text, reader);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ActionError(`"${ignore.file}" has a malformed pattern: ${error.message}`, {
      cause: error,
      location: { file: ignore.file },
    });
  }
}

async function lookUp(tree: ContextTree, source: ContextSource, file: string): Promise<FoundSource> {
  try {
    return await findSource(tree, source);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ActionError(`${file}:${source.line}: malformed pattern "${source.path}": ${error.message}`, {
      cause: error,
      location: { file, line: source.line },
    });
  }
}

function missing(source: ContextSource, given: { dockerfile: string; ignore: { file: string } }): ActionError {
  const { dockerfile: file, ignore } = given;
  return new ActionError(
    `${file}:${source.line}: "${source.path}" is not in the build context, or ${ignore.file} leaves it out`,
    { location: { file, line: source.line } },
  );
}

/** The classic builder opens what it copies by itself, and nobody will write into the pipe; in a folder it is no matter. */
function endless({ line }: ContextSource, { path }: ContextNode, file: string): ActionError {
  return new ActionError(
    `${file}:${line}: "${path}" in the build context is a named pipe, which this engine's builder would wait for without end; remove it or name it in .dockerignore`,
    { location: { file, line } },
  );
}

/** Adds a node and what is below it. An ignored directory is there only for what an exception lets pass from it. */
async function collect(given: {
  tree: ContextTree;
  node: ContextNode;
  nodes: Map<string, ContextNode>;
  reader: ContextReader;
}): Promise<boolean> {
  const { tree, node, nodes, reader } = given;
  if (nodes.has(node.path)) return true;
  // The classic builder's archive cannot hold a socket and leaves it out; BuildKit makes an empty file of it.
  if (node.stats.isSocket() && reader !== 'buildkit') return false;
  if (!node.stats.isDirectory()) {
    nodes.set(node.path, node);
    return true;
  }
  let holds = !node.state.ignored;
  for (const child of await tree.children(node)) holds = (await collect({ ...given, node: child })) || holds;
  // The context's own folder is no part of it: Docker leaves its mode behind, and checkouts differ in it.
  if (holds && node.path !== '') nodes.set(node.path, node);
  return holds;
}

async function toEntry(given: {
  node: ContextNode;
  tree: ContextTree;
  context: string;
  signal: AbortSignal;
}): Promise<ContextEntry> {
  const { node, tree } = given;
  const { stats, path } = node;
  if (stats.isFile()) return { kind: 'file', path, mode: stats.mode, ...(await digestFile(given)) };
  if (stats.isDirectory()) return { kind: 'directory', path, mode: stats.mode };
  if (stats.isSymbolicLink()) return { kind: 'link', path, mode: stats.mode, linkTarget: await tree.linkTarget(node) };
  return { kind: 'special', path, mode: stats.mode, device: stats.rdev };
}

/** Opened so that a FIFO or link that took the file's place meanwhile neither hangs us nor leads elsewhere. */
async function digestFile(given: {
  node: ContextNode;
  context: string;
  signal: AbortSignal;
}): Promise<{ readonly sizeBytes: number; readonly sha256: string }> {
  const { path } = given.node;
  try {
    await using file = await open(
      join(given.context, path),
      constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK,
    );
    if (!(await file.stat()).isFile()) throw new Error('it was replaced while it was read');
    const hash = createHash('sha256');
    let sizeBytes = 0;
    for await (const chunk of file.createReadStream({ autoClose: false, signal: given.signal })) {
      hash.update(chunk);
      sizeBytes += chunk.length;
    }
    return { sizeBytes, sha256: hash.digest('hex') };
  } catch (error) {
    given.signal.throwIfAborted();
    throw unreadable(path, error);
  }
}

/** The results in the order of the items. The first fault ends it, after what is under way. */
async function inParallel<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  let failed = false;
  const lane = async (): Promise<void> => {
    for (const [index, item] of queue) {
      if (failed) return;
      results[index] = await work(item).catch((error: unknown) => {
        failed = true;
        throw error;
      });
    }
  };
  const lanes = await Promise.allSettled(Array.from({ length: filesAtOnce }, lane));
  for (const ended of lanes) if (ended.status === 'rejected') throw ended.reason;
  return results;
}
