import { RegistryError } from '../../docker/registry-error.ts';
import { ActionError, errorMessage } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { plainReason } from '../../plain-reason.ts';

/** A store that is asked for something. */
export interface AskedStore {
  /** Such as `the Actions cache`. */
  readonly place: string;
  readonly log: Log;
  /** The job's own: a cancellation is no fault of the store. */
  readonly signal: AbortSignal;
}

/** What `ask` gives; a fault of any kind is one warning, and counts as nothing found. Throws only what the job was cancelled with. */
export function foundOrNull<T>(store: AskedStore, ask: () => Promise<T | null>): Promise<T | null> {
  return foundOrThrow({ ...store, isUnanswered: () => false }, ask);
}

/**
 * The same, for who must know whether there is something: throws ActionError where the store did not answer. What it has
 * and cannot be used counts as nothing found, so that a newer one is made, which outdoes it.
 */
export async function foundOrThrow<T>(
  { place, log, signal, isUnanswered }: AskedStore & { readonly isUnanswered: (error: unknown) => boolean },
  ask: () => Promise<T | null>,
): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    signal.throwIfAborted();
    const reason = asSentence(faultReason(error));
    if (isUnanswered(error)) {
      const message = `It cannot be told whether ${place} has this base: ${reason} Run this again when that is mended.`;
      throw new ActionError(message, { cause: error });
    }
    log.warning(`The base is not taken from ${place}: ${reason} The job goes on without it.`);
    return null;
  }
}

/** What went wrong, without a full stop. A registry's error has no query in it, and ends with what to do: it is not cut. */
export function faultReason(error: unknown): string {
  const reason = error instanceof RegistryError ? error.message : plainReason(errorMessage(error));
  return reason.replace(/\.$/, '');
}

function asSentence(reason: string): string {
  return /[?!…]$/.test(reason) ? reason : `${reason}.`;
}
