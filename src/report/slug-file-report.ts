import { bytePath, showPath } from '../slug/byte-path.ts';
import type { FileDelta, SlugBytes, SlugComparison, SlugDelta } from '../slug/compare-slugs.ts';
import type { ReadSlug } from '../slug/read-slug.ts';
import type { ReportedContent } from './report.ts';
import { originBytes, reportedContent } from './slug-content.ts';

/** A slug file, as one versioned value. Names are as `showPath` writes them; sizes in bytes. */
export interface SlugFileReport extends ReportedContent {
  readonly version: 1;
  readonly file: string;
  readonly sizeBytes: number;
  /** `SHA256:` and hex. */
  readonly checksum: string;
  /** Of the compressed slug: what came from the base. Null where no manifest tells. */
  readonly baseBytes: number | null;
  readonly appBytes: number | null;
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

/** What is told of one slug file; `recorded` is the same slug with the origins that its manifest tells. */
export function slugFileReport(file: string, slug: ReadSlug, recorded: ReadSlug | null): SlugFileReport {
  return {
    version: 1,
    file: showPath(bytePath(file)),
    sizeBytes: slug.sizeBytes,
    checksum: `SHA256:${slug.sha256}`,
    ...(recorded === null ? { baseBytes: null, appBytes: null } : originBytes(recorded)),
    ...reportedContent(recorded ?? slug),
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
    delta: rounded(total).delta,
    isSameContent,
    folders: folders.map((folder) => ({ ...folder, ...rounded(folder) })),
    changes: changes.map((change) => ({ ...change, ...rounded(change) })),
  };
}

function compared(file: string, { sizeBytes, uncompressedBytes, sha256 }: ReadSlug, files: number): ComparedFile {
  return { file: showPath(bytePath(file)), sizeBytes, uncompressedBytes, files, checksum: `SHA256:${sha256}` };
}

function rounded({ before, after, delta }: SlugDelta): SlugDelta {
  const [bytesBefore, bytesAfter] = [Math.round(before.bytes), Math.round(after.bytes)];
  return {
    before: { ...before, bytes: bytesBefore },
    after: { ...after, bytes: bytesAfter },
    delta: { ...delta, bytes: bytesAfter - bytesBefore },
  };
}
