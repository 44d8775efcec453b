import type { Freshness } from '../base/freshness.ts';
import type { FromImage } from '../base/record.ts';
import type { Advice } from '../slug/advice.ts';
import type { PackedSlug } from '../slug/pack-slug.ts';
import type { StepTime } from '../steps.ts';
import type { ReportedFailure } from './failure.ts';
import type { ReportedCheck } from './reported-check.ts';
import type { ReportedComparison, ReportedPastRelease } from './reported-comparison.ts';
import type { ReportedRelease } from './reported-release.ts';

/** Where the base came from and what is known of it. */
export interface ReportedBase {
  readonly key: string;
  readonly origin: 'engine' | 'store' | 'built';
  /** When it was last built, ISO 8601 in UTC. */
  readonly builtAt: string;
  /** Of the last build; null where that is not known. */
  readonly buildSeconds: number | null;
  /** Null unless it was restored in this run. */
  readonly restoreSeconds: number | null;
  /** What it was built from. */
  readonly from: readonly FromImage[];
  readonly freshness: Freshness;
  /** Why a stale base was not built anew; null if it was, or nobody tried. */
  readonly refreshFailure: string | null;
  readonly kept: ReportedKeeping;
}

/** What became of keeping a base for other jobs. */
export type ReportedKeeping =
  | { readonly kind: 'not-needed' }
  | { readonly kind: 'skipped' | 'failed'; readonly reason: string }
  | {
      readonly kind: 'saved';
      readonly seconds: number;
      /** Of the image archive, not compressed; 0 if only the record was saved, null where that is not known. */
      readonly archiveBytes: number | null;
      /** Why all of it was kept, and not only what its triggers need; null if only that was. */
      readonly wholeBecause: string | null;
    };

/** A part of the slug. Bytes are its share of the compressed slug, and of content. */
export interface ReportedShare {
  readonly path: string;
  readonly bytes: number;
  readonly uncompressedBytes: number;
}

/** What a slug is made of. Sizes in bytes. */
export interface ReportedContent {
  readonly uncompressedBytes: number;
  readonly entries: number;
  readonly contentDigest: string;
  /** Of up to three levels below `/app`, the largest first: 1,000 at most. */
  readonly largestFolders: readonly ReportedShare[];
  /** 50 at most. */
  readonly largestFiles: readonly ReportedShare[];
}

/** The slug of a release. Sizes in bytes. */
export interface ReportedSlug extends ReportedContent {
  readonly file: string;
  readonly sizeBytes: number;
  readonly limitBytes: number;
  /** `SHA256:` and hex. */
  readonly checksum: string;
  /** Of the compressed slug: what came unchanged from the base, and what this release brought. */
  readonly baseBytes: number;
  readonly appBytes: number;
  /** What it could do without. */
  readonly advice: readonly Advice[];
  readonly processTypes: readonly string[];
  /** What the files in it were compared with. */
  readonly comparedWith: PackedSlug['comparedWith'];
}

/** Everything that the run did, as one versioned value; every output, summary and comment is made from it alone. */
export interface ReleaseReport {
  readonly version: 1;
  /** Set where it was read from a file that a stranger may have written: what it says is then shown as said by it. */
  readonly isFromFile?: true;
  /** The first app's name; null if none is named. */
  readonly app: string | null;
  /** Tells this app's comment on a pull request from another's: lower-case letters, digits and dashes, 63 at most. */
  readonly commentKey: string;
  /** Null for a Dockerfile without ONBUILD, or if it did not get that far. */
  readonly base: ReportedBase | null;
  readonly slug: ReportedSlug | null;
  /** Null if there is no slug, or nobody wanted to know. */
  readonly comparison: ReportedComparison | null;
  /** Of the first app, newest first, without this run's: 20 at most. */
  readonly history: readonly ReportedPastRelease[];
  /** In the order of `checkNames`, those that were made. */
  readonly checks: readonly ReportedCheck[];
  readonly commit: string | null;
  readonly releases: readonly ReportedRelease[];
  /** Why nothing was released, or empty. */
  readonly skipped: string;
  readonly failure: ReportedFailure | null;
  readonly steps: readonly StepTime[];
}
