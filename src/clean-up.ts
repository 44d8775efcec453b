import { rm, stat } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { tagsOfRun } from './base/base-image.ts';
import { connectEngine, type Environment } from './docker/connect.ts';
import { RUN_LABEL } from './docker/run-label.ts';
import { type RemovedLeftovers, removeRunLeftovers } from './docker/run-leftovers.ts';
import { errorMessage } from './errors.ts';
import { endLeftProcesses } from './left-processes.ts';
import type { Log } from './log.ts';
import type { MainStep } from './state.ts';

/** What the clean-up after a run works with. */
export interface CleanUpWorld {
  readonly environment: Environment;
  readonly log: Log;
  /** Of all that is asked of the engine, in milliseconds; default: 45 s. */
  readonly limitMs?: number;
}

const LIMIT_MS = 45_000;
const ANSWER_LIMIT_MS = 5_000;
/** An engine may still be making what a run asked for that was killed. */
const SETTLE_MS = 1_000;
const nothing: RemovedLeftovers = { containers: 0, images: 0, failures: [] };

/**
 * Removes what is left of a run: processes, containers, images, its folder; and says in one line what that was, and nothing if
 * there was nothing to tell. What a run that came to its end leaves is its folder alone. Never throws, and ends in time also
 * where the engine has gone: then the warning says what to look for.
 */
export async function cleanUpAfter(main: MainStep, world: CleanUpWorld): Promise<void> {
  const { log } = world;
  const processes = await endLeftProcesses(main.runId);
  const { containers, images, failures } = await removeFromEngine(main, world);
  const folder = await removeFolder(main.folder, log);
  const removed = [
    ...counted(processes, 'process', 'processes'),
    ...counted(containers, 'container', 'containers'),
    ...counted(images, 'image', 'images'),
    ...(folder ? [`the folder ${main.folder}`] : []),
  ];
  for (const failure of failures) log.warning(failure);
  if (removed.length > 0) log.info(`Removed of the run ${main.runId}: ${removed.join(', ')}`);
}

async function removeFromEngine(main: MainStep, world: CleanUpWorld): Promise<RemovedLeftovers> {
  const { runId, engineHost, hasEnded } = main;
  if (engineHost === null) return nothing;
  const signal = AbortSignal.timeout(world.limitMs ?? LIMIT_MS);
  try {
    // A later step can have pointed the job at another engine.
    const environment = { ...world.environment, DOCKER_HOST: engineHost };
    const { api } = await connectEngine({ environment, signal, answerLimitMs: ANSWER_LIMIT_MS });
    const remove = () => removeRunLeftovers(api, { runId, tags: tagsOfRun(runId), signal });
    const first = await remove();
    if (hasEnded || first.failures.length > 0) return first;
    await delay(SETTLE_MS);
    const later = await remove().catch((error: unknown) => ({ ...nothing, failures: [errorMessage(error)] }));
    return {
      containers: first.containers + later.containers,
      images: first.images + later.images,
      failures: later.failures,
    };
  } catch (error) {
    const reason = signal.aborted ? `the Docker engine at ${engineHost} did not answer in time.` : errorMessage(error);
    // A run that has ended has removed what it made, or said what it could not remove.
    if (hasEnded) world.log.info(`Not looked for what is left in the engine: ${reason}`);
    else world.log.warning(byHand(runId, reason));
    return nothing;
  }
}

function byHand(runId: string, reason: string): string {
  const label = `--filter label=${RUN_LABEL}=${runId}`;
  return `What the killed run left in the engine could not be removed: ${reason} To remove it by hand: docker rm --force --volumes $(docker ps --all --quiet ${label}); docker rmi $(docker images --quiet ${label})`;
}

async function removeFolder(folder: string, log: Log): Promise<boolean> {
  try {
    await stat(folder);
    await rm(folder, { recursive: true, force: true });
    return true;
  } catch (error) {
    if (!errorMessage(error).startsWith('ENOENT'))
      log.warning(`${folder} could not be removed: ${errorMessage(error)}`);
    return false;
  }
}

function counted(count: number, one: string, many: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
}
