import { open } from 'node:fs/promises';
import type { Origin } from './blocks.ts';
import type { Manifest, ManifestEntry } from './manifest.ts';
import type { ReadSlug } from './read-slug.ts';

/** Half a million entries with long names stay below this; what is larger was not written by us. */
const LARGEST_MANIFEST = 256 * 2 ** 20;
/** What our gzip files hold beside the deflated data: header, end of the deflate stream, trailer. */
const GZIP_FRAME_BYTES = 20;

/**
 * The slug with the origins and shares of the manifest that lies beside it; null if there is none, or if it is not this
 * slug's by its checksum. Only these two are taken from it, and only if its entries have the same content (every path, type,
 * mode, size, digest and link, in the same order) and its shares add up to this file: a manifest left behind by another slug,
 * or one that was changed, says nothing about this one.
 */
export async function withRecordedShares(slugFile: string, slug: ReadSlug): Promise<ReadSlug | null> {
  const manifest = await readManifest(`${slugFile}.manifest.json`);
  if (!isObject(manifest) || manifest['checksum'] !== `SHA256:${slug.sha256}`) return null;
  if (manifest['contentDigest'] !== slug.contentDigest) return null;
  const recorded: unknown = manifest['entries'];
  if (!Array.isArray(recorded) || recorded.length !== slug.entries.length) return null;
  const entries = slug.entries.flatMap((entry, index) => withRecord(entry, recorded[index]));
  const sum = entries.reduce((bytes, { compressedBytes }) => bytes + compressedBytes, 0);
  const isWhole = entries.length === recorded.length && Math.abs(slug.sizeBytes - GZIP_FRAME_BYTES - sum) < 1;
  return isWhole ? { ...slug, entries } : null;
}

/** Nothing if the record is not this entry's. */
function withRecord(entry: ManifestEntry, record: unknown): Manifest['entries'] {
  if (!isObject(record) || record['path'] !== entry.path) return [];
  const { origin, compressedBytes } = record;
  return isOrigin(origin) && isShare(compressedBytes) ? [{ ...entry, origin, compressedBytes }] : [];
}

async function readManifest(file: string): Promise<unknown> {
  try {
    await using handle = await open(file);
    const { size } = await handle.stat();
    return size > LARGEST_MANIFEST ? null : JSON.parse(await handle.readFile('utf8'));
  } catch {
    // It is a help and nothing more: without it the shares are as they were measured.
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isOrigin(value: unknown): value is Origin {
  return value === 'base' || value === 'app';
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
