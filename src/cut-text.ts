/** `text`, or its beginning with an ellipsis: never more than `maxCharacters`, never half a character. */
export function cutText(text: string, maxCharacters: number): string {
  // No text has more characters than UTF-16 units.
  if (text.length <= maxCharacters) return text;
  const characters = Array.from(text);
  if (characters.length <= maxCharacters) return text;
  return `${characters.slice(0, maxCharacters - 1).join('')}…`;
}
