import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { type BytePath, showPath } from '../tar/byte-path.ts';
import type { Origin } from './blocks.ts';

/** One entry of the slug. */
export interface ManifestEntry {
  /** Below `/app`, no leading slash; `.` is `/app` itself. As `showPath` writes it. */
  readonly path: string;
  readonly type: 'file' | 'directory' | 'symlink' | 'hardlink';
  /** Permission bits. */
  readonly mode: number;
  /** Bytes of content; 0 for everything but files. */
  readonly size: number;
  /** SHA-256 of a file's content in lower-case hex. */
  readonly digest?: string;
  /** Target of a link. */
  readonly linkTarget?: string;
  /** Whether it came unchanged from the base image. */
  readonly origin: Origin;
  /** Its share of the compressed slug in bytes, not rounded: all shares add up to the deflated data. */
  readonly compressedBytes: number;
}

/** What is in a slug, beside the slug. */
export interface Manifest {
  readonly entries: readonly ManifestEntry[];
  /** Bytes of content of all files. */
  readonly uncompressedBytes: number;
  /** SHA-256 over everything but times, in lower-case hex: equal for two slugs that differ in times alone. */
  readonly contentDigest: string;
}

/** An entry while the slug is packed: its digest and share come as its bytes go by. */
export interface ManifestDraftEntry {
  readonly path: BytePath;
  readonly type: ManifestEntry['type'];
  readonly mode: number;
  readonly size: number;
  readonly linkTarget: BytePath;
  readonly origin: Origin;
  digest: string;
  compressedBytes: number;
}

/** Closes the draft of a manifest. */
export function finishManifest(draft: readonly ManifestDraftEntry[]): Manifest {
  const content = createHash('sha256');
  let uncompressedBytes = 0;
  const entries = draft.map((entry): ManifestEntry => {
    const fields = [entry.path, entry.type, entry.mode.toString(8), String(entry.size), entry.digest, entry.linkTarget];
    for (const field of fields) content.update(`${field.length}:`).update(field, 'latin1');
    uncompressedBytes += entry.size;
    return {
      path: showPath(entry.path),
      type: entry.type,
      mode: entry.mode,
      size: entry.size,
      ...(entry.type === 'file' ? { digest: entry.digest } : {}),
      ...(entry.linkTarget === '' ? {} : { linkTarget: showPath(entry.linkTarget) }),
      origin: entry.origin,
      compressedBytes: entry.compressedBytes,
    };
  });
  return { entries, uncompressedBytes, contentDigest: content.digest('hex') };
}

/** Keeps the manifest beside its slug, as `SLUG.manifest.json`, with the checksum of that slug; returns the path. */
export async function writeManifest(slug: {
  readonly file: string;
  /** Of the compressed file, in lower-case hex. */
  readonly sha256: string;
  readonly manifest: Manifest;
}): Promise<string> {
  const file = `${slug.file}.manifest.json`;
  await writeFile(file, `${JSON.stringify({ checksum: `SHA256:${slug.sha256}`, ...slug.manifest })}\n`);
  return file;
}
