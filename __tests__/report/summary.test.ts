import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { ReleaseReport } from '../../src/report/report.ts';
import { headline, renderSummary } from '../../src/report/summary.ts';
import { anEarlyFailure, aReport } from './a-report.ts';
import { expectOnlyOurMarkup, hostileNames, withoutCode } from './as-github.ts';

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

/** The same report with this text wherever a report quotes somebody. */
function withName(name: string): ReleaseReport {
  const report = aReport();
  if (report.slug === null || report.base === null) throw new Error('no slug');
  return {
    ...report,
    base: {
      ...report.base,
      key: name,
      from: [
        { reference: name, digest: null },
        { reference: name, digest: name },
      ],
      builtAt: name,
      freshness: { kind: 'outrun', reference: name, before: name, after: name },
      refreshFailure: `${name}\n${name}`,
      kept: { kind: 'failed', reason: name },
    },
    slug: {
      ...report.slug,
      advice: report.slug.advice.map((each) => ({
        ...each,
        title: name,
        paths: [name, name],
        remedy: { slugignore: [name], build: name, caution: name },
      })),
      processTypes: [name],
      checksum: name,
      largestFolders: [{ path: name, bytes: 1, uncompressedBytes: 1 }],
    },
    releases: report.releases.map((release) => ({ ...release, app: name, webUrl: `https://x/${name}` })),
    failure: { message: `${name}\n${name}`, isBug: false },
    steps: report.steps.map((step) => ({ ...step, title: name })),
  };
}

test.each(hostileNames)('row 97: with %j for every name there is no markup that is not ours', (name) => {
  const markdown = renderSummary(withName(name), now);
  expectOnlyOurMarkup(markdown);
  expect(withoutCode(markdown).match(/<\/?details>/g)).toEqual(['<details>', '</details>']);
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
