import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CacheOutage } from './actions-cache/availability.ts';
import { type BasePorts, baseReference } from './base/base-image.ts';
import { createOutsideLists } from './base/left-behind/outside-files.ts';
import { type BaseRecipe, makeRecipe, type readBaseDockerfile, readForEngine } from './base/recipe.ts';
import { createRecordShelf, noShelf, type RecordShelf } from './base/record-shelf.ts';
import { endOfStack, stackOfImage } from './base/stack-image.ts';
import { createActionsStore } from './base/store/actions-store.ts';
import { createRegistryStore } from './base/store/registry-store.ts';
import { type BaseStore, noStore, readOnlyStore } from './base/store/store.ts';
import { askUpstream } from './base/upstream.ts';
import { connectEngine, type Engine, type Environment } from './docker/connect.ts';
import { createImageStore } from './docker/images.ts';
import type { BaseInputs } from './inputs/base-inputs.ts';
import { RUN_VARIABLE } from './left-processes.ts';
import type { Log } from './log.ts';
import { runFolder } from './run-folder.ts';
import type { Trigger } from './workflow/trigger.ts';

/** What an entry gives a story to run in. */
export interface RunWorld {
  readonly environment: Environment;
  readonly temporaryFolder: string;
  readonly trigger: Trigger;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** Null where nobody cleans up after a run that was killed. */
  readonly trace?: RunTrace | null;
}

/** Told of each place where a run is about to make something, before it does: whoever cleans up after a run that was killed finds it there. */
export interface RunTrace {
  /** `folder` is the run's own, absolute; `runId` labels its containers and images and is in the environment of its processes. */
  readonly begins: (runId: string, folder: string) => void;
  /** Where the engine listens, as `DOCKER_HOST` says it. */
  readonly uses: (engineHost: string) => void;
}

/** What the stories that make a base need of the world around them. */
export interface BaseWorld {
  readonly environment: Environment;
  /** A folder of this run. */
  readonly folder: string;
  readonly runId: string;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly store: (engine: Engine) => BaseStore;
  readonly shelf: RecordShelf;
  readonly cacheOutage: CacheOutage;
  readonly trace?: RunTrace | null;
}

/** Makes a folder for this run below the temporary one, and wires the store and the shelf. */
export async function openBaseWorld(inputs: BaseInputs, world: RunWorld): Promise<BaseWorld> {
  const { temporaryFolder, trigger, log, signal, trace = null } = world;
  const runId = randomBytes(6).toString('hex');
  const folder = runFolder(temporaryFolder, runId);
  const environment: Environment = { ...world.environment, [RUN_VARIABLE]: runId };
  trace?.begins(runId, folder);
  await mkdir(temporaryFolder, { recursive: true });
  await mkdir(folder, { mode: 0o700 });
  const cacheOutage = new CacheOutage();
  return {
    trace,
    environment,
    folder,
    runId,
    log,
    signal,
    store: (engine) => {
      const store = openStore(engine, { inputs, environment, folder, runId, cacheOutage, signal });
      return trigger.kind === 'trusted' ? store : readOnlyStore(store, `this run was set off by ${trigger.by}`);
    },
    shelf: environment['RUNNER_TOOL_CACHE'] ? createRecordShelf({ temporaryFolder: folder, log }) : noShelf,
    cacheOutage,
  };
}

/** Writes a story's report into the run's folder; returns the path. */
export async function writeReport(folder: string, report: object): Promise<string> {
  const file = join(folder, 'report.json');
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
  return file;
}

/**
 * Connects to the engine, computes the base key, and asks the registries of the FROM images and of those that the triggers
 * name, `tries` times each, while the story goes on. Throws ActionError naming what is missing or cannot be read.
 */
export async function prepareBase(
  read: Awaited<ReturnType<typeof readBaseDockerfile>>,
  { inputs, world, tries }: { readonly inputs: BaseInputs; readonly world: BaseWorld; readonly tries: number },
  log: Log,
): Promise<{ readonly recipe: BaseRecipe; readonly base: BasePorts }> {
  const { environment, runId, shelf, signal } = world;
  const engine = await connectEngine({ environment, signal });
  world.trace?.uses(engine.host);
  log.info(`Docker ${engine.version} at ${engine.host}`);
  const { found, dockerfile } = readForEngine(read, { inputs, engine });
  const upstream = askUpstream(dockerfile.images, { engine, tries, signal });
  const triggerImages = askUpstream(dockerfile.onBuildImages, { engine, tries, signal });
  // Whoever waits for one meets the failure.
  for (const answers of [upstream, triggerImages]) answers.catch(() => undefined);
  for (const { reference, line } of dockerfile.images) {
    const stack = stackOfImage(reference);
    const lastDay = stack === null ? null : endOfStack(stack, Date.now());
    if (lastDay !== null)
      log.warning(
        `${dockerfile.file} line ${line}: the stack ${stack} reached its end of life on ${lastDay}, so ${reference} gets no more security patches. Move to a newer stack.`,
        { file: dockerfile.file, line },
      );
  }
  const recipe = await makeRecipe({ found, dockerfile }, { inputs, engine, signal });
  log.info(`Base key ${recipe.key.key} (${recipe.builder === 'buildkit' ? 'BuildKit' : 'the legacy builder'})`);
  const images = createImageStore(engine, { platform: inputs.platform, signal });
  const store = world.store(engine);
  const outsideLists = createOutsideLists({ api: engine.api, runId, signal });
  const ports = { engine, images, store, shelf, inputs, runId, outsideLists, upstream, triggerImages, signal };
  return { recipe, base: ports };
}

function openStore(
  engine: Engine,
  {
    inputs,
    environment,
    folder,
    runId,
    cacheOutage,
    signal,
  }: { readonly inputs: BaseInputs } & Pick<BaseWorld, 'environment' | 'folder' | 'runId' | 'cacheOutage' | 'signal'>,
): BaseStore {
  const imagesUntil = (limit: AbortSignal) => createImageStore(engine, { platform: inputs.platform, signal: limit });
  const common = { reference: baseReference, imagesUntil, signal };
  if (inputs.baseStore === 'registry' && inputs.baseImage !== null) {
    const { baseImage: repository, platform } = inputs;
    return createRegistryStore({ ...common, engine, repository, platform, runId });
  }
  return inputs.baseStore === 'actions'
    ? createActionsStore({
        ...common,
        keyPrefix: 'heroku-docker-release',
        environment,
        stagingFolder: folder,
        outage: cacheOutage,
      })
    : noStore;
}
