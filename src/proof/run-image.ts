import type { Dockerfile } from '../base/dockerfile/dockerfile.ts';
import { stackOfImage } from '../base/stack-image.ts';
import type { Engine } from '../docker/connect.ts';
import type { ImageFacts, ImageStore } from '../docker/engine.ts';
import { pullIfMissing } from '../docker/pull.ts';
import { ActionError, errorMessage } from '../errors.ts';
import type { Log } from '../log.ts';

/** Which image a dyno of the app runs on, or why nobody knows. */
export type RunImageChoice =
  | { readonly kind: 'named'; readonly reference: string }
  /** `reason` completes "…, since …". */
  | { readonly kind: 'unknown'; readonly reason: string };

/** The run image in the engine, or why it is not there. */
export type RunImage =
  | { readonly kind: 'had'; readonly reference: string; readonly facts: ImageFacts }
  | { readonly kind: 'unknown'; readonly reason: string }
  /** `reason` is a sentence. */
  | { readonly kind: 'unavailable'; readonly reference: string; readonly reason: string };

/**
 * The image that the user names; else the one of the app's build stack; else the one of the stack that the Dockerfile starts
 * from. `stack` is null where no app was asked.
 */
export function chooseRunImage({
  named,
  stack,
  dockerfile,
}: {
  readonly named: string | null;
  readonly stack: string | null;
  readonly dockerfile: Pick<Dockerfile, 'stages' | 'target'>;
}): RunImageChoice {
  if (named !== null) return { kind: 'named', reference: named };
  const from = fromReference(dockerfile);
  const known = stack ?? (from === null ? null : stackOfImage(from));
  const version = /^heroku-(\d+)$/.exec(known ?? '')?.[1];
  if (version !== undefined) return { kind: 'named', reference: `heroku/heroku:${version}` };
  const why =
    stack !== null
      ? `the stack ${stack} has no image that is known here`
      : `no app's stack was asked for and ${from ?? 'scratch'}, which the Dockerfile starts from, is no stack image`;
  return { kind: 'unknown', reason: `${why}; name it by the input run-image` };
}

/** What fetching works with. */
export interface RunImagePorts {
  readonly engine: Engine;
  readonly images: ImageStore;
  /** What the slug is built for. */
  readonly platform: string;
  readonly signal: AbortSignal;
}

/** Pulls the run image where the engine does not have it. Throws only the signal's reason: what cannot be had is told as a value. */
export async function fetchRunImage(choice: RunImageChoice, ports: RunImagePorts, log: Log): Promise<RunImage> {
  if (choice.kind === 'unknown') return choice;
  const { reference } = choice;
  const { images, signal } = ports;
  try {
    await pullIfMissing(reference, { ...ports, log });
    const facts = await images.inspectImage(reference);
    if (facts === null) return { kind: 'unavailable', reference, reason: `The engine has no image ${reference}.` };
    const mismatch = mismatchOf(facts, { reference, platform: ports.platform });
    return mismatch === null ? { kind: 'had', reference, facts } : { kind: 'unavailable', reference, reason: mismatch };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof ActionError)) throw error;
    return { kind: 'unavailable', reference, reason: errorMessage(error) };
  }
}

function mismatchOf(
  { os, architecture }: ImageFacts,
  { reference, platform }: { readonly reference: string; readonly platform: string },
): string | null {
  // Without the variant: an engine does not tell it.
  const wanted = platform.split('/').slice(0, 2).join('/');
  if (`${os}/${architecture}` === wanted) return null;
  return `The run image ${reference} is for ${os}/${architecture}, and the slug for ${wanted}: name one for ${wanted} by run-image, or pull it (docker pull --platform ${wanted} ${reference}).`;
}

/** The image at the bottom of the target stage; null for `scratch`. */
export function fromReference({ stages, target }: Pick<Dockerfile, 'stages' | 'target'>): string | null {
  const { origin } = target;
  if (origin.kind === 'scratch') return null;
  if (origin.kind === 'image') return origin.reference;
  const below = stages[origin.index];
  return below === undefined ? null : fromReference({ stages, target: below });
}
