import type Docker from 'dockerode';
import { readFrames } from './output-frames.ts';
import { callFailed, shortCall } from './short-call.ts';

/** What must not change how our own command runs: an app's config vars may preload libraries for its own programs. */
const NEUTRAL_ENVIRONMENT = ['LD_PRELOAD=', 'LD_LIBRARY_PATH=', 'LC_ALL=C'];
const LONGEST_TEXT = 2 ** 20;
const SHORT_LIMIT_MS = 10_000;

/** A command to be run beside the process of a container that runs. */
export interface ExecOptions {
  readonly command: readonly string[];
  readonly signal: AbortSignal;
}

/**
 * Runs a command in a running container as the container's user, and gives what it prints on stdout, as it comes, until it
 * ends or `signal` aborts; a command that is not read to its end goes on until it prints again or the container ends. It
 * counts towards the container's memory: some 2 MB for bash. Of a container that has just ended, an engine may say so there
 * instead of failing. Throws ActionError with the engine's reason, or the signal's.
 */
export async function* execOutput(
  container: Docker.Container,
  { command, signal }: ExecOptions,
): AsyncGenerator<string, void> {
  const what = `The Docker engine could not run ${command[0]} in the container`;
  const exec = await shortCall(what, { signal }, () =>
    container.exec({ Cmd: [...command], Env: NEUTRAL_ENVIRONMENT, AttachStdout: true, abortSignal: signal }),
  );
  const stream = await shortCall(what, { signal }, () => exec.start({ abortSignal: signal }));
  const close = () => void stream.destroy();
  signal.addEventListener('abort', close, { once: true });
  try {
    yield* readFrames(stream);
    signal.throwIfAborted();
  } catch (error) {
    throw callFailed(what, error, signal);
  } finally {
    signal.removeEventListener('abort', close);
    close();
  }
}

/**
 * What a short command prints on stdout in a running container, 1 MiB of it at most. Its exit code is not asked for.
 * Throws ActionError with the engine's reason, or if it has not ended within 10 s; or the signal's reason.
 */
export async function execText(container: Docker.Container, { command, signal }: ExecOptions): Promise<string> {
  const ending = new AbortController();
  const readAll = async (): Promise<string> => {
    let text = '';
    for await (const part of execOutput(container, { command, signal: AbortSignal.any([signal, ending.signal]) })) {
      text += part;
      if (text.length > LONGEST_TEXT) break;
    }
    return text;
  };
  try {
    const what = `The Docker engine could not run ${command[0]} in the container`;
    return await shortCall(what, { signal, limitMs: SHORT_LIMIT_MS }, readAll);
  } finally {
    ending.abort();
  }
}
