import type { ReportedReference } from '../report/reported-comparison.ts';
import { compareSlugs } from '../slug/compare-slugs.ts';
import type { PackedSlug } from '../slug/pack-slug.ts';
import { bytePath, showPath } from '../tar/byte-path.ts';
import type { ComparedSlug } from './compared-slug.ts';
import type { ComparisonWorld } from './comparison-world.ts';
import type { BranchPlace } from './kept-slug.ts';

/** Compares with what the branch made last, as well as that is known. Throws only what the job was cancelled with. */
export async function compareWithBranch(
  slug: PackedSlug,
  place: BranchPlace,
  { log, shelf }: Pick<ComparisonWorld, 'log' | 'shelf'>,
): Promise<ComparedSlug> {
  const { branch } = place;
  const last = await shelf.findOfBranch(place, log);
  if (last === null) {
    const shown = showPath(bytePath(branch));
    return { kind: 'none', reason: `no slug of the branch ${shown} is in the Actions cache`, isFirst: false };
  }
  const reference: ReportedReference = { kind: 'branch', branch, commit: last.commit };
  const { sha256, sizeBytes } = last;
  const manifest = sha256 === slug.sha256 ? slug.manifest : (await shelf.find(sha256, log))?.manifest;
  if (manifest === undefined)
    return { kind: 'size', with: reference, sizeBytes, reason: 'what was in it is not in the Actions cache any more' };
  const comparison = compareSlugs(manifest, slug.manifest);
  return { kind: 'files', with: reference, sizeBytes, source: 'kept', comparison };
}
