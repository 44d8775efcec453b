import { CancelledCallError, RemoteError } from '../remote/remote-error.ts';
import type { HerokuClient } from './client.ts';
import { HerokuApiError } from './errors.ts';
import { CALL_POLICIES } from './policy.ts';
import { readRelease, type WireRelease } from './wire.ts';

/** A release that was just made may not be found everywhere at once. */
const NOT_FOUND_GRACE_MS = 60_000;

/** Asks Heroku once what became of a release. Gives back, and does not throw, what kept it from being told. */
export async function readReleaseOnce(
  client: HerokuClient,
  app: string,
  id: string,
): Promise<WireRelease | RemoteError> {
  try {
    return await client.call({
      method: 'GET',
      path: ['apps', app, 'releases', id],
      doing: `read a release of ${app}`,
      policy: CALL_POLICIES.readOnce,
      read: readRelease,
    });
  } catch (error) {
    if (client.signal.aborted) return new CancelledCallError('The job was cancelled while Heroku was at it.', error);
    if (error instanceof RemoteError) return error;
    throw error;
  }
}

/** A no that will stay one, such as a revoked token. Anything else is no answer at all, and worth asking again. */
export function isFinalRefusal(error: RemoteError, elapsedMs: number): boolean {
  if (!(error instanceof HerokuApiError) || error.trouble !== null) return false;
  return error.status !== 404 || elapsedMs > NOT_FOUND_GRACE_MS;
}
