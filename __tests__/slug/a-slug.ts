import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Manifest, ManifestEntry } from '../../src/slug/manifest.ts';
import { type ReadSlug, readSlug } from '../../src/slug/read-slug.ts';
import { SLUG_BOUNDS } from '../../src/slug/slug-bounds.ts';
import type { SlugBounds } from '../../src/slug/slug-tar.ts';
import { gnuTarHeader, type SlugTarEntry, tarEnd } from '../../src/tar/tar-writer.ts';

const run = promisify(execFile);

/** Reads a slug as the commands do; whatever is not given is harmless. */
export function read(
  source: string | AsyncIterable<Buffer>,
  options: { readonly name?: string; readonly bounds?: Partial<SlugBounds>; readonly signal?: AbortSignal } = {},
): Promise<ReadSlug> {
  return readSlug(source, {
    name: options.name ?? (typeof source === 'string' ? source : 'slug.tgz'),
    bounds: { ...SLUG_BOUNDS, ...options.bounds },
    signal: options.signal ?? new AbortController().signal,
  });
}

/** A slug of the folder `app` in `folder`, by GNU tar and gzip. */
export async function slugBy(folder: string, options: readonly string[] = [], gzip = 'gzip -n'): Promise<string> {
  const file = join(folder, 'slug.tgz');
  await run('tar', [...options, '--use-compress-program', gzip, '-C', folder, '-cf', file, './app']);
  return file;
}

/** An entry, by default an empty file, and its content. */
export type Part = Partial<SlugTarEntry> & { readonly content?: Buffer };

/** A tar of these entries, whatever they are; without its end if so asked. */
export function tarOf(parts: readonly Part[], { hasEnd = true } = {}): Buffer {
  const blocks = parts.flatMap(({ content = Buffer.alloc(0), ...entry }) => [
    gnuTarHeader({
      path: './app/file',
      type: 'file',
      mode: 0o644,
      size: content.length,
      mtime: 0,
      linkPath: '',
      ...entry,
    }),
    content,
    Buffer.alloc((512 - (content.length % 512)) % 512),
  ]);
  const tar = Buffer.concat(blocks);
  return hasEnd ? Buffer.concat([tar, tarEnd(tar.length)]) : tar;
}

/** The same tar with another type flag in its first header, and the checksum that counts it. */
export function withTypeFlag(tar: Buffer, flag: string): Buffer {
  const changed = Buffer.from(tar);
  changed.write(flag, 156, 'latin1');
  changed.fill(0x20, 148, 156);
  const sum = changed.subarray(0, 512).reduce((total, byte) => total + byte, 0);
  changed.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return changed;
}

/** Writes a slug file of these bytes of tar. */
export async function gzipped(folder: string, tar: Buffer): Promise<string> {
  const file = join(folder, 'slug.tgz');
  await writeFile(file, gzipSync(tar));
  return file;
}

/** A manifest of these entries, by default files of 10 bytes that took 5. */
export function aManifest(
  entries: readonly (Partial<ManifestEntry> & { readonly path: string })[],
  contentDigest = createHash('sha256').update(JSON.stringify(entries)).digest('hex'),
): Manifest {
  const all = entries.map(
    (entry): ManifestEntry => ({
      type: 'file',
      mode: 0o644,
      size: 10,
      digest: 'd1',
      origin: 'app',
      compressedBytes: 5,
      ...entry,
    }),
  );
  return { entries: all, uncompressedBytes: all.reduce((sum, { size }) => sum + size, 0), contentDigest };
}
