import type { Readable } from 'node:stream';
import { NotThinError } from '../thin/not-thin.ts';
import type { SavableBase } from './store.ts';

/** A base in the engine that a store shall keep. */
export type EngineImage = Extract<SavableBase['image'], { kind: 'engine' }>;

/** The thin archive of a base, with `reference` as its image's only name; null if the whole base must be kept. */
export async function openThinForm(
  { thin, onWhole }: EngineImage,
  reference: string,
  signal: AbortSignal,
): Promise<Readable | null> {
  try {
    return thin === null ? null : await thin(reference, signal);
  } catch (error) {
    if (!(error instanceof NotThinError)) throw error;
    onWhole(error.reason);
    return null;
  }
}
