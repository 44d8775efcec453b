import { type Advice, adviseOn } from '../slug/advice.ts';
import type { FileDelta, SlugBytes, SlugComparison } from '../slug/compare-slugs.ts';
import type { ReadSlug } from '../slug/read-slug.ts';
import { bytePath, showPath } from '../tar/byte-path.ts';
import type { ReportedContent } from './report.ts';
import { roundedDelta } from './rounded-delta.ts';
import { originBytes, reportedContent } from './slug-content.ts';

/** Which slug is told of: a file, or what an app runs. */
export type ReportedSubject =
  | { readonly file: string; readonly app: null; readonly releaseVersion: null }
  | { readonly file: null; readonly app: string; readonly releaseVersion: number };

/** A slug, as one versioned value. Names are as `showPath` writes them; sizes in bytes. */
export type SlugFileReport = ReportedSubject & ReportedSlugFile;

/** What is told of it, whichever it is. */
interface ReportedSlugFile extends ReportedContent {
  readonly version: 1;
  readonly sizeBytes: number;
  /** `SHA256:` and hex. */
  readonly checksum: string;
  /** Of the compressed slug: what came from the base. Null where no manifest tells. */
  readonly baseBytes: number | null;
  readonly appBytes: number | null;
  /** What it could do without. */
  readonly advice: readonly Advice[];
}

/** One of two slug files that are compared. */
export interface ComparedFile {
  readonly file: string;
  readonly sizeBytes: number;
  readonly uncompressedBytes: number;
  /** Files and links. */
  readonly files: number;
  /** `SHA256:` and hex. */
  readonly checksum: string;
}

/** Two slug files compared, as one versioned value. All bytes are whole, and a delta is the difference of the two. */
export interface SlugDiffReport {
  readonly version: 1;
  readonly before: ComparedFile;
  readonly after: ComparedFile;
  readonly delta: SlugBytes;
  readonly isSameContent: boolean;
  readonly folders: SlugComparison['folders'];
  readonly changes: readonly FileDelta[];
}

/** What is told of one slug; `recorded` is the same slug with the origins that its manifest tells. */
export function slugFileReport(subject: ReportedSubject, slug: ReadSlug, recorded: ReadSlug | null): SlugFileReport {
  return {
    version: 1,
    ...subject,
    sizeBytes: slug.sizeBytes,
    checksum: `SHA256:${slug.sha256}`,
    ...(recorded === null ? { baseBytes: null, appBytes: null } : originBytes(recorded)),
    ...reportedContent(recorded ?? slug),
    advice: adviseOn(recorded ?? slug).map((each) => ({ ...each, bytes: Math.round(each.bytes) })),
  };
}

/** What is told of two slug files and their comparison. */
export function slugDiffReport(
  { before, after }: Readonly<Record<'before' | 'after', { readonly file: string; readonly slug: ReadSlug }>>,
  { total, files, isSameContent, folders, changes }: SlugComparison,
): SlugDiffReport {
  return {
    version: 1,
    before: compared(before.file, before.slug, files.before),
    after: compared(after.file, after.slug, files.after),
    delta: roundedDelta(total).delta,
    isSameContent,
    folders: folders.map((folder) => ({ ...folder, ...roundedDelta(folder) })),
    changes: changes.map((change) => ({ ...change, ...roundedDelta(change) })),
  };
}

function compared(file: string, { sizeBytes, uncompressedBytes, sha256 }: ReadSlug, files: number): ComparedFile {
  return { file: showPath(bytePath(file)), sizeBytes, uncompressedBytes, files, checksum: `SHA256:${sha256}` };
}
