import { slugDiffReport } from '../report/slug-file-report.ts';
import { slugDiffText } from '../report/slug-file-text.ts';
import { compareSlugs } from '../slug/compare-slugs.ts';
import { readSlug } from '../slug/read-slug.ts';
import { SLUG_BOUNDS } from '../slug/slug-bounds.ts';
import type { CommandWorld } from './command.ts';
import { readSlugFileFlags } from './slug-file-flags.ts';

/** `diff A.tgz B.tgz`: what B has more or less than A, on stdout. It fails only if one of them cannot be read. */
export async function diffCommand(args: readonly string[], { signal }: CommandWorld): Promise<void> {
  const { files, isJson } = readSlugFileFlags(args, { command: 'diff', count: 2 });
  const [before = '', after = ''] = files;
  // What a manifest beside a slug records is shared out otherwise than what is measured, so both are measured.
  const slugs = {
    before: { file: before, slug: await readSlug(before, { name: before, bounds: SLUG_BOUNDS, signal }) },
    after: { file: after, slug: await readSlug(after, { name: after, bounds: SLUG_BOUNDS, signal }) },
  };
  const report = slugDiffReport(slugs, compareSlugs(slugs.before.slug, slugs.after.slug));
  console.log(isJson ? JSON.stringify(report) : slugDiffText(report));
}
