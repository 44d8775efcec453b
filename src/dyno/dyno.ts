import type Docker from 'dockerode';
import { removeContainer } from '../docker/container-life.ts';
import { inspectContainer, type Output } from '../docker/containers.ts';
import { ActionError } from '../errors.ts';
import { type DynoExit, exitOf } from './dyno-exit.ts';
import { waitForAnswer } from './readiness.ts';

/** A dyno whose process was started. */
export interface Dyno {
  readonly containerId: string;
  /** Where its `$PORT` is reached, without a slash at its end; null unless it is a `web` process with a network. */
  readonly url: string | null;
  /**
   * Waits until its `$PORT` answers HTTP. Throws DynoBootError if it has not after `timeoutMs`, or its process ends before.
   */
  waitUntilBound(timeoutMs: number): Promise<void>;
  /** When its process has ended and all that it printed was handed over. Rejects with the reason if it is stopped before. */
  readonly exit: Promise<DynoExit>;
  /** Ends it and removes it with its volumes. Does nothing the second time. Throws ActionError with the container's id. */
  stop(): Promise<void>;
}

/** A `web` process that did not come up, by the code that Heroku would log: https://devcenter.heroku.com/articles/error-codes */
export class DynoBootError extends ActionError {
  override readonly name = 'DynoBootError';
  readonly herokuCode: 'R10' | 'H10';

  constructor(herokuCode: 'R10' | 'H10', message: string) {
    super(`${message} (Heroku's ${herokuCode})`);
    this.herokuCode = herokuCode;
  }
}

/**
 * What can be done with a container that was started as a dyno.
 * @throws ActionError if the engine does not tell where it is reached
 */
export async function runningDyno(parts: {
  readonly container: Docker.Container;
  readonly output: Output;
  readonly processType: string;
  /** Whether its port is published. */
  readonly isReachable: boolean;
  readonly signal: AbortSignal;
}): Promise<Dyno> {
  const { container, output } = parts;
  const stopping = new AbortController();
  const signal = AbortSignal.any([parts.signal, stopping.signal]);
  const exit = exitOf({ container, output, signal });
  // Not everybody who has a dyno waits for its end.
  exit.catch(() => {});
  const { hostPort } = await inspectContainer(container, signal);
  const url = hostPort === null ? null : `http://127.0.0.1:${hostPort}`;
  let stopped: Promise<void> | null = null;
  return {
    containerId: container.id,
    url,
    exit,
    waitUntilBound: (timeoutMs) => waitUntilBound({ ...parts, url, exit, timeoutMs, signal }),
    stop: () => {
      stopping.abort(new ActionError('The dyno was stopped.'));
      // An engine keeps a container locked while it is read from.
      output.close();
      // Whoever stops it may have given its process time to end first: the removal has a time of its own.
      stopped ??= removeContainer(container);
      return stopped;
    },
  };
}

async function waitUntilBound(wait: {
  readonly url: string | null;
  readonly exit: Promise<DynoExit>;
  readonly processType: string;
  readonly isReachable: boolean;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}): Promise<void> {
  const { url, exit, processType, timeoutMs } = wait;
  const settled = new AbortController();
  const late = AbortSignal.timeout(timeoutMs);
  const signal = AbortSignal.any([wait.signal, settled.signal, late]);
  const ended = exit.then(({ code }): never => {
    throw new DynoBootError('H10', `The ${processType} process exited with ${code} before it had bound $PORT.`);
  });
  try {
    if (!wait.isReachable) throw new ActionError(`The ${processType} process has no port to answer on.`);
    // A container that has ended already has no port any more, and its exit says why.
    await (url === null ? ended : Promise.race([waitForAnswer(url, signal), ended]));
  } catch (error) {
    if (wait.signal.aborted) throw wait.signal.reason;
    if (!late.aborted || error instanceof DynoBootError) throw error;
    throw new DynoBootError(
      'R10',
      `The ${processType} process answered nothing on $PORT within ${timeoutMs / 1000} s.`,
    );
  } finally {
    settled.abort();
    ended.catch(() => {});
  }
}
