import { ActionError } from '../errors.ts';
import type { CurrentRelease } from './app.ts';
import type { HerokuClient } from './client.ts';
import { CancelledCallError, HerokuApiError, NoReplyError, UnreadableReplyError } from './errors.ts';
import { findRelease } from './find-release.ts';
import { CALL_POLICIES } from './policy.ts';
import { readRelease, type WireRelease } from './wire.ts';

export interface ReleaseRequest {
  /** The app's name. */
  readonly app: string;
  readonly slugId: string;
  /** Shown in the app's list of releases. */
  readonly description: string;
  /** As it was before the slug was created. */
  readonly before: CurrentRelease | null;
}

/** A release that Heroku has made; what becomes of it is for `followRelease` to tell. */
export interface Release {
  readonly id: string;
  readonly version: number;
  /** Heroku's word: `pending` while the release phase runs. */
  readonly status: string;
  readonly outputStreamUrl: string | null;
}

/** What one POST came to. */
type Attempt =
  | { readonly kind: 'made'; readonly release: WireRelease }
  /** No answer; if `isAccepted`, one that says yes and no more. */
  | { readonly kind: 'lost'; readonly error: Error; readonly isAccepted: boolean };

/**
 * Releases a slug once. Where the reply is lost, the list of releases says whether it was made, and only if it stays
 * absent is it asked for again, once. Throws ActionError if Heroku refuses it, or if it is not known in the end whether
 * it was made: then the message says so.
 */
export async function releaseSlug(client: HerokuClient, request: ReleaseRequest): Promise<Release> {
  const first = await postRelease(client, request);
  if (first.kind === 'made') return releaseOf(first.release);
  const found = await reconcile(client, request, first);
  if (found !== null) return releaseOf(found);

  client.log.info(`No release of the slug is in the list of ${request.app}: it was not made. Asking for it once more.`);
  const second = await postRelease(client, request);
  if (second.kind === 'made') return releaseOf(second.release);
  const foundLater = await reconcile(client, request, second);
  if (foundLater !== null) return releaseOf(foundLater);
  throw new ActionError(
    `${second.error.message} Heroku did not answer twice, and no release of the slug is in the list of ${request.app}. See https://status.heroku.com and run the job again.`,
    { cause: second.error },
  );
}

async function postRelease(client: HerokuClient, { app, slugId, description }: ReleaseRequest): Promise<Attempt> {
  try {
    const release = await client.call({
      method: 'POST',
      path: ['apps', app, 'releases'],
      doing: `release the slug to ${app}`,
      policy: CALL_POLICIES.createRelease,
      body: { slug: slugId, description },
      read: (body) => readReleaseOf(slugId, body),
    });
    return { kind: 'made', release };
  } catch (error) {
    if (error instanceof CancelledCallError)
      throw notKnown(app, 'The job was cancelled while it was asked for.', error);
    if (error instanceof UnreadableReplyError) return { kind: 'lost', error, isAccepted: true };
    const isLost =
      error instanceof NoReplyError || (error instanceof HerokuApiError && error.trouble === 'unavailable');
    if (isLost) return { kind: 'lost', error, isAccepted: false };
    throw error;
  }
}

function readReleaseOf(slugId: string, body: unknown): WireRelease {
  const release = readRelease(body);
  if (release.slug?.id !== slugId) throw new TypeError('"slug" is not the slug that was to be released');
  return release;
}

/** Our release if it was made, null if it certainly was not; throws ActionError if that cannot be told. */
async function reconcile(
  client: HerokuClient,
  { app, slugId, before }: ReleaseRequest,
  lost: Extract<Attempt, { readonly kind: 'lost' }>,
): Promise<WireRelease | null> {
  client.log.info(`${lost.error.message} Looking into the releases of ${app} whether it was made.`);
  const search = await findRelease(client, { app, slugId, afterVersion: before?.version ?? 0 }).catch(
    (error: unknown) => {
      throw notKnown(app, lost.error.message, error);
    },
  );
  switch (search.kind) {
    case 'found':
      client.log.info(`It was made: ${app} v${search.release.version}.`);
      return search.release;
    case 'unknown':
      throw notKnown(app, `${lost.error.message} ${search.error.message}`, search.error);
    case 'absent':
      // Heroku has said yes: asking again could make a second release, later than the first.
      if (lost.isAccepted) throw notKnown(app, lost.error.message, lost.error);
      return null;
  }
}

function notKnown(app: string, reason: string, cause: unknown): ActionError {
  return new ActionError(
    `Whether ${app} was released is not known: ${reason} Look at \`heroku releases --app ${app}\` before you run the job again.`,
    { cause },
  );
}

function releaseOf({ id, version, status, output_stream_url }: WireRelease): Release {
  return { id, version, status, outputStreamUrl: output_stream_url };
}
