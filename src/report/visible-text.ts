import { ELLIPSIS } from '../cut-text.ts';

/**
 * What cannot be seen, or makes what stands beside it look otherwise: line ends, control characters, halves of characters, and
 * marks that turn the direction of text or have no width. Not the two that many an emoji is put together with.
 */
const unseen = /[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}]--[\u200d\ufe0f]]/gv;

/** Text on one line, in which all that cannot be seen is written as `\u{hex}`. */
export function visibleText(text: string): string {
  return text.replace(unseen, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

/** Text of at most `most` UTF-16 units, what is too much taken out of its middle: of a path, both ends tell the most. */
export function cutInMiddle(text: string, most: number): string {
  if (text.length <= most) return text;
  const before = Math.ceil((most - 1) / 2);
  // No half of a character may be left over.
  const head = text.slice(0, before).replace(/[\ud800-\udbff]$/, '');
  const tail = text.slice(text.length - (most - 1 - before)).replace(/^[\udc00-\udfff]/, '');
  return `${head}${ELLIPSIS}${tail}`;
}
