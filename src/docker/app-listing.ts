import { PassThrough } from 'node:stream';
import { finished } from 'node:stream/promises';
import type Docker from 'dockerode';
import { ActionError } from '../errors.ts';
import { type AppFolderOptions, RUN_LABEL } from './app-archive.ts';
import { createOrRemove, removeOrWarn } from './container-life.ts';
import { isStatus, shortCall } from './short-call.ts';

/** Listing names is quick; a container that takes longer hangs. */
const LISTING_LIMIT_MS = 120_000;
/** A busy engine can lose the end of what a container printed that has ended already. */
const MOST_TRIES = 3;
/**
 * What find is asked for after `/app`, since an attached stream that is cut can end like one that is whole. Every container
 * has it: https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#default-devices
 */
const LAST = '/dev/null';

/**
 * The names below `/app` as a container of the image lists them, which does not go through the engine's archive. The name of
 * a socket or a character device comes twice: overlayfs lists a whiteout above nothing as such a device, though there is
 * nothing to open. Null if the image has no `find`. Throws ActionError if `find` fails or the listing lacks its end.
 */
export async function listAppFolder(options: AppFolderOptions): Promise<Buffer | null> {
  const what = 'The Docker engine could not list /app';
  for (let tries = 1; ; tries += 1) {
    const names = await listOnce(what, options);
    const whole = names === null ? null : wholeListing(names);
    if (names === null || whole !== null) return whole;
    if (tries === MOST_TRIES)
      throw new ActionError(`${what}: the listing that it sent broke off before its end. Run the job again.`);
    options.log.info('The listing of /app that the Docker engine sent broke off before its end; listing it again.');
  }
}

/** What the container printed, which may lack its end. Null if the image has no `find`. */
async function listOnce(what: string, { api, image, runId, log, signal }: AppFolderOptions): Promise<Buffer | null> {
  const create = () =>
    // The working directory is the image's: an engine makes one that is missing, also in the container that is archived.
    api.createContainer({
      Image: image,
      Entrypoint: ['find'],
      Cmd: ['/app/', LAST, '-print0', '(', '-type', 's', '-o', '-type', 'c', ')', '-print0'],
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
    const output = collectOutput(container, attached);
    // It can break off while the container's end is still waited for.
    output.catch(() => undefined);
    try {
      await shortCall(what, { signal }, () => container.start());
    } catch (error) {
      // The engine's answer where the image has no such program: 400 or 404, by version.
      if (isStatus(error, 400) || isStatus(error, 404)) return null;
      throw error;
    }
    const ended = await shortCall(what, { signal, limitMs: LISTING_LIMIT_MS }, () => container.wait());
    const names = await shortCall(what, { signal }, () => output);
    if (ended.StatusCode !== 0) throw new ActionError(`${what}: find ended with ${ended.StatusCode}.`);
    return names;
  } finally {
    if (attached !== undefined && 'destroy' in attached && typeof attached.destroy === 'function') attached.destroy();
    await removeOrWarn(container, { log, signal });
  }
}

/** What `find` printed on stdout. Rejects with what broke the connection. */
async function collectOutput(container: Docker.Container, attached: NodeJS.ReadWriteStream): Promise<Buffer> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough().resume()];
  container.modem.demuxStream(attached, stdout, stderr);
  finished(attached, { writable: false }).then(
    () => stdout.end(),
    (error: Error) => stdout.destroy(error),
  );
  return Buffer.concat(await stdout.toArray());
}

/** The listing without its end mark, null if it lacks that; no name below `/app` can be taken for the mark, since all of those begin with `/app/`. */
function wholeListing(names: Buffer): Buffer | null {
  const end = names.indexOf(`\0${LAST}\0`);
  return end < 0 ? null : names.subarray(0, end + 1);
}
