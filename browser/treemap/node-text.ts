import { formatSize } from '../../src/sizes.ts';
import type { Measure, SlugNode } from './slug-node.ts';

const kinds = { folder: 'folder', file: 'file', symlink: 'symbolic link', hardlink: 'hard link' } as const;

/** What is told of a folder or file, line by line. */
export function describeNode(
  node: SlugNode,
  { root, measure, knowsBase }: { readonly root: SlugNode; readonly measure: Measure; readonly knowsBase: boolean },
): readonly string[] {
  const { total, files, kind } = node;
  const share = shareText(total[measure], root.total[measure]);
  const what =
    kind === 'folder' ? `folder, ${files.toLocaleString('en')} ${files === 1 ? 'file' : 'files'}` : kinds[kind];
  return [
    shownPath(node),
    `${formatSize(total.compressed)} compressed, ${formatSize(total.uncompressed)} unpacked`,
    `${share} of the ${measure === 'compressed' ? 'compressed' : 'unpacked'} slug`,
    knowsBase ? `${what}, ${originText(node, measure)}` : what,
  ];
}

/** The path as the page writes it: that of a folder ends with a slash. */
export function shownPath({ path, kind }: SlugNode): string {
  return kind === 'folder' ? `/app/${path}${path === '' ? '' : '/'}` : `/app/${path}`;
}

/** A part of a whole, such as `12.3 %`. */
export function shareText(part: number, whole: number): string {
  if (whole === 0) return '0 %';
  const percent = (100 * part) / whole;
  return percent > 0 && percent < 0.05 ? '< 0.1 %' : `${percent.toFixed(1)} %`;
}

function originText({ fromBase, total }: SlugNode, measure: Measure): string {
  const bytes = fromBase[measure];
  // Empty files have an origin as well, but nothing that could be shared out.
  if (bytes === 0) return fromBase.compressed > 0 ? 'from the base' : 'from the app';
  return bytes >= total[measure] * 0.9995 ? 'from the base' : `${shareText(bytes, total[measure])} of it from the base`;
}
