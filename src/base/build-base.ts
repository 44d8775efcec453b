import type { Log } from '../log.ts';
import { type Base, type BasePorts, baseReference } from './base-image.ts';
import { pullFromImages } from './from-images.ts';
import { buildPart } from './image-build.ts';
import type { BaseRecipe } from './recipe.ts';

/**
 * Builds the base on what its FROM images are now. The builder's cache is not used: a base is said to be as old as its
 * build, and a layer out of the cache can be older by months. Throws ActionError if it cannot be built; the engine then
 * has, under its tag, what it had before.
 */
export async function buildBase(recipe: BaseRecipe, ports: BasePorts, log: Log): Promise<Base> {
  const { key } = recipe.key;
  const { images, inputs } = ports;
  const reference = baseReference(key);
  const from = await pullFromImages(await ports.upstream, ports, log);
  const start = Date.now();
  const before = await images.inspectImage(reference);
  const dockerfile = { file: recipe.found.path, shownAs: recipe.found.file };
  const part = {
    name: 'base',
    dockerfile,
    tag: reference,
    labels: {},
    target: inputs.target,
    usesCache: false,
  } as const;
  const image = await buildPart(part, recipe, ports, log).catch(async (error: unknown) => {
    // What was built and is not fit for use would be taken for the base by the next run.
    const left = await images.inspectImage(reference).catch(() => null);
    if (left !== null && left.id !== before?.id) await images.removeImage(reference).catch(() => undefined);
    throw error;
  });
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
}
