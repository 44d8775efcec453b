import { ActionError } from '../errors.ts';
import { asCount, asNumber, asObject, asText, asTextLike, parseJson } from '../json-shape.ts';
import type { ManifestEntry } from '../slug/manifest.ts';
import type { KeptSlug } from './kept-slug.ts';

/**
 * Of a kept slug's text. An entry takes some 150 bytes of it and several times that of memory when it is parsed; what is
 * larger is not kept, and not read.
 */
export const LARGEST_KEPT_BYTES = 32 * 2 ** 20;

const VERSION = 1;
/** In the order of their codes in the text. */
const TYPES = ['file', 'directory', 'symlink', 'hardlink'] as const;
/** As `showPath` writes it: what it hides in a name cannot be in one. Four times what Linux allows, for each byte may be escaped. */
const SHOWN = /^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]{1,16384}$/u;
/** The slug's header, trailer and end of data have no entry; a share is rounded nowhere, but their sum is. */
const MOST_UNSHARED_BYTES = 64;

/** A slug as compact JSON; null if it would be too large to be read again. */
export function writeKeptSlug({ sha256, sizeBytes, manifest }: KeptSlug): string | null {
  const { contentDigest, entries } = manifest;
  const rows = entries.map(({ path, type, mode, size, digest = '', linkTarget = '', compressedBytes }) =>
    JSON.stringify([path, TYPES.indexOf(type), mode, size, compressedBytes, digest, linkTarget]),
  );
  const head = JSON.stringify({ version: VERSION, sha256, sizeBytes, contentDigest }).slice(0, -1);
  const text = `${head},"entries":[${rows.join(',')}]}`;
  return Buffer.byteLength(text) > LARGEST_KEPT_BYTES ? null : text;
}

/**
 * Reads the text of the slug with that checksum, taking over only what it knows. Whoever may write to the cache may have
 * written it: throws ActionError naming the first field that does not fit.
 */
export function readKeptSlug(text: string, sha256: string): KeptSlug {
  const kept = asObject(parseJson(text, 'it'), 'it');
  if (kept['version'] !== VERSION) throw new ActionError(`its version is not ${VERSION}`);
  if (kept['sha256'] !== sha256) throw new ActionError('it is of another slug');
  const sizeBytes = asCount(kept['sizeBytes'], 'sizeBytes');
  const rows: unknown = kept['entries'];
  if (!Array.isArray(rows)) throw new ActionError('entries is not a list');
  let [uncompressedBytes, shared] = [0, 0];
  const entries = rows.map((row: unknown, index): ManifestEntry => {
    const entry = readEntry(row, `entries[${index}]`);
    uncompressedBytes += entry.size;
    shared += entry.compressedBytes;
    return entry;
  });
  if (!Number.isSafeInteger(uncompressedBytes)) throw new ActionError('its files are larger than any');
  if (Math.abs(sizeBytes - shared) > MOST_UNSHARED_BYTES)
    throw new ActionError('the shares of its entries do not add up to its size');
  const contentDigest = asHash(kept['contentDigest'], 'contentDigest');
  return { sha256, sizeBytes, manifest: { entries, uncompressedBytes, contentDigest } };
}

function readEntry(row: unknown, where: string): ManifestEntry {
  if (!Array.isArray(row) || row.length !== 7) throw new ActionError(`${where} is not a list of 7`);
  const [path, code, mode, size, compressedBytes, digest, linkTarget]: readonly unknown[] = row;
  const type = typeof code === 'number' ? TYPES[code] : undefined;
  if (type === undefined) throw new ActionError(`${where}[1] is no type`);
  const share = asNumber(compressedBytes, `${where}[4]`);
  if (share < 0) throw new ActionError(`${where}[4] is below 0`);
  const target = asText(linkTarget, `${where}[6]`);
  return {
    path: asPathBelow(path, `${where}[0]`),
    type,
    mode: asCount(mode, `${where}[2]`),
    size: asCount(size, `${where}[3]`),
    ...(type === 'file' ? { digest: asHash(digest, `${where}[5]`) } : {}),
    ...(target === '' ? {} : { linkTarget: asShown(target, `${where}[6]`) }),
    // Only that it is not told apart: a comparison does not ask.
    origin: 'app',
    compressedBytes: share,
  };
}

function asPathBelow(value: unknown, where: string): string {
  const path = asShown(value, where);
  if (path.startsWith('/')) throw new ActionError(`${where} is not below /app`);
  return path;
}

function asShown(value: unknown, where: string): string {
  return asTextLike(value, { where, pattern: SHOWN, what: 'a name as it is shown' });
}

function asHash(value: unknown, where: string): string {
  return asTextLike(value, { where, pattern: /^[0-9a-f]{64}$/, what: 'a SHA-256 in hex' });
}
