import type { Manifest } from '../slug/manifest.ts';

/** A slug as it is known after its job: what was in it. */
export interface KeptSlug {
  /** Lower-case hex of the compressed file. */
  readonly sha256: string;
  /** Of the compressed file. */
  readonly sizeBytes: number;
  /** Its shares are those that were recorded as it was packed. */
  readonly manifest: Manifest;
}

/** A branch, as what its jobs make is told apart. */
export interface BranchPlace {
  readonly branch: string;
  /** The same for all jobs that make the same thing: `ReleaseReport.commentKey`. */
  readonly commentKey: string;
}

/** The slug that a branch made last. */
export interface BranchSlug extends BranchPlace {
  readonly sha256: string;
  readonly sizeBytes: number;
  /** Lower-case hex; null where it is not known. */
  readonly commit: string | null;
}
