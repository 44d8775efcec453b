export interface TextSearch {
  readonly isFound: boolean;
  /** Whether the body went on after the part that was searched. */
  readonly isCut: boolean;
}

/**
 * Looks for a text, as UTF-8, in the first `mostBytes` of a body, and reads no further than it must. Bytes are compared, so that
 * it makes no difference where chunks end. Throws what the body breaks off with.
 */
export async function findText(body: AsyncIterable<Buffer>, text: string, mostBytes: number): Promise<TextSearch> {
  const wanted = Buffer.from(text, 'utf8');
  let leftBytes = mostBytes;
  // The end of what was read, in which the text may have begun.
  let tail = Buffer.alloc(0);
  for await (const chunk of body) {
    const window = Buffer.concat([tail, chunk.subarray(0, leftBytes)]);
    if (window.includes(wanted)) return { isFound: true, isCut: false };
    if (chunk.length > leftBytes) return { isFound: false, isCut: true };
    leftBytes -= chunk.length;
    tail = window.subarray(Math.max(0, window.length - wanted.length + 1));
  }
  return { isFound: wanted.length === 0, isCut: false };
}
