import type { ImageFacts } from '../../docker/engine.ts';
import { imageIdentity } from '../../docker/image-identity.ts';
import { ActionError, errorMessage } from '../../errors.ts';
import type { Log } from '../../log.ts';
import type { BasePorts } from '../base-image.ts';
import { findLeftBehind, imageBelow } from './find-left-behind.ts';
import type { LeftBehind, RecordedLeftBehind } from './left-behind.ts';

/** What an image is compared with. */
export interface LeftBehindPlace {
  /** Null for the FROM image that it stands on. */
  readonly below: ImageFacts | null;
  /** Null where there is none to compare with. */
  readonly runImage: Pick<ImageFacts, 'id'> | null;
}

/**
 * What an image's own layers leave behind. Null where it cannot be told, which is no reason to stop a release: the engine has
 * not all of the images, one has no GNU find, or the engine fails. Throws only the signal's reason.
 */
export async function leftBehindOf(
  image: ImageFacts,
  { below, runImage }: LeftBehindPlace,
  ports: Pick<BasePorts, 'engine' | 'images' | 'upstream' | 'outsideLists' | 'runId' | 'signal'>,
  log: Log,
): Promise<LeftBehind | null> {
  const { engine, outsideLists, runId, signal } = ports;
  if (runImage === null) return null;
  try {
    const standsOn = below ?? (await fromImageBelow(image, ports));
    if (standsOn === null) return null;
    return await findLeftBehind(
      { image, below: standsOn, runImage },
      { api: engine.api, outsideLists, runId, log, signal },
    );
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof ActionError)) throw error;
    log.info(`What is outside /app could not be listed: ${errorMessage(error)}`);
    return null;
  }
}

/** What a base leaves behind, for its record. Null where it cannot be told, see `leftBehindOf`. */
export async function recordedLeftBehind(
  base: ImageFacts,
  runImage: ImageFacts | null,
  ports: Pick<BasePorts, 'engine' | 'images' | 'upstream' | 'outsideLists' | 'runId' | 'signal'>,
  log: Log,
): Promise<RecordedLeftBehind | null> {
  const left = await leftBehindOf(base, { below: null, runImage }, ports, log);
  return left === null || runImage === null ? null : { runImage: imageIdentity(runImage), left };
}

async function fromImageBelow(
  image: ImageFacts,
  { images, upstream }: Pick<BasePorts, 'images' | 'upstream'>,
): Promise<ImageFacts | null> {
  const answers = await upstream;
  const held = await Promise.all(answers.map(({ reference }) => images.inspectImage(reference)));
  return imageBelow(
    image,
    held.filter((each) => each !== null),
  );
}
