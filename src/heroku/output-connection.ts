import { bytesFrom, withoutKeepAlives } from './output-bytes.ts';

/** Where in the output to go on, and how it began. */
export interface OutputPlace {
  /** Of the byte that comes next. */
  readonly byte: number;
  /** The first bytes of the output, as many as were kept. */
  readonly head: Uint8Array;
}

/** What one request for the output of a release command came to. */
export type OutputReply =
  /** Bytes as they come, from the place asked for on; they may end before the output does. */
  | { readonly kind: 'bytes'; readonly bytes: AsyncIterable<Uint8Array> }
  /** The command has not begun to write, has written no more, or the server cannot say: worth asking again. */
  | { readonly kind: 'nothing-yet'; readonly status: number }
  | { readonly kind: 'refused'; readonly status: number };

/**
 * Asks for a release command's output from a place on, without a token: the URL alone is the key to it. Rejects as fetch does, also
 * in the midst of the bytes. https://devcenter.heroku.com/articles/release-phase
 */
export async function openOutput(url: URL, from: OutputPlace, signal: AbortSignal): Promise<OutputReply> {
  const { status, headers, body } = await fetch(url, {
    headers: {
      accept: 'text/plain',
      // Compressed on the way, a byte's place would be another.
      'accept-encoding': 'identity',
      ...(from.byte === 0 ? {} : { range: `bytes=${from.byte}-` }),
    },
    redirect: 'manual',
    signal,
  });
  const start = startOf(status, headers);
  if (body !== null && start !== null && (start === 'unsaid' || start <= from.byte)) {
    return { kind: 'bytes', bytes: bytesFrom(withoutKeepAlives(body), { start, from }) };
  }
  await body?.cancel();
  const isWorthAsking = [204, 404, 408, 416, 429].includes(status) || status >= 500;
  return { kind: isWorthAsking ? 'nothing-yet' : 'refused', status };
}

/** Place in the output of the reply's first byte; null if the reply is none of it. */
function startOf(status: number, headers: Headers): number | 'unsaid' | null {
  if (status === 200) return 'unsaid';
  const start = /^bytes (\d{1,15})-/.exec(headers.get('content-range') ?? '')?.[1];
  return status === 206 && start !== undefined ? Number(start) : null;
}
