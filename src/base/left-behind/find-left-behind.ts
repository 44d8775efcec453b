import type { ImageFacts } from '../../docker/engine.ts';
import { type ImageFilesOptions, openImageFiles } from '../../docker/image-files.ts';
import { ownersOf } from './file-owners.ts';
import type { LeftBehind } from './left-behind.ts';
import { groupLeftFiles, leftFiles } from './left-files.ts';
import type { OutsideLists } from './outside-files.ts';

/** Which images are compared; the engine must have them all. */
export interface LeftBehindImages {
  readonly image: Pick<ImageFacts, 'id' | 'architecture'>;
  /** What `image` stands on, of which nothing counts: the stack image for a base, the base for an app image. */
  readonly below: Pick<ImageFacts, 'id'>;
  readonly runImage: Pick<ImageFacts, 'id'>;
}

/**
 * What an image's own layers leave behind when no more than its `/app` goes to the dyno, told by the lists that containers
 * of the three images give. Null if one of them has no GNU find. Throws ActionError if the engine fails, or the signal's
 * reason.
 */
export async function findLeftBehind(
  { image, below, runImage }: LeftBehindImages,
  { outsideLists, ...options }: Omit<ImageFilesOptions, 'image'> & { readonly outsideLists: OutsideLists },
): Promise<LeftBehind | null> {
  const ids = [image.id, below.id, runImage.id];
  const [ofImage, ofBelow, ofRunImage] = await allOrThrow(ids.map((id) => outsideLists(id, options.log)));
  if (!ofImage || !ofBelow || !ofRunImage) return null;
  const left = leftFiles({ image: ofImage, below: ofBelow, runImage: ofRunImage });
  if (left.length === 0) return { groups: [], files: [] };
  await using files = await openImageFiles({ ...options, image: image.id });
  const paths = new Set(left.map(({ path }) => path));
  const owners = await ownersOf(paths, { image: files, architecture: image.architecture });
  return groupLeftFiles(left, (path) => owners.get(path) ?? null);
}

/** The image that another stands on, of those that it may: the one with the most layers of it. Null if it stands on none. */
export function imageBelow(image: Pick<ImageFacts, 'diffIds'>, candidates: readonly ImageFacts[]): ImageFacts | null {
  const [most] = candidates
    .filter(({ diffIds }) => diffIds.length > 0 && diffIds.every((layer, index) => image.diffIds[index] === layer))
    .toSorted((a, b) => b.diffIds.length - a.diffIds.length);
  return most ?? null;
}

/** Waits for all of them before the first failure is told: each has a container to remove. */
async function allOrThrow<T>(works: readonly Promise<T>[]): Promise<readonly (T | undefined)[]> {
  const results = await Promise.allSettled(works);
  return results.map((result) => {
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  });
}
