import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArchiveTree } from './archive-tree.ts';
import { FileTree } from './file-tree.ts';
import { type DynoEnvironment, readProfileEnvironment } from './profile-environment.ts';
import type { RunImageIndex } from './run-image/run-image-index.ts';
import { readSlugFiles } from './slug-files.ts';

/** A dyno as it can be told without booting one. */
export interface DynoTree {
  readonly slug: ArchiveTree;
  /** The slug on the run image. */
  readonly tree: FileTree;
  readonly environment: DynoEnvironment;
}

/** A slug and what it is laid over. */
export interface DynoTreeOptions {
  readonly slugFile: string;
  readonly runImage: RunImageIndex;
  /** What of the dyno's environment is known beside the run image's: config vars. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly temporaryFolder: string;
  readonly signal: AbortSignal;
}

/** Reads a slug once for all that is asked of its files. Throws SlugUnreadableError if it is no slug. */
export async function readDynoTree(options: DynoTreeOptions): Promise<DynoTree> {
  const { slugFile, runImage, environment = {}, temporaryFolder, signal } = options;
  const folder = await mkdtemp(join(temporaryFolder, 'link-check-'));
  try {
    const slug = await readSlugFiles(slugFile, { temporaryFolder: folder, signal });
    signal.throwIfAborted();
    return {
      slug,
      tree: new FileTree({ slug: slug.entries, image: runImage.entries }),
      environment: readProfileEnvironment(slug.texts, {
        PATH: runImage.path,
        ...(runImage.libraryPath === '' ? {} : { LD_LIBRARY_PATH: runImage.libraryPath }),
        ...environment,
      }),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
