import { ActionError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Engine } from './connect.ts';
import type { ImageStore } from './engine.ts';
import { parseImageName } from './image-name.ts';
import { authConfig, registryLogin } from './registry-login.ts';
import type { RegistryPatience } from './registry-retry.ts';
import { transfer } from './registry-transfer.ts';

/** What a pull works with. */
export interface PullOptions extends RegistryPatience {
  readonly engine: Engine;
  readonly images: Pick<ImageStore, 'inspectImage'>;
  /** E.g. `linux/amd64`. */
  readonly platform: string;
  readonly log: Log;
  /** Given up after so long without a word of progress; 30 s by default. */
  readonly silenceLimitMs?: number;
}

/** Pulls an image that the engine does not have, with the user's docker login. Throws RegistryError if it cannot be had. */
export async function pullIfMissing(reference: string, options: PullOptions): Promise<void> {
  if ((await options.images.inspectImage(reference)) === null) await pullImage(reference, options);
}

/**
 * Pulls an image, by its digest if its name holds one, with the user's docker login; what the engine has under that name already
 * is brought up to date. Throws RegistryError naming the registry, the image and what to do.
 */
export async function pullImage(reference: string, options: PullOptions): Promise<void> {
  const { engine, images, platform, log, signal } = options;
  const name = parseImageName(reference);
  const login = await registryLogin(name.registry, { environment: engine.cliEnvironment, signal });
  const what = `The image ${reference} could not be pulled`;
  log.info(`Pulling ${reference}`);
  await transfer({
    ...options,
    attempt: { what, name, login, right: 'read' },
    start: (stop) =>
      engine.api.createImage(authConfig(login, name.registry), {
        fromImage: name.repository,
        // Without one, an engine pulls every tag.
        tag: name.digest ?? name.tag ?? 'latest',
        platform,
        abortSignal: stop,
      }),
    readEnd: (text, layer) => {
      if (layer === '') log.untrusted(`${text}\n`);
      return text.startsWith('Status: ') || undefined;
    },
  });
  const pulled = name.digest === null ? reference : `${name.repository}@${name.digest}`;
  if ((await images.inspectImage(pulled)) === null) throw new ActionError(`${what}: the engine does not have it now.`);
}
