import { formatSize } from '../sizes.ts';
import type { Advice } from '../slug/advice.ts';
import { namedPaths } from '../slug/named-paths.ts';

/** What the slug could do without, for a terminal; empty if there is nothing. */
export function adviceText(advice: readonly Advice[]): string {
  const sizes = advice.map(({ bytes }) => formatSize(bytes));
  const width = Math.max(0, ...sizes.map(({ length }) => length));
  return advice
    .map(({ title, paths, count, remedy: { build, slugignore, caution } }, index) =>
      [
        `${title}: ${namedPaths(paths, count)}`,
        build,
        ...(slugignore.length === 0 ? [] : [`Or in .slugignore: ${namedPaths(slugignore)}`]),
        ...(caution === null ? [] : [caution]),
      ]
        .map((line, at) => `  ${(at === 0 ? (sizes[index] ?? '') : '').padStart(width)}  ${line}`)
        .join('\n'),
    )
    .join('\n');
}
