import { type AppFolderOptions, openAppFolder } from '../docker/app-archive.ts';
import type { ImageFacts, ImageStore } from '../docker/engine.ts';
import { ActionError } from '../errors.ts';
import type { Log } from '../log.ts';
import { readAppFiles } from '../slug/app-files.ts';
import { type BuildPorts, buildPart } from './image-build.ts';
import type { BaseRecipe } from './recipe.ts';
import { type BaseRecord, matchesImage } from './record.ts';
import type { RecordShelf } from './record-shelf.ts';
import type { BaseStore } from './store/store.ts';

/** A base image in the engine, and where it came from. */
export interface Base {
  readonly key: string;
  /** Its tag, which no registry can serve. */
  readonly reference: string;
  readonly origin: 'engine' | 'store' | 'built';
  readonly image: ImageFacts;
  /** ISO 8601 in UTC. */
  readonly builtAt: string;
  /** Seconds of the build, or null if this run did not build it. */
  readonly buildSeconds: number | null;
  /** Its record where it came with the base. */
  readonly record: BaseRecord | null;
}

/** What the steps on the base work with. */
export interface BasePorts extends BuildPorts {
  readonly store: BaseStore;
  readonly shelf: RecordShelf;
  readonly runId: string;
}

/** A name at `localhost` is never looked for at a public registry, also where a builder cannot see the engine's images. */
export function baseReference(key: string): string {
  return `localhost/heroku-docker-release/base:${key}`;
}

/**
 * Gets the base of a recipe: the engine's own image, else the store's, else a new build.
 * Throws ActionError if it cannot be built, or is for another platform.
 */
export async function obtainBase(recipe: BaseRecipe, ports: BasePorts, log: Log): Promise<Base> {
  const { key } = recipe.key;
  const reference = baseReference(key);
  const held = await ports.images.inspectImage(reference);
  if (held !== null) {
    const record = await ports.shelf.find(key, held);
    const builtAt = record?.builtAt ?? held.created;
    log.info(`The engine has the base ${shortKey(key)}, built ${builtAt}.`);
    return {
      key,
      reference,
      origin: 'engine',
      image: held,
      builtAt,
      buildSeconds: null,
      record,
    };
  }
  const restored = await ports.store.restore(key);
  if (restored !== null) {
    log.info(`The base ${shortKey(key)} came out of the store, built ${restored.record.builtAt}.`);
    const { image, record } = restored;
    return { key, reference, origin: 'store', image, builtAt: record.builtAt, buildSeconds: null, record };
  }
  log.info(`There is no base ${shortKey(key)} yet; building it.`);
  return buildBase(recipe, ports, log);
}

async function buildBase(recipe: BaseRecipe, ports: BasePorts, log: Log): Promise<Base> {
  const { key } = recipe.key;
  const reference = baseReference(key);
  const start = Date.now();
  const dockerfile = { file: recipe.found.path, shownAs: recipe.found.file };
  const part = { name: 'base', dockerfile, tag: reference, labels: {}, target: ports.inputs.target } as const;
  const image = await buildPart(part, recipe, ports, log).catch(async (error: unknown) => {
    // What was built and is not fit for use would be taken for the base by the next run.
    await ports.images.removeImage(reference).catch(() => undefined);
    throw error;
  });
  const buildSeconds = (Date.now() - start) / 1000;
  return { key, reference, origin: 'built', image, builtAt: new Date().toISOString(), buildSeconds, record: null };
}

/** The record of a base: the one that came with it, else made by reading the base's `/app`, and kept for the next run on this machine. */
export async function recordBase(base: Base, recipe: BaseRecipe, ports: BasePorts): Promise<BaseRecord> {
  if (base.record !== null) return base.record;
  const record: BaseRecord = {
    version: 1,
    key: base.key,
    platform: ports.inputs.platform,
    configDigest: null,
    diffIds: base.image.diffIds,
    config: base.image.config,
    builtAt: base.builtAt,
    buildSeconds: base.buildSeconds ?? 0,
    from: await fromImages(recipe, ports.images),
    files: await baseFiles({ api: ports.engine.api, image: base.image.id, runId: ports.runId, signal: ports.signal }),
  };
  const difference = matchesImage(record, base.image);
  if (difference !== null) throw new ActionError(`The base image is not what was asked for: ${difference}.`);
  await ports.shelf.keep(record);
  return record;
}

/** A base may have no `/app` at all: its triggers can make it. */
async function baseFiles(options: AppFolderOptions): Promise<BaseRecord['files']> {
  await using folder = await openAppFolder(options);
  const archive = await folder.openFile('.');
  return archive === null ? [] : await readAppFiles(archive);
}

async function fromImages({ dockerfile }: BaseRecipe, images: ImageStore): Promise<BaseRecord['from']> {
  const found = await Promise.all(
    dockerfile.images.map(async ({ reference }) => ({
      reference,
      id: (await images.inspectImage(reference))?.id ?? '',
    })),
  );
  return found.filter(({ id }) => id !== '');
}

function shortKey(key: string): string {
  return key.slice(0, 12);
}
