import type Docker from 'dockerode';
import { ActionError, errorMessage } from '../errors.ts';
import { type RemovalLimits, removalCall } from './removal-call.ts';
import { isStatus } from './short-call.ts';

/** Layers of a gigabyte take a busy engine its time, the more so while it still saves them for nobody. */
const LIMIT_MS = 30_000;

/**
 * Removes a name of an image, and with its last one the image. False if it was gone already, or went meanwhile. Waits
 * `limits.limitMs` (default: 30 s). Throws ActionError with the name and how to remove it by hand.
 */
export async function removeImage(api: Docker, reference: string, limits: RemovalLimits): Promise<boolean> {
  const image = api.getImage(reference);
  const what = `The image ${reference} could not be removed`;
  const bounds = { limitMs: LIMIT_MS, ...limits };
  try {
    await removalCall(what, bounds, () => image.remove());
    return true;
  } catch (error) {
    if (isStatus(error, 404)) return false;
    // An engine 20.10 that is removing it for somebody else says so as a fault of its own ("unrecognized image ID").
    if (isStatus(error, 500) && (await isGone(() => removalCall(what, bounds, () => image.inspect())))) return false;
    throw new ActionError(`${errorMessage(error)} (to remove it by hand: docker rmi ${reference})`, { cause: error });
  }
}

async function isGone(inspect: () => Promise<unknown>): Promise<boolean> {
  try {
    await inspect();
    return false;
  } catch (error) {
    return isStatus(error, 404);
  }
}
