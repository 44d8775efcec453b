import type { CurrentRelease } from './app.ts';
import type { HerokuClient } from './client.ts';
import { makeReleaseOnce } from './make-once.ts';
import { CALL_POLICIES } from './policy.ts';
import type { WireRelease } from './wire.ts';

export interface ReleaseRequest {
  /** The app's name. */
  readonly app: string;
  readonly slugId: string;
  /** Shown in the app's list of releases; tells our release from another run's of the same slug. */
  readonly description: string;
  /** As it was right before, at the latest before somebody else could release this slug. */
  readonly before: CurrentRelease | null;
  /** Asked before it is asked for again, which may be a minute later; throws if it must not be made any more. */
  readonly recheck?: () => Promise<void>;
}

/** A release that Heroku has made; what becomes of it is for `followRelease` to tell. */
export interface Release {
  readonly id: string;
  readonly version: number;
  /** Heroku's word: `pending` while the release phase runs. */
  readonly status: string;
  readonly outputStreamUrl: string | null;
}

/**
 * Releases a slug, at most once: see `makeReleaseOnce` for what becomes of a lost reply and of a cancelled job. Throws ActionError if
 * Heroku refuses it, ReleaseUnknownError if it is not known in the end whether it was made.
 */
export async function releaseSlug(
  client: HerokuClient,
  { app, slugId, description, before, recheck }: ReleaseRequest,
): Promise<Release> {
  const made = await makeReleaseOnce(client, {
    app,
    what: 'release of the slug',
    words: { doing: `release the slug to ${app}`, done: 'released' },
    policy: CALL_POLICIES.createRelease,
    body: { slug: slugId, description },
    slugId,
    afterVersion: before?.version ?? 0,
    ...(recheck === undefined ? {} : { recheck }),
    // A change of a config var that is made later carries our slug too. Should Heroku have changed our words, ours is the first.
    choose: (candidates) => candidates.find((release) => release.description === description) ?? candidates[0],
  });
  return releaseOf(made);
}

/** What of Heroku's reply is needed to follow a release. */
export function releaseOf({ id, version, status, output_stream_url }: WireRelease): Release {
  return { id, version, status, outputStreamUrl: output_stream_url };
}
