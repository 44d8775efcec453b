import { cutInMiddle, visibleText } from './visible-text.ts';

/** In UTF-16 units. A file name may have 4,095 bytes, and what a program said has no end at all. */
const LONGEST = { cell: 1_000, name: 120, block: 10_000 };

/** Somebody's text as it is: as code, in which GitHub reads no link, mention, emoji or markup. On one line, cut in the middle. */
export function codeSpan(text: string): string {
  return spanOf(cutInMiddle(visibleText(text), LONGEST.cell));
}

/** The same for a cell of a table. */
export function codeCell(text: string): string {
  return cellOf(cutInMiddle(visibleText(text), LONGEST.cell));
}

/** A path in a cell of a table, short enough that the other cells keep their place. */
export function pathCell(path: string): string {
  return cellOf(cutInMiddle(visibleText(path), LONGEST.name));
}

/** Parsers do not agree on a pipe behind two backslashes, so none stands behind a backslash of the text's own. */
function cellOf(line: string): string {
  return spanOf(line.replace(/\\(?=\\*\|)/g, '\\u{5c}').replaceAll('|', '\\|'));
}

/** https://github.github.com/gfm/#code-spans: it ends with the first run of as many backticks, and loses a space at both ends. */
function spanOf(line: string): string {
  if (line === '') return '';
  const longestRun = longestFence(line);
  const fence = '`'.repeat(longestRun + 1);
  return longestRun === 0 ? `${fence}${line}${fence}` : `${fence} ${line} ${fence}`;
}

/** A markdown table; cells are markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A block of somebody else's text, its lines as they are; cut in the middle. */
export function codeBlock(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => line.split('\t').map(visibleText).join('\t'));
  const shown = cutInMiddle(lines.join('\n'), LONGEST.block);
  const fence = '`'.repeat(Math.max(2, longestFence(shown)) + 1);
  return `${fence}text\n${shown}\n${fence}`;
}

function longestFence(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
