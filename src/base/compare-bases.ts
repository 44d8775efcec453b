import { isDeepStrictEqual } from 'node:util';
import type { AppFile } from '../slug/app-files.ts';
import { type AppFileChanges, compareAppFiles } from './packages/compare-app-files.ts';
import { type AppCopy, comparePackages, type PackageChange } from './packages/compare-packages.ts';
import type { BaseRecord } from './record.ts';

/** What a rebuild brought. */
export interface BaseChanges {
  readonly packages: readonly PackageChange[];
  /** Whether packages could be compared: those of dpkg are, on both sides. */
  readonly arePackagesKnown: boolean;
  readonly files: AppFileChanges;
  /**
   * Whether a mode, a folder, a link, the type of an entry or a user name differs, see TreeDigest; surely so where a file was
   * added or removed. Null if that of either is not known.
   */
  readonly isTreeChanged: boolean | null;
  readonly isConfigChanged: boolean;
  /** Whether an image of the base's `/app` alone would be the same, but for the times of its files. */
  readonly isThinSame: boolean;
}

/** Compares two builds of one base: what is installed, what is below `/app`, and the image's configuration. */
export function compareBases(before: BaseRecord, after: BaseRecord): BaseChanges {
  const reach = { before: copiesOf(before.files), after: copiesOf(after.files) };
  const files = compareAppFiles(before.files, after.files);
  const isConfigChanged = !isDeepStrictEqual(before.config, after.config);
  const arePackagesKnown = before.packages.kind === 'dpkg' && after.packages.kind === 'dpkg';
  const isTreeKnown = before.treeDigest !== null && after.treeDigest !== null;
  const isTreeChanged = isTreeKnown ? before.treeDigest !== after.treeDigest : null;
  return {
    packages: arePackagesKnown ? comparePackages(before.packages, after.packages, reach) : [],
    arePackagesKnown,
    files,
    isTreeChanged,
    isConfigChanged,
    isThinSame: isTreeChanged === false && files.count === 0 && !isConfigChanged,
  };
}

function copiesOf(files: readonly AppFile[]): readonly AppCopy[] {
  return files.flatMap(({ path, md5 }) => (md5 === undefined ? [] : [{ path, md5 }]));
}
