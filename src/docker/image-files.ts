import type { Readable } from 'node:stream';
import type Docker from 'dockerode';
import { ActionError } from '../errors.ts';
import type { Log } from '../log.ts';
import { RUN_LABEL } from './app-archive.ts';
import { createOrRemove, removeOrWarn } from './container-life.ts';
import { withIdleLimit } from './idle-limit.ts';
import { callFailed, isStatus, shortCall } from './short-call.ts';

const IDLE_LIMIT_MS = 120_000;

/** The file system of an image, whose programs are never run. */
export interface ImageFiles {
  /**
   * The tar archive of an absolute path: a file, a symbolic link as itself, or a folder with all below it. Its names begin
   * with the last part of the path. Null where there is nothing. Read or leave one archive before the next is opened: an
   * engine holds the container's lock for as long as one is open.
   */
  open(path: string): Promise<AsyncIterable<Buffer> | null>;
}

/** Which image, for which run. */
export interface ImageFilesOptions {
  readonly api: Docker;
  readonly image: string;
  readonly runId: string;
  /** Told of a container that could not be removed. */
  readonly log: Log;
  readonly signal: AbortSignal;
}

/**
 * Creates the container that an image is read from, and never starts it; disposing of it removes it and its anonymous
 * volumes. Throws ActionError with the engine's reason, or the signal's reason.
 */
export async function openImageFiles({
  api,
  image,
  runId,
  log,
  signal,
}: ImageFilesOptions): Promise<ImageFiles & AsyncDisposable> {
  const create = () =>
    // An image without a CMD has no container unless one is given.
    api.createContainer({ Image: image, Cmd: ['true'], Labels: { [RUN_LABEL]: runId }, NetworkDisabled: true });
  const container = await createOrRemove(`The Docker engine could not create a container to read ${image} from`, {
    create,
    signal,
  });
  const streams = new Set<Readable>();
  return {
    async open(path) {
      const what = `The Docker engine could not read ${path} in the image`;
      try {
        const stream = (await shortCall(what, { signal }, () =>
          container.getArchive({ path, abortSignal: signal }),
        )) as Readable;
        streams.add(stream.once('close', () => streams.delete(stream)));
        return readArchive(stream, path, signal);
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

async function* readArchive(stream: Readable, path: string, signal: AbortSignal): AsyncGenerator<Buffer, void> {
  try {
    yield* withIdleLimit(stream, IDLE_LIMIT_MS, `Reading ${path}`);
  } catch (error) {
    if (error instanceof ActionError) throw error;
    throw callFailed(`The Docker engine broke off while ${path} was read`, error, signal);
  }
}
