/**
 * Waits for something that takes no signal of its own.
 * @throws the signal's reason if it is aborted before `wait` has settled
 */
export async function untilAborted<Value>(wait: Promise<Value>, signal: AbortSignal): Promise<Value> {
  const aborted = Promise.withResolvers<never>();
  const onAbort = () => aborted.reject(signal.reason);
  // Whichever of the two is not waited for any more must not become an unhandled rejection.
  wait.catch(() => {});
  aborted.promise.catch(() => {});
  if (signal.aborted) onAbort();
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([aborted.promise, wait]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
