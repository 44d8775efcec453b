import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import type Docker from 'dockerode';
import { ActionError, errorMessage } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Engine } from './connect.ts';
import { createOrRemove, removeOrWarn } from './container-life.ts';
import { readContainerFile } from './containers.ts';
import { endContainer } from './end-container.ts';

/** One command in a container of its own, with a folder of this machine in it. */
export interface OneOffOptions {
  readonly engine: Engine;
  readonly image: string;
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly workingDir: string;
  /** Null: the image's. */
  readonly user: string | null;
  readonly labels: Readonly<Record<string, string>>;
  readonly mount: {
    /** Absolute, on this machine. */
    readonly folder: string;
    /** Absolute, in the container. */
    readonly place: string;
    /** Folders below `place`, absolute, that stay as the image has them: each gets a copy of it, which goes with the container. */
    readonly kept: readonly string[];
    /** A file below the folder, by which it is known again; null for none. */
    readonly mark: { readonly path: string; readonly content: Buffer } | null;
  };
  readonly hasTerminal: boolean;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** After Ctrl-C: for the command, and for the docker command to see that it has ended. */
const GRACE_SECONDS = 3;
const CLI_LIMIT_MS = 2_000;

/**
 * Runs a command in a container, on this process's own stdin, stdout, stderr and terminal; its exit code. Container and copies are
 * gone afterwards, whatever happens. Throws ActionError if the engine cannot see the folder or refuses anything else, or the
 * signal's reason.
 */
export async function runOneOff(options: OneOffOptions): Promise<number> {
  const container = await create(options);
  try {
    await checkFolder(container, options);
    return await attach(container, options);
  } finally {
    await removeOrWarn(container, options);
  }
}

async function create(options: OneOffOptions): Promise<Docker.Container> {
  const { engine, mount, user, hasTerminal, signal } = options;
  const spec: Docker.ContainerCreateOptions = {
    Image: options.image,
    Entrypoint: [],
    Cmd: [...options.command],
    Env: Object.entries(options.environment).map(([name, value]) => `${name}=${value}`),
    WorkingDir: options.workingDir,
    Labels: { ...options.labels },
    Tty: hasTerminal,
    OpenStdin: true,
    StdinOnce: true,
    AttachStdin: true,
    AttachStdout: true,
    AttachStderr: true,
    ...(user === null ? {} : { User: user }),
    HostConfig: {
      // The first process of a container ignores every signal that it does not handle.
      Init: true,
      // A volume, other than a folder of this machine, is filled with what the image has in its place.
      Mounts: [
        { Type: 'bind', Source: mount.folder, Target: mount.place },
        ...mount.kept.map((path): Docker.MountSettings => ({ Type: 'volume', Source: '', Target: path })),
      ],
    },
  };
  try {
    const what = 'The Docker engine could not create a container of the app image';
    return await createOrRemove(what, { create: () => engine.api.createContainer(spec), signal });
  } catch (error) {
    if (!/bind source path does not exist/.test(errorMessage(error))) throw error;
    throw notHere(options, error);
  }
}

/** An engine elsewhere may have another folder by that name. */
async function checkFolder(container: Docker.Container, options: OneOffOptions): Promise<void> {
  const { place, mark } = options.mount;
  if (mark === null) return;
  const found = await readContainerFile(container, `${place}/${mark.path}`, options.signal);
  if (found === null || !found.equals(mark.content)) throw notHere(options);
}

function notHere({ engine, mount }: OneOffOptions, cause?: unknown): ActionError {
  return new ActionError(
    `The Docker engine at ${engine.host} does not see the files of this machine, so ${mount.folder} cannot be mounted. Use an engine on this machine, or one that shares this folder.`,
    { cause },
  );
}

/** By the docker command, which knows how to hand over a terminal, its size and its signals. */
async function attach(container: Docker.Container, { engine, log, signal }: OneOffOptions): Promise<number> {
  signal.throwIfAborted();
  const args = ['start', '--attach', '--interactive', container.id];
  // In our own process group: only that one may read from the terminal.
  const child = spawn('docker', args, { env: engine.cliEnvironment, stdio: 'inherit' });
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  child.once('error', (error) =>
    reject(new ActionError(`The docker command could not be run: ${errorMessage(error)}`, { cause: error })),
  );
  child.once('close', (code) => resolve(code ?? 1));
  // It restores the terminal when the container has ended, so it is killed only if it does not notice.
  const onAbort = () =>
    void endContainer(container, { graceSeconds: GRACE_SECONDS, log })
      .then(() => delay(CLI_LIMIT_MS, undefined, { ref: false }))
      .then(() => child.kill('SIGKILL'));
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    const exitCode = await promise;
    signal.throwIfAborted();
    return exitCode;
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
