/** Longer than any path or version; what is cut off a longer line is of no use here. */
const LONGEST_LINE = 8192;

/**
 * Gives each line of a text to `onLine`, as latin1 (one character per byte), with its number from 1 on. Lines longer than
 * 8192 bytes are cut there.
 */
export async function forEachLine(
  content: AsyncIterable<Buffer>,
  onLine: (text: string, line: number) => void,
): Promise<void> {
  let rest = '';
  let line = 0;
  for await (const chunk of content) {
    const lines = chunk.toString('latin1').split('\n');
    for (const [index, text] of lines.entries()) {
      rest = (rest + text).slice(0, LONGEST_LINE);
      if (index === lines.length - 1) break;
      line += 1;
      onLine(rest, line);
      rest = '';
    }
  }
  if (rest !== '') onLine(rest, line + 1);
}
