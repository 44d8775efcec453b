import { ActionError } from '../errors.ts';
import { findInImage, LISTED_LAST } from './image-find.ts';
import type { ImageOfRun } from './image-of-run.ts';

/** Ten million files with names of an ordinary length. */
const MOST_BYTES = 1024 ** 3;

/**
 * The names below `/app` as a container of the image lists them, which does not go through the engine's archive. The name of
 * a socket or a character device comes twice: overlayfs lists a whiteout above nothing as such a device, though there is
 * nothing to open. Null if the image has no `find`. Throws ActionError if `find` fails or the listing lacks its end.
 */
export async function listAppFolder(image: ImageOfRun): Promise<Buffer | null> {
  const found = await findInImage({
    ...image,
    what: '/app',
    args: ['/app/', LISTED_LAST, '-print0', '(', '-type', 's', '-o', '-type', 'c', ')', '-print0'],
    read: wholeListing,
    mostBytes: MOST_BYTES,
  });
  switch (found.kind) {
    case 'listed':
      return found.listing;
    case 'no-find':
      return null;
    case 'failed':
      throw new ActionError("The Docker engine could not list /app: the image's find ended with an error.");
    case 'too-long':
      throw new ActionError(`The names of the files below /app take more than ${MOST_BYTES / 1024 ** 3} GB.`);
  }
}

/** The listing without its end mark, null if it lacks that; no name below `/app` can be taken for the mark, since all of those begin with `/app/`. */
function wholeListing(names: Buffer): Buffer | null {
  const end = names.indexOf(`\0${LISTED_LAST}\0`);
  return end < 0 ? null : names.subarray(0, end + 1);
}
