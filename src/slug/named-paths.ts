/** Names in a message, before it says how many more there are. */
const SHOWN = 5;

/** The first of some paths for the middle of a line, and how many more there are of `count` in all. */
export function namedPaths(paths: readonly string[], count: number = paths.length): string {
  const more = count - Math.min(SHOWN, paths.length);
  return `${paths.slice(0, SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
