import type { PackageChange } from '../base/packages/compare-packages.ts';
import type { RebuildReason } from '../base/rebuild-reason.ts';
import { formatDuration } from '../durations.ts';
import { fromCell, keptCell } from './base-table.ts';
import { codeBlock, codeCell, table } from './markdown.ts';
import type { RebuildReport, ReportedBuild, ReportedChanges } from './rebuild-report.ts';
import { timeline } from './timeline.ts';

/** So many names are listed; the report has them all. */
const MOST_FILES = 50;
const MOST_PACKAGES = 500;

/** The job summary of a rebuild: why, what it patched, and what of that is in the slug. `now` is milliseconds since 1970. */
export function renderRebuildSummary(report: RebuildReport, now: number): string {
  const { after, before, changes, failure, kept, reason, steps } = report;
  return [
    `## ${rebuildHeadline(report, codeCell)}`,
    ...(failure === null ? [] : [codeBlock(failure.message)]),
    ...(changes === null ? [] : [packagesPart(changes), filesPart(changes)]),
    '### Base',
    table(
      ['Base', ''],
      [
        ['Key', codeCell(report.baseKey)],
        ...(reason === null || reason.kind === 'none' ? [] : [['Why', reasonCell(reason)]]),
        ...(before === null ? [] : [[after === null ? 'Built' : 'Before', buildCell(before, now)]]),
        ...(after === null ? [] : [['Now', buildCell(after, now)]]),
        ...(kept.kind === 'not-needed' ? [] : [['Kept', keptCell(kept)]]),
      ],
    ),
    '### Time',
    timeline(steps),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

/** One line that says it all. */
export function rebuildHeadline(
  { after, before, changes, failure, reason }: RebuildReport,
  nameOf: (reference: string) => string = (reference) => reference,
): string {
  if (failure !== null) {
    const done = after === null ? 'The base was not rebuilt' : 'The base was rebuilt, but the run failed';
    return `${done}${before === null ? '' : '; the one that there was stays in use'}`;
  }
  if (reason === null || reason.kind === 'none' || after === null) return 'The base is up to date';
  if (changes === null) return 'The base was built for the first time';
  const why = describeReason(reason, nameOf);
  return `The base was rebuilt (${why}): ${describeChanges(changes)}`;
}

/** Says why a base was rebuilt, for the middle of a sentence. */
function describeReason(reason: RebuildReason, nameOf: (reference: string) => string): string {
  switch (reason.kind) {
    case 'first':
      return 'there was none';
    case 'forced':
      return 'forced';
    case 'none':
      return 'no reason';
    case 'age':
      return reason.ageMs === null
        ? 'it said that it was built in the future'
        : `it was ${formatDuration(reason.ageMs)} old`;
    case 'upstream':
      return `${nameOf(reason.reference)} has moved`;
  }
}

function reasonCell(reason: RebuildReason): string {
  const why = describeReason(reason, codeCell);
  return reason.kind === 'upstream'
    ? `${why}: ${reason.before === null ? 'not known' : codeCell(reason.before)} → ${codeCell(reason.after)}`
    : why;
}

/** Says what changed, for the end of a sentence. */
export function describeChanges({
  packages,
  arePackagesKnown,
  files,
  isTreeChanged,
  isConfigChanged,
}: Omit<ReportedChanges, 'packageKind'>): string {
  const inSlug = packages.filter(({ where }) => where === 'slug').length;
  const security = packages.filter((each) => each.security === true).length;
  const parts = [
    ...(packages.length === 0
      ? []
      : [
          `${count(packages.length, 'package')} (${inSlug} in the slug, ${packages.length - inSlug} on the platform${security === 0 ? '' : `, ${security} for security`})`,
        ]),
    ...(files.count === 0 ? [] : [`${count(files.count, 'file')} under /app`]),
    ...(isTreeTold({ files, isTreeChanged }) ? ['modes, folders or links under /app, or user names'] : []),
    ...(isConfigChanged ? ["the image's configuration"] : []),
  ];
  const known = parts.length === 0 ? 'nothing changed' : parts.join(', ');
  const unknown = [
    ...(arePackagesKnown ? [] : ['packages']),
    ...(isTreeChanged === null ? ['modes and user names'] : []),
  ];
  return unknown.length === 0 ? known : `${known}; ${unknown.join(', ')} were not compared`;
}

/** Where a file was added or removed, the tree is another one for that alone, and nothing is known of modes. */
function isTreeTold({ files, isTreeChanged }: Pick<ReportedChanges, 'files' | 'isTreeChanged'>): boolean {
  return isTreeChanged === true && files.added.length === 0 && files.removed.length === 0;
}

function packagesPart({ packages, arePackagesKnown, packageKind }: ReportedChanges): string {
  if (!arePackagesKnown) {
    return `### Packages\n\nNot compared: ${whyNotCompared(packageKind)}.`;
  }
  if (packages.length === 0) return '### Packages\n\nNone changed.';
  return [
    '### Packages',
    'What is _in the slug_ reaches the dyno with the next release. What is _on the platform_ is patched by Heroku on every dyno, and here it is what the app is built against.',
    ...cutTable(['Package', 'Before', 'Now', '', 'Where', 'Security update'], packages.map(packageRow), MOST_PACKAGES),
  ].join('\n\n');
}

function whyNotCompared(kind: ReportedChanges['packageKind']): string {
  switch (kind) {
    case 'dpkg':
      return 'those of the base before are not known';
    case 'apk':
    case 'rpm':
      return `those of ${kind} are not covered`;
    case 'none':
      return 'the image has no package database';
    case 'unreadable':
      return "the image's package database cannot be read, see the log";
  }
}

function packageRow({ name, before, after, change, where, security }: PackageChange): readonly string[] {
  return [
    codeCell(name),
    before === null ? '' : codeCell(before),
    after === null ? '' : codeCell(after),
    change,
    where === 'slug' ? '**in the slug**' : 'on the platform',
    security === null ? 'not known' : security ? '**yes**' : 'no',
  ];
}

function filesPart({ files, isTreeChanged }: ReportedChanges): string {
  const { count: total, added, changed, removed, folders } = files;
  const tree = treeSentences({ files, isTreeChanged });
  if (total === 0) {
    const none = tree.length === 0 ? 'No file under `/app` changed.' : 'The content of no file under `/app` changed.';
    return ['### In the slug', none, ...tree].join('\n\n');
  }
  const named = [
    ...changed.map((path) => [codeCell(path), 'changed']),
    ...added.map((path) => [codeCell(path), 'added']),
    ...removed.map((path) => [codeCell(path), 'removed']),
  ];
  return [
    '### In the slug',
    ...cutTable(
      ['Folder', 'Files'],
      folders.map(({ path, count: files }) => [codeCell(path === '.' ? '/app' : `/app/${path}/`), String(files)]),
      MOST_FILES,
    ),
    `<details><summary>${count(total, 'file')}</summary>`,
    ...cutTable(['File', ''], named, MOST_FILES),
    '</details>',
    ...tree,
  ].join('\n\n');
}

function treeSentences(changes: Pick<ReportedChanges, 'files' | 'isTreeChanged'>): readonly string[] {
  if (changes.isTreeChanged === null) return ['Modes and user names were not compared.'];
  return isTreeTold(changes) ? ['Modes, folders or links under `/app` changed, or user names of the image.'] : [];
}

/** A table of the first rows, and how many are left out. */
function cutTable(head: readonly string[], rows: readonly (readonly string[])[], most: number): readonly string[] {
  const rest = rows.length - most;
  return [table(head, rows.slice(0, most)), ...(rest <= 0 ? [] : [`… and ${rest} more in the report.`])];
}

function buildCell({ builtAt, buildSeconds, from }: ReportedBuild, now: number): string {
  const age = formatDuration(Math.max(0, now - Date.parse(builtAt)));
  return [`${codeCell(builtAt)} (${age} ago), in ${formatDuration(buildSeconds * 1000)}`, ...from.map(fromCell)].join(
    '<br>',
  );
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
