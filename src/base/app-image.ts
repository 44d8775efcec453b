import { isDeepStrictEqual } from 'node:util';
import type { ImageFacts } from '../docker/engine.ts';
import { RUN_LABEL } from '../docker/run-label.ts';
import { ActionError, errorMessage } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Base, BasePorts } from './base-image.ts';
import { pullFromImages } from './from-images.ts';
import { type BuildPorts, buildPart } from './image-build.ts';
import type { BaseRecipe } from './recipe.ts';

/** The app image in the engine. Disposing of it removes its tag, or warns, and never throws; what other images share of it stays. */
export interface AppImage extends AsyncDisposable {
  readonly reference: string;
  readonly image: ImageFacts;
}

/**
 * Fires the base's ONBUILD triggers on the build context: `FROM base`, given on stdin. Without a base (a Dockerfile without
 * triggers), builds the Dockerfile as it stands. Throws ActionError if the build fails, and if what was built does not
 * stand on the very base that was asked for.
 */
export async function buildAppImage(
  recipe: BaseRecipe,
  base: Base | null,
  ports: BuildPorts & Pick<BasePorts, 'runId' | 'upstream' | 'triggerImages'>,
  log: Log,
): Promise<AppImage> {
  const reference = `localhost/heroku-docker-release/app:${ports.runId}`;
  const remove = () =>
    ports.images.removeImage(reference).catch((left: unknown) => {
      log.warning(errorMessage(left));
    });
  const labels = { [RUN_LABEL]: ports.runId };
  const asItStands = { file: recipe.found.path, shownAs: recipe.found.file };
  const what =
    base === null
      ? { dockerfile: asItStands, target: ports.inputs.target }
      : { dockerfile: { text: `FROM ${base.reference}\n` }, target: null };
  try {
    // With a base, its FROM images were seen to when it was built.
    await pullFromImages(await (base === null ? ports.upstream : ports.triggerImages), ports, log);
    const image = await buildPart(
      { name: 'app', tag: reference, labels, usesCache: base !== null, ...what },
      recipe,
      ports,
      log,
    );
    if (base !== null) checkParent(image, base);
    return { reference, image, [Symbol.asyncDispose]: remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** A base's layers are its identity on every engine; an image's id is not. */
function checkParent(image: ImageFacts, base: Base): void {
  if (isDeepStrictEqual(image.diffIds.slice(0, base.image.diffIds.length), base.image.diffIds)) return;
  throw new ActionError(
    `The app image was not built on the base ${base.reference}: another image had that name when it was built. Run the job again.`,
  );
}
