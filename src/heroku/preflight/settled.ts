import { ActionError } from '../../errors.ts';

/** What a call came to. */
export type Settled<T> =
  | { readonly kind: 'told'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: ActionError };

/** Waits for a call so that its failure does not hide those of others. Throws what is no ActionError: a bug, or a signal's reason. */
export async function settled<T>(answer: Promise<T>): Promise<Settled<T>> {
  try {
    return { kind: 'told', value: await answer };
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    return { kind: 'failed', error };
  }
}
