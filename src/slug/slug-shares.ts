import type { Manifest, ManifestEntry } from './manifest.ts';

/** A part of the slug: a file, or a folder with all below it. */
export interface SlugShare {
  /** As the manifest writes it, below `/app`. */
  readonly path: string;
  /** Its share of the compressed slug in bytes, not rounded. */
  readonly bytes: number;
  /** Bytes of content. */
  readonly uncompressedBytes: number;
}

/** Where the bytes of a slug are, the most first. */
export interface SlugShares {
  readonly largestFolders: readonly SlugShare[];
  readonly largestFiles: readonly SlugShare[];
}

/** What is told of each slug: folders of up to three levels, and the files that are worth a look. */
const TOLD = {
  levels: 3,
  /** As many as anybody reads, and few enough that a report stays small whatever is in the slug. */
  folders: 1000,
  files: 50,
};

/** The largest folders of up to three levels below `/app` (1,000 at most), and the 50 largest files. */
export function slugShares(manifest: Manifest): SlugShares {
  return {
    largestFolders: largestFolders(manifest, { levels: TOLD.levels, count: TOLD.folders }),
    largestFiles: largestFiles(manifest, TOLD.files),
  };
}

/** The files with the largest share of the compressed slug. */
export function largestFiles({ entries }: Manifest, count: number): readonly SlugShare[] {
  return largest(
    entries.filter(({ type }) => type === 'file').map(({ path, ...entry }) => ({ path, ...bytesOf(entry) })),
    count,
  );
}

/** The folders of up to that many levels below `/app` with the largest share of the compressed slug. */
export function largestFolders(
  manifest: Manifest,
  { levels, count }: { readonly levels: number; readonly count: number },
): readonly SlugShare[] {
  return largest([...folderShares(manifest, levels).values()], count);
}

/** Every folder of up to that many levels below `/app`, by its path, with all that is below it. */
export function folderShares({ entries }: Manifest, levels: number): ReadonlyMap<string, SlugShare> {
  const shares = new Map<string, { readonly path: string; bytes: number; uncompressedBytes: number }>();
  for (const entry of entries) {
    const { bytes, uncompressedBytes } = bytesOf(entry);
    for (const path of foldersOf(entry, levels)) {
      const share = shares.get(path) ?? { path, bytes: 0, uncompressedBytes: 0 };
      share.bytes += bytes;
      share.uncompressedBytes += uncompressedBytes;
      shares.set(path, share);
    }
  }
  return shares;
}

/** The folders of up to that many levels that an entry is in, the outermost first; a folder is in itself. */
export function foldersOf({ path, type }: Pick<ManifestEntry, 'path' | 'type'>, levels: number): readonly string[] {
  const parts = path.split('/');
  const depth = Math.min(levels, type === 'directory' ? parts.length : parts.length - 1);
  return path === '.' ? [] : Array.from({ length: depth }, (_, index) => parts.slice(0, index + 1).join('/'));
}

function bytesOf({ compressedBytes, size }: Pick<ManifestEntry, 'compressedBytes' | 'size'>): Omit<SlugShare, 'path'> {
  return { bytes: compressedBytes, uncompressedBytes: size };
}

function largest(shares: readonly SlugShare[], count: number): readonly SlugShare[] {
  return shares.toSorted((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1)).slice(0, count);
}
