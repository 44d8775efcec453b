/** The one of `names` that needs the fewest letters changed to be `name` (Levenshtein). */
export function nearestName(name: string, names: readonly string[]): string {
  const distances = names.map((each) => ({ each, distance: distance(name, each) }));
  return distances.reduce((best, next) => (next.distance < best.distance ? next : best)).each;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: [...b].length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const change = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
