import type { AppRecord, ReleaseRecord } from './records.ts';
import { currentRelease } from './records.ts';

/** The page that a browser gets: each app, the release that runs, and where its web dyno answers. */
export function homePage(apps: readonly AppRecord[]): string {
  const rows = apps.map(rowOf).join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="5">
<title>Local Heroku</title>
<style>
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { margin: 3rem auto; max-width: 60rem; padding: 0 1rem; }
  h1 { font-weight: 600; margin: 0 0 1.5rem; }
  table { border-collapse: collapse; width: 100%; }
  th, td { border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); padding: .6rem .8rem .6rem 0; text-align: left; }
  th { font-weight: 500; opacity: .7; }
  .failed, .crashed { color: #c0392b; } .succeeded, .up { color: #2a8c4a; } .pending, .starting { color: #b9770e; }
</style>
</head>
<body>
<h1>Local Heroku</h1>
${apps.length === 0 ? '<p>No apps yet.</p>' : `<table>\n<tr><th>App</th><th>Stack</th><th>Current</th><th>Latest</th><th>Slug</th><th>Web</th></tr>\n${rows}\n</table>`}
</body>
</html>
`;
}

function rowOf(app: AppRecord): string {
  const current = currentRelease(app);
  const latest = app.releases.at(-1) ?? current;
  const sizeBytes = current.slug?.blob?.sizeBytes;
  const cells = [
    `<strong>${escaped(app.name)}</strong>${app.maintenance ? ' (maintenance)' : ''}`,
    escaped(app.stack),
    `v${current.version} ${escaped(current.description)}`,
    statusOf(latest),
    sizeBytes === undefined ? '–' : mebibytes(sizeBytes),
    webOf(app),
  ];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

function statusOf({ version, status }: ReleaseRecord): string {
  return `v${version} <span class="${status}">${status}</span>`;
}

function webOf(app: AppRecord): string {
  const web = app.dynos.find(({ type }) => type === 'web');
  if (web === undefined) return '–';
  const state = `<span class="${web.state}">${web.state}</span>`;
  return app.webUrl === null ? state : `<a href="${escaped(app.webUrl)}">${escaped(app.webUrl)}</a> ${state}`;
}

function mebibytes(sizeBytes: number): string {
  return `${(sizeBytes / 2 ** 20).toFixed(1)} MiB`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
