import { ActionError } from '../errors.ts';
import { formatSize } from '../sizes.ts';
import type { Manifest, ManifestEntry } from './manifest.ts';

/** A slug over the limit. */
export class SlugTooLargeError extends ActionError {
  override readonly name = 'SlugTooLargeError';
}

/** What the limit has to say of a slug that is within it; null if nothing. */
export function limitWarning(
  sizeBytes: number,
  limits: { readonly limitBytes: number; readonly warnBytes: number },
): string | null {
  if (sizeBytes < limits.warnBytes) return null;
  return `The slug is ${formatSize(sizeBytes)}, ${percent(sizeBytes, limits.limitBytes)} of the limit of ${formatSize(limits.limitBytes)}.`;
}

/**
 * Refuses a slug of more than `limitBytes` (exactly the limit passes), naming what it is made of.
 * Heroku's own limit is documented at https://devcenter.heroku.com/articles/slug-compiler#slug-size
 */
export function enforceLimit(
  slug: { readonly sizeBytes: number; readonly manifest: Manifest },
  limitBytes: number,
): void {
  if (slug.sizeBytes <= limitBytes) return;
  const over = slug.sizeBytes - limitBytes;
  const exactly = over < 2 ** 10 ? '' : ` (${over} bytes)`;
  throw new SlugTooLargeError(
    [
      `The slug is ${formatSize(slug.sizeBytes)}, ${formatSize(over)}${exactly} over the limit of ${formatSize(limitBytes)}; nothing was sent to Heroku.`,
      'Largest files, by their share of the compressed slug:',
      ...largestFiles(slug.manifest, 10).map(({ path, bytes }) => `  ${formatSize(bytes)}  ${path}`),
      'Largest folders:',
      ...largestFolders(slug.manifest, { levels: 2, count: 10 }).map(
        ({ path, bytes }) => `  ${formatSize(bytes)}  ${path}/`,
      ),
      'Name what the dyno does not need in .slugignore, leave it out of the base, or raise slug-limit.',
    ].join('\n'),
  );
}

/** A part of the slug and its compressed bytes, not rounded. */
export interface SlugShare {
  /** As the manifest writes it, below `/app`. */
  readonly path: string;
  readonly bytes: number;
}

/** The files with the largest share of the compressed slug. */
export function largestFiles({ entries }: Manifest, count: number): readonly SlugShare[] {
  const files = entries.filter((entry) => entry.type === 'file');
  return largest(
    files.map((entry) => ({ path: entry.path, bytes: entry.compressedBytes })),
    count,
  );
}

/** The folders of up to that many levels below `/app` with the largest share of the compressed slug. */
export function largestFolders(
  { entries }: Manifest,
  { levels, count }: { readonly levels: number; readonly count: number },
): readonly SlugShare[] {
  const bytes = new Map<string, number>();
  for (const entry of entries) {
    for (const folder of foldersOf(entry, levels)) bytes.set(folder, (bytes.get(folder) ?? 0) + entry.compressedBytes);
  }
  return largest(
    [...bytes].map(([path, sum]) => ({ path, bytes: sum })),
    count,
  );
}

function foldersOf({ path, type }: ManifestEntry, levels: number): readonly string[] {
  const parts = path.split('/');
  const depth = Math.min(levels, type === 'directory' ? parts.length : parts.length - 1);
  return path === '.' ? [] : Array.from({ length: depth }, (_, index) => parts.slice(0, index + 1).join('/'));
}

function largest(shares: readonly SlugShare[], count: number): readonly SlugShare[] {
  return shares.toSorted((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1)).slice(0, count);
}

function percent(part: number, whole: number): string {
  return `${Math.round((100 * part) / whole)} %`;
}
