import { stripVTControlCharacters } from 'node:util';
import { cutText } from '../cut-text.ts';

/** Somebody else's text as one harmless line of at most `maxCharacters`, for a message of ours. */
export function oneLine(text: string, maxCharacters: number): string {
  const plain = stripVTControlCharacters(text)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  return cutText(plain, maxCharacters);
}
