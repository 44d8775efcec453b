/** Stands where a text was cut. */
export const ELLIPSIS = '…';

/** `text`, or its beginning with an ellipsis: never more than `maxCharacters`, never half a character. */
export function cutText(text: string, maxCharacters: number): string {
  // No text has more characters than UTF-16 units.
  if (text.length <= maxCharacters) return text;
  // A character is two UTF-16 units at most: the rest of a long text need not be looked at.
  const characters = Array.from(text.slice(0, 2 * maxCharacters + 1));
  if (characters.length <= maxCharacters) return text;
  return `${characters.slice(0, maxCharacters - 1).join('')}${ELLIPSIS}`;
}
