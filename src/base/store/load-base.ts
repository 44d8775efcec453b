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
 * is not the record's base; the engine no longer has it under `reference` in that case. `imagesUntil` gives the engine's
 * images with calls that end with a signal.
 */
export async function loadBase(
  { archive, record, reference }: UnprovenBase,
  { imagesUntil, signal }: { readonly imagesUntil: (signal: AbortSignal) => ImageStore; readonly signal: AbortSignal },
): Promise<ImageFacts> {
  const verdict = await verifyBaseArchive(archive, record, { reference, signal });
  if (verdict.kind === 'unsound') throw new ActionError(`its image archive cannot be used: ${verdict.reason}`);
  const images = imagesUntil(signal);
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
    await imagesUntil(AbortSignal.timeout(UNTAG_LIMIT_MS))
      .removeImage(reference)
      .catch(() => undefined);
    throw error;
  }
}

const UNTAG_LIMIT_MS = 5_000;
