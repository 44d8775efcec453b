import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { AppImage } from './base/app-image.ts';
import { isThin } from './base/base-image.ts';
import type { BaseWorld } from './base-world.ts';
import type { Log } from './log.ts';
import type { MadeBase } from './made-base.ts';
import type { Preparation } from './preparation.ts';
import { formatSize } from './sizes.ts';
import type { AddedFile } from './slug/added-files.ts';
import { BASE_TIME } from './slug/file-times.ts';
import { type PackedSlug, packSlug } from './slug/pack-slug.ts';
import type { ProcessTypes } from './slug/procfile.ts';
import { SLUG_BOUNDS } from './slug/slug-bounds.ts';
import { findProcessTypes, readAppFile, readContextFile } from './slug/slug-process-types.ts';
import { slugExclusion } from './slug/slugignore.ts';
import { openSlugSource } from './slug/source.ts';

/** What the slug is packed from. */
export interface MadeApp {
  readonly base: MadeBase | null;
  readonly image: AppImage;
  /** What the slug holds beside the image's files. */
  readonly added?: readonly AddedFile[];
}

/** How it is packed. */
export interface PackPlan extends Pick<Preparation, 'recipe' | 'base' | 'commit' | 'procfile'> {
  readonly inputs: {
    /** Absolute path; null for a place in the run's folder. */
    readonly slugPath: string | null;
  };
  readonly ports: Pick<BaseWorld, 'folder' | 'runId' | 'signal'> & {
    /** How many blocks are deflated at once; default, one a core. */
    readonly concurrency?: number;
  };
}

/** Packs `/app` of the app image, and finds what is to be run of it. Throws ActionError: see `packSlug`, `findProcessTypes`. */
export async function packApp(
  { inputs, ports, commit, procfile, recipe, base: { engine } }: PackPlan,
  { base, image, added = [] }: MadeApp,
  log: Log,
): Promise<{ readonly slug: PackedSlug; readonly processTypes: ProcessTypes }> {
  await using source = await openSlugSource({
    api: engine.api,
    image: image.image.id,
    runId: ports.runId,
    log,
    signal: ports.signal,
  });
  const processTypes = await findProcessTypes(procfile, { folder: source.folder, config: image.image.config });
  const slugignore =
    (await readContextFile(recipe.found.context, '.slugignore')) ?? (await readAppFile(source.folder, '.slugignore'));
  const baseFiles = await base?.files.join();
  const slug = await packSlug({
    source,
    file: inputs.slugPath ?? join(ports.folder, 'slug.tgz'),
    base: baseFiles?.files ?? [],
    keepsBase: base !== null && isThin(base.image),
    appTime: commit?.time ?? BASE_TIME,
    exclusion: slugExclusion(slugignore ?? ''),
    added,
    bounds: SLUG_BOUNDS,
    concurrency: ports.concurrency ?? availableParallelism(),
    onProgress: (bytes) => log.progress(`Packing the slug: ${formatSize(bytes)}`),
  });
  return { slug, processTypes };
}
