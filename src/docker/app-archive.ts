import type { Readable } from 'node:stream';
import type Docker from 'dockerode';
import { ActionError } from '../errors.ts';
import type { Log } from '../log.ts';
import { createOrRemove, removeOrWarn } from './container-life.ts';
import { withIdleLimit } from './idle-limit.ts';
import { callFailed, isStatus, shortCall } from './short-call.ts';

/** Every container of ours carries the run that made it, so that a clean-up never takes another run's. */
export const RUN_LABEL = 'org.heroku-docker-release.run';

const IDLE_LIMIT_MS = 120_000;

/** `/app` of one image, read from a container that is never started. */
export interface AppFolder extends AsyncDisposable {
  /** The archive of `/app/.`: with the dot, a `/app` that is a symbolic link gives the folder that it points to. */
  openArchive(): Promise<AsyncIterable<Buffer>>;
  /** The archive of one file below `/app`; null if there is none. */
  openFile(path: string): Promise<AsyncIterable<Buffer> | null>;
}

/** Which image, for which run. */
export interface AppFolderOptions {
  readonly api: Docker;
  readonly image: string;
  readonly runId: string;
  /** Told of a container that could not be removed. */
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** Creates the container that `/app` is read from. Disposing of it removes it and its anonymous volumes, or warns; it never throws. */
export async function openAppFolder({ api, image, runId, log, signal }: AppFolderOptions): Promise<AppFolder> {
  const create = () =>
    api.createContainer({ Image: image, Cmd: ['true'], Labels: { [RUN_LABEL]: runId }, NetworkDisabled: true });
  const container = await createOrRemove('The Docker engine could not create a container to read /app from', {
    create,
    signal,
  });
  const streams = new Set<Readable>();
  const archive = async (path: string): Promise<Readable> => {
    const what = `The Docker engine could not read ${path} in the image`;
    const stream = (await shortCall(what, { signal }, () =>
      container.getArchive({ path, abortSignal: signal }),
    )) as Readable;
    streams.add(stream.once('close', () => streams.delete(stream)));
    return stream;
  };
  return {
    async openArchive() {
      try {
        return readArchive(await archive('/app/.'), signal);
      } catch (error) {
        if (!isStatus(error, 404)) throw error;
        throw new ActionError(
          'There is no /app in the app image, so there is no slug. Copy the app below /app, e.g. with ONBUILD COPY . /app in the Dockerfile.',
          { cause: error },
        );
      }
    },
    async openFile(path) {
      try {
        return readArchive(await archive(`/app/${path}`), signal);
      } catch (error) {
        if (isStatus(error, 404)) return null;
        throw error;
      }
    },
    async [Symbol.asyncDispose]() {
      // A stream that is not closed holds the container's lock, and the removal would wait for it.
      for (const stream of streams) stream.destroy();
      await removeOrWarn(container, { log, signal });
    },
  };
}

async function* readArchive(stream: Readable, signal: AbortSignal): AsyncGenerator<Buffer, void> {
  try {
    yield* withIdleLimit(stream, IDLE_LIMIT_MS, 'Reading /app');
  } catch (error) {
    if (error instanceof ActionError) throw error;
    throw callFailed('The Docker engine broke off while /app was read', error, signal);
  }
}
