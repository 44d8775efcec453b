import type { AppFileChanges } from '../base/packages/compare-app-files.ts';
import type { PackageChange } from '../base/packages/compare-packages.ts';
import type { PackageInventory } from '../base/packages/inventory.ts';
import type { RebuildReason } from '../base/rebuild-reason.ts';
import type { FromImage } from '../base/record.ts';
import type { StepTime } from '../steps.ts';
import type { ReportedFailure } from './failure.ts';
import type { ReportedKeeping } from './report.ts';

/** When a base was built, and on what. */
export interface ReportedBuild {
  /** ISO 8601 in UTC. */
  readonly builtAt: string;
  readonly buildSeconds: number;
  readonly from: readonly FromImage[];
}

/** What a rebuild brought. */
export interface ReportedChanges {
  readonly packages: readonly PackageChange[];
  /** Whether packages could be compared: those of dpkg are, on both sides. */
  readonly arePackagesKnown: boolean;
  /** How the new image keeps its packages. */
  readonly packageKind: PackageInventory['kind'];
  readonly files: AppFileChanges;
  /** Of what is under `/app` all but the content of files: modes, folders, links; and the user names. Null if it is not known. */
  readonly isTreeChanged: boolean | null;
  readonly isConfigChanged: boolean;
}

/** Everything that a run of rebuild-base did, as one versioned value; its outputs and its summary are made from it alone. */
export interface RebuildReport {
  readonly version: 1;
  /** Empty if it did not get that far. */
  readonly baseKey: string;
  /** Null if it did not get that far. */
  readonly reason: RebuildReason | null;
  /** The base that there was. */
  readonly before: ReportedBuild | null;
  /** The base that was built. */
  readonly after: ReportedBuild | null;
  /** Null also for a first build, which there is nothing to compare with. */
  readonly changes: ReportedChanges | null;
  readonly kept: ReportedKeeping;
  readonly failure: ReportedFailure | null;
  readonly steps: readonly StepTime[];
}
