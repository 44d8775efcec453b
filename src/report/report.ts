import type { StepTime } from '../steps.ts';
import type { ReportedFailure } from './failure.ts';

/** Where the base came from and what is known of it. */
export interface ReportedBase {
  readonly key: string;
  readonly origin: 'engine' | 'store' | 'built';
  /** ISO 8601 in UTC. */
  readonly builtAt: string;
  /** Images that it was built from. */
  readonly from: readonly string[];
  /** Why it is kept or not. */
  readonly kept: 'saved' | 'skipped' | 'failed' | 'not-needed';
}

/** A part of the slug. Bytes are its share of the compressed slug. */
export interface ReportedShare {
  readonly path: string;
  readonly bytes: number;
}

/** The slug and what it is made of. Sizes in bytes. */
export interface ReportedSlug {
  readonly file: string;
  readonly sizeBytes: number;
  readonly limitBytes: number;
  readonly uncompressedBytes: number;
  readonly entries: number;
  /** `SHA256:` and hex. */
  readonly checksum: string;
  readonly contentDigest: string;
  /** Of the compressed slug: what came unchanged from the base, and what this release brought. */
  readonly baseBytes: number;
  readonly appBytes: number;
  readonly largestFolders: readonly ReportedShare[];
  readonly largestFiles: readonly ReportedShare[];
  readonly processTypes: readonly string[];
  /** Whether the files in it were compared with what a container of the image lists. */
  readonly isCompared: boolean;
}

/** What became of one app's release. */
export interface ReportedRelease {
  readonly app: string;
  /** Null if none was made. */
  readonly version: number | null;
  readonly status: 'succeeded' | 'failed' | 'expired' | 'pending' | 'not-tried';
  readonly slugId: string | null;
  readonly webUrl: string | null;
}

/** Everything that the run did, as one versioned value; every output, summary and comment is made from it alone. */
export interface ReleaseReport {
  readonly version: 1;
  /** Null for a Dockerfile without ONBUILD, or if it did not get that far. */
  readonly base: ReportedBase | null;
  readonly slug: ReportedSlug | null;
  readonly commit: string | null;
  readonly releases: readonly ReportedRelease[];
  /** Why nothing was released, or empty. */
  readonly skipped: string;
  readonly failure: ReportedFailure | null;
  readonly steps: readonly StepTime[];
}
