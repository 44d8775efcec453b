import type { IncomingHttpHeaders } from 'node:http';
import { oneLine } from '../remote/plain-text.ts';

/** Where an answer sends a visitor. */
export type Redirect =
  | { readonly kind: 'none' }
  | { readonly kind: 'to'; readonly url: URL }
  /** To no page; the reason completes "HTTP 302, …". */
  | { readonly kind: 'nowhere'; readonly reason: string };

/** https://www.rfc-editor.org/rfc/rfc9110#section-15.4 */
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Reads where an answer from `from` leads. */
export function redirectOf(
  { status, headers }: { readonly status: number; readonly headers: IncomingHttpHeaders },
  from: URL,
): Redirect {
  if (!REDIRECTS.has(status)) return { kind: 'none' };
  const { location } = headers;
  if (location === undefined) return { kind: 'nowhere', reason: 'a redirect that does not say where to' };
  // Headers come as Latin-1; what browsers read in them is UTF-8.
  const url = URL.parse(Buffer.from(location, 'latin1').toString('utf8'), from.href);
  if (url === null) return { kind: 'nowhere', reason: 'a redirect to no URL' };
  if (url.protocol === 'http:' || url.protocol === 'https:') return { kind: 'to', url };
  return { kind: 'nowhere', reason: `a redirect to a URL with ${JSON.stringify(oneLine(url.protocol, 40))}` };
}

/** A URL as messages may show it: without its query, which may sign it, and without a password. */
export function shownUrl(url: URL): string {
  return oneLine(`${url.origin}${url.pathname}`, 200);
}
