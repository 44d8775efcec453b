import type { ImageFacts } from '../docker/engine.ts';
import type { Log } from '../log.ts';
import { createToolCacheShelf } from '../tool-cache-shelf.ts';
import { type BaseRecord, matchesImage } from './record.ts';
import { LARGEST_RECORD_BYTES, readBaseRecord, writeBaseRecord } from './record-json.ts';

/** Where the records of the engine's own bases are kept on this machine, so that a base is not read again for each release. */
export interface RecordShelf {
  /** The record of that very image, or null. */
  find(key: string, image: ImageFacts): Promise<BaseRecord | null>;
  keep(record: BaseRecord): Promise<void>;
}

/** Keeps records in the runner's tool cache, see `createToolCacheShelf`. What does not fit the image is no record. */
export function createRecordShelf(place: { readonly temporaryFolder: string; readonly log: Log }): RecordShelf {
  const shelf = createToolCacheShelf<BaseRecord>({
    ...place,
    tool: 'heroku-docker-release-base',
    version: '3.0.0',
    file: 'record.json',
    what: 'base record',
    mostBytes: LARGEST_RECORD_BYTES,
    read: readBaseRecord,
    write: writeBaseRecord,
  });
  return {
    async find(key, image) {
      const record = await shelf.find(key);
      return record !== null && record.key === key && matchesImage(record, image) === null ? record : null;
    },
    keep: (record) => shelf.keep(record.key, record),
  };
}

/** Keeps nothing, where there is no tool cache. */
export const noShelf: RecordShelf = { find: async () => null, keep: async () => undefined };
