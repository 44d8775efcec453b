import { setTimeout as delay } from 'node:timers/promises';
import type Docker from 'dockerode';
import { ActionError, errorMessage } from '../errors.ts';
import type { Log } from '../log.ts';
import { type RemovalLimits, removalCall } from './removal-call.ts';
import { isStatus, shortCall } from './short-call.ts';

/** What a cancelled job can spend on a container that its engine is still making. */
const LATE_LIMIT_MS = 3_000;

/**
 * Waits for a container to be created; one that comes when nobody waits for it any more is removed, since nobody else
 * knows of it. Throws ActionError beginning with `what`, or the signal's reason.
 */
export async function createOrRemove(
  what: string,
  { create, signal }: { readonly create: () => Promise<Docker.Container>; readonly signal: AbortSignal },
): Promise<Docker.Container> {
  signal.throwIfAborted();
  const creating = create();
  try {
    return await shortCall(what, { signal }, () => creating);
  } catch (error) {
    const removed = creating.then((late) => removeContainer(late, { signal })).catch(() => {});
    await Promise.race([removed, delay(LATE_LIMIT_MS, undefined, { ref: false })]);
    throw error;
  }
}

/**
 * Ends and removes a container with its anonymous volumes, also after a cancellation; one that is gone
 * already is no error. Close its streams before: an engine keeps a container locked while one is read. Throws ActionError with
 * its id and how to remove it by hand.
 */
export async function removeContainer(
  container: Docker.Container,
  limits: RemovalLimits = { signal: new AbortController().signal },
): Promise<void> {
  try {
    await removalCall(`The container ${container.id} could not be removed`, limits, () =>
      container.remove({ force: true, v: true }),
    );
  } catch (error) {
    // 409: somebody else is removing it.
    if (isStatus(error, 404) || isStatus(error, 409)) return;
    const byHand = `docker rm --force --volumes ${container.id}`;
    throw new ActionError(`${errorMessage(error)} (to remove it by hand: ${byHand})`, { cause: error });
  }
}

/** Removes a container whose work is done: a failure changes nothing in what came of it and is a warning. Never throws. */
export async function removeOrWarn(
  container: Docker.Container,
  { log, signal }: { readonly log: Log; readonly signal: AbortSignal },
): Promise<void> {
  await removeContainer(container, { signal }).catch((left: unknown) => log.warning(errorMessage(left)));
}
