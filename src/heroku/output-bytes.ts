import type { OutputPlace } from './output-connection.ts';

/** While a command is silent, Heroku's server of streams keeps the connection open with NUL bytes, which have no place in the output. */
export async function* withoutKeepAlives(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  for await (const chunk of body) yield chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk;
}

/**
 * The bytes of a reply from a place in the output on. Where the reply does not say at which byte it starts, it is either the one asked
 * for, since Heroku's server answers a range with a plain 200, or the output's first, and then it begins as the output did.
 */
export async function* bytesFrom(
  body: AsyncIterable<Uint8Array>,
  { start, from }: { readonly start: number | 'unsaid'; readonly from: OutputPlace },
): AsyncGenerator<Uint8Array, void> {
  let skipBytes = start === 'unsaid' ? null : from.byte - start;
  let held = Buffer.alloc(0);
  for await (const chunk of body) {
    held = Buffer.concat([held, chunk]);
    skipBytes ??= bytesToSkip(held, from);
    if (skipBytes === null) continue;
    if (skipBytes < held.length) yield held.subarray(skipBytes);
    skipBytes = Math.max(0, skipBytes - held.length);
    held = Buffer.alloc(0);
  }
  // What has ended before it was as long as the beginning is not the beginning.
  if (held.length > 0) yield held;
}

/** Null as long as it cannot be told. */
function bytesToSkip(beginning: Buffer, { byte, head }: OutputPlace): number | null {
  const length = Math.min(beginning.length, head.length);
  if (!beginning.subarray(0, length).equals(head.subarray(0, length))) return 0;
  return length === head.length ? byte : null;
}
