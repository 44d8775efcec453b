import { Readable } from 'node:stream';
import { pushImage } from '../../docker/push.ts';
import { RegistryError } from '../../docker/registry-error.ts';
import { ActionError, errorMessage } from '../../errors.ts';
import type { Log } from '../../log.ts';
import type { StoredImage } from '../record.ts';
import { writeBaseRecord } from '../record-json.ts';
import { recordArchive } from './record-image.ts';
import { imageTag, type RegistryPlace, recordTag } from './registry-place.ts';
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
  const archive = await recordArchive(text, { reference: entry, platform: place.platform });
  await pushAs(entry, place, log, () => place.imagesUntil(place.signal).loadImage(Readable.from([archive])));
  return { entry, archiveBytes: pushed === null ? 0 : pushed.archiveBytes };
}

async function pushBase(
  { record, image }: SavableBase & { readonly image: EngineImage },
  place: RegistryPlace,
  log: Log,
): Promise<{ readonly digest: string; readonly stored: StoredImage; readonly archiveBytes: number | null }> {
  const images = place.imagesUntil(place.signal);
  const tag = imageTag(place, record);
  let archiveBytes: number | null = null;
  let stored: StoredImage | undefined;
  const digest = await pushAs(tag, place, log, async () => {
    const thin = await openThinForm(image, tag, place.signal);
    if (thin === null) await images.tagImage(image.reference, tag);
    else {
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
    }
    const facts = await images.inspectImage(tag);
    if (facts === null) throw new ActionError(`the engine has no ${tag} to push`);
    if (thin === null && facts.diffIds.join() !== record.diffIds.join())
      throw new ActionError(`the engine has another image as ${image.reference} by now`);
    // The registry's digest is the name of the image; an engine's own need not be that of its config.
    stored = { form: thin === null ? 'whole' : 'thin', configDigest: null, diffIds: facts.diffIds };
  });
  if (stored === undefined) throw new Error('the base was pushed before it was there');
  return { digest, stored, archiveBytes };
}

const MOST_PUSHES = 3;

/**
 * Pushes what `make` puts under `tag`, and takes that name away again; returns the registry's digest. Every job on the engine
 * that saves a record of the same key does so, so what is gone before it was pushed is made again.
 */
async function pushAs(tag: string, place: RegistryPlace, log: Log, make: () => Promise<void>): Promise<string> {
  const images = place.imagesUntil(place.signal);
  try {
    for (let pushes = 1; ; pushes += 1) {
      await make();
      try {
        return await pushImage(tag, { ...place, log });
      } catch (error) {
        const isMissing = error instanceof RegistryError && error.kind === 'not-found';
        if (!isMissing || pushes === MOST_PUSHES || (await images.inspectImage(tag)) !== null) throw error;
        log.debug(`${tag} was taken away by another job: ${errorMessage(error)}`);
      }
    }
  } finally {
    await images.removeImage(tag).catch(() => undefined);
  }
}
