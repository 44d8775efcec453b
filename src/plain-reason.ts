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

/** The same text, in which every http(s) URL ends before its query: that may be what signs it. */
export function withoutQueries(text: string): string {
  // Each URL is taken whole before its query is looked for, so that no text takes more than one pass.
  return text.replace(/https?:\/\/[^\s"']+/g, (url) => url.replace(/\?.+/, '?…'));
}
