import { secretsOf } from './blob-url.ts';
import type { HerokuClient } from './client.ts';
import { CALL_POLICIES } from './policy.ts';
import { readStoredSlug } from './wire.ts';

/** Where a slug is. */
export interface SlugPlace {
  readonly app: string;
  readonly slugId: string;
}

/** A slug that Heroku has, as far as it tells. */
export interface DeployedSlug {
  /** Of the compressed file. */
  readonly sizeBytes: number | null;
  /** Lower-case hex of the compressed file. */
  readonly sha256: string | null;
  /** Command by process type; null where Heroku does not tell. */
  readonly processTypes: Readonly<Record<string, string>> | null;
  /** Such as `heroku-24`. */
  readonly stack: string | null;
  /** Whatever whoever made the slug called its commit. */
  readonly commit: string | null;
  /** Where its bytes are: whoever has it can read the slug. Null if it is none to read from. */
  readonly blobUrl: string | null;
}

/** Asks Heroku about a slug. Throws as `HerokuClient.call` does. */
export async function readDeployedSlug(client: HerokuClient, { app, slugId }: SlugPlace): Promise<DeployedSlug> {
  const {
    size,
    checksum,
    blob,
    process_types: processTypes,
    stack,
    commit,
  } = await client.call({
    method: 'GET',
    path: ['apps', app, 'slugs', slugId],
    doing: `read the slug ${slugId} of ${app}`,
    policy: CALL_POLICIES.read,
    read: readStoredSlug,
  });
  const url = URL.parse(blob.url);
  for (const secret of [blob.url, ...(url === null ? [] : secretsOf(url))]) client.log.mask(secret);
  return {
    sizeBytes: size,
    sha256: /^SHA256:([0-9a-f]{64})$/i.exec(checksum ?? '')?.[1]?.toLowerCase() ?? null,
    processTypes,
    stack,
    commit,
    blobUrl: blob.method.toUpperCase() === 'GET' ? blob.url : null,
  };
}
