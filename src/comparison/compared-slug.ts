import type { ReportedReference } from '../report/reported-comparison.ts';
import type { SlugComparison } from '../slug/compare-slugs.ts';

/** How far a slug could be compared with an earlier one. */
export type ComparedSlug =
  /** `reason` completes the sentence `Not compared: …`; `isFirst` if nothing is deployed yet. */
  | { readonly kind: 'none'; readonly reason: string; readonly isFirst: boolean }
  /** Nothing but the size of the other is known; `reason` says why. */
  | { readonly kind: 'size'; readonly with: ReportedReference; readonly sizeBytes: number; readonly reason: string }
  | {
      readonly kind: 'files';
      readonly with: ReportedReference;
      /** Of the other slug, compressed. */
      readonly sizeBytes: number;
      /** Where the other's files are known from. */
      readonly source: 'kept' | 'download';
      readonly comparison: SlugComparison;
    };
