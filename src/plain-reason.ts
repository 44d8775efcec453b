import { cutText } from './cut-text.ts';

const LONGEST_REASON = 300;

/** Somebody else's words made fit to be shown: one line, not long, and no URL with its query, which is what signs it. */
export function plainReason(text: string): string {
  const line = text
    .replace(/\?[^\s"'<>]*/g, (query) => (query.length > 1 ? '?…' : query))
    .replace(/\s+/g, ' ')
    .trim();
  return cutText(line, LONGEST_REASON);
}
