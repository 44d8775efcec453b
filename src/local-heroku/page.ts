import { escapeHtml } from '../pages/escape-html.ts';
import { htmlPage } from '../pages/html-page.ts';
import { formatSize } from '../sizes.ts';
import { localHerokuStyle } from './page-parts.ts';
import { treemapPath } from './page-paths.ts';
import type { AppRecord, ReleaseRecord } from './records.ts';
import { currentRelease } from './records.ts';
import { sizeChart } from './size-chart.ts';

/** Releases that are shown of each app; `heroku releases` has all. */
const SHOWN = 30;
const REFRESH_SECONDS = 5;

/** The page that a browser gets: each app, where its web dyno answers, its releases, and how its slugs have grown. */
export function homePage(apps: readonly AppRecord[]): string {
  return htmlPage({
    title: 'Local Heroku',
    style: localHerokuStyle,
    refreshSeconds: REFRESH_SECONDS,
    body: `<h1>Local Heroku</h1>\n${apps.length === 0 ? '<p>No apps yet.</p>' : apps.map(appSection).join('\n')}`,
  });
}

function appSection(app: AppRecord): string {
  const current = currentRelease(app);
  const newest = app.releases.toReversed().slice(0, SHOWN);
  const more = app.releases.length - newest.length;
  const facts = [
    escapeHtml(app.stack),
    `runs v${current.version}`,
    ...(app.maintenance ? ['in maintenance mode'] : []),
    ...dynosOf(app),
  ];
  return `<section>
<h2>${escapeHtml(app.name)}</h2>
<p class="facts">${facts.map((fact) => `<span>${fact}</span>`).join('')}</p>
${sizeChart(newest.toReversed())}
<div class="scroll"><table>
<tr><th>Release</th><th>Status</th><th>Description</th><th>Created</th><th class="size">Slug</th></tr>
${newest.map((release) => releaseRow(release, release === current)).join('\n')}
</table></div>
${more > 0 ? `<p>and ${more} earlier ones</p>\n` : ''}</section>`;
}

function dynosOf({ dynos, webUrl }: AppRecord): readonly string[] {
  return dynos.map(({ name, type, state }) => {
    const shown = type === 'web' && webUrl !== null ? `<a href="${escapeHtml(webUrl)}">${escapeHtml(webUrl)}</a>` : '';
    return `${escapeHtml(name)} <span class="${state}">${state}</span> ${shown}`;
  });
}

function releaseRow({ version, status, description, createdAt, slug }: ReleaseRecord, isCurrent: boolean): string {
  const time = createdAt.toISOString();
  return `<tr${isCurrent ? ' class="current"' : ''}><td>v${version}${isCurrent ? ' (current)' : ''}</td><td class="${status}">${status}</td><td class="text">${escapeHtml(description)}</td><td><time datetime="${time}">${time.slice(0, 19).replace('T', ' ')} UTC</time></td><td class="size">${slugLink(slug)}</td></tr>`;
}

function slugLink(slug: ReleaseRecord['slug']): string {
  if (slug === null || slug.blob === null) return '–';
  return `<a href="${treemapPath(slug.id)}" title="Where its bytes are">${formatSize(slug.blob.sizeBytes)}</a>`;
}
