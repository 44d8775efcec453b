import type { CommentLinks } from '../../src/report/comment.ts';
import type { ReleaseReport } from '../../src/report/report.ts';
import { aComparedReport, aSlug, someChecks } from './a-compared-report.ts';
import { anEarlyFailure, aRelease, aReport } from './a-report.ts';

const MB = 2 ** 20;
const links: CommentLinks = {
  runUrl: 'https://github.com/octo/shop/actions/runs/123',
  commitUrl: 'https://github.com/octo/shop/commit/1234567890abcdef1234567890abcdef12345678',
};

/** Comments that are kept as they are shown. */
export const commentCases: readonly {
  readonly what: string;
  readonly file: string;
  readonly report: ReleaseReport;
  readonly links: CommentLinks;
}[] = [
  { what: 'a pull request that adds 5 MB', file: 'comment-grown.golden', report: aComparedReport(), links },
  {
    what: 'the first release of an app',
    file: 'comment-first.golden',
    report: {
      ...aReport(),
      comparison: { kind: 'none', reason: 'nothing is deployed on my-app yet', isFirst: true },
      steps: [],
    },
    links: { runUrl: null, commitUrl: null },
  },
  {
    what: 'a slug over its limit, of which only the size of the one before is known',
    file: 'comment-too-large.golden',
    report: {
      ...aReport(),
      base: null,
      slug: aSlug({ sizeBytes: 310 * MB, advice: [], largestFiles: [] }),
      comparison: {
        kind: 'size',
        with: { kind: 'branch', branch: 'main', commit: 'abc1234def567890abc1234def567890abc12345' },
        sizeBytes: 312 * MB,
        reason: 'compare is size',
      },
      checks: [
        {
          check: 'size',
          outcome: 'failed',
          summary: '310.0 MB, 103 % of the limit',
          findings: [{ level: 'error', message: 'The slug is 310.0 MB, 10.0 MB over the limit of 300.0 MB.' }],
        },
        ...someChecks.slice(1),
      ],
      releases: [aRelease({ version: null, status: 'not-tried', slugId: null, moments: [] })],
      skipped: 'the run failed before a release',
      failure: { message: 'The slug is 310.0 MB, 10.0 MB over the limit of 300.0 MB.', isBug: false },
      steps: [],
    },
    links,
  },
  { what: 'a run that got nowhere', file: 'comment-failed.golden', report: anEarlyFailure(), links },
];
