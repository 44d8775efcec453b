/** What two works came to that run side by side. Throws, once both have ended, what either failed with. */
export async function bothOrThrow<A, B>(a: A | Promise<A>, b: B | Promise<B>): Promise<[A, B]> {
  const results = await Promise.allSettled([a, b]);
  throwFaults(faultsOf(results));
  return Promise.all([a, b]);
}

/** What those failed with that did. */
export function faultsOf(results: readonly PromiseSettledResult<unknown>[]): readonly unknown[] {
  return results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
}

/** Throws one fault as it is, and several as one AggregateError, so that none hides another; nothing where there is none. */
export function throwFaults(faults: readonly unknown[]): void {
  // What stopped one work may have stopped the other.
  const different = [...new Set(faults)];
  if (different.length > 1) throw new AggregateError(different);
  if (different.length === 1) throw different[0];
}
