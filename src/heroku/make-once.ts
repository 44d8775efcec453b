import { ActionError } from '../errors.ts';
import type { CallPolicy } from '../remote/call-policy.ts';
import { CancelledCallError, NoReplyError, UnreadableReplyError } from '../remote/remote-error.ts';
import { withRetries } from '../remote/retry.ts';
import type { HerokuClient } from './client.ts';
import { HerokuApiError } from './errors.ts';
import { findRelease, type ReleaseTraits } from './find-release.ts';
import { outlive } from './outlive.ts';
import { readRelease, type WireRelease } from './wire.ts';

/** A release that must be made once, however often the way to Heroku breaks. */
export interface OnceRequest extends ReleaseTraits {
  /** As in "the release of the slug to my-app". */
  readonly what: string;
  /** Completes "Could not …" and "Whether my-app was …". */
  readonly words: { readonly doing: string; readonly done: string };
  readonly policy: CallPolicy;
  readonly body: Readonly<Record<string, unknown>>;
  /** Asked before each try but the first, which may be a minute later; throws if it must not be made any more. */
  readonly recheck?: () => Promise<void>;
}

/** It is not known whether Heroku made a release, or what became of one that it says it made. */
export class ReleaseUnknownError extends ActionError {
  override readonly name = 'ReleaseUnknownError';
}

/** What one POST came to. */
type Attempt =
  | { readonly kind: 'made'; readonly release: WireRelease }
  /** No answer; if `isAccepted`, one that says yes and no more. */
  | { readonly kind: 'lost'; readonly error: Error; readonly isAccepted: boolean };

type LostAttempt = Extract<Attempt, { readonly kind: 'lost' }>;

/**
 * Makes a release. Where the reply is lost, the list of releases says whether it was made, and only if it stays absent is it
 * asked for again, once. A cancelled job asks for none; one that was on its way has 2 s to be answered, and 3.5 s to be found.
 * Throws ActionError if Heroku refuses it, ReleaseUnknownError if it is not known in the end whether it was made or what became of
 * it. Throws the signal's reason if it aborted before anything was sent.
 */
export async function makeReleaseOnce(client: HerokuClient, request: OnceRequest): Promise<WireRelease> {
  const { app, what } = request;
  const first = await post(client, request);
  const made = first.kind === 'made' ? first.release : await reconcile(client, request, first);
  if (made !== null) return made;
  const absent = `No ${what} is in the list of ${app}`;
  if (client.signal.aborted) {
    throw new ActionError(`The job was cancelled, and the ${what} was not made. ${absent}.`, {
      cause: client.signal.reason,
    });
  }

  client.log.info(`${absent}: it was not made. Asking for it once more.`);
  await request.recheck?.();
  const second = await post(client, request);
  const madeLater = second.kind === 'made' ? second.release : await reconcile(client, request, second);
  if (madeLater !== null) return madeLater;
  const { message } = second.kind === 'lost' ? second.error : { message: '' };
  throw new ActionError(
    `${message} Heroku did not answer twice. ${absent}: it was not made. See https://status.heroku.com and run the job again.`,
    second.kind === 'lost' ? { cause: second.error } : {},
  );
}

async function post(client: HerokuClient, request: OnceRequest): Promise<Attempt> {
  const { app, slugId, words, policy, body } = request;
  using patient = outlive(client, client.limits.lastReplyMs);
  try {
    const release = await withRetries(policy, client, async (tryNumber) => {
      if (tryNumber > 1) await request.recheck?.();
      // The patient client would still send it.
      client.signal.throwIfAborted();
      return patient.call({
        method: 'POST',
        path: ['apps', app, 'releases'],
        doing: words.doing,
        policy: { ...policy, attempts: 1 },
        body,
        read: (reply) => readReleaseOf(slugId, reply),
      });
    });
    return { kind: 'made', release };
  } catch (error) {
    if (error instanceof UnreadableReplyError) return { kind: 'lost', error, isAccepted: true };
    const isLost =
      error instanceof NoReplyError ||
      error instanceof CancelledCallError ||
      (error instanceof HerokuApiError && error.trouble === 'unavailable');
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
async function reconcile(client: HerokuClient, request: OnceRequest, lost: LostAttempt): Promise<WireRelease | null> {
  const { app } = request;
  client.log.info(`${lost.error.message} Looking into the releases of ${app} whether it was made.`);
  using patient = outlive(client, client.limits.lastWordMs);
  const search = await findRelease(patient, request).catch((error: unknown) => {
    throw notKnown(request, { reason: lost.error.message, cause: error, lost });
  });
  switch (search.kind) {
    case 'found':
      client.log.info(`It was made: ${app} v${search.release.version}.`);
      return search.release;
    case 'unknown': {
      const reason = `${lost.error.message} ${search.error.message}`;
      throw notKnown(request, { reason, cause: search.error, lost });
    }
    case 'absent':
      // Heroku has said yes, or is still at it for all we know: a second release could come to the first.
      if (lost.isAccepted || lost.error instanceof CancelledCallError)
        throw notKnown(request, { reason: lost.error.message, cause: lost.error, lost });
      return null;
  }
}

function notKnown(
  { app, what, words }: OnceRequest,
  { reason, cause, lost }: { readonly reason: string; readonly cause: unknown; readonly lost: LostAttempt },
): ReleaseUnknownError {
  const isNotKnown = lost.isAccepted
    ? `Heroku said that the ${what} was made, but its outcome is not known`
    : `Whether ${app} was ${words.done} is not known`;
  return new ReleaseUnknownError(
    `${isNotKnown}: ${reason} Look at \`heroku releases --app ${app}\` before you run the job again.`,
    { cause },
  );
}
