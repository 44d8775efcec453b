import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFile, find } from '@actions/tool-cache';
import type { ImageFacts } from '../docker/engine.ts';
import { ActionError, errorMessage } from '../errors.ts';
import { parseJson } from '../json-shape.ts';
import type { Log } from '../log.ts';
import { type BaseRecord, matchesImage } from './record.ts';
import { LARGEST_RECORD_BYTES, readBaseRecord, writeBaseRecord } from './record-json.ts';

/** Where the records of the engine's own bases are kept on this machine, so that a base is not read again for each release. */
export interface RecordShelf {
  /** The record of that very image, or null. */
  find(key: string, image: ImageFacts): Promise<BaseRecord | null>;
  keep(record: BaseRecord): Promise<void>;
}

const TOOL = 'heroku-docker-release-base';
/** Of the record's format, as the tool cache wants one. */
const VERSION = '3.0.0';
const FILE = 'record.json';

/**
 * Keeps records in the runner's tool cache (`RUNNER_TOOL_CACHE`), which outlives jobs on self-hosted runners. It can only
 * save time: what cannot be read or does not fit the image is no record, and what cannot be written is left.
 */
export function createRecordShelf({
  temporaryFolder,
  log,
}: {
  readonly temporaryFolder: string;
  readonly log: Log;
}): RecordShelf {
  return {
    async find(key, image) {
      try {
        const folder = find(TOOL, VERSION, key);
        if (folder === '') return null;
        const file = join(folder, FILE);
        if ((await stat(file)).size > LARGEST_RECORD_BYTES) throw new ActionError('it is too large');
        const record = readBaseRecord(parseJson(await readFile(file, 'utf8'), FILE));
        return record.key === key && matchesImage(record, image) === null ? record : null;
      } catch (error) {
        log.debug(`The base record of ${key} cannot be read: ${errorMessage(error)}`);
        return null;
      }
    },
    async keep(record) {
      try {
        const folder = await mkdtemp(join(temporaryFolder, 'base-record-'));
        const file = join(folder, FILE);
        await writeFile(file, JSON.stringify(writeBaseRecord(record)));
        await cacheFile(file, FILE, TOOL, VERSION, record.key);
        await rm(folder, { recursive: true, force: true });
      } catch (error) {
        log.debug(`The base record of ${record.key} cannot be kept: ${errorMessage(error)}`);
      }
    },
  };
}

/** Keeps nothing, where there is no tool cache. */
export const noShelf: RecordShelf = { find: async () => null, keep: async () => undefined };
