import type { ComparedSlug } from '../comparison/compared-slug.ts';
import type { FileDelta, FolderDelta } from '../slug/compare-slugs.ts';
import type { ReportedComparison, ReportedFileDelta, ReportedFolderDelta } from './reported-comparison.ts';
import { roundedDelta } from './rounded-delta.ts';

const MOST = { folders: 1000, files: 200 };
/**
 * A folder in which no file differs compresses otherwise where its neighbours do, and both borders of what is measured are
 * known to 4 KiB only, in both slugs. More than that is worth naming.
 */
const LEAST_DRIFT_BYTES = 4 * 4096;

/** What a report tells of a comparison. */
export function reportedComparison(compared: ComparedSlug): ReportedComparison {
  if (compared.kind !== 'files') return compared;
  const { with: reference, sizeBytes, source, comparison } = compared;
  const { isSameContent, folders, changes } = comparison;
  return {
    kind: 'files',
    with: reference,
    sizeBytes,
    source,
    isSameContent,
    folders: folders.filter(isWorthNaming).slice(0, MOST.folders).map(reportedFolder),
    files: changes.slice(0, MOST.files).map(reportedFile),
    changedFiles: changes.length,
  };
}

function isWorthNaming({ changedFiles, delta }: FolderDelta): boolean {
  return changedFiles > 0 || Math.abs(delta.bytes) > LEAST_DRIFT_BYTES;
}

function reportedFolder({ path, changedFiles, ...delta }: FolderDelta): ReportedFolderDelta {
  return { path, changedFiles, ...roundedDelta(delta) };
}

function reportedFile({ path, change, ...delta }: FileDelta): ReportedFileDelta {
  return { path, change, ...roundedDelta(delta) };
}
