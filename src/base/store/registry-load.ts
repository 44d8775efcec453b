import type { ImageFacts } from '../../docker/engine.ts';
import { openImageFiles } from '../../docker/image-files.ts';
import { parseImageName } from '../../docker/image-name.ts';
import { pullImage } from '../../docker/pull.ts';
import { askDigest, RegistryError, resolveDigest } from '../../docker/registry-digest.ts';
import { ActionError, errorMessage } from '../../errors.ts';
import { asDigest, asObject, parseJson } from '../../json-shape.ts';
import type { Log } from '../../log.ts';
import { type BaseRecord, matchesImage } from '../record.ts';
import { readBaseRecord } from '../record-json.ts';
import { readRecordFile } from './record-image.ts';
import { ownName, type RegistryPlace, recordTag } from './registry-place.ts';

/** A record that a registry has, and the digest by which it has the record's image. */
export interface RecordInRegistry {
  readonly record: BaseRecord;
  readonly imageDigest: string;
}

/** The newest record of `key`; null if there is none, or its image is gone. Throws ActionError if it cannot be had, or does not fit. */
export async function readRecordImage(key: string, place: RegistryPlace, log: Log): Promise<RecordInRegistry | null> {
  const digest = await unlessNotFound(resolveDigest(recordTag(place, key), place));
  if (digest === null) {
    log.info(`${place.repository} has no base for this key.`);
    return null;
  }
  const text = await withPulled(digest, place, log, async ({ id }) => {
    await using files = await openImageFiles({ ...place, api: place.engine.api, image: id, log });
    return await readRecordFile(files);
  }).catch((error: unknown) => {
    // The registry is there and has answered, so it is what it has that fails: a layer is lost or damaged.
    if (!(error instanceof RegistryError) || error.kind !== 'failed') throw error;
    throw new ActionError(`its record cannot be pulled: ${errorMessage(error.cause)}.`, { cause: error });
  });
  const entry = asObject(parseJson(text, 'its record'), 'its record');
  const record = readBaseRecord(entry['record']);
  if (record.key !== key) throw new ActionError('its record is of another base key.');
  if (record.stored === null) throw new ActionError('its record says that no image is stored.');
  const imageDigest = asDigest(entry['image'], 'image');
  // Registries throw images away by rules of their own, each image by itself.
  const image = `${place.repository}@${imageDigest}`;
  if ((await unlessNotFound(askDigest(parseImageName(image), place))) !== null) return { record, imageDigest };
  log.info(`The registry has the image of this base no more (${image}).`);
  return null;
}

async function unlessNotFound(answer: Promise<string>): Promise<string | null> {
  return answer.catch((error: unknown) => {
    if (error instanceof RegistryError && error.kind === 'not-found') return null;
    throw error;
  });
}

/** Pulls a record's image by its digest and gives it the base's tag. Throws ActionError if it is not the record's. */
export async function loadThroughRegistry(
  { record, imageDigest }: RecordInRegistry,
  place: RegistryPlace,
  log: Log,
): Promise<ImageFacts> {
  const images = place.imagesUntil(place.signal);
  return await withPulled(imageDigest, place, log, async (image, name) => {
    const difference = matchesImage(record, image);
    if (difference !== null) throw new ActionError(`its image cannot be used: ${difference}.`);
    await images.tagImage(name, place.reference(record.key));
    return image;
  });
}

const MOST_PULLS = 5;

/**
 * Pulls by digest, so that nobody can move what is pulled, and forgets it afterwards. Every job on the engine has that name
 * for it and takes it away when it is done, so `use` is given one that is this call's alone.
 */
async function withPulled<T>(
  digest: string,
  place: RegistryPlace,
  log: Log,
  use: (image: ImageFacts, name: string) => Promise<T>,
): Promise<T> {
  const images = place.imagesUntil(place.signal);
  const shared = `${place.repository}@${digest}`;
  const name = ownName(place, 'pulled');
  try {
    await pullAs(name, shared, place, log);
    const image = await images.inspectImage(name);
    if (image === null) throw new ActionError(`the engine has no ${shared} after pulling it.`);
    return await use(image, name);
  } finally {
    for (const each of [name, shared]) await images.removeImage(each).catch(() => undefined);
  }
}

/** Pulls `shared` and names it; again if another job has taken it away in between. */
async function pullAs(name: string, shared: string, place: RegistryPlace, log: Log): Promise<void> {
  const images = place.imagesUntil(place.signal);
  for (let pulls = 1; ; pulls += 1) {
    try {
      await pullImage(shared, { ...place, images, log });
      await images.tagImage(shared, name);
      return;
    } catch (error) {
      place.signal.throwIfAborted();
      // An image that is taken away meanwhile shows in several ways: there is none, or one without its config.
      if (error instanceof RegistryError || pulls === MOST_PULLS) throw error;
      log.debug(`${shared} was taken away by another job: ${errorMessage(error)}`);
    }
  }
}
