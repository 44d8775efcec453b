import type { BasePorts } from './base/base-image.ts';
import { type BaseRecipe, readBaseDockerfile } from './base/recipe.ts';
import { type BaseWorld, prepareBase } from './base-world.ts';
import { type Commit, readCommit } from './commit.ts';
import type { BaseInputs } from './inputs/base-inputs.ts';
import type { Log } from './log.ts';
import { type ProcessTypes, readProcfile } from './slug/procfile.ts';
import { readContextFile } from './slug/slug-process-types.ts';

/** What is known before anything is built. */
export interface Preparation {
  readonly recipe: BaseRecipe;
  readonly base: BasePorts;
  readonly commit: Commit | null;
  readonly procfile: ProcessTypes | null;
}

/**
 * Reads what says how the app is built, and connects to the engine. Throws ActionError for what is missing or wrong in it,
 * before anything is built.
 */
export async function prepare(inputs: BaseInputs, world: BaseWorld, log: Log): Promise<Preparation> {
  const read = await readBaseDockerfile(inputs);
  const procfileText = await readContextFile(read.found.context, 'Procfile');
  const procfile = procfileText === null ? null : readProcfile({ text: procfileText, file: 'Procfile' });
  const prepared = await prepareBase(read, { inputs, world, tries: 1 }, log);
  return { ...prepared, commit: await readCommit(read.found.context, world.environment), procfile };
}
