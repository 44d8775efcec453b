import { slugFileReport } from '../report/slug-file-report.ts';
import { slugFileText } from '../report/slug-file-text.ts';
import { readSlug } from '../slug/read-slug.ts';
import { withRecordedShares } from '../slug/recorded-shares.ts';
import { SLUG_BOUNDS } from '../slug/slug-bounds.ts';
import type { CommandWorld } from './command.ts';
import { readSlugFileFlags } from './slug-file-flags.ts';

/** `report FILE.tgz`: where the bytes of a slug are, on stdout. */
export async function reportCommand(args: readonly string[], { signal }: CommandWorld): Promise<void> {
  const { files, isJson } = readSlugFileFlags(args, { command: 'report', count: 1 });
  const [file = ''] = files;
  const slug = await readSlug(file, { name: file, bounds: SLUG_BOUNDS, signal });
  const report = slugFileReport(file, slug, await withRecordedShares(file, slug));
  console.log(isJson ? JSON.stringify(report) : slugFileText(report));
}
