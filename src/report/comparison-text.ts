import { formatSize } from '../sizes.ts';
import type { ReleaseReport, ReportedSlug } from './report.ts';
import type { ReportedComparison, ReportedReference } from './reported-comparison.ts';
import { signedSize } from './size-text.ts';

/** A slug and another whose size is known. */
export interface KnownChange {
  readonly slug: ReportedSlug;
  readonly with: ReportedReference;
  /** Bytes of the other slug, compressed. */
  readonly before: number;
  /** Bytes that this slug has more, or less: below 0. */
  readonly delta: number;
}

/** How the slug's size changed; null if there is no slug or nothing that it can be compared with. */
export function knownChange({ slug, comparison }: Pick<ReleaseReport, 'slug' | 'comparison'>): KnownChange | null {
  if (slug === null || comparison === null || comparison.kind === 'none') return null;
  const before = comparison.sizeBytes;
  return { slug, with: comparison.with, before, delta: slug.sizeBytes - before };
}

/** What a slug was compared with, for the end of a sentence: `v142 on my-app`, or `main at abc1234`. */
export function referenceText(reference: ReportedReference, nameOf: (name: string) => string): string {
  if (reference.kind === 'release') return `v${reference.version} on ${nameOf(reference.app)}`;
  const { branch, commit } = reference;
  return `${nameOf(branch)}${commit === null ? '' : ` at ${nameOf(commit.slice(0, 7))}`}`;
}

/** How the size changed and against what, e.g. `+3.1 MB against v142 on my-app`. */
export function changeText(change: KnownChange, nameOf: (name: string) => string): string {
  const other = referenceText(change.with, nameOf);
  return change.delta === 0 ? `the same size as ${other}` : `${signedSize(change.delta)} against ${other}`;
}

/** What has to be known to read a comparison, as sentences in markdown; `codeOf` makes somebody's text safe. */
export function comparisonNotes(
  comparison: ReportedComparison | null,
  codeOf: (text: string) => string,
): readonly string[] {
  switch (comparison?.kind) {
    case undefined:
      return [];
    case 'none':
      return [`Not compared: ${codeOf(comparison.reason)}.`];
    case 'size':
      return [
        `Of the other slug, only the size is known (${formatSize(comparison.sizeBytes)}): ${codeOf(comparison.reason)}.`,
      ];
    case 'files':
      if (comparison.isSameContent) return ['Both unpack to the same files.'];
      return comparison.changedFiles === 0 ? ['No file differs in content, only modes or folders do.'] : [];
  }
}
