import type { Manifest, ManifestEntry } from './manifest.ts';
import { folderShares, foldersOf } from './slug-shares.ts';

/** Bytes of one slug, or of a part of it. */
export interface SlugBytes {
  /** Of the compressed slug, not rounded. */
  readonly bytes: number;
  /** Of content. */
  readonly uncompressedBytes: number;
}

/** The bytes of a part in both slugs, and what the second has more (or less: below 0). */
export interface SlugDelta {
  readonly before: SlugBytes;
  readonly after: SlugBytes;
  readonly delta: SlugBytes;
}

/** A folder with all below it. */
export interface FolderDelta extends SlugDelta {
  readonly path: string;
  /** How many of the files below it are in `files`. Where none is, a delta comes from how the neighbours compress. */
  readonly changedFiles: number;
}

/** What became of a file or link: `changed` has the same size and another content, type or target. */
export interface FileDelta extends SlugDelta {
  readonly path: string;
  readonly change: 'new' | 'grown' | 'shrunk' | 'changed' | 'gone';
}

/** What differs between two slugs, the biggest delta of compressed bytes first. */
export interface SlugComparison {
  readonly total: SlugDelta;
  /** How many files and links each has. */
  readonly files: { readonly before: number; readonly after: number };
  /** Whether both unpack to the same, but for times; their order in the archive does not count. */
  readonly isSameContent: boolean;
  /** Every folder of up to three levels that either has. */
  readonly folders: readonly FolderDelta[];
  /** The files and links that differ. */
  readonly changes: readonly FileDelta[];
}

const LEVELS = 3;
const NOTHING: SlugBytes = { bytes: 0, uncompressedBytes: 0 };

/**
 * Compares two slugs. A file is told by its path and has changed if its content has; one whose mode or time alone differs
 * has not, and neither has one that only compresses otherwise, because its neighbours changed. Equal deltas are in the order
 * of their paths.
 */
export function compareSlugs(before: Manifest, after: Manifest): SlugComparison {
  const files = { before: filesOf(before), after: filesOf(after) };
  const changes = pathsOf(files.before, files.after).flatMap((path) =>
    fileDelta(path, files.before.get(path), files.after.get(path)),
  );
  return {
    total: deltaOf(totalOf(before), totalOf(after)),
    files: { before: files.before.size, after: files.after.size },
    isSameContent: isSameContent(before, after),
    folders: folderDeltas({ before, after }, changes).toSorted(biggestFirst),
    changes: changes.toSorted(biggestFirst),
  };
}

function folderDeltas(
  { before, after }: { readonly before: Manifest; readonly after: Manifest },
  changes: readonly FileDelta[],
): readonly FolderDelta[] {
  const changedFiles = new Map<string, number>();
  for (const { path } of changes) {
    for (const folder of foldersOf({ path, type: 'file' }, LEVELS)) {
      changedFiles.set(folder, (changedFiles.get(folder) ?? 0) + 1);
    }
  }
  const folders = { before: folderShares(before, LEVELS), after: folderShares(after, LEVELS) };
  return pathsOf(folders.before, folders.after).map((path) => ({
    path,
    changedFiles: changedFiles.get(path) ?? 0,
    ...deltaOf(folders.before.get(path), folders.after.get(path)),
  }));
}

/** A file or link by its path. What a tar holds twice counts with all its bytes, and unpacks to the last. */
interface File extends SlugBytes {
  readonly entry: ManifestEntry;
}

function filesOf({ entries }: Manifest): ReadonlyMap<string, File> {
  const files = new Map<string, File>();
  for (const entry of entries) {
    if (entry.type === 'directory') continue;
    const earlier = files.get(entry.path) ?? NOTHING;
    files.set(entry.path, {
      entry,
      bytes: earlier.bytes + entry.compressedBytes,
      uncompressedBytes: earlier.uncompressedBytes + entry.size,
    });
  }
  return files;
}

function fileDelta(path: string, before: File | undefined, after: File | undefined): readonly FileDelta[] {
  const change = changeOf(before?.entry, after?.entry);
  return change === null ? [] : [{ path, change, ...deltaOf(before, after) }];
}

type Content = Pick<ManifestEntry, 'type' | 'size' | 'digest' | 'linkTarget'>;

function changeOf(before: Content | undefined, after: Content | undefined): FileDelta['change'] | null {
  if (before === undefined) return 'new';
  if (after === undefined) return 'gone';
  if (before.size !== after.size) return before.size < after.size ? 'grown' : 'shrunk';
  const isSame = before.type === after.type && before.digest === after.digest && before.linkTarget === after.linkTarget;
  return isSame ? null : 'changed';
}

function isSameContent(before: Manifest, after: Manifest): boolean {
  // The usual case at no cost; the digest is over an archive's order, too.
  if (before.contentDigest === after.contentDigest) return true;
  const unpacked = new Map(before.entries.map((entry) => [entry.path, entry]));
  const other = new Map(after.entries.map((entry) => [entry.path, entry]));
  return (
    unpacked.size === other.size &&
    [...unpacked].every(([path, { mode, ...entry }]) => {
      const counterpart = other.get(path);
      return counterpart?.mode === mode && changeOf(entry, counterpart) === null;
    })
  );
}

function totalOf({ entries, uncompressedBytes }: Manifest): SlugBytes {
  return { bytes: entries.reduce((sum, { compressedBytes }) => sum + compressedBytes, 0), uncompressedBytes };
}

function deltaOf(before: SlugBytes = NOTHING, after: SlugBytes = NOTHING): SlugDelta {
  const bytesOf = ({ bytes, uncompressedBytes }: SlugBytes): SlugBytes => ({ bytes, uncompressedBytes });
  return {
    before: bytesOf(before),
    after: bytesOf(after),
    delta: {
      bytes: after.bytes - before.bytes,
      uncompressedBytes: after.uncompressedBytes - before.uncompressedBytes,
    },
  };
}

function pathsOf(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])];
}

type Ordered = SlugDelta & { readonly path: string };

function biggestFirst(a: Ordered, b: Ordered): number {
  return Math.abs(b.delta.bytes) - Math.abs(a.delta.bytes) || (a.path < b.path ? -1 : 1);
}
