import { type AppFolder, openAppFolder } from '../docker/app-archive.ts';
import { listAppFolder } from '../docker/app-listing.ts';
import type { ImageOfRun } from '../docker/image-of-run.ts';
import { readListing } from './app-listing.ts';
import type { SlugSource } from './pack-slug.ts';

/** `/app` of an app image, ready to be packed. Disposing of it removes the containers behind it, or warns; it never throws. */
export interface ImageSlugSource extends SlugSource, AsyncDisposable {
  readonly folder: AppFolder;
}

/** Opens the image's `/app`; its names are listed side by side with what comes after. */
export async function openSlugSource(options: ImageOfRun): Promise<ImageSlugSource> {
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
      await folder[Symbol.asyncDispose]();
      await listing.catch(() => undefined);
    },
  };
}
