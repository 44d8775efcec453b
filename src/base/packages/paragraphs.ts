import { forEachLine } from './text-lines.ts';

/** A paragraph of a control file: the fields that were asked for, and where it begins. */
export interface Paragraph {
  /** The first line of each field, by its name in lower case. */
  readonly fields: ReadonlyMap<string, string>;
  /** Number of its first line. */
  readonly line: number;
}

/**
 * Gives each paragraph of a control file to `onParagraph`, with those of its fields that are in `names` (lower case).
 * https://manpages.debian.org/deb822.5
 */
export async function forEachParagraph(
  content: AsyncIterable<Buffer>,
  names: ReadonlySet<string>,
  onParagraph: (paragraph: Paragraph) => void,
): Promise<void> {
  let fields = new Map<string, string>();
  let start = 0;
  const finish = () => {
    if (start > 0) onParagraph({ fields, line: start });
    fields = new Map();
    start = 0;
  };
  await forEachLine(content, (text, line) => {
    if (text.trim() === '') return finish();
    if (start === 0) start = line;
    // A line that begins with a space goes on with the field before.
    const colon = text.startsWith(' ') || text.startsWith('\t') ? -1 : text.indexOf(':');
    if (colon < 0) return;
    const name = text.slice(0, colon).toLowerCase();
    if (names.has(name) && !fields.has(name)) fields.set(name, text.slice(colon + 1).trim());
  });
  finish();
}
