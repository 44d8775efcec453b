import { posix } from 'node:path';
import type { ContextNode, ContextTree } from './context-tree.ts';
import { isPattern, segmentMatcher } from './path-pattern.ts';

/** What one instruction takes from the build context. */
export interface ContextSource {
  /** Relative to the context, cleaned as Docker does; `.` for all of it. */
  readonly path: string;
  /** Whether `*`, `?` and `[` in the path stand for other letters. */
  readonly match: 'pattern' | 'literal';
  /** Whether a build without it fails; only then is its absence a fault. */
  readonly required: boolean;
  /** Line of the instruction, first is 1. */
  readonly line: number;
}

/** Linux's own limit (MAXSYMLINKS). */
const mostLinks = 40;

/** What a source leads to, and the links on the way there and at its end, which are followed inside the context. */
export interface FoundSource {
  readonly links: readonly ContextNode[];
  readonly ends: readonly ContextNode[];
}

/** Looks a source up as COPY does. Throws SyntaxError on a malformed pattern. */
export async function findSource(tree: ContextTree, source: ContextSource): Promise<FoundSource> {
  const segments = source.path.split('/').filter((segment) => segment !== '' && segment !== '.');
  const firstPattern = source.match === 'pattern' ? segments.findIndex(isPattern) : -1;
  const plain = firstPattern === -1 ? segments : segments.slice(0, firstPattern);
  const base = await follow(tree, plain.map(source.match === 'pattern' ? withoutEscapes : (segment) => segment));
  if (base.end === null) return { links: base.links, ends: [] };
  if (firstPattern === -1) return { links: base.links, ends: [base.end] };
  const links = [...base.links];
  const ends: ContextNode[] = [];
  for (const node of await matching(tree, base.end, segments.slice(firstPattern))) {
    const followed = await follow(tree, node.path.split('/'));
    links.push(...followed.links);
    if (followed.end !== null) ends.push(followed.end);
  }
  return { links, ends };
}

/** Docker stops at a directory that matches; a link to a directory is no directory on the way. */
async function matching(
  tree: ContextTree,
  base: ContextNode,
  segments: readonly string[],
): Promise<readonly ContextNode[]> {
  const [segment, ...rest] = segments;
  if (segment === undefined) return [base];
  if (!base.stats.isDirectory()) return [];
  const matches = segmentMatcher(segment);
  const found: ContextNode[] = [];
  for (const node of await tree.children(base)) {
    if (matches(posix.basename(node.path))) found.push(...(await matching(tree, node, rest)));
  }
  return found;
}

/** Walks down a path, links taken as if the context were the root of the file system. `end` is null if nothing is there. */
async function follow(
  tree: ContextTree,
  segments: readonly string[],
): Promise<{ readonly links: readonly ContextNode[]; readonly end: ContextNode | null }> {
  const links: ContextNode[] = [];
  const root = await tree.root();
  let way: readonly ContextNode[] = [root];
  let left = segments;
  for (;;) {
    const [name, ...rest] = left;
    const here = way.at(-1) ?? root;
    if (name === undefined) return { links, end: here };
    left = rest;
    if (name === '' || name === '.') continue;
    if (name === '..') {
      way = way.length > 1 ? way.slice(0, -1) : way;
      continue;
    }
    const node = here.stats.isDirectory() ? await tree.child(here, name) : null;
    if (node === null) return { links, end: null };
    if (!node.stats.isSymbolicLink()) {
      way = [...way, node];
      continue;
    }
    links.push(node);
    if (links.length > mostLinks) return { links, end: null };
    const target = await tree.linkTarget(node);
    if (target.startsWith('/')) way = [root];
    left = [...target.split('/'), ...rest];
  }
}

function withoutEscapes(segment: string): string {
  return segment.replace(/\\([\s\S])/gu, '$1');
}
