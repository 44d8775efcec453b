import { formatSize } from '../../src/sizes.ts';
import { shareText } from './node-text.ts';
import { elementOf } from './page-parts.ts';
import { linkTo } from './place-link.ts';
import type { Measure, SlugNode } from './slug-node.ts';

/** As many as anybody reads; the picture has the rest. */
const SHOWN = 100;

/** Nodes with the most bytes first. */
export function bySize(nodes: readonly SlugNode[], measure: Measure): readonly SlugNode[] {
  return nodes.toSorted((a, b) => b.total[measure] - a.total[measure]);
}

/** Shows the largest of some nodes as links, with their share of a whole. */
export function showLargest(
  place: HTMLElement,
  nodes: readonly SlugNode[],
  {
    measure,
    wholeBytes,
    nameOf,
  }: {
    readonly measure: Measure;
    readonly wholeBytes: number;
    readonly nameOf: (node: SlugNode) => string;
  },
): void {
  const rows = bySize(nodes, measure)
    .slice(0, SHOWN)
    .map((node) => {
      const row = document.createElement('li');
      const link = elementOf('a', node.kind === 'folder' ? `${nameOf(node)}/` : nameOf(node), 'name');
      link.href = linkTo(node.path);
      const bytes = node.total[measure];
      row.append(
        link,
        elementOf('span', formatSize(bytes), 'size'),
        elementOf('span', shareText(bytes, wholeBytes), 'size'),
      );
      // The bar behind the row; a property, for the page's policy takes no style attributes.
      row.style.setProperty('--share', `${wholeBytes === 0 ? 0 : (100 * bytes) / wholeBytes}%`);
      return row;
    });
  const more = nodes.length - SHOWN;
  if (more > 0) rows.push(elementOf('li', `and ${more.toLocaleString('en')} smaller ones`, 'more'));
  place.replaceChildren(...rows);
}
