import { formatSize } from '../sizes.ts';
import type { PackedSlug } from '../slug/pack-slug.ts';
import { compareWithBranch } from './compare-with-branch.ts';
import { compareWithDeployed, type DeployedApp } from './compare-with-deployed.ts';
import type { ComparedSlug } from './compared-slug.ts';
import { COMPARISON_LIMITS, type ComparisonLimits, type ComparisonWorld } from './comparison-world.ts';

/** What is known of the first app. */
export type EarlierApp =
  | ({ readonly kind: 'app' } & DeployedApp)
  /** It was asked for, and cannot be read; that was warned of. `reason` completes the sentence `Not compared: …`. */
  | { readonly kind: 'unreadable'; readonly reason: string }
  /** There is nobody to ask: no app is named, or there is no token, as on the pull request of a fork. `reason` as above. */
  | { readonly kind: 'none'; readonly reason: string };

/** What a slug is compared with, and how. */
export interface ComparisonRequest extends Omit<ComparisonWorld, 'limits'> {
  readonly slug: PackedSlug;
  readonly app: EarlierApp;
  /** Of the pull request; null on other events. */
  readonly baseBranch: string | null;
  /** `ReleaseReport.commentKey`. */
  readonly commentKey: string;
  readonly limits?: ComparisonLimits;
}

/**
 * Compares a slug with an earlier one: with what runs on the app (by the files that were kept of it, else by the slug itself,
 * which is downloaded, else by its size), or with what the pull request's base branch made last where there is no app to ask.
 * What goes wrong is a warning and a worse source. Throws only what the job was cancelled with.
 */
export async function compareWithEarlier(request: ComparisonRequest): Promise<ComparedSlug> {
  const compared = await compare(request);
  request.log.info(sayCompared(compared, request.slug.sizeBytes));
  return compared;
}

async function compare({
  slug,
  app,
  baseBranch: branch,
  commentKey,
  limits = COMPARISON_LIMITS,
  ...world
}: ComparisonRequest): Promise<ComparedSlug> {
  switch (app.kind) {
    case 'app':
      return compareWithDeployed(slug, app, { ...world, limits });
    case 'unreadable':
      return { kind: 'none', reason: app.reason, isFirst: false };
    case 'none':
      return branch === null
        ? { kind: 'none', reason: app.reason, isFirst: false }
        : compareWithBranch(slug, { branch, commentKey }, world);
  }
}

function sayCompared(compared: ComparedSlug, sizeBytes: number): string {
  if (compared.kind === 'none') return `Not compared: ${compared.reason}.`;
  const { with: other } = compared;
  const place = other.kind === 'release' ? `v${other.version} on ${other.app}` : 'what the base branch made last';
  const delta = sizeBytes - compared.sizeBytes;
  const sign = delta < 0 ? '-' : '+';
  const size = `${sign}${formatSize(Math.abs(delta))} against ${place}`;
  if (compared.kind === 'size') return `${size}, by size alone: ${compared.reason}.`;
  const { length } = compared.comparison.changes;
  return `${size}: ${length} ${length === 1 ? 'file differs' : 'files differ'}.`;
}
