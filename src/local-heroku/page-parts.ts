import { escapeHtml } from '../pages/escape-html.ts';
import { htmlPage } from '../pages/html-page.ts';

/** What the pages of the local Heroku have in common. */
export const localHerokuStyle = `body { margin: 2.5rem auto; max-width: 64rem; padding: 0 1rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .2rem; }
.facts { display: flex; flex-wrap: wrap; gap: 0 1.2rem; margin: 0 0 .8rem; color: var(--quiet); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .8rem .35rem 0; text-align: left; vertical-align: top; white-space: nowrap; }
th { font-weight: 500; color: var(--quiet); }
td.text { white-space: normal; overflow-wrap: anywhere; width: 100%; }
td.size, th.size { text-align: right; font-variant-numeric: tabular-nums; }
tr.current td:first-child { font-weight: 600; }
.succeeded, .up { color: var(--good); } .pending, .starting { color: var(--busy); } .failed, .crashed { color: var(--bad); }
svg { display: block; width: 100%; height: auto; margin: .4rem 0; }
svg text { fill: var(--quiet); font: 12px system-ui, sans-serif; }
svg .axis { stroke: var(--line); } svg .sizes { fill: none; stroke: var(--app); stroke-width: 2; } svg circle { fill: var(--app); }
svg circle.failed { fill: var(--bad); } svg circle.pending { fill: var(--busy); }`;

/** A page that says one thing, and leads back. */
export function messagePage(title: string, message: string): string {
  return htmlPage({
    title,
    style: localHerokuStyle,
    body: `<h1>${escapeHtml(title)}</h1>\n<p>${escapeHtml(message)}</p>\n<p><a href="/">Local Heroku</a></p>`,
  });
}
