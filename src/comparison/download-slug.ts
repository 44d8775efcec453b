import { ActionError } from '../errors.ts';
import { getBlob } from '../heroku/blob-get.ts';
import { notTheSlug } from '../heroku/blob-reply.ts';
import { parseBlobUrl } from '../heroku/blob-url.ts';
import type { HerokuClient } from '../heroku/client.ts';
import { type DeployedSlug, readDeployedSlug, type SlugPlace } from '../heroku/deployed-slug.ts';
import { CALL_POLICIES } from '../heroku/policy.ts';
import { withRetries } from '../remote/retry.ts';
import { type ReadSlug, readSlug } from '../slug/read-slug.ts';
import type { SlugBounds } from '../slug/slug-tar.ts';

/** What a download may take. */
export interface DownloadBounds extends SlugBounds {
  /** Of the compressed file. */
  readonly bytes: number;
}

/** Heroku takes no slug above 500 MB; what is in one is bound by the disk of a dyno and the minute that it has to start. */
export const DOWNLOAD_BOUNDS: DownloadBounds = {
  bytes: 2 * 500 * 2 ** 20,
  uncompressedBytes: 8 * 2 ** 30,
  entries: 500_000,
};

/** A slug that Heroku has, and how it was described first. */
export interface SlugDownload extends SlugPlace {
  readonly deployed: DeployedSlug;
  /** Its name in messages. */
  readonly name: string;
  readonly bounds: DownloadBounds;
}

/**
 * Reads a deployed slug as it is downloaded; nothing is written to disk, and only its manifest stays in memory. A second try
 * is at a URL that Heroku gives anew. Throws ActionError if it does not come whole, is not the slug of that checksum, or is
 * over a bound; and what the client's signal is aborted with.
 */
export function downloadSlug(client: HerokuClient, download: SlugDownload): Promise<ReadSlug> {
  return withRetries(CALL_POLICIES.readSlug, client, async (attempt) => {
    const deployed = attempt === 1 ? download.deployed : await readDeployedSlug(client, download);
    const slug = await readOnce(client, { ...download, deployed });
    if (deployed.sha256 !== null && slug.sha256 !== deployed.sha256)
      throw notTheSlug(`its checksum is SHA256:${slug.sha256}, and Heroku's SHA256:${deployed.sha256}`);
    return slug;
  });
}

async function readOnce(client: HerokuClient, { deployed, name, bounds }: SlugDownload): Promise<ReadSlug> {
  const { limits, log, signal } = client;
  const { blobUrl, sizeBytes } = deployed;
  if (blobUrl === null) throw new ActionError('Heroku does not say where the slug can be read.');
  const url = parseBlobUrl(blobUrl, log);
  const blob = { url, sizeBytes, mostBytes: bounds.bytes, limits, signal };
  return readSlug(getBlob(blob), { name, bounds, signal });
}
