import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFile, find } from '@actions/tool-cache';
import { ActionError, errorMessage } from '../../errors.ts';
import { parseJson } from '../../json-shape.ts';
import type { Log } from '../../log.ts';
import type { RunImageIndex } from './run-image-index.ts';
import { readRunImageIndex, writeRunImageIndex } from './run-image-json.ts';

/** Where the indexes of run images are kept on this machine, so that an image is read once for all releases. */
export interface RunImageShelf {
  /** The index of that very image, or null. */
  find(image: string, identity: string): Promise<RunImageIndex | null>;
  keep(image: string, index: RunImageIndex): Promise<void>;
}

const TOOL = 'heroku-docker-release-run-image';
/** Of the index's format, as the tool cache wants one. */
const VERSION = '1.0.0';
const FILE = 'index.json';
/** Of an image of a million files. */
const LARGEST_INDEX_BYTES = 64 * 2 ** 20;

/**
 * Keeps the index of each image's newest version in the runner's tool cache (`RUNNER_TOOL_CACHE`), which outlives jobs on
 * self-hosted runners. It can only save time: what cannot be read or is of another version is none, and what cannot be
 * written is left.
 */
export function createRunImageShelf({
  temporaryFolder,
  log,
}: {
  readonly temporaryFolder: string;
  readonly log: Log;
}): RunImageShelf {
  return {
    async find(image, identity) {
      try {
        const folder = find(TOOL, VERSION, placeOf(image));
        if (folder === '') return null;
        const file = join(folder, FILE);
        if ((await stat(file)).size > LARGEST_INDEX_BYTES) throw new ActionError('it is too large');
        const index = readRunImageIndex(parseJson(await readFile(file, 'utf8'), FILE));
        return index.identity === identity ? index : null;
      } catch (error) {
        log.debug(`The index of ${image} cannot be read: ${errorMessage(error)}`);
        return null;
      }
    },
    async keep(image, index) {
      try {
        const folder = await mkdtemp(join(temporaryFolder, 'run-image-index-'));
        try {
          const file = join(folder, FILE);
          await writeFile(file, JSON.stringify(writeRunImageIndex(index)));
          await cacheFile(file, FILE, TOOL, VERSION, placeOf(image));
        } finally {
          await rm(folder, { recursive: true, force: true });
        }
      } catch (error) {
        log.debug(`The index of ${image} cannot be kept: ${errorMessage(error)}`);
      }
    },
  };
}

/** Keeps nothing, where there is no tool cache. */
export const noRunImageShelf: RunImageShelf = { find: async () => null, keep: async () => undefined };

/** One place for each image's name, so that its next version takes the room of the last. */
function placeOf(image: string): string {
  return createHash('sha256').update(image).digest('hex').slice(0, 32);
}
