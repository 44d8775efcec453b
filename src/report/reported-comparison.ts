import type { SlugDelta } from '../slug/compare-slugs.ts';

/** The slug that another is compared with. */
export type ReportedReference =
  /** What runs on an app. */
  | { readonly kind: 'release'; readonly app: string; readonly version: number }
  /** What a branch made last. */
  | { readonly kind: 'branch'; readonly branch: string; readonly commit: string | null };

/** What a folder with all below it has more, or less: below 0. All bytes are whole, and a delta is the difference of the two. */
export interface ReportedFolderDelta extends SlugDelta {
  readonly path: string;
  /** How many files and links below it are new, gone or have another content. */
  readonly changedFiles: number;
}

/** A file or link that differs. */
export interface ReportedFileDelta extends SlugDelta {
  readonly path: string;
  readonly change: 'new' | 'grown' | 'shrunk' | 'changed' | 'gone';
}

/** How the slug differs from an earlier one, the biggest differences first. */
export type ReportedComparison =
  /** There is nothing to compare with. `reason` completes the sentence `Not compared: …`; `isFirst` if nothing is deployed yet. */
  | { readonly kind: 'none'; readonly reason: string; readonly isFirst: boolean }
  /** Nothing but the size of the other is known; `reason` says why. */
  | { readonly kind: 'size'; readonly with: ReportedReference; readonly sizeBytes: number; readonly reason: string }
  | {
      readonly kind: 'files';
      readonly with: ReportedReference;
      /** Of the other slug, compressed. */
      readonly sizeBytes: number;
      /** Where its files are known from: what was kept with it, or the slug itself, which was downloaded. */
      readonly source: 'kept' | 'download';
      /** Whether both unpack to the same, but for times. */
      readonly isSameContent: boolean;
      /** Of up to three levels, those with a difference: 1,000 at most. */
      readonly folders: readonly ReportedFolderDelta[];
      /** 200 at most. */
      readonly files: readonly ReportedFileDelta[];
      /** How many files and links differ in all. */
      readonly changedFiles: number;
    };

/** The size of a slug that an app has or had, for a picture of it over time. */
export interface ReportedPastRelease {
  readonly version: number;
  /** Of the compressed slug. */
  readonly sizeBytes: number;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
}
