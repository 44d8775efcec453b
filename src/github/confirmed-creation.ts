import type { GitHub } from './client.ts';
import { LostReplyError } from './errors.ts';

/** How long we wait before each look for what was not confirmed: GitHub may show it late. Two looks, as for a release. */
const LOOK_AFTER_MS = [1_000, 4_000] as const;
/** Where it stays absent it is made once more, and never a third time. */
const MOST_CREATIONS = 2;

/** How something is made that must not be there twice. */
export interface Creation<T> extends Pick<GitHub, 'clock' | 'log' | 'signal'> {
  /** One POST. Throws LostReplyError if it may have been made all the same. */
  readonly create: () => Promise<T>;
  /** What was made; null if it is not there. */
  readonly find: () => Promise<T | null>;
}

/** Makes something once: after a lost reply it is looked for, before it is made again. Throws what `create` and `find` throw. */
export async function createOnce<T>({ create, find, clock, log, signal }: Creation<T>): Promise<T> {
  for (let creations = 1; ; creations += 1) {
    try {
      return await create();
    } catch (error) {
      if (!(error instanceof LostReplyError)) throw error;
      log.info(`${error.message} Looking whether it was done.`);
      for (const waitMs of LOOK_AFTER_MS) {
        await clock.wait(waitMs, signal);
        const found = await find();
        if (found !== null) return found;
      }
      if (creations === MOST_CREATIONS) throw error;
    }
  }
}
