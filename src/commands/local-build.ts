import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { type AppImage, buildAppImage } from '../base/app-image.ts';
import { letGoOfBase } from '../base/base-image.ts';
import { type BaseWorld, openBaseWorld } from '../base-world.ts';
import { errorMessage } from '../errors.ts';
import type { ReleaseInputs } from '../inputs/inputs.ts';
import { type MadeBase, makeBase } from '../made-base.ts';
import { type Preparation, prepare } from '../preparation.ts';
import { chooseRunImage } from '../proof/run-image.ts';
import { Steps } from '../steps.ts';
import { readTrigger } from '../workflow/trigger.ts';
import type { CommandWorld } from './command.ts';

/** All that building and packing an app of this machine takes. */
export interface LocalPlan extends Preparation {
  readonly inputs: ReleaseInputs;
  readonly ports: BaseWorld;
  readonly steps: Steps;
}

/** An app that is ready to be built. Disposing of it takes away all that was made of it but the base; it never throws. */
export interface LocalBuild extends AsyncDisposable {
  readonly plan: LocalPlan;
  /** Builds it as a release does. Throws ActionError if that fails. */
  make(): Promise<{ readonly base: MadeBase | null; readonly image: AppImage }>;
}

/** Reads what says how the app is built. Throws ActionError for what is missing or wrong in it, before anything is built. */
export async function openLocalBuild(
  inputs: ReleaseInputs,
  { environment, log, signal }: CommandWorld,
): Promise<LocalBuild> {
  await using cleanup = new AsyncDisposableStack();
  const trigger = await readTrigger(environment);
  const ports = await openBaseWorld(inputs, { environment, temporaryFolder: tmpdir(), trigger, log, signal });
  cleanup.defer(() => rm(ports.folder, { recursive: true, force: true }));
  const steps = new Steps(log);
  const preparation = await steps.run('Read the Dockerfile', (stepLog) => prepare(inputs, ports, stepLog));
  const plan = { ...preparation, inputs, ports, steps };
  const left = cleanup.move();
  return { plan, make: () => make(plan, left), [Symbol.asyncDispose]: () => left.disposeAsync() };
}

async function make(plan: LocalPlan, cleanup: AsyncDisposableStack) {
  const { inputs, ports, recipe, steps } = plan;
  const choice = chooseRunImage({ named: inputs.runImage, stack: null, dockerfile: recipe.dockerfile });
  // What the base is compared with when it is recorded, if the engine has it by then.
  const runImage = async () => (choice.kind === 'named' ? plan.base.images.inspectImage(choice.reference) : null);
  const base = await makeBase({ ...plan, runImage });
  if (base !== null) {
    cleanup.defer(() => letGoOfBase(base.image, plan.base, ports.log));
    cleanup.defer(() => keep(base, ports));
  }
  const image = await steps.run('Build the app image', (log) =>
    buildAppImage(recipe, base?.image ?? null, plan.base, log),
  );
  cleanup.use(image);
  return { base, image };
}

/** What is not kept has to be built once more: that is worth a warning, and no more. */
async function keep(base: MadeBase, { log, signal }: Pick<BaseWorld, 'log' | 'signal'>): Promise<void> {
  try {
    await base.keep().join();
  } catch (error) {
    if (!signal.aborted) log.warning(`The base was not kept: ${errorMessage(error)}`);
  }
}
