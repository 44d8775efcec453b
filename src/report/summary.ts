import { formatSize } from '../sizes.ts';
import { adviceTable } from './advice-table.ts';
import { baseTable } from './base-table.ts';
import { codeBlock, codeCell, table } from './markdown.ts';
import type { ReleaseReport, ReportedRelease, ReportedSlug } from './report.ts';
import { timeline } from './timeline.ts';

/** The job summary: what was released, what is in the slug, how old the base is, and where the time went. `now` is milliseconds since 1970. */
export function renderSummary(report: ReleaseReport, now: number): string {
  const { base, slug, releases, failure } = report;
  return [
    `## ${headline(report, codeCell)}`,
    ...(failure === null ? [] : [codeBlock(failure.message)]),
    ...(releases.length === 0 ? [] : [releaseTable(releases)]),
    ...(slug === null ? [] : ['### Slug', slugTable(slug), adviceTable(slug.advice), largestFoldersTable(slug)]),
    '### Base',
    base === null
      ? 'No base image: the Dockerfile has no ONBUILD triggers, or the run did not get to it.'
      : baseTable(base, now),
    '### Time',
    timeline(report.steps),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

/** One line that says it all, e.g. `Slug 214.0 MB of 300.0 MB (71 %), v42 on my-app`. */
export function headline(
  { slug, releases, failure, skipped }: ReleaseReport,
  nameOf: (app: string) => string = (app) => app,
): string {
  const size =
    slug === null
      ? 'No slug'
      : `Slug ${formatSize(slug.sizeBytes)} of ${formatSize(slug.limitBytes)} (${percent(slug.sizeBytes, slug.limitBytes)})`;
  if (failure !== null) return `${size}, the run failed`;
  const done = releases
    .filter(({ status }) => status === 'succeeded')
    .map(({ app, version }) => `v${version} on ${nameOf(app)}`);
  return done.length > 0 ? `${size}, ${done.join(', ')}` : `${size}, not released: ${skipped}`;
}

function releaseTable(releases: readonly ReportedRelease[]): string {
  const rows = releases.map(({ app, version, status, webUrl }) => [
    webUrl !== null && /^https?:\/\/[\w.:/-]+$/.test(webUrl) ? `[${codeCell(app)}](${webUrl})` : codeCell(app),
    version === null ? '' : `v${version}`,
    status,
  ]);
  return table(['App', 'Release', 'Status'], rows);
}

function slugTable(slug: ReportedSlug): string {
  return table(
    ['Slug', ''],
    [
      [
        'Compressed',
        `${formatSize(slug.sizeBytes)} of ${formatSize(slug.limitBytes)} (${percent(slug.sizeBytes, slug.limitBytes)})`,
      ],
      ['From the base / from this commit', `${formatSize(slug.baseBytes)} / ${formatSize(slug.appBytes)}`],
      ['Unpacked', `${formatSize(slug.uncompressedBytes)} in ${slug.entries} entries`],
      ['Process types', slug.processTypes.map(codeCell).join(', ')],
      ['Checksum', codeCell(slug.checksum)],
    ],
  );
}

function largestFoldersTable({ largestFolders, sizeBytes }: ReportedSlug): string {
  if (largestFolders.length === 0) return '';
  const shown = largestFolders.filter(({ path }) => path.split('/').length <= 2).slice(0, 10);
  const rows = shown.map(({ path, bytes }) => [codeCell(`${path}/`), formatSize(bytes), percent(bytes, sizeBytes)]);
  return `<details><summary>Largest folders, by their share of the compressed slug</summary>\n\n${table(['Folder', 'Compressed', 'Share'], rows)}\n\n</details>`;
}

function percent(part: number, whole: number): string {
  return `${Math.round((100 * part) / whole)} %`;
}
