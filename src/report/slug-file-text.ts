import { formatSize } from '../sizes.ts';
import type { SlugBytes } from '../slug/compare-slugs.ts';
import { adviceText } from './advice-text.ts';
import type { ReportedShare } from './report.ts';
import { percentOf, signedPercentOf, signedSize } from './size-text.ts';
import type { ComparedFile, SlugDiffReport, SlugFileReport } from './slug-file-report.ts';
import { textColumns } from './text-columns.ts';

/** Rows of a table that people read to the end. */
const SHOWN = 50;

/** A slug for a terminal: its sizes, its largest folders and files, and what could go. */
export function slugFileText(report: SlugFileReport): string {
  const { sizeBytes, baseBytes, appBytes, largestFolders, largestFiles } = report;
  const name = report.file ?? `${report.app} v${report.releaseVersion}`;
  return [
    [
      `${name}: ${formatSize(sizeBytes)}, unpacked ${formatSize(report.uncompressedBytes)} in ${report.entries} entries`,
      ...(baseBytes === null || appBytes === null
        ? []
        : [`From the base / from the app: ${formatSize(baseBytes)} / ${formatSize(appBytes)}`]),
      report.checksum,
    ].join('\n'),
    ...section('Largest folders', sharesText('FOLDER', largestFolders.map(asFolder), sizeBytes)),
    ...section('Largest files', sharesText('FILE', largestFiles, sizeBytes)),
    ...section('Could go', adviceText(report.advice)),
  ].join('\n\n');
}

/** Two slug files compared, for a terminal. */
export function slugDiffText({ before, after, delta, isSameContent, folders, changes }: SlugDiffReport): string {
  const percent = signedPercentOf(delta.bytes, before.sizeBytes);
  const changed = folders.filter(({ changedFiles }) => changedFiles > 0);
  return [
    [
      `${fileText(before)}\n${fileText(after)}`,
      `Difference: ${signedSize(delta.bytes)}${percent === '' ? '' : ` (${percent})`}, unpacked ${signedSize(delta.uncompressedBytes)}`,
    ].join('\n'),
    ...(isSameContent ? ['Both unpack to the same files.'] : []),
    ...(!isSameContent && changes.length === 0 ? ['No file differs in content, only modes or folders do.'] : []),
    ...section(
      'Folders',
      changesText(['FILES', 'FOLDER'], changed.map(asFolder), (folder) => String(folder.changedFiles)),
    ),
    ...section(
      'Files',
      changesText(['CHANGE', 'FILE'], changes, ({ change }) => change),
    ),
  ].join('\n\n');
}

function fileText({ file, sizeBytes, uncompressedBytes, files }: ComparedFile): string {
  return `${file}: ${formatSize(sizeBytes)}, unpacked ${formatSize(uncompressedBytes)} in ${files} ${files === 1 ? 'file' : 'files'}`;
}

function sharesText(what: string, shares: readonly ReportedShare[], sizeBytes: number): string {
  return rowsText(['COMPRESSED', 'SHARE', 'UNPACKED', what], shares, ({ path, bytes, uncompressedBytes }) => [
    formatSize(bytes),
    percentOf(bytes, sizeBytes),
    formatSize(uncompressedBytes),
    path,
  ]);
}

interface ShownDelta {
  readonly path: string;
  readonly before: SlugBytes;
  readonly after: SlugBytes;
  readonly delta: SlugBytes;
}

function changesText<T extends ShownDelta>(
  [what, name]: readonly [what: string, name: string],
  deltas: readonly T[],
  tell: (delta: T) => string,
): string {
  return rowsText(['COMPRESSED', 'BEFORE', 'AFTER', 'UNPACKED', what, name], deltas, (each) => [
    signedSize(each.delta.bytes),
    formatSize(each.before.bytes),
    formatSize(each.after.bytes),
    signedSize(each.delta.uncompressedBytes),
    tell(each),
    each.path,
  ]);
}

function rowsText<T>(head: readonly string[], items: readonly T[], row: (item: T) => readonly string[]): string {
  if (items.length === 0) return '';
  const more = items.length - SHOWN;
  return `${textColumns(head, items.slice(0, SHOWN).map(row))}${more > 0 ? `\n  and ${more} more, which --json has` : ''}`;
}

function section(title: string, text: string): readonly string[] {
  return text === '' ? [] : [`${title}\n${text}`];
}

function asFolder<T extends { readonly path: string }>(folder: T): T {
  return { ...folder, path: `${folder.path}/` };
}
