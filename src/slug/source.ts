import { type AppFolder, type AppFolderOptions, listAppFolder, openAppFolder } from '../docker/app-archive.ts';
import type { BytePath } from './byte-path.ts';
import type { AppListing, SlugSource } from './pack-slug.ts';

/** `/app` of an app image, ready to be packed. Disposing of it removes the container behind it. */
export interface ImageSlugSource extends SlugSource, AsyncDisposable {
  readonly folder: AppFolder;
}

/** Opens the image's `/app`; its names are listed side by side with what comes after. */
export async function openSlugSource(options: AppFolderOptions): Promise<ImageSlugSource> {
  const folder = await openAppFolder(options);
  const disposed = new AbortController();
  const signal = AbortSignal.any([options.signal, disposed.signal]);
  const listing = listAppFolder({ ...options, signal }).then((names) => (names === null ? null : readListing(names)));
  // Its failure is met by whoever compares; until then it must not count as unhandled.
  listing.catch(() => undefined);
  return {
    folder,
    listing,
    openArchive: () => folder.openArchive(),
    async [Symbol.asyncDispose]() {
      disposed.abort();
      try {
        await folder[Symbol.asyncDispose]();
      } finally {
        await listing.catch(() => undefined);
      }
    },
  };
}

/** Names below `/app`, each ended by a zero byte; a name that comes twice in a row is no file's. */
function readListing(names: Buffer): AppListing {
  const paths: BytePath[] = [];
  const notFiles = new Set<BytePath>();
  for (
    let at = '/app/'.length, end = names.indexOf(0);
    end >= 0;
    at = end + 1 + '/app/'.length, end = names.indexOf(0, end + 1)
  ) {
    const path = names.toString('latin1', at, end);
    if (paths.at(-1) === path) notFiles.add(path);
    else if (path !== '') paths.push(path);
  }
  return { paths, notFiles };
}
