import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import type { AppListing } from '../../src/slug/app-listing.ts';
import { type PackedSlug, type PackOptions, packSlug } from '../../src/slug/pack-slug.ts';
import { slugExclusion } from '../../src/slug/slugignore.ts';

const run = promisify(execFile);

/** A folder that is gone after the test. */
export async function aFolder(): Promise<{ readonly path: string } & AsyncDisposable> {
  const path = await mkdtemp(join(tmpdir(), 'slug-test-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

/** A folder as the engine archives `/app/.`: PAX headers, sorted, named from `./` on. */
export async function archiveOf(folder: string, options: readonly string[] = []): Promise<Buffer> {
  const args = ['--format=posix', '--sort=name', ...options, '-C', folder, '-cf', '-', '.'];
  const done = await run('tar', args, { encoding: 'buffer', maxBuffer: 2 ** 30 });
  return done.stdout;
}

/** An archive in chunks of the size that sockets give. */
export async function* chunksOf(archive: Buffer, length = 65_536): AsyncGenerator<Buffer, void> {
  for (let at = 0; at < archive.length; at += length) yield archive.subarray(at, at + length);
}

export type TestPackOptions = Partial<PackOptions> & {
  readonly archive?: Buffer;
  readonly listing?: AppListing | null;
  readonly slugignore?: string;
};

/** Packs an archive; whatever is not given is harmless. */
export function pack(
  file: string,
  { archive, listing = null, slugignore = '', ...given }: TestPackOptions,
): Promise<PackedSlug> {
  return packSlug({
    file,
    source: { openArchive: async () => chunksOf(archive ?? Buffer.alloc(0)), listing: Promise.resolve(listing) },
    base: [],
    keepsBase: false,
    appTime: 1_700_000_000,
    exclusion: slugExclusion(slugignore),
    bounds: { uncompressedBytes: 2 ** 40, entries: 1_000_000 },
    concurrency: 2,
    ...given,
  });
}

/** What `find` says of one path. Names and link targets are bytes, written as latin1. */
export interface Found {
  readonly path: string;
  /** As `find -printf %y` says: `f`, `d`, `l`, `p`, … */
  readonly type: string;
  /** Octal. */
  readonly mode: string;
  /** Of files, else an empty text. */
  readonly size: string;
  readonly sha256: string;
  readonly target: string;
}

/** A script that lists the folder `$1` for `readFound`. */
export const findScript = `cd "$1" && find . -printf '%P\\0%y\\0%m\\0%s\\0%l\\0' && printf '\\0\\0' && find . -type f -exec sha256sum -z {} +`;

/** Reads the output of `findScript`, sorted by path. */
export function readFound(output: Buffer): readonly Found[] {
  const fields = output.toString('latin1').split('\0');
  let end = 0;
  // Only what follows the last thing has no type; any byte but 0 can be in a name.
  while (fields[end + 1] !== '') {
    if (end >= fields.length) throw new Error('what find printed has no end');
    end += 5;
  }
  const sums = new Map(
    fields.slice(end + 2).map((line) => [line.slice(66).replace(/^\.\//, ''), line.slice(0, 64)] as const),
  );
  const found: Found[] = [];
  for (let at = 0; at < end; at += 5) {
    const [path = '', type = '', mode = '', size = '', target = ''] = fields.slice(at, at + 5);
    const isFile = type === 'f';
    found.push({ path, type, mode, size: isFile ? size : '', sha256: isFile ? (sums.get(path) ?? '?') : '', target });
  }
  return found.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** What `find` says of a folder on this machine. */
export function findIn(folder: string): readonly Found[] {
  return readFound(execFileSync('sh', ['-c', findScript, 'sh', folder], { maxBuffer: 2 ** 28 }));
}

/** Unpacks a slug by GNU tar as root, and gives the folder that holds `app`. */
export async function unpack(file: string): Promise<{ readonly path: string } & AsyncDisposable> {
  const folder = await aFolder();
  await run('tar', ['-xpzf', file, '-C', folder.path]);
  return folder;
}

/** The tar in a slug, by GNU gzip, which complains of anything that is not one whole gzip member. */
export async function gunzip(file: string): Promise<Buffer> {
  const gzip = spawn('gzip', ['-dc', file], { stdio: ['ignore', 'pipe', 'pipe'] });
  const [tar, complaint, [code]] = await Promise.all([
    gzip.stdout.toArray(),
    gzip.stderr.toArray(),
    once(gzip, 'close'),
  ]);
  if (code !== 0 || complaint.length > 0) throw new Error(`gzip ended with ${code}: ${Buffer.concat(complaint)}`);
  return Buffer.concat(tar);
}

/** The lines of `tar --list --verbose` with whole times in UTC. */
export async function tarList(file: string): Promise<readonly string[]> {
  const args = ['--list', '--verbose', '--numeric-owner', '--full-time', '--utc', '-zf', file];
  const done = await run('tar', args, { encoding: 'latin1', maxBuffer: 2 ** 28 });
  return done.stdout.trimEnd().split('\n');
}

/** A stream of nothing but what a generator gives. */
export function sourceOf(chunks: () => AsyncIterable<Buffer>): PackOptions['source'] {
  return { openArchive: async () => Readable.from(chunks()), listing: Promise.resolve(null) };
}
