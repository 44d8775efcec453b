/** `Dockerfile:23`, of the first line that a pattern fits; `Dockerfile` where there is none. */
export function placeIn(dockerfile: string, pattern: RegExp): string {
  const index = dockerfile.split('\n').findIndex((line) => pattern.test(line));
  return index < 0 ? 'Dockerfile' : `Dockerfile:${index + 1}`;
}
