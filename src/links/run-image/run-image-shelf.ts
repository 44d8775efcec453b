import { createHash } from 'node:crypto';
import type { Log } from '../../log.ts';
import { createToolCacheShelf } from '../../tool-cache-shelf.ts';
import type { RunImageIndex } from './run-image-index.ts';
import { readRunImageIndex, writeRunImageIndex } from './run-image-json.ts';

/** Where the indexes of run images are kept on this machine, so that an image is read once for all releases. */
export interface RunImageShelf {
  /** The index of that very image, or null. */
  find(image: string, identity: string): Promise<RunImageIndex | null>;
  keep(image: string, index: RunImageIndex): Promise<void>;
}

/** Of an image of a million files. */
const LARGEST_INDEX_BYTES = 64 * 2 ** 20;

/** Keeps the index of each image's newest version in the runner's tool cache, see `createToolCacheShelf`. */
export function createRunImageShelf(place: { readonly temporaryFolder: string; readonly log: Log }): RunImageShelf {
  const shelf = createToolCacheShelf<RunImageIndex>({
    ...place,
    tool: 'heroku-docker-release-run-image',
    version: '1.0.0',
    file: 'index.json',
    what: 'index',
    mostBytes: LARGEST_INDEX_BYTES,
    read: readRunImageIndex,
    write: writeRunImageIndex,
    // A folder for each image's name, so that its next version takes the room of the last.
    folderOf: (image) => createHash('sha256').update(image).digest('hex').slice(0, 32),
  });
  return {
    async find(image, identity) {
      const index = await shelf.find(image);
      return index?.identity === identity ? index : null;
    },
    keep: (image, index) => shelf.keep(image, index),
  };
}

/** Keeps nothing, where there is no tool cache. */
export const noRunImageShelf: RunImageShelf = { find: async () => null, keep: async () => undefined };
