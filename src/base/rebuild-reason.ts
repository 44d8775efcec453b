import { judgeFreshness } from './freshness.ts';
import type { FromImage } from './record.ts';
import type { UpstreamAnswer } from './upstream.ts';

/** Why a base is rebuilt, or that it is not. */
export type RebuildReason =
  | { readonly kind: 'first' | 'forced' | 'none' }
  | { readonly kind: 'age'; readonly ageMs: number | null }
  | { readonly kind: 'upstream'; readonly reference: string; readonly before: string | null; readonly after: string };

/** Decides whether a base is rebuilt. `known` is the newest one; times in milliseconds. */
export function rebuildReason(
  known: { readonly builtAt: string; readonly from: readonly FromImage[] } | null,
  rule: {
    readonly isForced: boolean;
    readonly maxAgeMs: number;
    readonly now: number;
    readonly upstream: readonly UpstreamAnswer[];
  },
): RebuildReason {
  if (known === null) return { kind: 'first' };
  const freshness = judgeFreshness(known, rule);
  if (freshness.kind === 'outrun') return { ...freshness, kind: 'upstream' };
  if (freshness.kind === 'old') return { kind: 'age', ageMs: freshness.ageMs };
  return { kind: rule.isForced ? 'forced' : 'none' };
}
