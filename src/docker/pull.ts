import pRetry from 'p-retry';
import { ActionError } from '../errors.ts';
import type { Log } from '../log.ts';
import { runDocker } from './command.ts';
import type { Engine } from './connect.ts';
import type { ImageStore } from './engine.ts';

const IDLE_LIMIT_MS = 120_000;
/** One try, then after 1 s and after 3 s. */
const PAUSES = { retries: 2, minTimeout: 1_000, factor: 3 };

/** Pulls an image that the engine does not have, with the user's docker login. Throws ActionError naming the image if it cannot be had. */
export async function pullIfMissing(
  reference: string,
  options: {
    readonly engine: Engine;
    readonly images: ImageStore;
    readonly platform: string;
    readonly log: Log;
    readonly signal: AbortSignal;
  },
): Promise<void> {
  const { engine, images, platform, log, signal } = options;
  if ((await images.inspectImage(reference)) !== null) return;
  log.info(`Pulling ${reference}`);
  const pull = async () => {
    const { exitCode, tail } = await runDocker(['pull', '--platform', platform, reference], {
      environment: engine.cliEnvironment,
      idleLimitMs: IDLE_LIMIT_MS,
      onOutput: (chunk) => log.untrusted(chunk),
      signal,
    });
    if (exitCode === 0) return;
    throw new ActionError(
      `The image ${reference} could not be pulled: ${tail.at(-1) ?? 'docker pull gave no reason'}. Is the name right, and does this machine reach (and is it logged in to) its registry?`,
    );
  };
  await pRetry(pull, { ...PAUSES, signal });
}
