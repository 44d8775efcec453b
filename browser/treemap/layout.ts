import { type HierarchyRectangularNode, hierarchy, treemap } from 'd3-hierarchy';
import type { Measure, SlugNode } from './slug-node.ts';

/** A node and the rectangle that it has, in CSS pixels. */
export type Tile = HierarchyRectangularNode<SlugNode>;

/** Height of the line with a folder's name. */
export const TITLE_HEIGHT = 17;
/** A smaller folder has no such line. */
const LEAST_TITLED = { width: 46, height: 34 };

/** Lays a folder out over an area. Every rectangle's area is its share of the bytes, but for the lines around folders. */
export function layOut(
  folder: SlugNode,
  { width, height, measure }: { readonly width: number; readonly height: number; readonly measure: Measure },
): Tile {
  const sized = hierarchy(folder, ({ children }) => (children.length === 0 ? null : children))
    .sum(({ own }) => own[measure])
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  return treemap<SlugNode>()
    .size([width, height])
    .paddingInner(gapOf)
    .paddingOuter((tile) => (tile.depth === 0 ? 0 : gapOf(tile)))
    .paddingTop((tile) => (isTitled(tile) ? TITLE_HEIGHT : tile.depth === 0 ? 0 : gapOf(tile)))(sized);
}

/** A pixel at most, and less between what is small: gaps of a pixel would leave nothing of a thousand little files. */
function gapOf({ x0, x1, y0, y1, children = [] }: Tile): number {
  return Math.min(1, Math.sqrt(((x1 - x0) * (y1 - y0)) / Math.max(1, children.length)) / 16);
}

/** Whether a folder's name is written above what is in it. The outermost is named above the picture. */
export function isTitled(tile: Tile): boolean {
  const { x0, x1, y0, y1, depth, data } = tile;
  return depth > 0 && data.kind === 'folder' && x1 - x0 >= LEAST_TITLED.width && y1 - y0 >= LEAST_TITLED.height;
}

/** Whether anything of a tile could be seen. */
export function isVisible({ x0, x1, y0, y1 }: Tile): boolean {
  return x1 - x0 >= 0.3 && y1 - y0 >= 0.3;
}

/** The innermost visible tile at a point; null outside of the picture. */
export function tileAt(root: Tile, x: number, y: number): Tile | null {
  const isIn = (tile: Tile) => x >= tile.x0 && x < tile.x1 && y >= tile.y0 && y < tile.y1;
  if (!isIn(root)) return null;
  let tile = root;
  for (;;) {
    const next = tile.children?.find((child) => isVisible(child) && isIn(child));
    if (next === undefined) return tile;
    tile = next;
  }
}
