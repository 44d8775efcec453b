import type { Readable } from 'node:stream';
import { ActionError } from '../errors.ts';

/**
 * The chunks of a stream, given up if none comes for `limitMs` while one is waited for. The stream is destroyed when the
 * reader stops, for whatever reason: an engine holds a container's lock for as long as its archive is not read or closed.
 * Throws ActionError naming `what`.
 */
export async function* withIdleLimit(stream: Readable, limitMs: number, what: string): AsyncGenerator<Buffer, void> {
  const chunks = stream[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { promise: late, reject } = Promise.withResolvers<never>();
      const timer = setTimeout(
        () => reject(new ActionError(`${what}: the Docker engine sent nothing for ${limitMs / 1000} s.`)),
        limitMs,
      );
      try {
        const next = await Promise.race([chunks.next(), late]);
        if (next.done) return;
        yield next.value as Buffer;
      } finally {
        clearTimeout(timer);
      }
    }
  } finally {
    stream.destroy();
  }
}
