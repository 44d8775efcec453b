import { type BaseFiles, readBaseFiles } from './base/base-files.ts';
import type { Base } from './base/base-image.ts';
import { type KeptBase, keepBase } from './base/keep-base.ts';
import { recordedLeftBehind } from './base/left-behind/left-behind-of.ts';
import { type FreshnessPolicy, obtainBase } from './base/obtain-base.ts';
import type { BaseRecord } from './base/record.ts';
import { recordBase } from './base/record-base.ts';
import type { BaseWorld } from './base-world.ts';
import type { ImageFacts } from './docker/engine.ts';
import type { Preparation } from './preparation.ts';
import type { BackgroundStep, Steps } from './steps.ts';

/** The base in the engine, with what runs behind the steps that need it. */
export interface MadeBase {
  readonly image: Base;
  readonly files: BackgroundStep<BaseFiles>;
  /** Records the base and keeps it, once. Not beside the packing of the slug: both at once would take twice the memory. */
  readonly keep: () => BackgroundStep<KeptBase | null>;
  /** The same, for whoever waits for the record alone. */
  readonly record: () => Promise<BaseRecord>;
}

/** What a base is made with. */
export interface BasePlan extends Pick<Preparation, 'recipe' | 'base'> {
  readonly inputs: FreshnessPolicy;
  readonly ports: Pick<BaseWorld, 'folder' | 'log'>;
  readonly steps: Steps;
  /** What a base that is recorded is compared with outside `/app`; null where there is none. */
  readonly runImage?: () => Promise<ImageFacts | null>;
}

/** Gets the base of a recipe: see `obtainBase`. Null for a Dockerfile without triggers, which has none; a notice says so. */
export async function makeBase(plan: BasePlan): Promise<MadeBase | null> {
  const { recipe, base: ports, inputs, steps } = plan;
  if (recipe.dockerfile.onBuild.length === 0) {
    plan.ports.log.notice(
      `${recipe.dockerfile.file} has no ONBUILD triggers, so there is no base image to keep: everything is built each time. Put ONBUILD before the steps that copy and build the app, and what is above them is built once.`,
      { file: recipe.dockerfile.file, line: recipe.dockerfile.target.line },
    );
    return null;
  }
  const image = await steps.run('Get the base image', (log) => obtainBase(recipe, inputs, ports, log));
  const files = steps.runBehind('List the files of the base', (log) => readBaseFiles(image, ports, log));
  let kept: ReturnType<typeof keepBehind> | undefined;
  const keepOnce = () => (kept ??= keepBehind(plan, image, files.result));
  return { image, files, keep: () => keepOnce().kept, record: () => keepOnce().record };
}

function keepBehind(
  plan: BasePlan,
  image: Base,
  files: Promise<BaseFiles>,
): { readonly kept: BackgroundStep<KeptBase | null>; readonly record: Promise<BaseRecord> } {
  const { recipe, base: ports, steps, runImage = async () => null } = plan;
  const { result } = steps.runBehind('Record the base image', (log) => {
    const outside = async () => recordedLeftBehind(image.image, await runImage(), ports, log);
    return recordBase(image, { files, outside }, ports, log);
  });
  const kept = steps.runBehind('Keep the base image', async (log) => {
    if (image.origin === 'built' && ports.store.kind !== 'none')
      return keepBase(image, result, { recipe, ports, folder: plan.ports.folder }, log);
    // For the next run on this machine alone, which can make the record as well.
    await result.catch(() => undefined);
    return null;
  });
  return { kept, record: result };
}
