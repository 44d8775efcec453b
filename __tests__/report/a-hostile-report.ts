import type { ReleaseReport } from '../../src/report/report.ts';
import { aComparedReport, aComparison, aSlug, fileDelta, folderDelta } from './a-compared-report.ts';

/** The report of a failed run with this text wherever a report quotes somebody. */
export function aHostileReport(name: string): ReleaseReport {
  const report = aComparedReport();
  const { advice, largestFolders } = aSlug();
  if (report.base === null) throw new Error('no base');
  return {
    ...report,
    app: name,
    commit: name,
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
    slug: aSlug({
      advice: advice.map((each) => ({
        ...each,
        title: name,
        paths: [name, name],
        remedy: { slugignore: [name], build: name, caution: name },
      })),
      processTypes: [name],
      checksum: name,
      largestFolders: [{ path: name, bytes: 2 ** 22, uncompressedBytes: 1 }, ...largestFolders],
    }),
    comparison: aComparison({
      with: { kind: 'branch', branch: name, commit: name },
      folders: [folderDelta(name, 0, 2 ** 22)],
      files: [fileDelta(name, 'grown', 0, 2 ** 22)],
    }),
    checks: report.checks.map((check) => ({
      ...check,
      summary: name,
      findings: check.findings.map((finding) => ({ ...finding, message: name })),
    })),
    releases: [
      {
        app: name,
        wave: 2,
        version: 1,
        status: 'failed',
        reason: name,
        slugId: name,
        webUrl: `https://x/)${name}`,
        previousVersion: null,
        moments: [{ what: name, atMs: 1 }],
      },
    ],
    skipped: name,
    failure: { message: `${name}\n${name}`, isBug: false },
    steps: report.steps.map((step) => ({ ...step, title: name })),
  };
}
