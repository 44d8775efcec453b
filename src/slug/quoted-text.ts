import { bytePath, showPath } from './byte-path.ts';

/** Somebody's text in quotes for the middle of a line, cut after 200 letters. */
export function quotedText(text: string): string {
  const safe = showPath(bytePath(text));
  return `'${safe.length > 200 ? `${safe.slice(0, 200)}…` : safe}'`;
}
