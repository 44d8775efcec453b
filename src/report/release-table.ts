import type { TableBlock } from './blocks.ts';
import { codeCell } from './markdown.ts';
import type { ReportedRelease } from './report.ts';

/** What became of each app's release. Apps are links only where `areLinked` is set. */
export function releaseTable(releases: readonly ReportedRelease[], areLinked: boolean): TableBlock {
  const rows = releases.map(({ app, version, status, webUrl }) => [
    areLinked && webUrl !== null && /^https?:\/\/[\w.:/-]+$/.test(webUrl)
      ? `[${codeCell(app)}](${webUrl})`
      : codeCell(app),
    version === null ? '' : `v${version}`,
    status,
  ]);
  return { kind: 'table', head: ['App', 'Release', 'Status'], rows };
}
