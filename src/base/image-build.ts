import { type BuildOptions, buildImage } from '../docker/build.ts';
import type { Engine } from '../docker/connect.ts';
import type { ImageFacts, ImageStore } from '../docker/engine.ts';
import { ActionError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { BaseRecipe, ImageInputs } from './recipe.ts';

/** What every build works with. */
export interface BuildPorts {
  readonly engine: Engine;
  readonly images: ImageStore;
  readonly inputs: ImageInputs & { readonly buildIdleLimitMs: number };
  readonly signal: AbortSignal;
}

/** What tells the build of the base from that of the app. */
export type BuildPart = Pick<BuildOptions, 'dockerfile' | 'tag' | 'labels' | 'target' | 'usesCache'> & {
  readonly name: 'base' | 'app';
};

/**
 * Builds an image of a recipe and asks the engine what it has then: a builder's word that it is done is not enough.
 * Throws ActionError if the build fails, or if the image is not there, is for another platform, or may lack files.
 */
export async function buildPart(part: BuildPart, recipe: BaseRecipe, ports: BuildPorts, log: Log): Promise<ImageFacts> {
  const { engine, images, inputs, signal } = ports;
  const { name, ...build } = part;
  await buildImage({
    ...build,
    engine,
    builder: recipe.builder,
    what: `The ${name} image`,
    context: recipe.found.context,
    platform: inputs.platform,
    buildArgs: inputs.buildArgs,
    secrets: inputs.secrets,
    idleLimitMs: inputs.buildIdleLimitMs,
    onOutput: (chunk) => log.untrusted(chunk),
    signal,
  });
  const image = await images.inspectImage(part.tag);
  if (image === null)
    throw new ActionError(`The builder said that it built the ${name} image, but the engine has no ${part.tag}.`);
  checkPlatform(image, inputs.platform, name);
  if (recipe.builder === 'legacy') checkVolumes(image, recipe);
  return image;
}

/** Throws ActionError if an image is for another platform than the one asked for. */
export function checkPlatform(image: ImageFacts, platform: string, name: 'base' | 'app'): void {
  const [os, architecture] = platform.split('/');
  if (image.os === os && image.architecture === architecture) return;
  throw new ActionError(
    `The ${name} image is for ${image.os}/${image.architecture}, but ${platform} was asked for. Is its FROM image made for that platform?`,
  );
}

/**
 * The legacy builder drops what a later step writes below a VOLUME and calls it a success.
 * https://docs.docker.com/reference/dockerfile/#notes-about-specifying-volumes
 */
function checkVolumes(image: ImageFacts, { dockerfile }: BaseRecipe): void {
  const volume = image.config.volumes.find((path) => path === '/' || path === '/app' || path.startsWith('/app/'));
  if (volume === undefined) return;
  const fired = dockerfile.onBuild.find(({ text }) => /^VOLUME\b/.test(text) && text.includes(volume));
  const line = (dockerfile.volumes.find((each) => each.path === volume) ?? fired)?.line;
  const location = line === undefined ? { file: dockerfile.file } : { file: dockerfile.file, line };
  throw new ActionError(
    `${dockerfile.file}${line === undefined ? '' : ` line ${line}`}: VOLUME ${volume} makes this engine's builder lose what later steps write below it. Remove it (a dyno has no volumes), or use an engine with BuildKit.`,
    { location },
  );
}
