import { stripVTControlCharacters } from 'node:util';

/** Somebody else's text as one harmless line of at most `maxCharacters`, for a message of ours. */
export function oneLine(text: string, maxCharacters: number): string {
  const plain = stripVTControlCharacters(text)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  return cutText(plain, maxCharacters);
}

/** `text`, or its beginning with an ellipsis: never more than `maxCharacters`, never half a character. */
export function cutText(text: string, maxCharacters: number): string {
  const characters = Array.from(text);
  if (characters.length <= maxCharacters) return text;
  return `${characters.slice(0, maxCharacters - 1).join('')}…`;
}
