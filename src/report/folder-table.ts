import { formatSize } from '../sizes.ts';
import { type Block, details, type TableBlock } from './blocks.ts';
import { chooseFolders, type FolderSize, folderSizes, otherFolders } from './folder-choice.ts';
import { pathCell } from './markdown.ts';
import type { ReportedSlug } from './report.ts';
import type { ReportedComparison } from './reported-comparison.ts';
import { percentOf, signedSize } from './size-text.ts';

/** Rows that people read, and rows that they look something up in. */
const SHOWN = { first: 10, rest: 50 };

/** Where a slug's bytes are: the folders that tell the most, and more of them to unfold. */
export interface FolderBlocks {
  readonly first: readonly Block[];
  readonly rest: readonly Block[];
}

/** The folders with the biggest changes and the largest ones, none of which holds another, and the others. */
export function folderBlocks(slug: ReportedSlug, comparison: ReportedComparison | null): FolderBlocks {
  const isCompared = comparison?.kind === 'files';
  const folders = folderSizes(slug, isCompared ? comparison.folders : []);
  const chosen = chooseFolders(folders, SHOWN.first);
  const rest = otherFolders(folders, chosen);
  const tableOf = (rows: readonly FolderSize[]) =>
    rows.length === 0 ? [] : [folderTable(rows, { sizeBytes: slug.sizeBytes, isCompared })];
  return {
    first: tableOf(chosen),
    rest: details(moreOf(rest.length), tableOf(rest.slice(0, SHOWN.rest))),
  };
}

function moreOf(count: number): string {
  const most = count > SHOWN.rest ? `, the first ${SHOWN.rest}` : '';
  return `${count} more ${count === 1 ? 'folder' : 'folders'}${most}`;
}

function folderTable(
  folders: readonly FolderSize[],
  { sizeBytes, isCompared }: { readonly sizeBytes: number; readonly isCompared: boolean },
): TableBlock {
  const rows = folders.map(({ path, bytes, change }) => [
    pathCell(`${path}/`),
    formatSize(bytes),
    percentOf(bytes, sizeBytes),
    ...(isCompared ? [changeCell(change)] : []),
  ]);
  return { kind: 'table', head: ['Folder', 'Compressed', 'Share', ...(isCompared ? ['Change'] : [])], rows };
}

function changeCell(change: FolderSize['change']): string {
  if (change === null) return '';
  const { before, after, delta } = change;
  const isEmpty = ({ bytes, uncompressedBytes }: typeof before) => bytes === 0 && uncompressedBytes === 0;
  const what = isEmpty(before) ? ', new' : isEmpty(after) ? ', gone' : '';
  return `**${signedSize(delta.bytes)}**${what}`;
}
