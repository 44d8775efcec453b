import { createHash } from 'node:crypto';
import type { ManifestEntry } from '../../src/slug/manifest.ts';

/** A file of a manifest; whatever is not given is the same for all, and the digest is the path's own. */
export function aFile(path: string, given: Partial<ManifestEntry> = {}): ManifestEntry {
  return {
    path,
    type: 'file',
    mode: 0o644,
    size: 300_000,
    digest: createHash('sha256').update(path).digest('hex'),
    origin: 'app',
    compressedBytes: 200_000,
    ...given,
  };
}

/** The entries of a manifest with those files, and the folders above them, in the order of a slug. */
export function entriesOf(files: readonly ManifestEntry[]): readonly ManifestEntry[] {
  const folders = new Set(
    files.flatMap(({ path }) => {
      const parts = path.split('/').slice(0, -1);
      return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
    }),
  );
  const own = new Set(files.map(({ path }) => path));
  const all = [
    ...[...folders]
      .filter((path) => !own.has(path))
      .map((path): ManifestEntry => {
        const { digest: _, ...entry } = aFile(path, { type: 'directory', size: 0, compressedBytes: 12.5 });
        return entry;
      }),
    ...files,
  ];
  const key = (path: string) => path.replaceAll('/', '\0');
  return all.toSorted((a, b) => (key(a.path) < key(b.path) ? -1 : 1));
}
