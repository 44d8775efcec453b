import { describeStaleness } from '../base/freshness.ts';
import { adviceTable } from './advice-table.ts';
import { baseTable } from './base-table.ts';
import { type Block, details, renderBlocks } from './blocks.ts';
import { checkDetails } from './check-blocks.ts';
import { changeText, comparisonNotes, knownChange } from './comparison-text.ts';
import { fileBlocks } from './file-table.ts';
import { folderBlocks } from './folder-table.ts';
import { codeBlock, codeSpan } from './markdown.ts';
import { releaseTable } from './release-table.ts';
import type { ReleaseReport, ReportedSlug } from './report.ts';
import { sizeOfLimit } from './size-text.ts';
import { slugCharts } from './slug-charts.ts';
import { slugTable } from './slug-table.ts';
import { stepTable } from './timeline.ts';

/** Addresses that a comment links to; null for what has none. */
export interface CommentLinks {
  readonly runUrl: string | null;
  readonly commitUrl: string | null;
}

const PROJECT = { name: 'heroku-docker-release', url: 'https://github.com/org/heroku-docker-release' };

/** In UTF-16 units: GitHub refuses a comment of more than 65,536 characters. */
const LONGEST = 60_000;
/** So full a slug has a mark: the next releases may not fit. */
const NEARLY_FULL = 0.9;

/** What stands above words that a stranger may have written: it is a bot of the repository that posts them. */
const SAID_BY_BUILD = 'The build of this pull request says:';

/** What a comment begins with, so that it is found again; a reader does not see it. */
export function commentMarker(commentKey: string): string {
  return `<!-- heroku-docker-release:slug:${commentKey.replace(/[^a-z0-9-]/g, '-')} -->`;
}

/**
 * The comment on a pull request, in markdown: its marker, a line that says it all, the folders that tell the most, and the rest to
 * unfold. At most 60,000 characters: a longer one is cut on a row, and says so. It links to the run, the commit and this
 * project's page alone. `now` is milliseconds since 1970.
 */
export function renderComment(report: ReleaseReport, links: CommentLinks, now: number): string {
  const { failure, releases, slug } = report;
  const frame = [commentMarker(report.commentKey), `### ${commentHeadline(report)}`];
  const footer = footerLine(report, links);
  const room = LONGEST - [...frame, footer].join('\n\n').length - 2 * '\n\n'.length;
  const saidBy = report.isFromFile === true ? [SAID_BY_BUILD] : [];
  const said = [...(failure === null ? [] : [codeBlock(failure.message)]), ...notes(report)];
  const body = renderBlocks(
    [
      ...(said.length === 0 ? [] : [...saidBy, ...said]),
      ...(releases.length === 0 ? [] : [releaseTable(releases, false)]),
      ...(slug === null ? [] : slugBlocks(report, slug)),
      ...checkDetails(report.checks, saidBy),
      ...(slug === null ? [] : details('What could go', adviceTable(slug.advice))),
      ...baseDetails(report, now),
      ...details('Time', stepTable(report.steps)),
    ],
    room,
  );
  return [...frame, ...(body === '' ? [] : [body]), footer].join('\n\n');
}

/** One line that says it all, e.g. `Slug 214.0 MB of 300.0 MB (71 %), +3.1 MB against v142 on my-app`, with a mark if it is nearly too large. */
function commentHeadline(report: ReleaseReport): string {
  const { slug, failure } = report;
  const change = knownChange(report);
  return [
    slug === null ? 'No slug' : `${mark(slug)}Slug ${sizeOfLimit(slug)}`,
    ...(change === null ? [] : [changeText(change, codeSpan)]),
    ...(failure === null ? [] : ['the run failed']),
  ].join(', ');
}

function mark({ sizeBytes, limitBytes }: ReportedSlug): string {
  return sizeBytes > limitBytes ? '⛔ ' : sizeBytes > NEARLY_FULL * limitBytes ? '⚠️ ' : '';
}

function notes({ base, comparison, failure, skipped }: ReleaseReport): readonly string[] {
  const isStale = base !== null && base.freshness.kind !== 'fresh';
  return [
    ...comparisonNotes(comparison, codeSpan),
    ...(isStale ? [`**The base is stale**: ${codeSpan(describeStaleness(base.freshness, base.builtAt))}.`] : []),
    ...(skipped !== '' && failure === null ? [`Not released: ${codeSpan(skipped)}.`] : []),
  ];
}

function slugBlocks(report: ReleaseReport, slug: ReportedSlug): readonly Block[] {
  const folders = folderBlocks(slug, report.comparison);
  return [
    ...folders.first,
    ...folders.rest,
    ...fileBlocks(slug, report.comparison),
    ...details('Charts', slugCharts(report)),
    ...details('Slug', [slugTable(slug, report.comparison)]),
  ];
}

function baseDetails({ base }: ReleaseReport, now: number): readonly Block[] {
  return base === null ? [] : details('Base', [baseTable(base, now)]);
}

function footerLine({ commit }: ReleaseReport, { runUrl, commitUrl }: CommentLinks): string {
  return [
    ...(runUrl === null ? [] : [linkTo(runUrl, 'This run')]),
    ...(commit === null ? [] : [linkTo(commitUrl, codeSpan(commit.slice(0, 7)))]),
    linkTo(PROJECT.url, PROJECT.name),
  ].join(' · ');
}

/** The text alone for an address that is none, or could end the link before its own end. */
function linkTo(url: string | null, text: string): string {
  return url !== null && /^https?:\/\/[\w.:/-]+$/.test(url) ? `[${text}](${url})` : text;
}
