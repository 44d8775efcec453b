import type { BaseChanges } from '../base/compare-bases.ts';
import type { PackageChange } from '../base/packages/compare-packages.ts';
import { describeChanges } from './rebuild-summary.ts';

/** So many folders are named in the log; the report has every file. */
const MOST_FOLDERS = 50;

/** What a rebuild brought, for the log: how much, then a line for each package and for each folder under `/app`. */
export function changeLines(changes: BaseChanges): readonly string[] {
  const { packages, files } = changes;
  const folders = files.folders.slice(0, MOST_FOLDERS);
  const rest = files.folders.length - folders.length;
  return [
    `Compared with the base before: ${describeChanges(changes)}.`,
    ...packages.map(packageLine),
    ...folders.map(({ path, count }) => `${count} in ${path === '.' ? '/app' : `/app/${path}`}`),
    ...(rest === 0 ? [] : [`… and in ${rest} more folders`]),
  ];
}

function packageLine({ name, before, after, change, where, security }: PackageChange): string {
  const versions = [before, after].filter((version) => version !== null).join(' → ');
  const place = where === 'slug' ? 'in the slug' : 'on the platform';
  return `${name} ${versions}: ${change}, ${place}${security === true ? ', a security update' : ''}`;
}
