import { type ImageFiles, openImageFiles } from '../docker/image-files.ts';
import { ActionError, errorMessage } from '../errors.ts';
import type { Log } from '../log.ts';
import type { BaseFiles } from './base-files.ts';
import type { Base, BasePorts } from './base-image.ts';
import type { RecordedLeftBehind } from './left-behind/left-behind.ts';
import type { OutsideFile } from './left-behind/outside-files.ts';
import type { HeldText } from './packages/held-text.ts';
import { findLibraries, librariesAmong, mayHoldLibraries } from './packages/image-libraries.ts';
import type { PackageInventory } from './packages/inventory.ts';
import { PackagesUnreadableError } from './packages/packages-unreadable.ts';
import { readPackages } from './packages/read-packages.ts';
import { type BaseRecord, matchesImage } from './record.ts';

/** What is read of a base by steps of their own. */
export interface BaseParts {
  readonly files: Promise<BaseFiles>;
  /** Asked only of a base that has no record yet. Null where it cannot be told. */
  readonly outside: () => Promise<RecordedLeftBehind | null>;
}

/** For whoever has no run image to tell it by. */
export async function outsideUnknown(): Promise<null> {
  return null;
}

/**
 * The record of a base: the one that came with it, else made of its files and of what is installed in it; kept for the next
 * run on this machine.
 */
export async function recordBase(base: Base, parts: BaseParts, ports: BasePorts, log: Log): Promise<BaseRecord> {
  // Waited for after the packages; until then its failure must not count as unhandled.
  parts.files.catch(() => undefined);
  const record = base.record ?? (await makeRecord(base, parts, ports, log));
  const difference = matchesImage(record, base.image);
  if (difference !== null) throw new ActionError(`The base image is not what was asked for: ${difference}.`);
  await ports.shelf.keep(record);
  return record;
}

async function makeRecord(base: Base, parts: BaseParts, ports: BasePorts, log: Log): Promise<BaseRecord> {
  const { engine, inputs, runId, signal } = ports;
  await using image = await openImageFiles({ api: engine.api, image: base.image.id, runId, log, signal });
  const outside = parts.outside();
  const names = namesOutside(base, ports, log);
  outside.catch(() => undefined);
  try {
    const packages = await installedIn(image, { names, log });
    return {
      version: 3,
      key: base.key,
      platform: inputs.platform,
      diffIds: base.image.diffIds,
      config: base.image.config,
      stored: null,
      builtAt: base.builtAt,
      buildSeconds: base.buildSeconds ?? 0,
      from: base.from,
      ...(await parts.files),
      packages,
      outside: await outside,
    };
  } finally {
    // Each has containers to remove.
    await Promise.allSettled([outside, names]);
  }
}

/** The files outside `/app` by name, for whoever looks for libraries among them; null where they cannot all be told. */
async function namesOutside(
  { image }: Base,
  { outsideLists }: Pick<BasePorts, 'outsideLists'>,
  log: Log,
): Promise<readonly OutsideFile[] | null> {
  // A list stays on the image's own file system, and a volume is another.
  if (image.config.volumes.some(mayHoldLibraries)) return null;
  try {
    return await outsideLists(image.id, log);
  } catch (error) {
    log.debug(`The names of the base's files could not be listed: ${errorMessage(error)}`);
    return null;
  }
}

/** A package database that cannot be read is no reason to stop a release: nothing that goes into a slug hangs on it. */
async function installedIn(
  image: ImageFiles,
  { names, log }: { readonly names: ReturnType<typeof namesOutside>; readonly log: Log },
): Promise<PackageInventory> {
  // An archive of the library folders has all of their content with the names, and is for where names alone are not had.
  const libraries = async (held: HeldText) => {
    const listed = await names;
    return listed === null ? findLibraries(image, held) : librariesAmong(listed, held);
  };
  try {
    return await readPackages(image, { libraries });
  } catch (error) {
    if (!(error instanceof PackagesUnreadableError)) throw error;
    log.warning(`The packages of the base are not known: ${errorMessage(error)}`);
    return { kind: 'unreadable', libraries: [] };
  }
}
