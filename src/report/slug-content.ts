import type { Manifest } from '../slug/manifest.ts';
import { type SlugShare, slugShares } from '../slug/slug-shares.ts';
import type { ReportedContent, ReportedShare, ReportedSlug } from './report.ts';

/** What a report tells of what a slug is made of. */
export function reportedContent(manifest: Manifest): ReportedContent {
  const { largestFolders, largestFiles } = slugShares(manifest);
  return {
    uncompressedBytes: manifest.uncompressedBytes,
    entries: manifest.entries.length,
    contentDigest: manifest.contentDigest,
    largestFolders: largestFolders.map(rounded),
    largestFiles: largestFiles.map(rounded),
  };
}

/** Of the compressed slug: what came unchanged from the base, and what did not. */
export function originBytes({ entries }: Manifest): Pick<ReportedSlug, 'baseBytes' | 'appBytes'> {
  const bytesOf = (wanted: 'base' | 'app') =>
    Math.round(
      entries.reduce((sum, { origin, compressedBytes }) => sum + (origin === wanted ? compressedBytes : 0), 0),
    );
  return { baseBytes: bytesOf('base'), appBytes: bytesOf('app') };
}

function rounded({ path, bytes, uncompressedBytes }: SlugShare): ReportedShare {
  return { path, bytes: Math.round(bytes), uncompressedBytes };
}
