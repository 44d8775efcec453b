import { formatDuration } from '../durations.ts';
import type { TableBlock } from './blocks.ts';
import { codeCell } from './markdown.ts';
import type { ReleaseMoment, ReportedRelease } from './reported-release.ts';

/** What became of each app, and when; what is known of none has no column. Apps are links only where `areLinked` is set. */
export function releaseTable(releases: readonly ReportedRelease[], areLinked: boolean): TableBlock {
  const columns: readonly (readonly [head: string, isWanted: boolean, cell: (release: ReportedRelease) => string])[] = [
    ['Wave', releases.some(({ wave }) => wave > 1), ({ wave }) => String(wave)],
    ['App', true, (release) => appCell(release, areLinked)],
    ['Before', releases.some((each) => each.previousVersion !== null), (each) => versionCell(each.previousVersion)],
    ['Release', true, ({ version }) => versionCell(version)],
    ['Status', true, ({ status, reason }) => (reason === '' ? status : `${status}: ${codeCell(reason)}`)],
    ['When', releases.some(({ moments }) => moments.length > 0), ({ moments }) => codeCell(timesOf(moments))],
  ];
  const wanted = columns.filter(([, isWanted]) => isWanted);
  return {
    kind: 'table',
    head: wanted.map(([head]) => head),
    rows: releases.map((release) => wanted.map(([, , cell]) => cell(release))),
  };
}

function appCell({ app, webUrl }: ReportedRelease, isLinked: boolean): string {
  const isPlain = webUrl !== null && /^https?:\/\/[\w.:/-]+$/.test(webUrl);
  return isLinked && isPlain ? `[${codeCell(app)}](${webUrl})` : codeCell(app);
}

function versionCell(version: number | null): string {
  return version === null ? '' : `v${version}`;
}

/** Such as `v43 made after 41 s, succeeded +2.1 s`. */
function timesOf(moments: readonly ReleaseMoment[]): string {
  return moments
    .map(({ what, atMs }, at) => {
      const before = moments[at - 1];
      return before === undefined
        ? `${what} after ${formatDuration(atMs)}`
        : `${what} +${formatDuration(Math.max(0, atMs - before.atMs))}`;
    })
    .join(', ');
}
