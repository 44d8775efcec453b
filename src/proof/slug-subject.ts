import type { AppImage } from '../base/app-image.ts';
import type { Base } from '../base/base-image.ts';
import type { PackageInventory } from '../base/packages/inventory.ts';
import { readPackages } from '../base/packages/read-packages.ts';
import type { BaseRecord } from '../base/record.ts';
import { openImageFiles } from '../docker/image-files.ts';
import { ActionError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { PackedSlug } from '../slug/pack-slug.ts';
import type { ProcessTypes } from '../slug/procfile.ts';
import type { CarriedProfile } from './carried-profile.ts';
import type { ProofPlan } from './proof.ts';

/** A slug that is to be proven, and what it was made of. */
export interface SlugSubject {
  readonly slug: PackedSlug;
  readonly processTypes: ProcessTypes;
  readonly profile: CarriedProfile;
  readonly image: AppImage;
  /** Null for a Dockerfile without triggers. */
  readonly base: { readonly image: Base; readonly record: Promise<BaseRecord> } | null;
}

/**
 * What is installed in the image that the app was built on; null where that cannot be told, since it only names packages in
 * findings. Throws only the signal's reason.
 */
export async function packagesBelow(
  { base, image }: Pick<SlugSubject, 'base' | 'image'>,
  { base: { engine, runId, signal } }: Pick<ProofPlan, 'base'>,
  log: Log,
): Promise<PackageInventory | null> {
  // That a base could not be recorded is said where it is kept.
  if (base !== null) return (await recordOf(base, signal))?.packages ?? null;
  try {
    await using files = await openImageFiles({ api: engine.api, image: image.image.id, runId, log, signal });
    return await readPackages(files);
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof ActionError)) throw error;
    log.info(`The packages of the image are not known: ${error.message}`);
    return null;
  }
}

/** The record of a base; null where it could not be made. Throws only the signal's reason. */
export async function recordOf(
  { record }: { readonly record: Promise<BaseRecord> },
  signal: AbortSignal,
): Promise<BaseRecord | null> {
  try {
    return await record;
  } catch {
    signal.throwIfAborted();
    return null;
  }
}
