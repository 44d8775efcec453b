import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { ReleaseReport } from '../../src/report/report.ts';
import { headline, renderSummary } from '../../src/report/summary.ts';
import { aComparedReport } from './a-compared-report.ts';
import { aHostileReport } from './a-hostile-report.ts';
import { anEarlyFailure, aReport } from './a-report.ts';
import { expectOnlyOurMarkup, hostileNames } from './as-github.ts';
import { expectNothingLive, githubHtml, tagsOf } from './github-html.ts';

const now = Date.parse('2026-01-05T03:04:05Z');
const golden = (name: string) => readFile(join(import.meta.dirname, 'fixtures', name), 'utf8');

test('a release, as it is shown', async () => {
  expect(renderSummary(aReport(), now)).toBe(await golden('release.golden'));
});

test('a run that failed early says why and shows nothing that it does not know', async () => {
  expect(renderSummary(anEarlyFailure(), now)).toBe(await golden('early-failure.golden'));
});

test('row 41: a stale base that could not be built anew, as it is shown', async () => {
  expect(renderSummary(withStaleBase(), now)).toBe(await golden('stale-base.golden'));
});

/** A hotfix that was released on an old base, since the registry of the new one was down. */
function withStaleBase(): ReleaseReport {
  const report = aReport();
  if (report.base === null) throw new Error('no base');
  const base: ReleaseReport['base'] = {
    ...report.base,
    origin: 'engine',
    builtAt: '2025-12-20T00:00:00Z',
    restoreSeconds: null,
    freshness: { kind: 'old', ageMs: 16 * 86_400_000 },
    refreshFailure: 'heroku/heroku:24-build cannot be pulled: the registry did not answer.',
    kept: { kind: 'skipped', reason: 'this run was set off by pull_request of a fork' },
  };
  return { ...report, base, steps: report.steps.slice(0, 1) };
}

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

test.each(hostileNames)('row 97: with %j for every name there is no markup that is not ours', (name) => {
  const ended = { ...aHostileReport(name), failure: null };
  expectNothingLive(renderSummary(ended, now));
  const markdown = renderSummary(aHostileReport(name), now);
  expectOnlyOurMarkup(markdown);
  expect(tagsOf(expectNothingLive(markdown))).toEqual(tagsOf(githubHtml(renderSummary(aHostileReport('a name'), now))));
  const chart =
    /^```mermaid\n([\s\S]*?)\n```$/m.exec(markdown.slice(markdown.indexOf('### Time')))?.[1]?.split('\n') ?? [];
  expect(chart).toHaveLength(3 + aReport().steps.length);
  for (const bar of chart.slice(3)) expect(bar).toMatch(/^ {2}[^:]* :\d+, \d+$/);
});

test('what changed, what was checked and how the size went, as it is shown', async () => {
  expect(renderSummary(aComparedReport(), now)).toBe(await golden('compared.golden'));
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

test('row 96: a summary is never larger than a runner takes', () => {
  const report = aComparedReport();
  const findings = Array.from({ length: 100 }, () => ({ level: 'error' as const, message: '語'.repeat(4_000) }));
  const checks = Array.from(
    { length: 50 },
    () => ({ check: 'links', outcome: 'warned', summary: '', findings }) as const,
  );
  const markdown = renderSummary({ ...report, checks }, now);
  expect(Buffer.byteLength(markdown)).toBeGreaterThan(500_000);
  expect(Buffer.byteLength(markdown)).toBeLessThan(2 ** 20);
  expect(markdown.trimEnd().split('\n').at(-1)).toMatch(/^_Cut here/);
});
