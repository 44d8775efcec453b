import { createHash, type Hash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import { Parser, type ReadEntry } from 'tar';
import { ActionError } from '../../errors.ts';

/** One file of an image archive. Digests are `sha256:…`. */
export interface ArchivedFile {
  /** Of the bytes as they are stored. */
  readonly digest: string;
  /** Of the bytes after gzip or zstd was taken off; the same as `digest` if there is neither. */
  readonly plainDigest: string;
  /** The content of a small file that begins like JSON; null for all others. */
  readonly text: string | null;
}

/** What an image archive holds, by the names in it. */
export interface ArchiveEntries {
  readonly files: ReadonlyMap<string, ArchivedFile>;
  /** Symbolic links and their targets. */
  readonly links: ReadonlyMap<string, string>;
}

/** A config or a manifest of an image with a thousand layers has some 200 KB. */
const LARGEST_TEXT = 4 * 1024 * 1024;
const LARGEST_TEXTS = 32 * 1024 * 1024;
const MOST_ENTRIES = 10_000;
const READ_BYTES = 256 * 1024;

/**
 * Reads an uncompressed tar in one pass, hashing each file on the way; memory stays bounded whatever its size.
 *
 * No engine writes extended headers, devices or hard links into an image archive, so they are refused, and readers of
 * tar that disagree about them cannot be played against each other. Throws ActionError, or the tar reader's own error
 * for an archive that is damaged or cut.
 */
export async function readArchiveEntries(file: string, signal: AbortSignal): Promise<ArchiveEntries> {
  const files = new Map<string, ArchivedFile>();
  const links = new Map<string, string>();
  let textBytes = 0;
  let ended = false;

  const visit = async (entry: ReadEntry): Promise<void> => {
    if (ended) throw new ActionError('something follows its end mark');
    if (files.size + links.size >= MOST_ENTRIES) throw new ActionError(`it has more than ${MOST_ENTRIES} entries`);
    if (files.has(entry.path) || links.has(entry.path)) throw new ActionError(`it has ${quoted(entry.path)} twice`);
    if (entry.type === 'Directory' || entry.type === 'SymbolicLink') {
      if (entry.type === 'SymbolicLink') links.set(entry.path, entry.linkpath ?? '');
      entry.resume();
    } else if (entry.type === 'File') {
      const archived = await readFile(entry);
      textBytes += archived.text?.length ?? 0;
      if (textBytes > LARGEST_TEXTS) throw new ActionError('its descriptions are too large');
      files.set(entry.path, archived);
    } else {
      throw new ActionError(`${quoted(entry.path)} is neither a file nor a folder`);
    }
  };
  await parse({ file, signal, visit, onEndMark: () => (ended = true) });
  if (!ended) throw new ActionError('it is cut: its end mark is missing');
  return { files, links };
}

/** Feeds the parser no faster than `visit` takes the entries. */
async function parse({
  file,
  signal,
  visit,
  onEndMark,
}: {
  readonly file: string;
  readonly signal: AbortSignal;
  readonly visit: (entry: ReadEntry) => Promise<void>;
  readonly onEndMark: () => void;
}): Promise<void> {
  const failure = new AbortController();
  const stop = AbortSignal.any([signal, failure.signal]);
  const fail = (reason: unknown) => failure.abort(reason);
  let visits = Promise.resolve();

  const parser = new Parser({
    strict: true,
    onReadEntry: (entry) => {
      visits = visits.then(() => visit(entry));
      visits.catch(fail);
    },
  });
  parser.on('error', fail);
  parser.on('meta', () => fail(new ActionError('it has an extended header')));
  parser.on('ignoredEntry', (entry: ReadEntry) => fail(new ActionError(`${quoted(entry.path)} is of an unknown type`)));
  parser.on('nullBlock', onEndMark);
  try {
    let first = true;
    for await (const chunk of createReadStream(file, { highWaterMark: READ_BYTES, signal: stop })) {
      // The parser would take off a compression around the whole; an engine never puts one on.
      if (first && compressionOf(chunk) !== null) throw new ActionError('it is compressed as a whole');
      first = false;
      stop.throwIfAborted();
      if (!parser.write(chunk)) await once(parser, 'drain', { signal: stop });
    }
    const end = once(parser, 'end', { signal: stop });
    parser.end();
    await end;
    await visits;
    stop.throwIfAborted();
  } catch (error) {
    throw stop.aborted ? stop.reason : error;
  }
}

async function readFile(entry: ReadEntry): Promise<ArchivedFile> {
  const stored = createHash('sha256');
  const texts: Buffer[] | null = entry.size <= LARGEST_TEXT ? [] : null;
  const chunks = entry[Symbol.asyncIterator]();
  const head = await chunks.next();
  const decompress = head.done ? null : compressionOf(head.value);
  const isText = !head.done && texts !== null && (head.value[0] === 0x7b || head.value[0] === 0x5b);

  const bytes = async function* (): AsyncGenerator<Buffer> {
    for (let next = head; !next.done; next = await chunks.next()) {
      stored.update(next.value);
      if (isText) texts.push(next.value);
      yield next.value;
    }
  };
  const plain = await digestOf(bytes(), decompress);
  const digest = `sha256:${stored.digest('hex')}`;
  const text = isText ? Buffer.concat(texts).toString('utf8') : null;
  return { digest, plainDigest: plain === null ? digest : `sha256:${plain.digest('hex')}`, text };
}

/** Runs `bytes` through `decompress` and hashes what comes out; null if there is nothing to take off. */
async function digestOf(bytes: AsyncIterable<Buffer>, decompress: Transform | null): Promise<Hash | null> {
  if (decompress === null) {
    for await (const _ of bytes);
    return null;
  }
  const hash = createHash('sha256');
  await pipeline(bytes, decompress, async (plain: AsyncIterable<Buffer>) => {
    for await (const chunk of plain) hash.update(chunk);
  });
  return hash;
}

/** A decompressor for what the magic number says, as engines go by it too. https://github.com/moby/moby/blob/v28.5.2/vendor/github.com/moby/go-archive/compression/compression.go */
function compressionOf(head: Buffer): Transform | null {
  if (head.subarray(0, 3).equals(Buffer.from([0x1f, 0x8b, 0x08]))) return createGunzip();
  if (head.subarray(0, 4).equals(Buffer.from([0x28, 0xb5, 0x2f, 0xfd]))) return createZstdDecompress();
  return null;
}

function quoted(name: string): string {
  return JSON.stringify(name.slice(0, 200));
}
