import { ActionError } from '../errors.ts';
import type { BytePath } from '../tar/byte-path.ts';
import type { AddedFile } from './added-files.ts';
import type { AppFile } from './app-files.ts';
import { type AppListing, compareBaseFiles, compareListing } from './app-listing.ts';
import type { Block } from './blocks.ts';
import { type DeflatedBlock, deflateBlocks } from './deflate.ts';
import { FileTimes } from './file-times.ts';
import { discardFile, writeGzipFile } from './gzip-file.ts';
import { finishManifest, type Manifest, type ManifestDraftEntry } from './manifest.ts';
import type { SlugFinding } from './slug-finding.ts';
import { type SlugBounds, SlugTar } from './slug-tar.ts';
import type { SlugExclusion } from './slugignore.ts';

/** Where `/app` is read from; it must be the same at each reading. */
export interface SlugSource {
  /** The archive of `/app/.`. May be asked for again. */
  openArchive(): Promise<AsyncIterable<Buffer>>;
  /** The names below `/app` found by other means than the archive; null where the image has none. */
  readonly listing: Promise<AppListing | null>;
}

/** A finished slug. */
export interface PackedSlug {
  readonly file: string;
  readonly sizeBytes: number;
  /** Lower-case hex of the file. */
  readonly sha256: string;
  /** Bytes of the tar inside. */
  readonly tarBytes: number;
  readonly manifest: Manifest;
  readonly findings: readonly SlugFinding[];
  /**
   * What vouches for the archive being complete, beside its own end: a container's listing of the image's files; the files of
   * the base alone, where the image has no program that could list them; or nothing.
   */
  readonly comparedWith: 'container' | 'base' | 'nothing';
}

/** What a slug is packed with. */
export interface PackOptions {
  readonly source: SlugSource;
  /** Where the slug is written. */
  readonly file: string;
  /** The files of the base image, from its record; none if the image has no base. */
  readonly base: readonly AppFile[];
  /** Whether all files of the base must still be there, because its triggers run no program that could remove one. */
  readonly keepsBase: boolean;
  /** The time of everything that is not the base's, in whole seconds since 1970. */
  readonly appTime: number;
  readonly exclusion: SlugExclusion;
  /** What the slug holds beside the image's files; no exclusion applies to it. */
  readonly added?: readonly AddedFile[];
  readonly bounds: SlugBounds;
  /** How many blocks are deflated at once; what comes out does not depend on it. */
  readonly concurrency: number;
  readonly onProgress?: (sizeBytes: number) => void;
}

/** Lessons of one reading are all that the next can need; a third one is for an image that changes meanwhile. */
const MOST_READINGS = 3;

/**
 * Packs `/app` into a slug in one stream: archive → entries → GNU tar → blocks → parallel deflate → file. Nothing is kept
 * in memory but the blocks at work and the manifest. Throws ActionError if the archive is damaged or incomplete, if
 * `/app` is empty, if a bound is crossed, or if the file cannot be written; then no part of a slug is left behind.
 */
export async function packSlug(options: PackOptions): Promise<PackedSlug> {
  try {
    return await packReadings(options);
  } catch (error) {
    await discardFile(options.file);
    throw error;
  }
}

async function packReadings(options: PackOptions): Promise<PackedSlug> {
  const times = new FileTimes({ base: options.base, appTime: options.appTime });
  let moved: ReadonlyMap<BytePath, BytePath> = new Map();
  for (let reading = 1; reading <= MOST_READINGS; reading += 1) {
    const tar = new SlugTar({
      times,
      exclusion: options.exclusion,
      bounds: options.bounds,
      moved,
      added: options.added ?? [],
    });
    const archive = await options.source.openArchive();
    const { draft } = tar.facts;
    const written = await writeGzipFile(
      options.file,
      deflateBlocks(tar.blocks(archive), options),
      (block, sizeBytes) => {
        share(draft, block);
        options.onProgress?.(sizeBytes);
      },
    );
    const wrongTimes = times.endPass();
    if (wrongTimes || tar.movedNext.size > 0) {
      moved = new Map([...moved, ...tar.movedNext]);
      continue;
    }
    const listing = await options.source.listing;
    const facts = tar.facts;
    const leftOut = listing === null ? [] : compareListing(listing, facts.seen);
    if (listing === null && options.keepsBase) compareBaseFiles(options.base, facts.seen);
    return {
      file: options.file,
      ...written,
      tarBytes: facts.length,
      manifest: finishManifest(facts.draft),
      findings: [...facts.findings, ...leftOut],
      comparedWith: listing !== null ? 'container' : options.keepsBase ? 'base' : 'nothing',
    };
  }
  throw new ActionError(
    'The files in /app change while they are read. Is another program writing to the same image or volume?',
  );
}

/** Gives each entry of a block its part of the deflated bytes. */
function share(
  draft: readonly ManifestDraftEntry[],
  { block, deflated }: { block: Block; deflated: DeflatedBlock['deflated'] },
): void {
  for (const span of block.spans) {
    const entry = draft[span.entry];
    if (entry !== undefined) entry.compressedBytes += (deflated.length * span.bytes) / block.bytes.length;
  }
}
