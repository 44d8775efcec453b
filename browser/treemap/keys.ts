import type { SlugNode } from './slug-node.ts';

/** Where an arrow key leads within the folder that is shown: to a neighbour by size, into a folder, or out of one. */
export function nodeByKey(
  key: string,
  {
    focused,
    folder,
    bySize,
  }: {
    readonly focused: SlugNode | null;
    readonly folder: SlugNode;
    readonly bySize: (folder: SlugNode) => readonly SlugNode[];
  },
): SlugNode | null {
  const from = focused ?? folder;
  if (key === 'ArrowDown') return bySize(from)[0] ?? null;
  if (focused === null) return key === 'ArrowRight' || key === 'ArrowLeft' ? (bySize(folder)[0] ?? null) : null;
  const { parent } = focused;
  if (parent === null) return null;
  if (key === 'ArrowUp') return parent === folder ? null : parent;
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  const beside = bySize(parent);
  return step === 0 ? null : (beside[beside.indexOf(focused) + step] ?? null);
}
