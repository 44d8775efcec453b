import { withRetries } from '../remote/retry.ts';
import { putBlob } from './blob-put.ts';
import { BlobRefusedError, checkBlobReply } from './blob-reply.ts';
import type { HerokuClient } from './client.ts';
import { type CreatedSlug, createSlug, type SlugDescription } from './create-slug.ts';
import { CALL_POLICIES } from './policy.ts';
import { checkStoredSize } from './stored-slug.ts';

/** A slug whose bytes Heroku has. */
export interface UploadedSlug {
  readonly slugId: string;
}

/**
 * Creates a slug and sends its bytes; returns only after the store confirmed all of them. Throws ActionError otherwise:
 * then there is nothing that could be released by mistake.
 */
export async function uploadSlug(client: HerokuClient, slug: SlugDescription): Promise<UploadedSlug> {
  const created = await createSlug(client, slug);
  try {
    return await storeSlug(client, slug, created);
  } catch (error) {
    if (!(error instanceof BlobRefusedError && error.isExpired)) throw error;
    client.log.info(`${error.message} Asking Heroku for a new slug and URL, once.`);
  }
  return storeSlug(client, slug, await createSlug(client, slug));
}

async function storeSlug(client: HerokuClient, slug: SlugDescription, created: CreatedSlug): Promise<UploadedSlug> {
  const { app, slug: file } = slug;
  await withRetries(CALL_POLICIES.storeSlug, client, async () => {
    const reply = await putBlob({
      url: created.blobUrl,
      slug: file,
      limits: client.limits,
      signal: client.signal,
      onSent: progressOf(client, file.sizeBytes),
    });
    checkBlobReply(reply, client.clock.now());
    await checkStoredSize(client, { app, slugId: created.slugId, sizeBytes: file.sizeBytes });
  });
  return { slugId: created.slugId };
}

/** Tells each whole percent once. */
function progressOf({ log }: HerokuClient, sizeBytes: number): (sentBytes: number) => void {
  let toldPercent = -1;
  return (sentBytes) => {
    const percent = Math.floor((sentBytes / sizeBytes) * 100);
    if (percent === toldPercent) return;
    toldPercent = percent;
    log.progress(`Uploading the slug: ${mebibytes(sentBytes)} of ${mebibytes(sizeBytes)} MiB (${percent} %)`);
  };
}

function mebibytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(1);
}
