import { setTimeout as delay } from 'node:timers/promises';
import type Docker from 'dockerode';
import { removeContainer } from './containers.ts';
import { shortCall } from './short-call.ts';

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
    const removed = creating.then(removeContainer).catch(() => {});
    await Promise.race([removed, delay(LATE_LIMIT_MS, undefined, { ref: false })]);
    throw error;
  }
}
