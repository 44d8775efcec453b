import type { ActionError } from '../../errors.ts';

/**
 * What `read` makes of a source. A fault that `read` finds is thrown as `damaged` tells it; one of the source itself (an
 * engine that broke off, a cancelled job) stays what it is.
 */
export async function* readGuarded<T>(
  source: AsyncIterable<Buffer>,
  read: (source: AsyncIterable<Buffer>) => AsyncIterable<T>,
  damaged: (error: unknown) => ActionError,
): AsyncGenerator<T, void> {
  let failed: { readonly error: unknown } | undefined;
  async function* watched(): AsyncGenerator<Buffer, void> {
    try {
      yield* source;
    } catch (error) {
      failed = { error };
      throw error;
    }
  }
  try {
    yield* read(watched());
  } catch (error) {
    throw failed === undefined ? damaged(error) : failed.error;
  }
}

/** The same chunks, up to `limitBytes` of them in all; throws what `tooMuch` makes beyond. */
export async function* limitBytes(
  source: AsyncIterable<Buffer>,
  limit: number,
  tooMuch: () => ActionError,
): AsyncGenerator<Buffer, void> {
  let length = 0;
  for await (const chunk of source) {
    length += chunk.length;
    if (length > limit) throw tooMuch();
    yield chunk;
  }
}
