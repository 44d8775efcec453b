import { randomInt } from 'node:crypto';
import type Docker from 'dockerode';
import { removeContainer } from '../docker/container-life.ts';
import { createContainer, followOutput, type Output, putArchive, startContainer } from '../docker/containers.ts';
import { imageConfig } from '../docker/image-config.ts';
import { RUN_LABEL } from '../docker/run-label.ts';
import { isStatus, shortCall } from '../docker/short-call.ts';
import { ActionError, errorMessage } from '../errors.ts';
import { dynoCommand, dynoEnvironment } from './dyno-command.ts';
import { resolveOwner, userToCreateWith } from './dyno-user.ts';
import { slugArchive } from './slug-archive.ts';

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
  /** Without one, nothing reaches a `web` process from outside. */
  readonly network: 'bridge' | 'none';
  /** Labels the container, so that a clean-up knows whose it is. */
  readonly runId: string;
  /** Takes what the process prints: somebody else's text, for `Log.untrusted`. */
  readonly onOutput: (chunk: string) => void;
  /** Its `$PORT`, and the published one; by default `$PORT` is chosen at random, and one that is free is published. */
  readonly port?: number;
  /** Whether its process ends on SIGTERM although it does not handle it, as on Heroku: the engine's own init is put before it. */
  readonly hasInit?: boolean;
  /** Ends the boot, and every wait for the dyno. */
  readonly signal: AbortSignal;
}

/** A container whose process was started; whoever has it removes it. */
export interface StartedDyno {
  readonly container: Docker.Container;
  readonly output: Output;
  /** Its `$PORT`. */
  readonly port: number;
}

/**
 * Starts a slug's process on the run image as Heroku starts a dyno's. The container starts only when the whole slug is in it;
 * nothing of it is left if that fails. With `publishesPort`, `$PORT` is reached on 127.0.0.1 of the engine's machine too.
 * Throws ActionError for a damaged slug or what the engine refuses, or the signal's reason.
 */
export async function startDyno(
  options: DynoOptions,
  { publishesPort }: { readonly publishesPort: boolean },
): Promise<StartedDyno> {
  const { api, runImage, processType, signal } = options;
  const imageUser = await userOf(api, runImage, signal);
  const port = options.port ?? randomInt(10_000, 60_000);
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
      publishedPort: publishesPort ? port : null,
      ...(options.port === undefined ? {} : { hostPort: port }),
      hasInit: options.hasInit === true,
    },
    signal,
  );
  let output: Output | null = null;
  try {
    const owner = await resolveOwner(container, imageUser, signal);
    await putArchive(container, { archive: slugArchive(options.slugFile, owner), path: '/', signal });
    output = await followOutput(container, { onOutput: options.onOutput, signal });
    await startContainer(container, signal);
    return { container, output, port };
  } catch (error) {
    throw await removedAfter(error, { container, output, signal });
  }
}

/** Takes away what a failed boot left; the error to be thrown, which says so if that failed too. */
export async function removedAfter(
  error: unknown,
  {
    container,
    output,
    signal,
  }: { readonly container: Docker.Container; readonly output: Output | null; readonly signal: AbortSignal },
): Promise<unknown> {
  // An engine keeps a container locked while it is read from.
  output?.close();
  try {
    await removeContainer(container, { signal });
    return error;
  } catch (left) {
    return new ActionError(`${errorMessage(error)} ${errorMessage(left)}`, { cause: error });
  }
}

async function userOf(api: Docker, runImage: string, signal: AbortSignal): Promise<string> {
  try {
    const what = `The Docker engine could not describe the run image ${runImage}`;
    const { Config } = await shortCall(what, { signal }, () => api.getImage(runImage).inspect());
    // Engines since 29 leave out what is empty.
    return imageConfig(Config).user;
  } catch (error) {
    if (!isStatus(error, 404)) throw error;
    throw new ActionError(`The Docker engine has no run image ${runImage}. Pull it first: docker pull ${runImage}`, {
      cause: error,
    });
  }
}
