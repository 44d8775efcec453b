import { randomInt } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type Docker from 'dockerode';
import { RUN_LABEL } from '../docker/app-archive.ts';
import { removeContainer } from '../docker/container-life.ts';
import { createContainer, followOutput, type Output, putArchive, startContainer } from '../docker/containers.ts';
import { isStatus, shortCall } from '../docker/short-call.ts';
import { ActionError, errorMessage } from '../errors.ts';
import { type Dyno, runningDyno } from './dyno.ts';
import { dynoArchive } from './dyno-archive.ts';
import { dynoCommand, dynoEnvironment } from './dyno-command.ts';
import { resolveOwner, userToCreateWith } from './dyno-user.ts';

/** A process of a slug to be run as a dyno. */
export interface DynoOptions {
  readonly api: Docker;
  /** Gzip tar with everything below `./app`. */
  readonly slugFile: string;
  /** What the engine knows the run image by; it must be there. */
  readonly runImage: string;
  readonly processType: string;
  /** As the Procfile has it. */
  readonly command: string;
  readonly configVars: Readonly<Record<string, string>>;
  /** The dyno's size; null for no limit. */
  readonly memoryBytes: number | null;
  /** Without one, a `web` process cannot be asked whether it has bound its port. */
  readonly network: 'bridge' | 'none';
  /** Labels the container, so that a clean-up knows whose it is. */
  readonly runId: string;
  /** Takes what the process prints: somebody else's text, for `Log.untrusted`. */
  readonly onOutput: (chunk: string) => void;
  /** Ends the boot, and every wait for the dyno. */
  readonly signal: AbortSignal;
}

/**
 * Boots a slug on the run image as Heroku boots a dyno. The container starts only when the whole slug is in it; nothing of
 * it is left if the boot fails. Throws ActionError for a damaged slug or what the engine refuses, or the signal's reason.
 */
export async function bootDyno(options: DynoOptions): Promise<Dyno> {
  const { api, runImage, processType, signal } = options;
  const imageUser = await userOf(api, runImage, signal);
  const port = randomInt(10_000, 60_000);
  const isReachable = processType === 'web' && options.network === 'bridge';
  const container = await createContainer(
    api,
    {
      image: runImage,
      command: dynoCommand(options.command),
      environment: dynoEnvironment({ name: `${processType}.1`, port, configVars: options.configVars }),
      workingDir: '/app',
      user: userToCreateWith(imageUser),
      labels: { [RUN_LABEL]: options.runId },
      memoryBytes: options.memoryBytes,
      network: options.network,
      publishedPort: isReachable ? port : null,
    },
    signal,
  );
  let output: Output | null = null;
  try {
    const owner = await resolveOwner(container, imageUser, signal);
    await putArchive(container, { archive: slugArchive(options.slugFile, owner), path: '/', signal });
    output = await followOutput(container, { onOutput: options.onOutput, signal });
    await startContainer(container, signal);
    return await runningDyno({ container, output, processType, isReachable, signal });
  } catch (error) {
    output?.close();
    await removeContainer(container).catch((left: unknown) => {
      throw new ActionError(`${errorMessage(error)} ${errorMessage(left)}`, { cause: error });
    });
    throw error;
  }
}

async function userOf(api: Docker, runImage: string, signal: AbortSignal): Promise<string> {
  try {
    const what = `The Docker engine could not describe the run image ${runImage}`;
    const { Config } = await shortCall(what, { signal }, () => api.getImage(runImage).inspect());
    return Config.User;
  } catch (error) {
    if (!isStatus(error, 404)) throw error;
    throw new ActionError(`The Docker engine has no run image ${runImage}. Pull it first: docker pull ${runImage}`, {
      cause: error,
    });
  }
}

/** Unpacked on the way: see `putArchive`. */
function slugArchive(slugFile: string, owner: { readonly uid: number; readonly gid: number }): Readable {
  async function* blocks(): AsyncGenerator<Buffer, void> {
    const file = createReadStream(slugFile);
    const tar = createGunzip();
    file.once('error', (error) => tar.destroy(error));
    try {
      yield* dynoArchive(file.pipe(tar), owner);
    } finally {
      file.destroy();
      tar.destroy();
    }
  }
  return Readable.from(blocks(), { objectMode: false });
}
