import { describeStaleness } from '../base/freshness.ts';
import type { FromImage } from '../base/record.ts';
import { formatDuration } from '../durations.ts';
import { formatSize } from '../sizes.ts';
import type { TableBlock } from './blocks.ts';
import { codeCell } from './markdown.ts';
import type { ReportedBase, ReportedKeeping } from './report.ts';

const origins: Readonly<Record<ReportedBase['origin'], string>> = {
  engine: "the engine's own",
  store: 'restored from the store',
  built: 'built in this run',
};

/** Where the base came from, how old it is and what it is built on. `now` is milliseconds since 1970. */
export function baseTable(base: ReportedBase, now: number): TableBlock {
  const { builtAt, freshness, refreshFailure } = base;
  return {
    kind: 'table',
    head: ['Base', ''],
    rows: [
      ['Came from', cameFrom(base)],
      ['Built', `${codeCell(builtAt)} (${formatDuration(Math.max(0, now - Date.parse(builtAt)))} ago)`],
      ['Built on', base.from.map(fromCell).join('<br>')],
      ...(freshness.kind === 'fresh' ? [] : [['**Stale**', codeCell(describeStaleness(freshness, builtAt))]]),
      ...(refreshFailure === null ? [] : [['**Not built anew**', codeCell(refreshFailure)]]),
      ['Key', codeCell(base.key)],
      ...(base.kept.kind === 'not-needed' ? [] : [['Kept for the next job', keptCell(base.kept)]]),
    ],
  };
}

/** Restoring against building, where both are known: a store is worth it only while it is the quicker one. */
function cameFrom({ origin, buildSeconds, restoreSeconds }: ReportedBase): string {
  const taken = origin === 'built' ? buildSeconds : restoreSeconds;
  const isBuildTold = origin !== 'built' && buildSeconds !== null;
  return [
    origins[origin],
    ...(taken === null ? [] : [` in ${formatDuration(taken * 1000)}`]),
    ...(isBuildTold ? [`; building it took ${formatDuration(buildSeconds * 1000)}`] : []),
  ].join('');
}

/** An image that a base stands on, with the digest that its registry served. */
export function fromCell({ reference, digest }: FromImage): string {
  return digest === null ? `${codeCell(reference)}, digest not known` : `${codeCell(reference)} ${codeCell(digest)}`;
}

/** How a base was kept, as a cell of a table. */
export function keptCell(kept: Exclude<ReportedKeeping, { kind: 'not-needed' }>): string {
  if (kept.kind !== 'saved') return `${kept.kind}: ${codeCell(kept.reason)}`;
  const time = formatDuration(kept.seconds * 1000);
  if (kept.archiveBytes === 0) return `its record only, in ${time}: the image was there`;
  const form =
    kept.wholeBecause === null
      ? 'thin (`/app`, which is all that its triggers need)'
      : `whole, because ${codeCell(kept.wholeBecause)}`;
  return `${form}${kept.archiveBytes === null ? '' : `, ${formatSize(kept.archiveBytes)}`}, in ${time}`;
}
