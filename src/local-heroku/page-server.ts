import { type Exchange, send } from './exchange.ts';
import { homePage } from './page.ts';
import { isOwnHost, type OwnHost } from './page-host.ts';
import { messagePage } from './page-parts.ts';
import { slugOfTreemapPath } from './page-paths.ts';
import type { Platform } from './platform.ts';
import type { SlugTreemaps } from './slug-treemaps.ts';

/** What browsers are answered from. */
export interface Pages {
  readonly platform: Platform;
  readonly treemaps: SlugTreemaps;
  readonly ownHost: OwnHost;
}

/** Answers a browser. It shows no token, and no config var, so it asks for none. */
export async function servePage(exchange: Exchange, { platform, treemaps, ownHost }: Pages): Promise<void> {
  if (!isOwnHost(exchange.request.headers.host, ownHost)) {
    // https://www.rfc-editor.org/rfc/rfc9110#status.421
    return sendPage(exchange, 421, messagePage('This is another server', 'Open it by the address that it printed.'));
  }
  if (exchange.path === '/') return sendPage(exchange, 200, homePage(platform.apps));
  const slug = platform.slug(slugOfTreemapPath(exchange.path) ?? '');
  if (slug === null || slug.blob === null) {
    return sendPage(exchange, 404, messagePage('There is no such slug here', 'It may be of a Heroku that was ended.'));
  }
  const treemap = await treemaps.of(slug, slug.blob);
  if (treemap.kind === 'page') return sendPage(exchange, 200, treemap.html);
  return sendPage(exchange, 422, messagePage('This slug cannot be shown', treemap.problem));
}

function sendPage(exchange: Exchange, status: number, body: string): void {
  // What may run in a page, the page itself says. No other site may frame it, and its script reads nothing but itself.
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': "frame-ancestors 'none'",
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  };
  send(exchange, { status, headers, body });
}
