import type { ManifestEntry } from './manifest.ts';

/** Smaller files, such as empty ones or licences, are the same by chance. */
const SMALLEST_BYTES = 10 * 1024;

/** The app's own files whose content the base has brought as well, under another path. */
export function filesTwice(entries: readonly ManifestEntry[]): readonly ManifestEntry[] {
  const large = entries.filter(({ type, size }) => type === 'file' && size >= SMALLEST_BYTES);
  const ofBase = new Set(large.filter(({ origin }) => origin === 'base').map(({ digest }) => digest));
  return large.filter(({ origin, digest }) => origin === 'app' && digest !== undefined && ofBase.has(digest));
}
