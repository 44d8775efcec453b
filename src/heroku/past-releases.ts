import { errorMessage } from '../errors.ts';
import type { Log } from '../log.ts';
import { withinTime } from '../time-box.ts';
import type { HerokuClient } from './client.ts';
import { readDeployedSlug } from './deployed-slug.ts';
import { HerokuApiError } from './errors.ts';
import { CALL_POLICIES } from './policy.ts';
import { readDatedReleases, type WireDatedRelease } from './wire.ts';

/** A client whose calls end with `signal`. */
export type HerokuConnection = (signal: AbortSignal) => HerokuClient;

/** A release that brought another slug, and the size of that slug. */
export interface PastRelease {
  readonly version: number;
  /** Of the compressed slug. */
  readonly sizeBytes: number;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
}

/** What the past is asked with. */
export interface PastQuestion {
  readonly app: string;
  readonly connect: HerokuConnection;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** For all of it. Default: 30 s. */
  readonly limitMs?: number;
}

const MOST_RELEASES = 20;
const MOST_CALLS = 5;
const LIMIT_MS = 30_000;

/**
 * The sizes of the slugs that the app's last releases brought, newest first: of those among its last 20 that did not fail, and
 * have another slug than the release before. What cannot be read, or not in time, is left out with one warning. Throws only
 * what `signal` is aborted with.
 */
export async function readPastReleases(question: PastQuestion): Promise<readonly PastRelease[]> {
  const { app, connect, log, signal, limitMs = LIMIT_MS } = question;
  const sizes = new Map<string, number | null>();
  let releases: readonly WireDatedRelease[] = [];
  const ended = new AbortController();
  const either = AbortSignal.any([signal, ended.signal]);
  try {
    await withinTime({ what: 'reading them', limitMs, signal: either }, async (stop) => {
      const client = connect(stop);
      releases = bringers(await readNewest(client, app));
      const slugIds = new Set(releases.flatMap(({ slug }) => (slug === null ? [] : [slug.id])));
      await readSizes(client, { app, slugIds }, sizes);
    });
  } catch (error) {
    signal.throwIfAborted();
    log.warning(`The sizes of earlier slugs of ${app} are not all known: ${errorMessage(error)}`);
  } finally {
    // One failed call ends the wait for all; what it leaves under way counts against the account's limit, too.
    ended.abort();
  }
  return releases.flatMap(({ version, slug, created_at: createdAt }) => {
    const sizeBytes = slug === null ? null : (sizes.get(slug.id) ?? null);
    return sizeBytes === null ? [] : [{ version, sizeBytes, createdAt }];
  });
}

async function readNewest(client: HerokuClient, app: string): Promise<readonly WireDatedRelease[]> {
  const releases = await client.call({
    method: 'GET',
    path: ['apps', app, 'releases'],
    // One more, to know whether the oldest of those asked for brought its slug.
    range: `version ..; order=desc,max=${MOST_RELEASES + 1}`,
    doing: `read the last releases of ${app}`,
    policy: CALL_POLICIES.read,
    read: readDatedReleases,
  });
  return releases.toSorted((a, b) => b.version - a.version).slice(0, MOST_RELEASES + 1);
}

/**
 * The releases that brought their slug: of several in a row with the same one, as config vars make them, the first. What ran
 * before the oldest is known only where the list goes back to the beginning.
 */
function bringers(newestFirst: readonly WireDatedRelease[]): readonly WireDatedRelease[] {
  const isWhole = newestFirst.length <= MOST_RELEASES;
  const ran = newestFirst.filter(({ status }) => status !== 'failed');
  return ran.filter(({ slug }, index) => {
    const before = ran[index + 1];
    return slug !== null && (before === undefined ? isWhole : slug.id !== before.slug?.id);
  });
}

/** A few at a time; each call counts against the account's limit. */
async function readSizes(
  client: HerokuClient,
  { app, slugIds }: { readonly app: string; readonly slugIds: ReadonlySet<string> },
  sizes: Map<string, number | null>,
): Promise<void> {
  const waiting = slugIds.values();
  const work = async () => {
    for (const slugId of waiting) sizes.set(slugId, await sizeOf(client, app, slugId));
  };
  await Promise.all(Array.from({ length: MOST_CALLS }, work));
}

/** Null where it is not known: Heroku destroys what is older than 30 days and 20 releases. */
async function sizeOf(client: HerokuClient, app: string, slugId: string): Promise<number | null> {
  try {
    return (await readDeployedSlug(client, { app, slugId })).sizeBytes;
  } catch (error) {
    if (error instanceof HerokuApiError && (error.status === 404 || error.status === 410)) return null;
    throw error;
  }
}
