import { isDeepStrictEqual } from 'node:util';
import { errorMessage } from '../../errors.ts';
import type { BaseRecord } from '../record.ts';
import { readArchiveEntries } from './archive-entries.ts';
import { type ArchivedImage, imageOfArchive } from './archive-image.ts';

/** Whether an image archive is what it has to be. The reason completes the sentence "the archive cannot be used: …". */
export type ArchiveVerdict =
  | { readonly kind: 'sound'; readonly image: ArchivedImage }
  | { readonly kind: 'unsound'; readonly reason: string };

/** Where an archive is and which one reference it must hold. */
export interface ArchiveCheck {
  readonly reference: string;
  readonly signal: AbortSignal;
}

/**
 * The image in a `docker save` archive, after one pass over `file` that proves it whole: each blob by its digest, each
 * layer by its uncompressed digest, and nothing beside. Throws only what `signal` was aborted with.
 */
export async function describeBaseArchive(file: string, { reference, signal }: ArchiveCheck): Promise<ArchiveVerdict> {
  try {
    return { kind: 'sound', image: imageOfArchive(await readArchiveEntries(file, signal), reference) };
  } catch (error) {
    signal.throwIfAborted();
    return { kind: 'unsound', reason: errorMessage(error) };
  }
}

/** The same, and the image must be the one that the base record says is stored. */
export async function verifyBaseArchive(
  file: string,
  { stored }: Pick<BaseRecord, 'stored'>,
  check: ArchiveCheck,
): Promise<ArchiveVerdict> {
  if (stored === null) return { kind: 'unsound', reason: 'the base record says that no image is stored' };
  const verdict = await describeBaseArchive(file, check);
  if (verdict.kind === 'unsound') return verdict;
  const { configDigest, diffIds } = verdict.image;
  if (configDigest !== stored.configDigest)
    return { kind: 'unsound', reason: 'its config is not the one in the base record' };
  if (!isDeepStrictEqual(diffIds, stored.diffIds)) {
    return { kind: 'unsound', reason: 'its layers are not those in the base record' };
  }
  return verdict;
}
