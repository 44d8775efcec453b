import { ActionError } from '../errors.ts';
import { storedWrong } from './blob-reply.ts';
import { parseBlobUrl } from './blob-url.ts';
import type { HerokuClient } from './client.ts';
import { exchange } from './exchange.ts';
import { CALL_POLICIES } from './policy.ts';
import { readSlug } from './wire.ts';

/**
 * Asks the blob store how many bytes it holds of the slug, and throws BlobRefusedError if they are not `sizeBytes`. The
 * store has said yes already, so where it cannot be asked, that yes stands.
 */
export async function checkStoredSize(
  client: HerokuClient,
  slug: { readonly app: string; readonly slugId: string; readonly sizeBytes: number },
): Promise<void> {
  const stored = await storedBytes(client, slug).catch((error: unknown) => {
    client.signal.throwIfAborted();
    if (!(error instanceof ActionError)) throw error;
    client.log.debug(`The stored slug's size is not known: ${error.message}`);
    return null;
  });
  if (stored === null || stored === slug.sizeBytes) return;
  throw storedWrong(`${stored} bytes of ${slug.sizeBytes}`, 200);
}

/** Null if the store does not tell. */
async function storedBytes(
  client: HerokuClient,
  { app, slugId }: { readonly app: string; readonly slugId: string },
): Promise<number | null> {
  const { blob } = await client.call({
    method: 'GET',
    path: ['apps', app, 'slugs', slugId],
    doing: `read the slug ${slugId} of ${app}`,
    policy: CALL_POLICIES.read,
    read: readSlug,
  });
  if (blob.method.toUpperCase() !== 'GET') return null;
  const reply = await exchange({
    url: parseBlobUrl(blob.url, client.log),
    method: 'GET',
    // Compressed on the way, the length would be another.
    headers: { range: 'bytes=0-0', 'accept-encoding': 'identity' },
    doing: 'read one byte of the stored slug',
    maxBytes: 1,
    replyMs: client.limits.replyMs,
    signal: client.signal,
  });
  if (reply.status === 206) return wholeNumber(/\/(\d+)$/.exec(reply.headers.get('content-range') ?? '')?.[1]);
  // A store that does not know ranges sends all of it; we have stopped reading.
  if (reply.status === 200) return wholeNumber(reply.headers.get('content-length') ?? undefined);
  return null;
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null;
}
