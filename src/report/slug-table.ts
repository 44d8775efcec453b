import { formatSize } from '../sizes.ts';
import type { TableBlock } from './blocks.ts';
import { changeText, knownChange } from './comparison-text.ts';
import { codeCell } from './markdown.ts';
import type { ReportedSlug } from './report.ts';
import type { ReportedComparison } from './reported-comparison.ts';
import { signedPercentOf, sizeOfLimit } from './size-text.ts';

/** What the slug is: its sizes, where they come from, and how the size changed. */
export function slugTable(slug: ReportedSlug, comparison: ReportedComparison | null): TableBlock {
  return {
    kind: 'table',
    head: ['Slug', ''],
    rows: [
      ['Compressed', sizeOfLimit(slug)],
      ...changeRow(slug, comparison),
      ['From the base / from this commit', `${formatSize(slug.baseBytes)} / ${formatSize(slug.appBytes)}`],
      ['Unpacked', `${formatSize(slug.uncompressedBytes)} in ${slug.entries} entries`],
      ['Process types', slug.processTypes.map(codeCell).join(', ')],
      ['Checksum', codeCell(slug.checksum)],
    ],
  };
}

function changeRow(slug: ReportedSlug, comparison: ReportedComparison | null): readonly (readonly string[])[] {
  const change = knownChange({ slug, comparison });
  if (change === null) return [];
  const percent = signedPercentOf(change.delta, change.before);
  return [['Change', `${changeText(change, codeCell)}${change.delta === 0 || percent === '' ? '' : ` (${percent})`}`]];
}
