import { randomInt } from 'node:crypto';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ImageFacts, ImageStore } from '../../docker/engine.ts';
import { pushImage } from '../../docker/push.ts';
import { RegistryError, type RegistryFault } from '../../docker/registry-error.ts';
import { ActionError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import type { StoredImage } from '../record.ts';
import { writeBaseRecord } from '../record-json.ts';
import { recordArchive } from './record-image.ts';
import { imageTag, ownName, type RegistryPlace, recordTag } from './registry-place.ts';
import type { SavableBase, SaveOutcome } from './store.ts';
import { type EngineImage, openThinForm } from './stored-form.ts';

/**
 * Pushes the image, unless the registry has it, and then the record that names it by its digest. Nothing of it stays in the
 * engine. Throws ActionError for a fault of the engine or the registry.
 */
export async function saveToRegistry(
  { record, image }: SavableBase,
  place: RegistryPlace,
  log: Log,
): Promise<Pick<Extract<SaveOutcome, { kind: 'saved' }>, 'entry' | 'archiveBytes'>> {
  const pushed = image.kind === 'stored' ? null : await pushBase({ record, image }, place, log);
  const digest = image.kind === 'stored' ? image.location : pushed?.digest;
  const stored = pushed?.stored ?? record.stored;
  const entry = recordTag(place, record.key);
  const text = JSON.stringify({ image: digest, record: writeBaseRecord({ ...record, stored }) });
  await pushAs(entry, place, log, async (name) => {
    const archive = await recordArchive(text, { reference: name, platform: place.platform });
    await place.imagesUntil(place.signal).loadImage(Readable.from([archive]));
  });
  return { entry, archiveBytes: pushed === null ? 0 : pushed.archiveBytes };
}

async function pushBase(
  { record, image }: SavableBase & { readonly image: EngineImage },
  place: RegistryPlace,
  log: Log,
): Promise<{ readonly digest: string; readonly stored: StoredImage; readonly archiveBytes: number | null }> {
  const images = place.imagesUntil(place.signal);
  let form: StoredImage['form'] = 'whole';
  let archiveBytes: number | null = null;
  const make = async (name: string) => {
    const thin = await openThinForm(image, name, place.signal);
    if (thin === null) {
      await images.tagImage(image.reference, name);
      const tagged = await images.inspectImage(name);
      if (tagged !== null && tagged.diffIds.join() !== record.diffIds.join())
        throw new ActionError(`the engine has another image as ${image.reference} by now`);
      return;
    }
    form = 'thin';
    const counted = async function* (): AsyncGenerator<Buffer, void> {
      let bytes = 0;
      for await (const chunk of thin) {
        bytes += chunk.length;
        yield chunk;
      }
      archiveBytes = bytes;
    };
    try {
      await images.loadImage(Readable.from(counted(), { objectMode: false }));
    } finally {
      // A load that fails before it reads anything never begins the generator, which would close it.
      thin.destroy();
    }
  };
  const { digest, diffIds } = await pushAs(imageTag(place, record), place, log, make);
  // The registry's digest is the name of the image; an engine's own need not be that of its config.
  return { digest, stored: { form, configDigest: null, diffIds }, archiveBytes };
}

const MOST_PUSHES = 5;
const LONGEST_PAUSE_MS = 1_000;

/** What pushing again does not change. */
const lasting: readonly RegistryFault[] = ['denied', 'limited', 'unreachable'];

/**
 * Pushes as `tag` what `make` puts under a name of this call's own; none of the names stays. Every job on the engine that saves
 * a record of the same key gives its own image that tag, and engines tell in many words that an image was taken away while it
 * was pushed. So it is tagged and pushed again, after a pause that differs from that of the others.
 */
async function pushAs(
  tag: string,
  place: RegistryPlace,
  log: Log,
  make: (name: string) => Promise<void>,
): Promise<Pick<ImageFacts, 'diffIds'> & { readonly digest: string }> {
  const images = place.imagesUntil(place.signal);
  const name = ownName(place, 'pushed');
  const names = [name];
  try {
    await make(name);
    const image = await images.inspectImage(name);
    if (image === null) throw new ActionError(`the engine has no ${tag} to push`);
    try {
      const digest = await tagAndPush(name, tag, place, log);
      names.push(`${place.repository}@${digest}`);
      return { digest, diffIds: image.diffIds };
    } finally {
      // What has the tag by now may be another job's that is not pushed yet; that job takes it away.
      const tagged = await images.inspectImage(tag).catch(() => null);
      if (tagged === null || tagged.id === image.id) names.push(tag);
    }
  } finally {
    for (const each of names) await images.removeImage(each).catch(() => undefined);
  }
}

async function tagAndPush(name: string, tag: string, place: RegistryPlace, log: Log): Promise<string> {
  const images = place.imagesUntil(place.signal);
  for (let pushes = 1; ; pushes += 1) {
    try {
      await images.tagImage(name, tag);
      return await pushImage(tag, { ...place, log });
    } catch (error) {
      if (!(error instanceof ActionError) || pushes === MOST_PUSHES) throw error;
      if (error instanceof RegistryError) {
        if (lasting.includes(error.kind)) throw error;
        // It is the registry then that has no such repository.
        if (error.kind === 'not-found' && (await isSameImage(name, tag, images))) throw error;
      }
      log.debug(`It is pushed again, since another job may have had that name: ${error.message}`);
    }
    await sleep(randomInt(LONGEST_PAUSE_MS), undefined, { signal: place.signal });
  }
}

async function isSameImage(name: string, otherName: string, images: ImageStore): Promise<boolean> {
  const idOf = async (reference: string) => (await images.inspectImage(reference).catch(() => null))?.id;
  const id = await idOf(name);
  return id !== undefined && id === (await idOf(otherName));
}
