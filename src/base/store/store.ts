import type { Readable } from 'node:stream';
import type { ImageFacts } from '../../docker/engine.ts';
import type { Log } from '../../log.ts';
import type { BaseRecord } from '../record.ts';

/** The newest base of a key that a store has. Its record was read and is of that key; its image is fetched only by `load`. */
export interface StoredBase {
  readonly record: BaseRecord;
  /** The store's own name for the image, for a record that is saved anew. */
  readonly location: string;
  /** Fetches the image into the engine and proves it the record's; null if that cannot be. Throws only what the job was cancelled with. */
  load(log: Log): Promise<LoadedBase | null>;
}

/** A base that came out of a store: proven to be the one in its record, and loaded into the engine. */
export interface LoadedBase {
  /** What the engine knows of it. */
  readonly image: ImageFacts;
  /** Seconds from the look-up's end until the engine had it. */
  readonly seconds: number;
  /** Of the image archive, not compressed; null where the store does not tell. */
  readonly archiveBytes: number | null;
}

/** What a store shall keep. */
export interface SavableBase {
  readonly record: BaseRecord;
  readonly image:
    | {
        readonly kind: 'engine';
        /** The whole base's tag. */
        readonly reference: string;
        /** Makes an archive of no more than the triggers need, under that reference alone; null where all of it is needed. Throws NotThinError if that shows only then. */
        readonly thin: ((reference: string, signal: AbortSignal) => Promise<Readable>) | null;
        /** Told why the whole is kept all the same. */
        readonly onWhole: (reason: string) => void;
      }
    /** The image that the store has already, under `location`: only the record is new. */
    | { readonly kind: 'stored'; readonly location: string };
}

/** What became of a save. Nothing here may fail a job. */
export type SaveOutcome =
  | {
      readonly kind: 'saved';
      /** The store's own name for it. */
      readonly entry: string;
      readonly seconds: number;
      /** Of the image archive, not compressed; 0 if only the record was saved, null where that is not known. */
      readonly archiveBytes: number | null;
    }
  /** There was nothing to do, or this run may not write: no fault. */
  | { readonly kind: 'skipped'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string };

/**
 * Where bases are kept between jobs. A store is quick or it gives up, and it says itself, in one warning at most, what
 * went wrong: callers have only to go on without it.
 */
export interface BaseStore {
  readonly kind: 'actions' | 'registry' | 'none';
  /** The newest base of that key; null if there is none, or none that can be used. Throws only what the job was cancelled with. */
  find(key: string, log: Log): Promise<StoredBase | null>;
  /** The same; throws ActionError where the store does not answer. What it has and cannot be used is none here as well. */
  findOrThrow(key: string, log: Log): Promise<StoredBase | null>;
  /** Never throws: it runs in the background. */
  save(base: SavableBase, log: Log): Promise<SaveOutcome>;
}

/** Keeps nothing: a base lives only in the engine that built it. */
export const noStore: BaseStore = {
  kind: 'none',
  find: async () => null,
  findOrThrow: async () => null,
  save: async () => ({ kind: 'skipped', reason: 'bases are kept in the engine only' }),
};

/** A store that this run may read and not write. `reason` completes the sentence `nothing is saved: …`. */
export function readOnlyStore(store: BaseStore, reason: string): BaseStore {
  return {
    ...store,
    async save(_base, log) {
      log.info(`The base is not kept for other jobs: ${reason}.`);
      return { kind: 'skipped', reason };
    },
  };
}
