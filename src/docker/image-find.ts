import type Docker from 'dockerode';
import type { Log } from '../log.ts';
import { RUN_LABEL } from './app-archive.ts';
import { createOrRemove, removeOrWarn } from './container-life.ts';
import { isStatus, shortCall } from './short-call.ts';

/** What an image's own `find` is run for. */
export interface ImageFindOptions {
  readonly api: Docker;
  readonly image: string;
  readonly runId: string;
  /** Told of a container that could not be removed. */
  readonly log: Log;
  readonly signal: AbortSignal;
  /** What it is to look for; it should print a mark at its end, since an attached stream that is cut can end like a whole one. */
  readonly args: readonly string[];
  /** What it prints beyond that is nobody's image. */
  readonly mostBytes: number;
}

/** Listing names is quick; a container that takes longer hangs. */
const FIND_LIMIT_MS = 120_000;

/**
 * What `find` prints in a container of the image, as root and without a network. Null if the image has none, if it ends with
 * an error (one that does not know an option does), and beyond `mostBytes`. Throws ActionError where the engine fails.
 */
export async function findInImage(options: ImageFindOptions): Promise<Buffer | null> {
  const { api, image, runId, log, signal, args, mostBytes } = options;
  const what = `The Docker engine could not list the files of ${image}`;
  const create = () =>
    api.createContainer({
      Image: image,
      Entrypoint: ['find'],
      Cmd: [...args],
      User: '0:0',
      WorkingDir: '/',
      AttachStdout: true,
      AttachStderr: true,
      Labels: { [RUN_LABEL]: runId },
      NetworkDisabled: true,
    });
  const container = await createOrRemove(what, { create, signal });
  let attached: NodeJS.ReadWriteStream | undefined;
  try {
    attached = await shortCall(what, { signal }, () => container.attach({ stream: true, stdout: true, stderr: true }));
    const output = printedBy(attached, mostBytes);
    // It can break off while the container's end is still waited for.
    output.catch(() => undefined);
    try {
      await shortCall(what, { signal }, () => container.start());
    } catch (error) {
      // The engine's answer where the image has no such program: 400 or 404, by version.
      if (isStatus(error, 400) || isStatus(error, 404)) return null;
      throw error;
    }
    const printed = await shortCall(what, { signal, limitMs: FIND_LIMIT_MS }, () => output);
    if (printed === null) return null;
    const ended = await shortCall(what, { signal, limitMs: FIND_LIMIT_MS }, () => container.wait());
    return ended.StatusCode === 0 ? printed : null;
  } finally {
    if (attached !== undefined && 'destroy' in attached && typeof attached.destroy === 'function') attached.destroy();
    await removeOrWarn(container, { log, signal });
  }
}

/**
 * The frames of stdout, put together; null if they are too many. A frame is a header of 8 bytes, the stream's number first
 * and the length last. https://docs.docker.com/reference/api/engine/version/v1.51/#tag/Container/operation/ContainerAttach
 */
async function printedBy(stream: NodeJS.ReadableStream, mostBytes: number): Promise<Buffer | null> {
  const printed: Buffer[] = [];
  let length = 0;
  let rest = Buffer.alloc(0);
  for await (const chunk of stream) {
    rest = Buffer.concat([rest, Buffer.from(chunk)]);
    while (rest.length >= 8 && rest.length >= 8 + rest.readUInt32BE(4)) {
      const end = 8 + rest.readUInt32BE(4);
      if (rest[0] === 1) {
        printed.push(rest.subarray(8, end));
        length += end - 8;
      }
      rest = rest.subarray(end);
      if (length > mostBytes) return null;
    }
  }
  return Buffer.concat(printed);
}
