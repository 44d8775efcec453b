import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { ActionError } from '../errors.ts';
import { type BytePath, bytePath, showPath } from '../tar/byte-path.ts';
import { readTar, type TarEntry } from '../tar/tar-reader.ts';
import { abortable } from './abortable.ts';
import { inflatePieces } from './inflate-pieces.ts';
import { finishManifest, type Manifest, type ManifestDraftEntry } from './manifest.ts';
import { MeasuredTar } from './measured-tar.ts';
import type { SlugBounds } from './slug-tar.ts';
import { SlugUnreadableError, slugUnreadable } from './slug-unreadable.ts';

/** A slug as it was read. */
export interface ReadSlug extends Manifest {
  /** Of the compressed file. */
  readonly sizeBytes: number;
  /** Lower-case hex of the compressed file. */
  readonly sha256: string;
}

/** How a slug is read. */
export interface ReadSlugOptions {
  /** Its name in messages. */
  readonly name: string;
  readonly bounds: SlugBounds;
  readonly signal: AbortSignal;
}

/** Small enough that a share of 1 MB is right to within a percent, and large enough to cost little time. */
const PIECE_BYTES = 4096;
const CHUNK_BYTES = 256 * 1024;
/** https://www.rfc-editor.org/rfc/rfc1952#section-2.3.1 */
const GZIP_MAGIC = Buffer.from([0x1f, 0x8b]);

/**
 * Reads any slug, whoever made it, as a stream: `source` is a file or its bytes. Only the manifest is kept in memory.
 *
 * The share of an entry is the bytes of the file that its headers and content were inflated from; both of its borders are
 * known to within 4 KiB of the file. All shares add up to the file. Nothing in a slug tells what came from the base, so
 * every origin is `app`. Pipes and devices, which no dyno could use, are left out.
 *
 * Throws ActionError, naming the slug, if it is no gzip file, damaged, cut, over a bound, or not all below `./app`; an
 * ActionError of the source itself is passed on.
 */
export async function readSlug(
  source: string | AsyncIterable<Buffer>,
  { name, bounds, signal }: ReadSlugOptions,
): Promise<ReadSlug> {
  const slug = showPath(bytePath(name));
  const fileHash = createHash('sha256');
  let sizeBytes = 0;
  async function* counted(): AsyncGenerator<Buffer, void> {
    const stream = typeof source === 'string' ? createReadStream(source, { highWaterMark: CHUNK_BYTES }) : source;
    for await (const chunk of abortable<Buffer>(stream, signal)) {
      if (sizeBytes === 0 && !GZIP_MAGIC.subarray(0, chunk.length).equals(chunk.subarray(0, GZIP_MAGIC.length))) {
        throw new SlugUnreadableError(
          `'${slug}' is not compressed by gzip, so it is no slug. Name a slug file, such as slug.tgz.`,
        );
      }
      fileHash.update(chunk);
      sizeBytes += chunk.length;
      yield chunk;
    }
  }
  try {
    const draft = await readEntries(inflatePieces(counted(), { pieceBytes: PIECE_BYTES }), { slug, bounds });
    return { ...finishManifest(draft), sizeBytes, sha256: fileHash.digest('hex') };
  } catch (error) {
    signal.throwIfAborted();
    // Whoever sends the bytes, as Heroku's blob store does, says itself why they do not come.
    throw error instanceof ActionError ? error : slugUnreadable(error, { slug, readBytes: sizeBytes });
  }
}

async function readEntries(
  pieces: ReturnType<typeof inflatePieces>,
  { slug, bounds }: { readonly slug: string; readonly bounds: SlugBounds },
): Promise<readonly ManifestDraftEntry[]> {
  const refuse = (what: string) => new SlugUnreadableError(`'${slug}' ${what}`);
  const tar = new MeasuredTar(pieces, () => refuse('holds 64 MB without a file, so it is no slug.'));
  const draft: ManifestDraftEntry[] = [];
  const notFiles = new Set<BytePath>();
  let entries = 0;
  let uncompressedBytes = 0;
  let open: { readonly entry: ManifestDraftEntry; readonly hash: Hash; left: number } | undefined;
  const damaged = (fault: string) => refuse(`is damaged: the tar in it has ${fault}. Fetch or pack it again.`);
  for await (const event of readTar(tar.chunks(), damaged)) {
    if (event.kind === 'entry') {
      entries += 1;
      uncompressedBytes += event.entry.size;
      if (entries > bounds.entries) throw refuse(`holds more than ${bounds.entries} entries, so it is no slug.`);
      if (uncompressedBytes > bounds.uncompressedBytes) {
        throw refuse(`holds more than ${bounds.uncompressedBytes} bytes of content, so it is no slug.`);
      }
      const path = pathBelowApp(event.entry.path);
      if (path === null) {
        throw refuse(`is no slug: it holds '${showPath(event.entry.path)}', and everything in a slug is below ./app.`);
      }
      const entry = draftEntry(path, event.entry, notFiles);
      tar.startEntry(event.entry.size, entry ?? undefined);
      if (entry === null) {
        notFiles.add(path);
        continue;
      }
      draft.push(entry);
      if (entry.type === 'file') open = { entry, hash: createHash('sha256'), left: entry.size };
    } else if (open !== undefined) {
      open.hash.update(event.bytes);
      open.left -= event.bytes.length;
    }
    if (open?.left === 0) {
      open.entry.digest = open.hash.digest('hex');
      open = undefined;
    }
  }
  const [first] = draft;
  if (first === undefined) throw refuse('is an empty archive, so it is no slug.');
  tar.end(first);
  return draft;
}

/** Null for a pipe or device, and for another name of one. */
function draftEntry(
  path: BytePath,
  { type, mode, size, linkPath }: TarEntry,
  notFiles: ReadonlySet<BytePath>,
): ManifestDraftEntry | null {
  if (type === 'fifo' || type === 'character-device' || type === 'block-device') return null;
  const linkTarget = type === 'hardlink' ? (pathBelowApp(linkPath) ?? linkPath) : type === 'symlink' ? linkPath : '';
  if (type === 'hardlink' && notFiles.has(linkTarget)) return null;
  return { path, type, mode: mode & 0o777, size, linkTarget, origin: 'app', digest: '', compressedBytes: 0 };
}

/** The path below `./app`, `.` for the folder itself; null for any other, as Heroku documents no other root. */
function pathBelowApp(path: BytePath): BytePath | null {
  const [dot, app, ...parts] = path.split('/');
  if (dot !== '.' || app !== 'app' || parts.includes('..')) return null;
  return parts.filter((part) => part !== '' && part !== '.').join('/') || '.';
}
