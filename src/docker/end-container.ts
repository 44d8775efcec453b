import type Docker from 'dockerode';
import { errorMessage } from '../errors.ts';
import type { Log } from '../log.ts';
import { isStatus, shortCall } from './short-call.ts';

/** What the engine may take beyond the time that it gives the process. */
const ENGINE_LIMIT_MS = 2_000;

/**
 * Ends a container's process as a dyno's is ended: SIGTERM, and SIGKILL if it has not ended after `graceSeconds`. It goes on after
 * a cancellation, and never throws: whoever removes the container then ends it in any case.
 */
export async function endContainer(
  container: Docker.Container,
  { graceSeconds, log }: { readonly graceSeconds: number; readonly log: Log },
): Promise<void> {
  const limits = { signal: new AbortController().signal, limitMs: graceSeconds * 1000 + ENGINE_LIMIT_MS };
  try {
    await shortCall('The container could not be ended', limits, () => container.stop({ t: graceSeconds }));
  } catch (error) {
    // 304: it has ended already; 404: it is gone.
    if (!isStatus(error, 304) && !isStatus(error, 404)) log.debug(errorMessage(error));
  }
}
