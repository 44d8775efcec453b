import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { ReleaseReport } from '../../src/report/report.ts';
import { headline, renderSummary } from '../../src/report/summary.ts';
import { anEarlyFailure, aReport } from './a-report.ts';

const now = Date.parse('2026-01-05T03:04:05Z');
const golden = (name: string) => readFile(join(import.meta.dirname, 'fixtures', name), 'utf8');

test('a release, as it is shown', async () => {
  expect(renderSummary(aReport(), now)).toBe(await golden('release.golden'));
});

test('a run that failed early says why and shows nothing that it does not know', async () => {
  expect(renderSummary(anEarlyFailure(), now)).toBe(await golden('early-failure.golden'));
});

test('the headline tells what became of it', () => {
  expect(headline(aReport())).toBe('Slug 214.0 MB of 300.0 MB (71 %), v42 on my-app, v7 on my-app-eu');
  expect(headline({ ...aReport(), releases: [], skipped: 'release is false' })).toBe(
    'Slug 214.0 MB of 300.0 MB (71 %), not released: release is false',
  );
  expect(headline({ ...aReport(), failure: { message: 'x', isBug: false } })).toBe(
    'Slug 214.0 MB of 300.0 MB (71 %), the run failed',
  );
  expect(headline(anEarlyFailure())).toBe('No slug, the run failed');
});

/** The same report with this text wherever a report quotes somebody. */
function withName(name: string): ReleaseReport {
  const report = aReport();
  if (report.slug === null || report.base === null) throw new Error('no slug');
  return {
    ...report,
    base: { ...report.base, key: name, from: [name, name], builtAt: name },
    slug: { ...report.slug, processTypes: [name], checksum: name, largestFolders: [{ path: name, bytes: 1 }] },
    releases: report.releases.map((release) => ({ ...release, app: name, webUrl: `https://x/${name}` })),
    failure: { message: `${name}\n${name}`, isBug: false },
    steps: report.steps.map((step) => ({ ...step, title: name })),
  };
}

/** Markdown without what is code, where GitHub reads no markup: blocks and spans. */
function withoutCode(markdown: string): string {
  return markdown
    .replace(/^(`{3,}).*\n[\s\S]*?\n\1$/gm, '')
    .replaceAll('\\|', '')
    .replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '');
}

test.each([
  'a|b',
  '`',
  '```',
  '<img src=x onerror=alert(1)>',
  '@org/team',
  '](http://evil)',
  '</details>',
  'a\nb\n# c',
  '\u202eabc',
  ':::crit, 0, 1',
  '```mermaid',
])('row 97: with %j for every name there is no markup that is not ours', (name) => {
  const markdown = renderSummary(withName(name), now);
  const ours = withoutCode(markdown);
  expect(ours).not.toMatch(/<img|@org|evil|onerror|\u202e|^# c/m);
  expect(ours.match(/<\/?details>/g)).toEqual(['<details>', '</details>']);
  for (const block of markdown
    .trim()
    .split('\n\n')
    .filter((each) => each.startsWith('| '))) {
    const columns = block.split('\n').map((row) => row.split(/(?<!\\)\|/).length);
    expect(new Set(columns).size).toBe(1);
  }
  const chart =
    /^```mermaid\n([\s\S]*?)\n```$/m.exec(markdown.slice(markdown.indexOf('### Time')))?.[1]?.split('\n') ?? [];
  expect(chart).toHaveLength(3 + aReport().steps.length);
  for (const bar of chart.slice(3)) expect(bar).toMatch(/^ {2}[^:]* :\d+, \d+$/);
});

test('a failed step is marked, in the chart and in the table', () => {
  const markdown = renderSummary(anEarlyFailure(), now);
  expect(markdown).toContain('Read the Dockerfile :crit, 0, 12');
  expect(markdown).toContain('0.0 s (failed)');
});

test('a base of the future is no age below zero', () => {
  const report = aReport();
  expect(renderSummary(report, 0)).toContain('(0.0 s ago)');
});
