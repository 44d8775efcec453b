import { ActionError } from '../errors.ts';
import { asBoolean, list, nullable, oneOf, type Read, record, union } from '../json-record.ts';
import { asCount, asTime } from '../json-shape.ts';
import type { SlugDelta } from '../slug/compare-slugs.ts';
import type {
  ReportedComparison,
  ReportedFileDelta,
  ReportedFolderDelta,
  ReportedPastRelease,
  ReportedReference,
} from './reported-comparison.ts';
import {
  asAppName,
  asBranch,
  asByteDelta,
  asBytes,
  asCommit,
  asShownPath,
  asVersion,
  line,
} from './reported-values.ts';

const asReference = union<ReportedReference>({
  release: { app: asAppName, version: asVersion },
  branch: { branch: asBranch, commit: nullable(asCommit) },
});

const delta = {
  before: record<SlugDelta['before']>({ bytes: asBytes, uncompressedBytes: asBytes }),
  after: record<SlugDelta['after']>({ bytes: asBytes, uncompressedBytes: asBytes }),
  delta: record<SlugDelta['delta']>({ bytes: asByteDelta, uncompressedBytes: asByteDelta }),
};

const asFolder = balanced(record<ReportedFolderDelta>({ path: asShownPath, ...delta, changedFiles: asCount }));

const asFile = balanced(
  record<ReportedFileDelta>({
    path: asShownPath,
    ...delta,
    change: oneOf(['new', 'grown', 'shrunk', 'changed', 'gone']),
  }),
);

/** How a report's slug differs from an earlier one. */
export const asComparison = union<ReportedComparison>({
  none: { reason: line(2_000), isFirst: asBoolean },
  size: { with: asReference, sizeBytes: asBytes, reason: line(2_000) },
  files: {
    with: asReference,
    sizeBytes: asBytes,
    source: oneOf(['kept', 'download']),
    isSameContent: asBoolean,
    folders: list(asFolder, 1_000),
    files: list(asFile, 200),
    changedFiles: asCount,
  },
});

/** A release before this one, of a report. */
export const asPastRelease = record<ReportedPastRelease>({
  version: asVersion,
  sizeBytes: asBytes,
  createdAt: asTime,
});

/** Numbers that contradict each other are nobody's measurement. */
function balanced<T extends SlugDelta>(read: Read<T>): Read<T> {
  return (value, where) => {
    const part = read(value, where);
    for (const name of ['bytes', 'uncompressedBytes'] as const)
      if (part.delta[name] !== part.after[name] - part.before[name])
        throw new ActionError(`${where}.delta.${name} is not the difference of after and before`);
    return part;
  };
}
