import { formatDuration } from '../durations.ts';
import type { BaseRecord } from './record.ts';
import type { UpstreamAnswer } from './upstream.ts';

/** Whether a base may still be built upon. */
export type Freshness =
  | { readonly kind: 'fresh' }
  /** Built longer ago than it may be; `ageMs` is null if it says that it was built in the future, or not when. */
  | { readonly kind: 'old'; readonly ageMs: number | null }
  /** An image that it was built from is another one at its registry by now. Digests are `sha256:…`; null for one that is not known. */
  | { readonly kind: 'outrun'; readonly reference: string; readonly before: string | null; readonly after: string };

/** What a base is judged by. Times are milliseconds since 1970. */
export interface FreshnessRule {
  readonly maxAgeMs: number;
  readonly now: number;
  /** What the registries said in this run; no answer speaks against no base. */
  readonly upstream: readonly UpstreamAnswer[];
}

/** A clock may be wrong by some hours, and a base that claims to be younger than that would never grow old. */
const MOST_CLOCK_SKEW_MS = 24 * 3_600_000;

/** Judges a base by when it was last built and by what it was built from. An outrun base is called so, however old it is. */
export function judgeFreshness(
  base: Pick<BaseRecord, 'builtAt' | 'from'>,
  { maxAgeMs, now, upstream }: FreshnessRule,
): Freshness {
  for (const answer of upstream) {
    if (answer.kind !== 'digest') continue;
    const { reference } = answer;
    // What it was built on is not known where no registry answered then: so it may be old, and is called so.
    const before = base.from.find((image) => image.reference === reference)?.digest ?? null;
    if (before !== answer.digest) return { kind: 'outrun', reference, before, after: answer.digest };
  }
  const ageMs = now - Date.parse(base.builtAt);
  // Also what is no number is not fresh.
  if (!(ageMs >= -MOST_CLOCK_SKEW_MS)) return { kind: 'old', ageMs: null };
  return ageMs > maxAgeMs ? { kind: 'old', ageMs } : { kind: 'fresh' };
}

/** Says in the middle of a sentence why a base is stale. */
export function describeStaleness(freshness: Freshness, builtAt: string): string {
  switch (freshness.kind) {
    case 'fresh':
      return 'fresh';
    case 'old':
      return freshness.ageMs === null
        ? `said to be built in the future (${builtAt})`
        : `${formatDuration(freshness.ageMs)} old (built ${builtAt})`;
    case 'outrun':
      return `outrun: ${freshness.reference} was ${freshness.before === null ? 'not known' : shortDigest(freshness.before)} when it was built (${builtAt}) and is ${shortDigest(freshness.after)} now`;
  }
}

function shortDigest(digest: string): string {
  return digest.slice(0, 'sha256:'.length + 12);
}
