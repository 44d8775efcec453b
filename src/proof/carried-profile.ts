import { instructionPlace } from '../base/dockerfile/instruction-place.ts';
import type { ImageFacts } from '../docker/engine.ts';
import { ActionError } from '../errors.ts';
import { looksSecret } from '../inputs/input-values.ts';
import type { Log } from '../log.ts';
import type { AddedFile } from '../slug/added-files.ts';
import { imageProfile } from '../slug/profile-script.ts';
import type { Proof, ProofPlan } from './proof.ts';

/** What goes to the dyno of the image's ENV and WORKDIR. */
export interface CarriedProfile {
  /** For the slug. */
  readonly added: readonly AddedFile[];
  /** Where the Procfile's commands start, absolute. */
  readonly workingDir: string;
}

/** What a dyno is by itself. */
const nothing: CarriedProfile = { added: [], workingDir: '/app' };

/**
 * The script that gives a dyno the app image's ENV and WORKDIR. Waits for the run image, with which they are compared. Throws
 * ActionError if that cannot be had: what is in a slug must not depend on the weather.
 */
export async function carriedProfile(
  image: Pick<ImageFacts, 'config'>,
  { inputs, recipe }: Pick<ProofPlan, 'inputs' | 'recipe'>,
  proof: Pick<Proof, 'runImage'>,
  log: Log,
): Promise<CarriedProfile> {
  if (inputs.profile === 'off') return nothing;
  const runImage = await proof.runImage.join();
  if (runImage.kind === 'unknown') {
    log.notice(`The image's ENV and WORKDIR are not carried to the dyno: ${runImage.reason}.`);
    return nothing;
  }
  if (runImage.kind === 'unavailable') {
    throw new ActionError(
      `${runImage.reason} Without the run image it is not known which of the image's ENV the dyno lacks: name one that can be had by run-image, or set profile to off.`,
    );
  }
  const profile = imageProfile({
    image: image.config,
    runImage: runImage.facts.config,
    isSecret: looksSecret,
    place: (instruction, name) => instructionPlace(recipe.dockerfile, instruction, name),
  });
  for (const { level, message, location } of profile.findings) log[level](message, location);
  if (profile.file !== null) log.info(`/app/${profile.file.path} carries the image's ENV and WORKDIR to the dyno.`);
  return { added: profile.file === null ? [] : [profile.file], workingDir: profile.workingDir };
}
