import { readFile, rmdir } from 'node:fs/promises';
import { join, posix, relative } from 'node:path';
import { contextReader } from '../base/context/context-reader.ts';
import { readIgnorePatterns } from '../base/context/ignore-patterns.ts';
import { ignoreRules } from '../base/context/ignore-rules.ts';
import { contextDestination } from '../base/dockerfile/context-destination.ts';
import { readDockerignore } from '../base/dockerfile/dockerfile-path.ts';
import { listAppFolder } from '../docker/app-listing.ts';
import type { ImageFacts } from '../docker/engine.ts';
import type { OneOffOptions } from '../docker/one-off.ts';
import type { Log } from '../log.ts';
import { readListing } from '../slug/app-listing.ts';
import { variablesOf } from '../slug/image-variables.ts';
import { showPath } from '../tar/byte-path.ts';
import { findKeptFolders, type KeptFolders } from './kept-folders.ts';
import type { LocalPlan } from './local-build.ts';

/** The build context in a container of the app image. */
export interface MountedContext {
  readonly mount: OneOffOptions['mount'];
  /** Where a command starts, absolute. */
  readonly workingDir: string;
  /** Takes away the empty folders that mounting made on this machine. Never throws. */
  removeMountPoints(): Promise<void>;
}

/** The label by which a container tells which folder of this machine it works on. */
export const FOLDER_LABEL = 'org.heroku-docker-release.folder';

/**
 * Says how the context is mounted over the app image: where the triggers copy it, else where the image's commands start, with all
 * folders of the image that the context lacks still in it. Throws ActionError if the image cannot be listed.
 */
export async function mountContext(
  plan: LocalPlan,
  images: { readonly base: ImageFacts | null; readonly app: ImageFacts },
): Promise<MountedContext> {
  const { recipe, base, ports } = plan;
  const { config } = images.app;
  const surroundings = {
    workingDir: images.base?.config.workingDir ?? '/',
    variables: variablesOf(config.env),
  };
  const ofImage = posix.resolve('/', config.workingDir);
  const place = contextDestination(recipe.dockerfile, surroundings) ?? (ofImage === '/' ? '/app' : ofImage);
  const { kept, absent, hidden } = await compare(plan, images.app, place);
  if (hidden.length > 0) ports.log.notice(hiddenNotice(place, hidden));
  const folder = recipe.found.context;
  const mark = relative(folder, recipe.found.path);
  return {
    mount: {
      folder,
      place,
      kept: kept.map((path) => posix.join(place, path)),
      mark: mark.startsWith('..') ? null : { path: mark, content: await readFile(recipe.found.path) },
    },
    workingDir: `${ofImage}/`.startsWith(`${place}/`) ? ofImage : place,
    removeMountPoints: () =>
      removeEmpty(
        absent.map((path) => join(folder, path)),
        { folder, base, log: ports.log },
      ),
  };
}

async function compare(plan: LocalPlan, image: ImageFacts, place: string): Promise<KeptFolders> {
  const { recipe, base, ports } = plan;
  const { engine, signal } = base;
  const nothing = { kept: [], absent: [], hidden: [] };
  if (place !== '/app' && !place.startsWith('/app/')) return nothing;
  const names = await listAppFolder({ api: engine.api, image: image.id, runId: ports.runId, log: ports.log, signal });
  if (names === null) return nothing;
  const below = place === '/app' ? '' : `${place.slice('/app/'.length)}/`;
  const reader = await contextReader(recipe.builder, { engine, signal });
  const ignore = await readDockerignore({ dockerfile: recipe.found, builder: recipe.builder });
  return findKeptFolders({
    folder: recipe.found.context,
    rules: ignoreRules(readIgnorePatterns(ignore.text, reader), reader),
    imagePaths: readListing(names)
      .paths.filter((path) => path.startsWith(below) && path.length > below.length)
      .map((path) => Buffer.from(path.slice(below.length), 'latin1').toString('utf8')),
  });
}

function hiddenNotice(place: string, hidden: readonly string[]): string {
  const names = hidden.slice(0, 5).map((path) => showPath(Buffer.from(path, 'utf8').toString('latin1')));
  const others = hidden.length > names.length ? ` and ${hidden.length - names.length} more` : '';
  return `Not seen below ${place}, since this folder is mounted there: ${names.join(', ')}${others}, which the build makes.`;
}

/** Another container on the same folder may still have its own mounts there. */
async function removeEmpty(
  paths: readonly string[],
  { folder, base, log }: { readonly folder: string; readonly base: LocalPlan['base']; readonly log: Log },
): Promise<void> {
  try {
    const filters = { label: [`${FOLDER_LABEL}=${folder}`] };
    const others = paths.length === 0 ? [] : await base.engine.api.listContainers({ filters });
    if (others.length > 0) return;
    for (const path of paths) await rmdir(path);
  } catch (error) {
    log.debug(`An empty folder that the mount made is left: ${String(error)}`);
  }
}
