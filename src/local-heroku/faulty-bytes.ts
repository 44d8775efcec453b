import { setTimeout as delay } from 'node:timers/promises';
import type { Fault } from './fault.ts';

/** So many bytes after each wait. */
export type Pace = Pick<Extract<Fault, { kind: 'slow' }>, 'bytes' | 'everyMs'>;

/** The bytes of a reply as its fault lets them through: later, fewer, or slowly. Throws the signal's reason if it aborts in between. */
export async function* faultyBytes(
  chunks: AsyncIterable<Buffer>,
  { fault, signal }: { readonly fault: Fault | undefined; readonly signal: AbortSignal },
): AsyncGenerator<Buffer, void> {
  if (fault?.kind === 'delay') await delay(fault.ms, undefined, { signal });
  let left = fault?.kind === 'cut' ? fault.afterBytes : Number.POSITIVE_INFINITY;
  if (left <= 0) return;
  for await (const chunk of chunks) {
    const passed = chunk.subarray(0, left);
    if (fault?.kind === 'slow') yield* trickle(passed, fault, signal);
    else yield passed;
    left -= passed.length;
    if (left <= 0) return;
  }
}

/** Bytes at a pace. Throws the signal's reason if it aborts in between. */
export async function* trickle(
  bytes: Buffer,
  { bytes: size, everyMs }: Pace,
  signal: AbortSignal,
): AsyncGenerator<Buffer, void> {
  for (let at = 0; at < bytes.length; at += size) {
    await delay(everyMs, undefined, { signal });
    yield bytes.subarray(at, at + size);
  }
}
