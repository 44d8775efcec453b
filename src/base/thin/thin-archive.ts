import { randomUUID } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { listAppFolder } from '../../docker/app-listing.ts';
import { openImageFiles } from '../../docker/image-files.ts';
import type { ImageOfRun } from '../../docker/image-of-run.ts';
import { shortCall } from '../../docker/short-call.ts';
import { readListing } from '../../slug/app-listing.ts';
import { writeArchive } from '../store/save-archive.ts';
import { AppEntries } from './app-entries.ts';
import { type ArchiveEnding, oneLayerArchive } from './one-layer-archive.ts';
import { thinConfig } from './thin-config.ts';
import { thinLayer } from './thin-layer.ts';
import { readUserFiles } from './user-files.ts';

/** Which base is made thin. `image` is the whole one. */
export interface ThinArchiveOptions extends ImageOfRun {
  /** The only name of the image in the archive, with a tag. */
  readonly reference: string;
  /** ISO 8601 in UTC. */
  readonly builtAt: string;
  /** What stays free on the disk at least. */
  readonly spareBytes: number;
}

/** An archive with a base's `/app` and user names, as `docker load` takes it. */
export interface ThinArchive {
  /** `sha256:…` */
  readonly configDigest: string;
  /** `sha256:…` of the one layer, which is stored as it is. */
  readonly diffIds: readonly string[];
  readonly archiveBytes: number;
}

const CHUNK_BYTES = 256 * 1024;

/**
 * Makes an image of one layer out of a base and writes its archive to `file`, in one pass with bounded memory. Throws
 * NotThinError if only the whole base can be kept, and ActionError if the engine does not give its `/app` whole or the
 * disk is full; then there is no file.
 */
export async function makeThinArchive(file: string, options: ThinArchiveOptions): Promise<ThinArchive> {
  try {
    return await writeThinArchive(file, options);
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
}

/**
 * The archive as a stream. It goes by way of a file in `folder`, because it begins with what is known last; the file has no
 * name any more when this returns, so that nothing of it is left once the stream is closed. Throws as `makeThinArchive` does.
 */
export async function openThinArchive(folder: string, options: ThinArchiveOptions): Promise<Readable> {
  const file = join(folder, `thin-base-${randomUUID()}.tar`);
  await makeThinArchive(file, options);
  try {
    const handle = await open(file);
    return handle.createReadStream({ highWaterMark: CHUNK_BYTES });
  } finally {
    await rm(file, { force: true });
  }
}

async function writeThinArchive(file: string, options: ThinArchiveOptions): Promise<ThinArchive> {
  const { api, image, builtAt, signal } = options;
  const inspect = () => api.getImage(image).inspect();
  const facts = await shortCall('The Docker engine could not describe the base', { signal }, inspect);
  const config = thinConfig(facts, builtAt);
  await using files = await openImageFiles(options);
  const userFiles = await readUserFiles(files);
  const app = await files.open('/app');
  const entries = new AppEntries();
  const layer = thinLayer({ app, userFiles, onEntry: (entry) => entries.see(entry) });
  const archive = oneLayerArchive(layer, { ...options, config });
  if (app === null) return await writeAndClose(file, archive, options);
  return await whileListing(options, async (listing) => {
    const written = await writeAndClose(file, archive, options);
    const names = await listing;
    if (names !== null) entries.compare(readListing(names));
    return written;
  });
}

/** Lists the names in `/app` meanwhile, which does not go through the engine's archive; the container for it is gone afterwards. */
async function whileListing<T>(
  options: ImageOfRun,
  body: (listing: ReturnType<typeof listAppFolder>) => Promise<T>,
): Promise<T> {
  const ended = new AbortController();
  const listing = listAppFolder({ ...options, signal: AbortSignal.any([options.signal, ended.signal]) });
  // Its failure is met by whoever compares; until then it must not count as unhandled.
  listing.catch(() => undefined);
  try {
    return await body(listing);
  } finally {
    ended.abort();
    await listing.catch(() => undefined);
  }
}

async function writeAndClose(
  file: string,
  archive: AsyncGenerator<Buffer, ArchiveEnding>,
  options: ThinArchiveOptions,
): Promise<ThinArchive> {
  let ending: ArchiveEnding | undefined;
  const chunks = async function* (): AsyncGenerator<Buffer, void> {
    ending = yield* archive;
  };
  const stream = Readable.from(chunks(), { objectMode: false, highWaterMark: CHUNK_BYTES });
  const archiveBytes = await writeArchive(stream, { file, ...options });
  if (ending === undefined) throw new Error('the archive was not written to its end');
  const { beginning, configDigest, diffId } = ending;
  await using handle = await open(file, 'r+');
  await handle.write(beginning, 0, beginning.length, 0);
  return { configDigest, diffIds: [diffId], archiveBytes };
}
