import type { ImageFacts } from '../../docker/engine.ts';
import { openImageFiles } from '../../docker/image-files.ts';
import { pullImage } from '../../docker/pull.ts';
import { RegistryError, resolveDigest } from '../../docker/registry-digest.ts';
import { ActionError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { asDigest, asObject, parseJson } from '../json-shape.ts';
import { type BaseRecord, matchesImage } from '../record.ts';
import { readBaseRecord } from '../record-json.ts';
import { readRecordFile } from './record-image.ts';
import { type RegistryPlace, recordTag } from './registry-place.ts';

/** A record that a registry has, and the digest by which it has the record's image. */
export interface RecordInRegistry {
  readonly record: BaseRecord;
  readonly imageDigest: string;
}

/** The newest record of `key`; null if there is none. Throws ActionError if it cannot be had, or does not fit. */
export async function readRecordImage(key: string, place: RegistryPlace, log: Log): Promise<RecordInRegistry | null> {
  const digest = await resolveDigest(recordTag(place, key), place).catch((error: unknown) => {
    if (error instanceof RegistryError && error.kind === 'not-found') return null;
    throw error;
  });
  if (digest === null) return null;
  const text = await withPulled(digest, place, log, async (image) => {
    await using files = await openImageFiles({ ...place, api: place.engine.api, image: image.id, log });
    return await readRecordFile(files);
  });
  const entry = asObject(parseJson(text, 'its record'), 'its record');
  const record = readBaseRecord(entry['record']);
  if (record.key !== key) throw new ActionError('its record is of another base key.');
  if (record.stored === null) throw new ActionError('its record says that no image is stored.');
  return { record, imageDigest: asDigest(entry['image'], 'image') };
}

/** Pulls a record's image by its digest and gives it the base's tag. Throws ActionError if it is not the record's. */
export async function loadThroughRegistry(
  { record, imageDigest }: RecordInRegistry,
  place: RegistryPlace,
  log: Log,
): Promise<ImageFacts> {
  const images = place.imagesUntil(place.signal);
  const reference = place.reference(record.key);
  return await withPulled(imageDigest, place, log, async (image) => {
    const difference = matchesImage(record, image);
    if (difference !== null) throw new ActionError(`its image cannot be used: ${difference}.`);
    await images.tagImage(`${place.repository}@${imageDigest}`, reference);
    return image;
  });
}

/** Pulls by digest, so that nobody can move what is pulled, and forgets that name afterwards. */
async function withPulled<T>(
  digest: string,
  place: RegistryPlace,
  log: Log,
  use: (image: ImageFacts) => Promise<T>,
): Promise<T> {
  const images = place.imagesUntil(place.signal);
  const reference = `${place.repository}@${digest}`;
  try {
    await pullImage(reference, { ...place, images, log });
    const image = await images.inspectImage(reference);
    if (image === null) throw new ActionError(`the engine has no ${reference} after pulling it.`);
    return await use(image);
  } finally {
    await images.removeImage(reference).catch(() => undefined);
  }
}
