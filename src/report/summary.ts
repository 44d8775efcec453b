import { adviceTable } from './advice-table.ts';
import { baseTable } from './base-table.ts';
import { type Block, renderBlocks } from './blocks.ts';
import { checkBlocks } from './check-blocks.ts';
import { comparisonNotes } from './comparison-text.ts';
import { fileBlocks } from './file-table.ts';
import { folderBlocks } from './folder-table.ts';
import { codeBlock, codeSpan } from './markdown.ts';
import { releaseTable } from './release-table.ts';
import type { ReleaseReport, ReportedSlug } from './report.ts';
import { sizeOfLimit } from './size-text.ts';
import { slugCharts } from './slug-charts.ts';
import { slugTable } from './slug-table.ts';
import { timeline } from './timeline.ts';

/** In UTF-16 units, of up to three bytes each: the runner refuses a step's summary of more than 1 MiB. */
const LONGEST = 340_000;

/**
 * The job summary: what was released, what is in the slug and how that changed, what was checked, how old the base is, and where
 * the time went. Less than 1 MiB: a longer one is cut on a row, and says so. `now` is milliseconds since 1970.
 */
export function renderSummary(report: ReleaseReport, now: number): string {
  const { base, slug, releases, failure, checks } = report;
  const blocks: readonly Block[] = [
    `## ${headline(report, codeSpan)}`,
    ...(failure === null ? [] : [codeBlock(failure.message)]),
    ...(releases.length === 0 ? [] : [releaseTable(releases, true)]),
    ...(slug === null ? [] : slugBlocks(report, slug)),
    ...(checks.length === 0 ? [] : ['### Checks', ...checkBlocks(checks)]),
    '### Base',
    base === null
      ? 'No base image: the Dockerfile has no ONBUILD triggers, or the run did not get to it.'
      : baseTable(base, now),
    '### Time',
    timeline(report.steps),
  ];
  return `${renderBlocks(
    blocks.filter((block) => block !== ''),
    LONGEST,
  )}\n`;
}

function slugBlocks(report: ReleaseReport, slug: ReportedSlug): readonly Block[] {
  const folders = folderBlocks(slug, report.comparison);
  return [
    '### Slug',
    slugTable(slug, report.comparison),
    ...comparisonNotes(report.comparison, codeSpan),
    ...folders.first,
    ...folders.rest,
    ...fileBlocks(slug, report.comparison),
    ...slugCharts(report),
    ...adviceTable(slug.advice),
  ];
}

/** One line that says it all, e.g. `Slug 214.0 MB of 300.0 MB (71 %), v42 on my-app`; `quote` writes what is not our own text. */
export function headline(
  { slug, releases, failure, skipped }: ReleaseReport,
  quote: (text: string) => string = (text) => text,
): string {
  const size = slug === null ? 'No slug' : `Slug ${sizeOfLimit(slug)}`;
  if (failure !== null) return `${size}, the run failed`;
  const done = releases.flatMap(({ app, version, previousVersion, status }) => {
    if (status === 'succeeded') return [`v${version} on ${quote(app)}`];
    return status === 'unchanged' ? [`unchanged on ${quote(app)} (v${previousVersion})`] : [];
  });
  return done.length > 0 ? `${size}, ${done.join(', ')}` : `${size}, not released: ${quote(skipped)}`;
}
