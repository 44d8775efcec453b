import type { rebuildOutputs, releaseOutputs, slugCommentOutputs } from './contract.ts';
import type { CommentOutcome } from './github/sticky-comment.ts';
import type { RebuildReport } from './report/rebuild-report.ts';
import type { ReleaseReport } from './report/report.ts';
import type { ReportedRelease } from './report/reported-release.ts';

type OutputName = (typeof releaseOutputs)[number];

/** Every output of the release action, also of a run that failed on the way; what is not known is empty. */
export function outputsOfReport(report: ReleaseReport, reportFile: string): Readonly<Record<OutputName, string>> {
  const { base, slug, releases } = report;
  const first = releases[0];
  return {
    'base-key': base?.key ?? '',
    'base-hit': base?.origin ?? '',
    'base-built-at': base?.builtAt ?? '',
    'slug-file': slug?.file ?? '',
    'slug-size': slug === null ? '' : String(slug.sizeBytes),
    'slug-checksum': slug?.checksum ?? '',
    'slug-uncompressed-size': slug === null ? '' : String(slug.uncompressedBytes),
    'slug-id': first?.slugId ?? '',
    released: String(isReleased(releases)),
    'release-version': first?.version == null ? '' : String(first.version),
    releases: JSON.stringify(
      releases.map(({ app, version, status, slugId, reason }) => ({ app, version, status, slug: slugId, reason })),
    ),
    skipped: report.skipped,
    'report-file': reportFile,
  };
}

/** Whether a release was made, and each that was stands; an app that ran this slug already stands in no way of it. */
function isReleased(releases: readonly ReportedRelease[]): boolean {
  const made = releases.filter(({ status }) => status !== 'unchanged');
  return made.length > 0 && made.every(({ status }) => status === 'succeeded');
}

type RebuildOutputName = (typeof rebuildOutputs)[number];

/** Every output of the rebuild-base action, also of a run that failed on the way; what is not known is empty. */
export function outputsOfRebuild(
  report: RebuildReport,
  reportFile: string,
): Readonly<Record<RebuildOutputName, string>> {
  const { baseKey, reason, after, changes } = report;
  return {
    'base-key': baseKey,
    // A first base changes what there is, though there is nothing to compare it with.
    changed: String(changes === null ? after !== null : isChanged(changes)),
    reason: reason?.kind ?? '',
    packages: JSON.stringify(changes?.packages ?? []),
    'slug-files-changed': String(changes?.files.count ?? 0),
    'report-file': reportFile,
  };
}

function isChanged({
  packages,
  files,
  isTreeChanged,
  isConfigChanged,
}: NonNullable<RebuildReport['changes']>): boolean {
  return packages.length > 0 || files.count > 0 || isTreeChanged === true || isConfigChanged;
}

/** Every output of the slug-comment action. */
export function outputsOfComment(
  outcome: CommentOutcome,
): Readonly<Record<(typeof slugCommentOutputs)[number], string>> {
  return { comment: outcome.kind, 'comment-url': 'url' in outcome ? outcome.url : '' };
}
