import { formatSize } from '../sizes.ts';
import { type Block, details } from './blocks.ts';
import { pathCell } from './markdown.ts';
import type { ReportedSlug } from './report.ts';
import type { ReportedComparison, ReportedFileDelta } from './reported-comparison.ts';
import { percentOf, signedSize } from './size-text.ts';

/** Rows that people look something up in. */
const SHOWN = { changed: 100, largest: 20 };

/** The files that differ, to unfold; the largest ones where nothing is known to differ from. */
export function fileBlocks(slug: ReportedSlug, comparison: ReportedComparison | null): readonly Block[] {
  return comparison?.kind === 'files' ? changedFiles(comparison) : largestFiles(slug);
}

function changedFiles({ files, changedFiles }: Extract<ReportedComparison, { kind: 'files' }>): readonly Block[] {
  if (files.length === 0) return [];
  const rows = files
    .slice(0, SHOWN.changed)
    .map((file) => [pathCell(file.path), file.change, sizesCell(file), signedSize(file.delta.bytes)]);
  const most = changedFiles > rows.length ? `, the biggest ${rows.length}` : '';
  const title = `${changedFiles} ${changedFiles === 1 ? 'file that differs' : 'files that differ'}${most}`;
  return details(title, [{ kind: 'table', head: ['File', '', 'Compressed', 'Change'], rows }]);
}

function sizesCell({ change, before, after }: ReportedFileDelta): string {
  if (change === 'new') return formatSize(after.bytes);
  if (change === 'gone') return formatSize(before.bytes);
  return `${formatSize(before.bytes)} → ${formatSize(after.bytes)}`;
}

function largestFiles({ largestFiles, sizeBytes }: ReportedSlug): readonly Block[] {
  const rows = largestFiles
    .slice(0, SHOWN.largest)
    .map(({ path, bytes }) => [pathCell(path), formatSize(bytes), percentOf(bytes, sizeBytes)]);
  return rows.length === 0
    ? []
    : details('Largest files', [{ kind: 'table', head: ['File', 'Compressed', 'Share'], rows }]);
}
