import type { Readable } from 'node:stream';
import { ActionError } from '../errors.ts';
import { createOrRemove, removeOrWarn } from './container-life.ts';
import { withIdleLimit } from './idle-limit.ts';
import type { ImageOfRun } from './image-of-run.ts';
import { RUN_LABEL } from './run-label.ts';
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
export interface ImageFilesOptions extends ImageOfRun {
  /** What is read, as messages say it; default, the image. */
  readonly what?: string;
}

/**
 * Creates the container that an image is read from, and never starts it; disposing of it removes it and its anonymous
 * volumes. Throws ActionError with the engine's reason, or the signal's reason.
 */
export async function openImageFiles({
  api,
  image,
  what = image,
  runId,
  log,
  signal,
}: ImageFilesOptions): Promise<ImageFiles & AsyncDisposable> {
  const create = () =>
    // An image without a CMD has no container unless one is given.
    api.createContainer({ Image: image, Cmd: ['true'], Labels: { [RUN_LABEL]: runId }, NetworkDisabled: true });
  const container = await createOrRemove(`The Docker engine could not create a container to read ${what} from`, {
    create,
    signal,
  });
  const streams = new Set<Readable>();
  return {
    async open(path) {
      const call = `The Docker engine could not read ${path} in the image`;
      try {
        const stream = (await shortCall(call, { signal }, () =>
          container.getArchive({ path, abortSignal: signal }),
        )) as Readable;
        streams.add(stream.once('close', () => streams.delete(stream)));
        // With the dot behind it, a folder that is a symbolic link gives what it points to.
        return readArchive(stream, path.replace(/\/\.$/, ''), signal);
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
