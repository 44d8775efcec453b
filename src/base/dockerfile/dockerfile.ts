import { ActionError } from '../../errors.ts';
import type { ContextSource } from '../context/context-source.ts';
import { type BuildKitFeature, buildKitFeatures } from './buildkit-features.ts';
import { readInstructions } from './dockerfile-instructions.ts';
import { findStage, readStages, type Stage, type StageBody, type StageContext } from './dockerfile-stages.ts';
import { runMount, secretId } from './instruction-arguments.ts';
import { type DockerfileVolume, readNeededStages, type StageReading } from './stage-reading.ts';
import { triggerImages } from './trigger-images.ts';

/** An instruction that ONBUILD keeps for the app image. */
export interface OnBuildTrigger {
  /** Such as `COPY . /app`, continued lines joined, without a here-document's body. */
  readonly text: string;
  readonly line: number;
}

/** An image that the base or the app image is made from. */
export interface ImageReference {
  /** With build args resolved. */
  readonly reference: string;
  /** Such as `linux/arm64`, where a FROM says so; null for the platform that is built for. */
  readonly platform: string | null;
  readonly line: number;
}

/** What the base key, the checks before a build and the freshness report ask of a Dockerfile. */
export interface Dockerfile {
  /** As the user knows it: relative to the workspace. */
  readonly file: string;
  readonly text: string;
  readonly stages: readonly Stage[];
  /** The stage that becomes the base image. */
  readonly target: Stage;
  /** The target and the stages that it needs, in the order of the file. */
  readonly neededStages: readonly Stage[];
  /** Images that the needed stages start from, copy from or mount, each once. */
  readonly images: readonly ImageReference[];
  /** Images that the triggers copy from or mount, each once: they are no part of the base. */
  readonly onBuildImages: readonly ImageReference[];
  /** Those of the target stage: they fire when the app image is built, and what they take is no part of the base. */
  readonly onBuild: readonly OnBuildTrigger[];
  /** What the needed stages take from the build context. */
  readonly sources: readonly ContextSource[];
  /** Sorted names of the ARGs before the first FROM and in the needed stages. */
  readonly argNames: readonly string[];
  /** Those of the target stage and of the stages below it. */
  readonly volumes: readonly DockerfileVolume[];
  readonly needsBuildKit: readonly BuildKitFeature[];
  /** Sorted ids of the secrets that building the base mounts. */
  readonly secretIds: readonly string[];
  /** Sorted ids of the secrets that the triggers mount. */
  readonly onBuildSecretIds: readonly string[];
}

/**
 * Reads a Dockerfile as Docker would build it. A COPY source with a variable that only the FROM image can set counts as the
 * whole context. Triggers that a FROM image brings along are not in the file, so not in the result.
 * Throws ActionError, with the line, where Docker would refuse the file, and if there is no stage `target`.
 */
export function readDockerfile(given: {
  readonly text: string;
  /** Relative to the workspace. */
  readonly file: string;
  readonly buildArgs?: Readonly<Record<string, string>>;
  /** Name or index of the stage to build; the last one without it. */
  readonly target?: string | undefined;
  /** Such as `linux/amd64`, which is the default. */
  readonly platform?: string;
  /** Of the machine that builds; what hangs on it stays unknown without. */
  readonly buildPlatform?: string | undefined;
}): Dockerfile {
  const { text, file, buildArgs = {}, platform = 'linux/amd64', buildPlatform = null } = given;
  const instructions = readInstructions({ text, file });
  const context: StageContext = { file, escapeSign: instructions.escapeSign, buildArgs, platform, buildPlatform };
  const list = readStages(instructions, context);
  const body = targetBody(list.bodies, given.target, file);
  const stages = list.bodies.map(({ stage }) => stage);
  const readings = readNeededStages(list, body.stage, context);
  const neededStages = stages.filter(({ index }) => readings.some((reading) => reading.index === index));
  return {
    file,
    text,
    stages,
    target: body.stage,
    neededStages,
    images: imagesOf(neededStages, readings),
    onBuildImages: eachOnce(triggerImages(body.triggers).map(forTheBuild)),
    onBuild: body.triggers.map(({ keyword, flags, rest, line }) => {
      const shown = flags.map(({ name, value }) => (value === null ? `--${name}` : `--${name}=${value}`));
      return { text: [keyword, ...shown, rest].join(' '), line };
    }),
    sources: readings.flatMap((reading) => reading.sources),
    argNames: sorted([...list.globalArgs, ...readings.flatMap((reading) => reading.argNames)]),
    volumes: volumesOf(body.stage, stages, readings),
    needsBuildKit: buildKitFeatures(instructions, file),
    secretIds: sorted(readings.flatMap((reading) => reading.secretIds)),
    onBuildSecretIds: sorted(body.triggers.flatMap(mountedSecrets)),
  };
}

function targetBody(bodies: readonly StageBody[], target: string | undefined, file: string): StageBody {
  const stages = bodies.map(({ stage }) => stage);
  const wanted = target === undefined || target === '' ? stages.at(-1) : findStage(stages, target);
  const body = wanted && bodies[wanted.index];
  if (body) return body;
  const names = stages.flatMap(({ name }) => (name === null ? [] : [name]));
  throw new ActionError(
    `${file} has no stage "${target}"; it has ${names.length === 0 ? 'none with a name' : names.join(', ')}`,
    { location: { file } },
  );
}

function imagesOf(stages: readonly Stage[], readings: readonly StageReading[]): readonly ImageReference[] {
  const origins = stages.flatMap(({ origin, platform, line }) =>
    origin.kind === 'image' ? [{ reference: origin.reference, platform, line }] : [],
  );
  return eachOnce([...origins, ...readings.flatMap((reading) => reading.images.map(forTheBuild))]);
}

/** Docker takes what is copied or mounted from another image for the platform that is built for. */
function forTheBuild(image: { readonly reference: string; readonly line: number }): ImageReference {
  return { ...image, platform: null };
}

/**
 * Also of an image that is needed for two platforms: an engine has it for one of them, and a builder asks its registry for
 * the other.
 */
function eachOnce(images: readonly ImageReference[]): readonly ImageReference[] {
  return images.filter(({ reference }, index) => images.findIndex((other) => other.reference === reference) === index);
}

function volumesOf(
  target: Stage,
  stages: readonly Stage[],
  readings: readonly StageReading[],
): readonly DockerfileVolume[] {
  const below = target.origin.kind === 'stage' ? stages[target.origin.index] : undefined;
  const own = readings.find(({ index }) => index === target.index)?.volumes ?? [];
  return below ? [...volumesOf(below, stages, readings), ...own] : own;
}

function mountedSecrets(trigger: StageBody['triggers'][number]): readonly string[] {
  return trigger.flags
    .filter(({ name }) => name === 'mount')
    .map(({ value }) => runMount(value ?? ''))
    .flatMap((mount) => (mount.type === 'secret' ? [secretId(mount)] : []))
    .filter((id) => id !== null);
}

function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].toSorted();
}
