import { TREE_KINDS, type TreeKind, type TreeRow } from '../../src/treemap/slug-tree.ts';

/** Which bytes are shown. */
export type Measure = 'compressed' | 'uncompressed';

/** Bytes of both kinds. */
export type Bytes = Readonly<Record<Measure, number>>;

/** A folder or file of the slug, with all below it. */
export interface SlugNode {
  readonly name: string;
  /** Below `/app`; empty for `/app` itself. */
  readonly path: string;
  readonly kind: TreeKind;
  readonly parent: SlugNode | null;
  readonly children: readonly SlugNode[];
  /** Without what is below it. */
  readonly own: Bytes;
  readonly total: Bytes;
  /** What of the total came from the base. */
  readonly fromBase: Bytes;
  /** Files and links. */
  readonly files: number;
}

/** The tree that the page was given, added up. */
export function growNode(row: TreeRow, parent: SlugNode | null = null): SlugNode {
  const [name, kind, compressed, uncompressed, isBase, rows] = row;
  const path = parent === null || parent.path === '' ? name : `${parent.path}/${name}`;
  const own = { compressed, uncompressed };
  const total = { ...own };
  const fromBase = isBase === 1 ? { ...own } : { compressed: 0, uncompressed: 0 };
  const children: SlugNode[] = [];
  const kindName = TREE_KINDS[kind] ?? 'file';
  const node = { name, path, kind: kindName, parent, children, own, total, fromBase, files: 0 };
  if (kindName !== 'folder') node.files = 1;
  for (const each of rows) {
    const child = growNode(each, node);
    children.push(child);
    for (const measure of ['compressed', 'uncompressed'] as const) {
      total[measure] += child.total[measure];
      fromBase[measure] += child.fromBase[measure];
    }
    node.files += child.files;
  }
  return node;
}

/** The folder or file of that path; where there is none, the innermost folder of it that there is. */
export function findNode(root: SlugNode, path: string): SlugNode {
  let node = root;
  for (;;) {
    const next = node.children.find((child) => path === child.path || path.startsWith(`${child.path}/`));
    if (next === undefined) return node;
    node = next;
  }
}

/** The node and what it is in, the outermost first. */
export function lineageOf(node: SlugNode): readonly SlugNode[] {
  return node.parent === null ? [node] : [...lineageOf(node.parent), node];
}

/** All files and links below a node, or itself. */
export function* filesBelow(node: SlugNode): Generator<SlugNode, void> {
  if (node.kind !== 'folder') yield node;
  for (const child of node.children) yield* filesBelow(child);
}
