import { PassThrough } from 'node:stream';
import { finished } from 'node:stream/promises';
import type Docker from 'dockerode';
import { ActionError } from '../errors.ts';
import { createOrRemove, removeOrWarn } from './container-life.ts';
import type { ImageOfRun } from './image-of-run.ts';
import { RUN_LABEL } from './run-label.ts';
import { isStatus, shortCall } from './short-call.ts';

/** What an image's own `find` is run for. */
export interface ImageFindOptions<Listing> extends ImageOfRun {
  /** What is listed, as messages say it. */
  readonly what: string;
  /** What it is given; `LISTED_LAST` must be the last that it looks at. */
  readonly args: readonly string[];
  /** Reads what it printed; null where the end mark is missing. */
  readonly read: (printed: Buffer) => Listing | null;
  /** What it prints beyond that is nobody's image. */
  readonly mostBytes: number;
}

/** What became of it. */
export type ImageFinding<Listing> =
  | { readonly kind: 'listed'; readonly listing: Listing }
  /** `no-find`: the image has none; `failed`: it ended with an error, as one does that does not know an option; `too-long`: beyond `mostBytes`. */
  | { readonly kind: 'no-find' | 'failed' | 'too-long' };

/**
 * What find is asked for last, since an attached stream that is cut can end like one that is whole. Every container has it:
 * https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#default-devices
 */
export const LISTED_LAST = '/dev/null';

/** Listing names is quick; a container that takes longer hangs. */
const FIND_LIMIT_MS = 120_000;
/** A busy engine can lose the end of what a container printed that has ended already. */
const MOST_TRIES = 3;

/**
 * Lists the files of an image by its own `find`, in a container of it, as root and without a network. Throws ActionError
 * where the engine fails, or cuts the listing each time that it is asked for.
 */
export async function findInImage<Listing>(options: ImageFindOptions<Listing>): Promise<ImageFinding<Listing>> {
  const { what, read, log } = options;
  for (let tries = 1; ; tries += 1) {
    const printed = await runFind(options);
    if (!Buffer.isBuffer(printed)) return printed;
    const listing = read(printed);
    if (listing !== null) return { kind: 'listed', listing };
    const cut = `the listing that it sent broke off before its end`;
    if (tries === MOST_TRIES)
      throw new ActionError(`The Docker engine could not list ${what}: ${cut}. Run the job again.`);
    log.info(`The Docker engine did not list all of ${what}: ${cut}; asking again.`);
  }
}

/** What find printed, which may lack its end. */
async function runFind({
  api,
  image,
  runId,
  log,
  signal,
  what: listed,
  args,
  mostBytes,
}: ImageFindOptions<unknown>): Promise<Buffer | Exclude<ImageFinding<never>, { kind: 'listed' }>> {
  const what = `The Docker engine could not list ${listed}`;
  const create = () =>
    // The working directory is the image's: an engine makes one that is missing, also in the container that is archived.
    api.createContainer({
      Image: image,
      Entrypoint: ['find'],
      Cmd: [...args],
      User: '0:0',
      AttachStdout: true,
      AttachStderr: true,
      Labels: { [RUN_LABEL]: runId },
      NetworkDisabled: true,
    });
  const container = await createOrRemove(what, { create, signal });
  let attached: NodeJS.ReadWriteStream | undefined;
  try {
    attached = await shortCall(what, { signal }, () => container.attach({ stream: true, stdout: true, stderr: true }));
    const output = collectOutput(container, attached, mostBytes);
    // It can break off while the container's end is still waited for.
    output.catch(() => undefined);
    try {
      await shortCall(what, { signal }, () => container.start());
    } catch (error) {
      // The engine's answer where the image has no such program: 400 or 404, by version.
      if (isStatus(error, 400) || isStatus(error, 404)) return { kind: 'no-find' };
      throw error;
    }
    const ended = await shortCall(what, { signal, limitMs: FIND_LIMIT_MS }, () => container.wait());
    const printed = await shortCall(what, { signal }, () => output);
    if (ended.StatusCode !== 0) return { kind: 'failed' };
    return printed ?? { kind: 'too-long' };
  } finally {
    if (attached !== undefined && 'destroy' in attached && typeof attached.destroy === 'function') attached.destroy();
    await removeOrWarn(container, { log, signal });
  }
}

/** What was printed on stdout; null if that is more than `mostBytes`. Rejects with what broke the connection. */
async function collectOutput(
  container: Docker.Container,
  attached: NodeJS.ReadWriteStream,
  mostBytes: number,
): Promise<Buffer | null> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough().resume()];
  container.modem.demuxStream(attached, stdout, stderr);
  finished(attached, { writable: false }).then(
    () => stdout.end(),
    (error: Error) => stdout.destroy(error),
  );
  const printed: Buffer[] = [];
  let length = 0;
  for await (const chunk of stdout) {
    length += chunk.length;
    // It is read to its end all the same: find would wait for ever for a reader that has gone.
    if (length <= mostBytes) printed.push(chunk);
  }
  return length <= mostBytes ? Buffer.concat(printed) : null;
}
