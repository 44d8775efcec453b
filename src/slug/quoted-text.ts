import { cutText } from '../cut-text.ts';
import { bytePath, showPath } from '../tar/byte-path.ts';

/** Somebody's text in quotes for the middle of a line, 200 characters of it at most. */
export function quotedText(text: string): string {
  return `'${cutText(showPath(bytePath(text)), 200)}'`;
}
