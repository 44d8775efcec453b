import type Docker from 'dockerode';
import { errorMessage } from '../errors.ts';
import { removeContainer } from './container-life.ts';
import { removeImage } from './image-removal.ts';
import { RUN_LABEL } from './run-label.ts';
import { shortCall } from './short-call.ts';

/** Nothing of a run that has ended holds up the removal of what it left: an engine that takes longer has gone. */
const CONTAINER_LIMIT_MS = 6_000;
/** Of an image, where a container could not be removed already. */
const LIMIT_AFTER_FAILURE_MS = 8_000;
/** Beyond the end of all waits. */
const GRACE_MS = 500;

/** Whose leftovers, and how long they are waited for. */
export interface RunLeftovers {
  readonly runId: string;
  /** Globs of the tags that only this run uses, as the engine's filter `reference` reads them. */
  readonly tags: readonly string[];
  /** Ends every wait. */
  readonly signal: AbortSignal;
}

/** What was there of a run. */
export interface RemovedLeftovers {
  readonly containers: number;
  readonly images: number;
  /** What could not be removed, and how to do it by hand. */
  readonly failures: readonly string[];
}

/**
 * Removes what an engine still has of a run that has ended: the containers with its label and their anonymous volumes, then its
 * own tags and the images that nothing else names. Another run's are never touched: each has the label, or the tags, of its own.
 * Throws ActionError if the engine does not say what it has.
 */
export async function removeRunLeftovers(api: Docker, leftovers: RunLeftovers): Promise<RemovedLeftovers> {
  const { runId, signal } = leftovers;
  const what = `The Docker engine could not list what is left of the run ${runId}`;
  const limits = { signal, graceMs: GRACE_MS };
  const label = [`${RUN_LABEL}=${runId}`];
  const containers = await shortCall(what, { signal }, () => api.listContainers({ all: true, filters: { label } }));
  const removed = await Promise.allSettled(
    containers.map(({ Id }) => removeContainer(api.getContainer(Id), { ...limits, limitMs: CONTAINER_LIMIT_MS })),
  );
  // An image that a container is of cannot be removed.
  const names = await namesOfImages(api, { ...leftovers, what, label });
  const isWell = removed.every(({ status }) => status === 'fulfilled');
  const imageLimits = isWell ? limits : { ...limits, limitMs: LIMIT_AFTER_FAILURE_MS };
  const untagged = await Promise.allSettled(names.map((name) => removeImage(api, name, imageLimits)));
  const failures = [...removed, ...untagged].flatMap((result) =>
    result.status === 'rejected' ? [errorMessage(result.reason)] : [],
  );
  const images = untagged.filter((result) => result.status === 'fulfilled' && result.value).length;
  return { containers: removed.filter(({ status }) => status === 'fulfilled').length, images, failures };
}

/** The run's tags, and the ids of images with its label that have no name at all. */
async function namesOfImages(
  api: Docker,
  { what, label, tags, signal }: RunLeftovers & { readonly what: string; readonly label: readonly string[] },
): Promise<readonly string[]> {
  const list = (filters: Readonly<Record<string, readonly string[]>>) =>
    shortCall(what, { signal }, () => api.listImages({ filters: JSON.stringify(filters) }));
  const [labelled, tagged] = await Promise.all([list({ label }), list({ reference: tags })]);
  const nameless = labelled.filter(({ RepoTags }) => !RepoTags?.some((tag) => tag !== '<none>:<none>'));
  // The filter leaves only the tags that match in what it gives of an image.
  return [...nameless.map(({ Id }) => Id), ...tagged.flatMap(({ RepoTags }) => RepoTags ?? [])];
}
