import { ActionError } from '../../errors.ts';

/** A text in a file of the app, and its line. */
export interface PlacedText {
  readonly text: string;
  readonly file: string;
  /** First line is 1. */
  readonly line: number;
}

/** A fault in a file of the app: where, what, and no stack. The place is in the message alone: `init` annotates nothing. */
export function faultInFile(place: Omit<PlacedText, 'text'>, what: string, cause?: unknown): ActionError {
  return new ActionError(`${place.file}:${place.line}: ${what}`, cause === undefined ? {} : { cause });
}

/** The first line with something on it that is no comment, trimmed; null where there is none. */
export function firstLine(text: string, file: string): PlacedText | null {
  return firstMatch(text, { file, pattern: /^\s*([^#\s].*?)\s*$/ });
}

/** What the group of a pattern has in the first line that the pattern fits; null where it fits none. */
export function firstMatch(
  text: string,
  { file, pattern }: { readonly file: string; readonly pattern: RegExp },
): PlacedText | null {
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    const found = pattern.exec(line)?.[1];
    if (found !== undefined) return { text: found, file, line: index + 1 };
  }
  return null;
}
