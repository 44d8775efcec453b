import type { Log } from '../log.ts';
import { type Base, type BasePorts, baseReference, runReference } from './base-image.ts';
import { pullFromImages } from './from-images.ts';
import { buildPart } from './image-build.ts';
import type { BaseRecipe } from './recipe.ts';

/**
 * Builds the base on what its FROM images are now. The builder's cache is not used: a base is said to be as old as its
 * build, and a layer out of the cache can be older by months. The tag of its key is moved only when the base has proven fit
 * for use. Throws ActionError if it cannot be built; the engine then has, under that tag, what it had before.
 */
export async function buildBase(recipe: BaseRecipe, ports: BasePorts, log: Log): Promise<Base> {
  const { key } = recipe.key;
  const { images, inputs, runId } = ports;
  const reference = runReference(runId);
  const start = Date.now();
  const from = await pullFromImages(await ports.upstream, ports, log);
  const dockerfile = { file: recipe.found.path, shownAs: recipe.found.file };
  const part = {
    name: 'base',
    dockerfile,
    tag: reference,
    labels: {},
    target: inputs.target,
    usesCache: false,
  } as const;
  try {
    const image = await buildPart(part, recipe, ports, log);
    await images.tagImage(reference, baseReference(key));
    return {
      key,
      reference,
      origin: 'built',
      image,
      builtAt: new Date().toISOString(),
      buildSeconds: (Date.now() - start) / 1000,
      restoreSeconds: null,
      from,
      record: null,
      freshness: { kind: 'fresh' },
      refreshFailure: null,
    };
  } catch (error) {
    await images.removeImage(reference).catch(() => undefined);
    throw error;
  }
}
