import { RELEASE_TYPE } from '../dyno/release-type.ts';
import { ActionError } from '../errors.ts';
import { packApp } from '../pack-app.ts';
import { carriedProfile } from '../proof/carried-profile.ts';
import { chooseRunImage, fetchRunImage, type RunImage } from '../proof/run-image.ts';
import { formatSize } from '../sizes.ts';
import type { ProcessTypes } from '../slug/procfile.ts';
import { readBuildInputs } from './build-flags.ts';
import type { CommandWorld } from './command.ts';
import { type LocalVariables, noteVariables, readLocalVariables } from './environment-file.ts';
import { runInForeground } from './foreground-dynos.ts';
import { type LocalBuild, openLocalBuild } from './local-build.ts';
import { boundToTerminal } from './own-terminal.ts';
import { readPort, readStartFlags } from './start-flags.ts';

/** As `heroku local` has it. */
const USUAL_PORT = 5000;

/**
 * `start [TYPE]…`: builds and packs the app as a release does, and boots the slug as dynos in the foreground, until Ctrl-C or until
 * one ends by itself, whose exit code is the command's.
 */
export async function startCommand(args: readonly string[], given: CommandWorld): Promise<void> {
  const world = boundToTerminal(given);
  const flags = await readStartFlags(args, world.signal);
  const variables = await readLocalVariables(flags.environmentFile);
  const port = flags.port ?? portOf(variables);
  const inputs = readBuildInputs(flags.values, world);
  noteVariables(variables, world.log);
  await using build = await openLocalBuild(inputs, world);
  const { plan } = build;
  // What is not there is known before anything is built, where the Procfile is in the context.
  if (plan.procfile !== null) chooseTypes(plan.procfile, flags.processTypes);
  const { file, runImage, processTypes } = await packLocally(build);
  const chosen = chooseTypes(processTypes, flags.processTypes);
  world.log.info(`Booting ${Object.keys(chosen).join(', ')} on ${runImage}`);
  process.exitCode = await runInForeground({
    api: plan.base.engine.api,
    slugFile: file,
    runImage,
    configVars: Object.fromEntries(variables.values),
    runId: plan.ports.runId,
    processTypes: chosen,
    memoryBytes: flags.memoryBytes,
    port,
    output: { stream: process.stdout, now: () => new Date() },
    log: world.log,
    signal: world.signal,
  });
}

/** `heroku local` takes it from there too. */
function portOf({ file, values }: LocalVariables): number {
  const given = values.get('PORT');
  return given === undefined ? USUAL_PORT : readPort(`PORT in ${file}`, given);
}

/**
 * Those that the user names, else all but the release command, as `heroku local` does.
 * @throws ActionError if one of them is not there, or none is
 */
function chooseTypes(processTypes: ProcessTypes, wanted: readonly string[]): ProcessTypes {
  const all = Object.keys(processTypes);
  const missing = wanted.find((type) => !all.includes(type));
  if (missing !== undefined)
    throw new ActionError(`The Procfile has no process type '${missing}'; it has ${all.join(', ')}.`);
  const chosen = wanted.length > 0 ? wanted : all.filter((type) => type !== RELEASE_TYPE);
  if (chosen.length === 0)
    throw new ActionError("The Procfile has nothing but the type 'release'; to run it, say so: start release.");
  return Object.fromEntries(chosen.map((type) => [type, processTypes[type] ?? '']));
}

interface LocalSlug {
  readonly file: string;
  readonly runImage: string;
  readonly processTypes: ProcessTypes;
}

async function packLocally(build: LocalBuild): Promise<LocalSlug> {
  const { plan } = build;
  const { base, inputs, recipe, steps } = plan;
  const choice = chooseRunImage({ named: inputs.runImage, stack: null, dockerfile: recipe.dockerfile });
  if (choice.kind === 'unknown')
    throw new ActionError(
      'It is not known what the app is to run on: the Dockerfile starts from no stack image. Name one by --run-image, such as heroku/heroku:24.',
    );
  const fetching = steps.runBehind('Get the run image', (log) =>
    fetchRunImage(choice, { ...base, platform: inputs.platform }, log),
  );
  const made = await build.make();
  const runImage = needed(await fetching.join());
  const { slug, processTypes } = await steps.run('Pack the slug', async (log) => {
    const { added } = await carriedProfile(made.image.image, plan, { runImage: fetching }, log);
    const packed = await packApp(plan, { ...made, added }, log);
    log.info(`Slug ${formatSize(packed.slug.sizeBytes)}`);
    return packed;
  });
  made.base?.keep();
  return { file: slug.file, runImage: runImage.reference, processTypes };
}

function needed(runImage: RunImage): Extract<RunImage, { readonly kind: 'had' }> {
  if (runImage.kind === 'had') return runImage;
  throw new ActionError(runImage.reason);
}
