import { type ReportedSubject, slugFileReport } from '../report/slug-file-report.ts';
import { slugFileText } from '../report/slug-file-text.ts';
import { type ReadSlug, readSlug } from '../slug/read-slug.ts';
import { withRecordedShares } from '../slug/recorded-shares.ts';
import { SLUG_BOUNDS } from '../slug/slug-bounds.ts';
import { bytePath, showPath } from '../tar/byte-path.ts';
import type { CommandWorld } from './command.ts';
import { openPage } from './open-page.ts';
import { type ReportFlags, readReportFlags } from './report-flags.ts';
import { readRunningSlug } from './running-slug.ts';
import { writeTreemap } from './treemap-file.ts';

/** `report FILE.tgz` or `report APP`: where the bytes of a slug are, on stdout, and as a page if that is asked for. */
export async function reportCommand(args: readonly string[], world: CommandWorld): Promise<void> {
  const flags = readReportFlags(args);
  const { subject, title, slug, recorded } = await readSubject(flags, world);
  const report = slugFileReport(subject, slug, recorded);
  console.log(flags.isJson ? JSON.stringify(report) : slugFileText(report));
  if (flags.htmlFile === null && !flags.opens) return;
  const file = await writeTreemap(flags.htmlFile, { title, slug, recorded });
  world.log.info(`The treemap of it is in ${showPath(bytePath(file))}`);
  if (flags.opens) await openPage(file, world);
}

/** A slug, and what the report calls it. */
interface ReadSubject {
  readonly subject: ReportedSubject;
  readonly title: string;
  readonly slug: ReadSlug;
  readonly recorded: ReadSlug | null;
}

async function readSubject({ subject, herokuApiUrl }: ReportFlags, world: CommandWorld): Promise<ReadSubject> {
  if (subject.kind === 'app') {
    const { slug, app, releaseVersion } = await readRunningSlug(subject.app, herokuApiUrl, world);
    return { subject: { file: null, app, releaseVersion }, title: `${app} v${releaseVersion}`, slug, recorded: null };
  }
  const { file } = subject;
  const slug = await readSlug(file, { name: file, bounds: SLUG_BOUNDS, signal: world.signal });
  const shown = showPath(bytePath(file));
  const recorded = await withRecordedShares(file, slug);
  return { subject: { file: shown, app: null, releaseVersion: null }, title: shown, slug, recorded };
}
