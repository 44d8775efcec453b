import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cacheFile, find } from '@actions/tool-cache';
import { ActionError, errorMessage } from './errors.ts';
import { parseJson } from './json-shape.ts';
import type { Log } from './log.ts';

/** Things of one kind that are kept on this machine. */
export interface ToolCacheShelf<Thing> {
  /** What is kept under that name, or null. */
  find(name: string): Promise<Thing | null>;
  keep(name: string, thing: Thing): Promise<void>;
}

/** What is kept, and how. */
export interface ToolCacheShelfOptions<Thing> {
  /** Its folder in the tool cache. */
  readonly tool: string;
  /** Of the format, as the tool cache wants one. */
  readonly version: string;
  readonly file: string;
  /** As messages say it. */
  readonly what: string;
  /** The most that is read. */
  readonly mostBytes: number;
  readonly read: (json: unknown) => Thing;
  readonly write: (thing: Thing) => unknown;
  /** The folder that a name stands for; default, the name. */
  readonly folderOf?: (name: string) => string;
  readonly temporaryFolder: string;
  readonly log: Log;
}

/** What nobody kept again for so long is of an app that has gone, or of a Dockerfile that has changed. */
const FORGOTTEN_MS = 30 * 24 * 3_600_000;

/**
 * Keeps things as JSON in the runner's tool cache (`RUNNER_TOOL_CACHE`), which outlives jobs on self-hosted runners, for 30 days
 * after they were kept last. It can only save time: what cannot be read is not there, and what cannot be written is left.
 */
export function createToolCacheShelf<Thing>(options: ToolCacheShelfOptions<Thing>): ToolCacheShelf<Thing> {
  const {
    tool,
    version,
    file,
    what,
    mostBytes,
    read,
    write,
    folderOf = (name) => name,
    temporaryFolder,
    log,
  } = options;
  return {
    async find(name) {
      try {
        const folder = find(tool, version, folderOf(name));
        if (folder === '') return null;
        const path = join(folder, file);
        if ((await stat(path)).size > mostBytes) throw new ActionError('it is too large');
        return read(parseJson(await readFile(path, 'utf8'), file));
      } catch (error) {
        log.debug(`The ${what} of ${name} cannot be read: ${errorMessage(error)}`);
        return null;
      }
    },
    async keep(name, thing) {
      try {
        const folder = await mkdtemp(join(temporaryFolder, `${tool}-`));
        try {
          const path = join(folder, file);
          await writeFile(path, JSON.stringify(write(thing)));
          await clearForgotten(dirname(await cacheFile(path, file, tool, version, folderOf(name))));
        } finally {
          await rm(folder, { recursive: true, force: true });
        }
      } catch (error) {
        log.debug(`The ${what} of ${name} cannot be kept: ${errorMessage(error)}`);
      }
    },
  };
}

/** The tool cache writes `NAME.complete` beside the folder `NAME` when that is whole, and takes no other for one. */
async function clearForgotten(folder: string): Promise<void> {
  const mark = /\.complete$/;
  for (const name of (await readdir(folder)).filter((each) => mark.test(each))) {
    const path = join(folder, name);
    if (Date.now() - (await stat(path)).mtimeMs < FORGOTTEN_MS) continue;
    await rm(path, { force: true });
    await rm(path.replace(mark, ''), { recursive: true, force: true });
  }
}
