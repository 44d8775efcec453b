import type { ImageFacts } from '../../docker/engine.ts';
import type { BaseRecord } from '../record.ts';

/** A base that came out of a store: proven to be the one in its record, and loaded into the engine. */
export interface RestoredBase {
  readonly record: BaseRecord;
  /** The tag under which the engine has it now. */
  readonly reference: string;
  /** What the engine knows of it. */
  readonly image: ImageFacts;
  /** The store's own name for what was restored. */
  readonly entry: string;
  /** Of the image archive, not compressed. */
  readonly archiveBytes: number;
}

/** A base that the engine has and a store shall keep. */
export interface SavableBase {
  readonly record: BaseRecord;
  readonly reference: string;
}

/** What became of a save. Nothing here may fail a job. */
export type SaveOutcome =
  | {
      readonly kind: 'saved';
      readonly entry: string;
      /** With the config digest, which is known now. */
      readonly record: BaseRecord;
      /** Of the image archive, not compressed. */
      readonly archiveBytes: number;
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
  restore(key: string): Promise<RestoredBase | null>;
  /** Never throws: it runs in the background. */
  save(base: SavableBase): Promise<SaveOutcome>;
}

/** Keeps nothing: a base lives only in the engine that built it. */
export const noStore: BaseStore = {
  kind: 'none',
  restore: async () => null,
  save: async () => ({ kind: 'skipped', reason: 'bases are kept in the engine only' }),
};
