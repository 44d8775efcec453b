import type { CallPolicy } from '../remote/call-policy.ts';
import { RemoteError } from '../remote/remote-error.ts';
import type { HerokuClient } from './client.ts';
import { CALL_POLICIES } from './policy.ts';
import { readReleases } from './release-list.ts';
import type { WireRelease } from './wire.ts';

/** How long a release may take to show up in the list. */
const WINDOW_MS = 10_000;
const PAUSE_MS = 2_000;

/** Which release is ours. */
export interface ReleaseTraits {
  readonly app: string;
  readonly slugId: string;
  /** Version of the newest release that was certainly there before ours; 0 if there was none. */
  readonly afterVersion: number;
  /** Ours among the releases after that one that carry the slug, oldest first; undefined if none can be. */
  readonly choose: (candidates: readonly WireRelease[]) => WireRelease | undefined;
}

export type ReleaseSearch =
  | { readonly kind: 'found'; readonly release: WireRelease }
  /** It was in none of the lists that could be read: two at least, the last one after the whole window. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown'; readonly error: RemoteError };

/** Looks for our release for 10 s. Rejects with the signal's reason if it aborts. */
export async function findRelease(client: HerokuClient, traits: ReleaseTraits): Promise<ReleaseSearch> {
  const endMs = client.clock.now() + WINDOW_MS;
  for (let absences = 0; ; ) {
    const leftMs = endMs - client.clock.now();
    // What the last look says is what counts, so only that one is insisted on.
    const search = await look(client, traits, leftMs > 0 ? CALL_POLICIES.readOnce : CALL_POLICIES.read);
    if (search.kind === 'absent') absences += 1;
    if (search.kind === 'found') return search;
    // A single look at a list that lags is no proof.
    if (leftMs <= 0 && absences !== 1) return search;
    await client.clock.wait(leftMs > 0 ? Math.min(PAUSE_MS, leftMs) : PAUSE_MS, client.signal);
  }
}

async function look(
  client: HerokuClient,
  { app, slugId, afterVersion, choose }: ReleaseTraits,
  policy: CallPolicy,
): Promise<ReleaseSearch> {
  try {
    const releases = await readReleases(client, app, policy);
    const candidates = releases.filter(({ version, slug }) => version > afterVersion && slug?.id === slugId);
    const release = choose(candidates.toReversed());
    return release === undefined ? { kind: 'absent' } : { kind: 'found', release };
  } catch (error) {
    client.signal.throwIfAborted();
    if (!(error instanceof RemoteError)) throw error;
    return { kind: 'unknown', error };
  }
}
