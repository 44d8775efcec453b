import { createReadStream } from 'node:fs';
import type { ImageFacts, ImageStore } from '../../docker/engine.ts';
import { ActionError } from '../../errors.ts';
import { type BaseRecord, matchesImage } from '../record.ts';
import { verifyBaseArchive } from './archive.ts';

/** An image archive with its record, neither of which is trusted yet. */
export interface UnprovenBase {
  /** Path of the archive. */
  readonly archive: string;
  readonly record: BaseRecord;
  readonly reference: string;
}

/**
 * Loads the archive into the engine after proving it, and proves what the engine has then. Throws ActionError if either
 * is not the record's base; the engine has under `reference` what it had before in that case, or nothing. `imagesUntil`
 * gives the engine's images with calls that end with a signal.
 */
export async function loadBase(
  { archive, record, reference }: UnprovenBase,
  { imagesUntil, signal }: { readonly imagesUntil: (signal: AbortSignal) => ImageStore; readonly signal: AbortSignal },
): Promise<ImageFacts> {
  const verdict = await verifyBaseArchive(archive, record, { reference, signal });
  if (verdict.kind === 'unsound') throw new ActionError(`its image archive cannot be used: ${verdict.reason}`);
  const images = imagesUntil(signal);
  const before = await images.inspectImage(reference);
  try {
    await images.loadImage(createReadStream(archive));
    const image = await images.inspectImage(reference);
    if (image === null) throw new ActionError(`the engine has no ${reference} after loading it`);
    const difference = matchesImage(record, image);
    if (difference !== null) throw new ActionError(`the engine made another image of it: ${difference}`);
    signal.throwIfAborted();
    return image;
  } catch (error) {
    // A load that was given up can still have been finished by the engine.
    await putBack(before, reference, imagesUntil(AbortSignal.timeout(PUT_BACK_LIMIT_MS)));
    throw error;
  }
}

const PUT_BACK_LIMIT_MS = 5_000;

/** Takes away what a load put under `reference`, and gives that back to the image that had it, if there was one. Never throws. */
async function putBack(before: ImageFacts | null, reference: string, images: ImageStore): Promise<void> {
  // What a load left in part cannot be described.
  const isAsBefore = await images.inspectImage(reference).then(
    (now) => now?.id === before?.id,
    () => false,
  );
  if (isAsBefore) return;
  // Without its name, a tag alone would leave what was loaded on the disk for good.
  await images.removeImage(reference).catch(() => undefined);
  if (before !== null) await images.tagImage(before.id, reference).catch(() => undefined);
}
