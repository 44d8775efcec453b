import type { BasePorts } from '../base/base-image.ts';
import type { BaseRecipe } from '../base/recipe.ts';
import type { ImageFacts } from '../docker/engine.ts';
import { ActionError, errorMessage } from '../errors.ts';
import type { ConfigVars } from '../heroku/config-vars.ts';
import type { ProofInputs } from '../inputs/proof-inputs.ts';
import { indexRunImage } from '../links/run-image/index-run-image.ts';
import type { RunImageIndex } from '../links/run-image/run-image-index.ts';
import type { RunImageShelf } from '../links/run-image/run-image-shelf.ts';
import type { Log } from '../log.ts';
import type { ProcessTypes } from '../slug/procfile.ts';
import type { BackgroundStep, Steps } from '../steps.ts';
import { refuseUnbootable } from './refuse-unbootable.ts';
import { chooseRunImage, fetchRunImage, type RunImage } from './run-image.ts';

/** What the proof of a slug works with. */
export interface ProofPlan {
  readonly inputs: ProofInputs & { readonly platform: string };
  readonly recipe: BaseRecipe;
  readonly base: BasePorts;
  /** Of the build context; null where there is no Procfile in it. */
  readonly procfile: ProcessTypes | null;
  readonly ports: { readonly folder: string; readonly runImageShelf: RunImageShelf };
  readonly steps: Steps;
}

/** What is got ready for the proof while the slug is made. */
export interface Proof {
  readonly runImage: BackgroundStep<RunImage>;
  /** What is in it, or why that is not known: the end of a sentence. Null where nobody asks. */
  readonly index: BackgroundStep<RunImageIndex | { readonly unknown: string }> | null;
  readonly configVars: Promise<ConfigVars>;
  /** Gives up what is still being got. */
  readonly stop: () => void;
}

/**
 * Begins to get what the proof needs: the run image, and what is in it. `stack` is the app's, null where none was asked. Throws
 * ActionError if it is known already that the slug could not be booted.
 */
export function beginProof(
  plan: ProofPlan,
  { stack, configVars }: { readonly stack: string | null; readonly configVars: Promise<ConfigVars> },
): Proof {
  const { inputs, base, recipe, steps } = plan;
  const choice = chooseRunImage({ named: inputs.runImage, stack, dockerfile: recipe.dockerfile });
  refuseUnbootable({ choice, processTypes: plan.procfile, inputs });
  const stopping = new AbortController();
  const signal = AbortSignal.any([base.signal, stopping.signal]);
  const asks = inputs.dynoCheck || inputs.profile === 'auto' || inputs.linkCheck !== 'off';
  const { engine, images } = base;
  const ports = { engine, images, platform: inputs.platform, signal };
  const runImage =
    choice.kind === 'unknown' || !asks
      ? known<RunImage>(choice.kind === 'unknown' ? choice : { kind: 'unknown', reason: 'nothing asks for it' })
      : steps.runBehind('Get the run image', (log) => fetchRunImage(choice, ports, log));
  const index =
    inputs.linkCheck === 'off'
      ? null
      : choice.kind === 'unknown'
        ? known({ unknown: choice.reason })
        : steps.runBehind('Read the run image', (log) => readIndex(runImage.result, { plan, signal }, log));
  return { runImage, index, configVars, stop: () => stopping.abort(new ActionError('The run ended before.')) };
}

/** The run image for whoever only wants to compare with it; null where there is none. */
export async function runImageFacts({ runImage }: Pick<Proof, 'runImage'>): Promise<ImageFacts | null> {
  const had = await runImage.result;
  return had.kind === 'had' ? had.facts : null;
}

async function readIndex(
  runImage: Promise<RunImage>,
  { plan: { base, ports }, signal }: { readonly plan: ProofPlan; readonly signal: AbortSignal },
  log: Log,
): Promise<RunImageIndex | { readonly unknown: string }> {
  const had = await runImage;
  if (had.kind !== 'had') return { unknown: had.reason };
  try {
    return await indexRunImage({
      api: base.engine.api,
      image: had.reference,
      facts: had.facts,
      runId: base.runId,
      shelf: ports.runImageShelf,
      temporaryFolder: ports.folder,
      log,
      signal,
    });
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof ActionError)) throw error;
    return { unknown: errorMessage(error) };
  }
}

function known<T>(value: T): BackgroundStep<T> {
  const result = Promise.resolve(value);
  return { result, join: () => result };
}
