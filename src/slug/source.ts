import { type AppFolder, type AppFolderOptions, listAppFolder, openAppFolder } from '../docker/app-archive.ts';
import type { AppListing, SlugSource } from './pack-slug.ts';

/** `/app` of an app image, ready to be packed. Disposing of it removes the container behind it. */
export interface ImageSlugSource extends SlugSource, AsyncDisposable {
  readonly folder: AppFolder;
}

/** Opens the image's `/app`; its names are listed side by side with what comes after. */
export async function openSlugSource(options: AppFolderOptions): Promise<ImageSlugSource> {
  const folder = await openAppFolder(options);
  const listing = listAppFolder(options).then((names) => (names === null ? null : readListing(names)));
  // Its failure is met by whoever compares; until then it must not count as unhandled.
  listing.catch(() => undefined);
  return {
    folder,
    listing,
    openArchive: () => folder.openArchive(),
    async [Symbol.asyncDispose]() {
      await folder[Symbol.asyncDispose]();
      await listing.catch(() => undefined);
    },
  };
}

/** Names below `/app`, each ended by a zero byte; a name that comes twice in a row is a socket's. */
function readListing(names: Buffer): AppListing {
  const all = names
    .toString('latin1')
    .split('\0')
    .map((name) => name.replace(/^\/app\//, ''))
    .filter((name) => name !== '');
  const isSocket = (name: string, index: number) => all[index - 1] === name;
  return { paths: all.filter((name, index) => !isSocket(name, index)), sockets: new Set(all.filter(isSocket)) };
}
