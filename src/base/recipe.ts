import type { Builder } from '../docker/build.ts';
import { type BuildKitNeed, chooseBuilder } from '../docker/builder.ts';
import type { Engine } from '../docker/connect.ts';
import { contextFiles } from './context/context-files.ts';
import { contextReader } from './context/context-reader.ts';
import { type Dockerfile, readDockerfile } from './dockerfile/dockerfile.ts';
import { type FoundDockerfile, readDockerignore, resolveDockerfile } from './dockerfile/dockerfile-path.ts';
import { type BaseKey, baseKey } from './key.ts';

/** What the user's inputs say about the images. */
export interface ImageInputs {
  /** Absolute path of the folder that paths are shown from. */
  readonly workspace: string;
  /** Absolute path. */
  readonly context: string;
  /** From the context. */
  readonly dockerfile: string;
  readonly target: string | null;
  readonly buildArgs: ReadonlyMap<string, string>;
  readonly secrets: ReadonlyMap<string, string>;
  readonly platform: string;
}

/** How the base image is made, known before anything is built. */
export interface BaseRecipe {
  readonly found: FoundDockerfile;
  readonly dockerfile: Dockerfile;
  readonly builder: Builder;
  readonly key: BaseKey;
}

/** Reads the Dockerfile, which needs no engine. Throws ActionError at the line that is wrong. */
export async function readBaseDockerfile(inputs: ImageInputs): Promise<Pick<BaseRecipe, 'found' | 'dockerfile'>> {
  const found = await resolveDockerfile(inputs);
  return { found, dockerfile: readFound(found, inputs) };
}

/** The same, as an engine builds it: only then the variables of the building machine (`BUILDPLATFORM`) have values. */
export function readForEngine(
  { found }: Pick<BaseRecipe, 'found'>,
  { inputs, engine }: { readonly inputs: ImageInputs; readonly engine: Pick<Engine, 'platform'> },
): Pick<BaseRecipe, 'found' | 'dockerfile'> {
  return { found, dockerfile: readFound(found, inputs, engine.platform) };
}

function readFound(found: FoundDockerfile, inputs: ImageInputs, buildPlatform?: string): Dockerfile {
  return readDockerfile({
    text: found.text,
    file: found.file,
    buildArgs: Object.fromEntries(inputs.buildArgs),
    target: inputs.target ?? undefined,
    platform: inputs.platform,
    buildPlatform,
  });
}

/** Chooses the builder and hashes all that goes into the base. Throws ActionError naming what is missing or cannot be read. */
export async function makeRecipe(
  { found, dockerfile }: Pick<BaseRecipe, 'found' | 'dockerfile'>,
  { inputs, engine, signal }: { readonly inputs: ImageInputs; readonly engine: Engine; readonly signal: AbortSignal },
): Promise<BaseRecipe> {
  const builder = await chooseBuilder(engine, buildKitNeeds(dockerfile, inputs));
  const ignore = await readDockerignore({ dockerfile: found, builder });
  const files = await contextFiles({
    context: found.context,
    sources: dockerfile.sources,
    ignore,
    reader: await contextReader(builder, { engine, signal }),
    dockerfile: found.file,
    signal,
  });
  const key = baseKey({
    dockerfile,
    files,
    buildArgs: Object.fromEntries(inputs.buildArgs),
    platform: inputs.platform,
    secretNames: [...inputs.secrets.keys()],
    target: inputs.target ?? undefined,
    builder,
  });
  return { found, dockerfile, builder, key };
}

function buildKitNeeds(dockerfile: Dockerfile, inputs: ImageInputs): readonly BuildKitNeed[] {
  const needs = dockerfile.needsBuildKit.map(({ feature, line }) => ({
    feature,
    location: { file: dockerfile.file, line },
  }));
  return inputs.secrets.size > 0 ? [...needs, { feature: `The input 'secrets'` }] : needs;
}
