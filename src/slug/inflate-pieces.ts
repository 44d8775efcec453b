import { createGunzip } from 'node:zlib';

/** What one piece of a gzip file inflates to. */
export interface InflatedPiece {
  readonly bytes: Buffer;
  /** Bytes of the file that it took, with those before it that gave nothing. */
  readonly compressedBytes: number;
}

/**
 * Inflates a gzip file in pieces of `pieceBytes`, each on its own, so that it is known which bytes of the file each run of
 * the content came from: an inflater gives all that its input holds before it asks for more. (What zlib says it has taken
 * in counts whole chunks.) Where pieces end does not depend on how the file comes. A piece gives at most 1,032 times its
 * length, the most that deflate can do.
 *
 * Throws zlib's own error (`Z_DATA_ERROR`, `Z_BUF_ERROR`) for what is no gzip, damaged or cut.
 */
export async function* inflatePieces(
  file: AsyncIterable<Buffer>,
  { pieceBytes }: { readonly pieceBytes: number },
): AsyncGenerator<InflatedPiece, void> {
  const inflater = createGunzip({ chunkSize: 64 * 1024 });
  let inflated: Buffer[] = [];
  let taken = 0;
  let missing = pieceBytes;
  let turn = Promise.withResolvers<void>();
  inflater.on('data', (bytes: Buffer) => inflated.push(bytes));
  inflater.on('error', (error) => turn.reject(error));
  const take = (): InflatedPiece => {
    const [first] = inflated;
    const bytes = first !== undefined && inflated.length === 1 ? first : Buffer.concat(inflated);
    const piece = { bytes, compressedBytes: taken };
    inflated = [];
    taken = 0;
    return piece;
  };
  try {
    for await (const chunk of file) {
      for (let rest = chunk; rest.length > 0; ) {
        const part = rest.subarray(0, missing);
        rest = rest.subarray(part.length);
        turn = Promise.withResolvers();
        // An error destroys the inflater, which then never calls back.
        inflater.write(part, () => turn.resolve());
        await turn.promise;
        taken += part.length;
        missing -= part.length;
        if (missing > 0) continue;
        missing = pieceBytes;
        if (inflated.length > 0) yield take();
      }
    }
    turn = Promise.withResolvers();
    inflater.once('end', () => turn.resolve());
    inflater.end();
    await turn.promise;
    if (taken > 0 || inflated.length > 0) yield take();
  } finally {
    inflater.destroy();
  }
}
