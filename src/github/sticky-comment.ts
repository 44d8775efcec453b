import { ActionError, errorMessage } from '../errors.ts';
import type { GitHub } from './client.ts';
import { type Conversation, createComment, editComment, type StoredComment } from './comments.ts';
import { LostReplyError } from './errors.ts';
import { findOwnComment } from './own-comment.ts';

/** What became of the one comment. */
export type CommentOutcome =
  | { readonly kind: 'created' | 'updated' | 'unchanged'; readonly url: string }
  /** There is none, and none may be made. */
  | { readonly kind: 'not-needed' }
  | {
      readonly kind: 'failed';
      /** What happened, why, and what to do. Holds GitHub's own words on one line, as plain text. */
      readonly reason: string;
    };

export interface WantedComment {
  readonly pullRequest: number;
  /** An HTML comment that names the slug. A comment that only quotes it is none of ours. */
  readonly marker: string;
  /** Markdown; begins with `marker`. */
  readonly body: string;
  /** False: only one that is there already is brought up to date. */
  readonly mayCreate: boolean;
}

/**
 * How long we wait before each look for a comment whose making was not confirmed: GitHub may show it late. Two looks, as for a
 * release.
 */
const LOOK_AFTER_MS = [1_000, 4_000] as const;
/** Where it stays absent it is made once more, and never a third time. */
const MOST_CREATIONS = 2;

/**
 * Brings our one comment on a pull request up to date, or makes it. Takes `limits.errandMs` at most. Never throws but for
 * cancellation: then the signal's reason.
 */
export async function putComment(github: GitHub, wanted: WantedComment): Promise<CommentOutcome> {
  const { repository, limits, log, clock } = github;
  const { pullRequest } = wanted;
  try {
    if (!wanted.body.startsWith(wanted.marker)) throw new Error('the body of a comment must begin with its marker');
    return await github.run(`comment on pull request #${pullRequest}`, (errand) =>
      put({ ...errand, repository, limits, log, clock, pullRequest }, wanted),
    );
  } catch (error) {
    github.signal.throwIfAborted();
    // A bug of ours costs the comment, too, and not the job.
    const isExpected = error instanceof ActionError;
    const reason = `${isExpected ? '' : `Could not comment on pull request #${pullRequest}: `}${errorMessage(error)}`;
    if (!isExpected && error instanceof Error) github.log.debug(error.stack ?? '');
    return { kind: 'failed', reason };
  }
}

interface PlaceOfComment extends Conversation, Pick<GitHub, 'clock'> {}

async function put(place: PlaceOfComment, wanted: WantedComment): Promise<CommentOutcome> {
  const found = await findOwnComment(place, wanted.marker);
  if (found !== null) return await update(place, found, wanted.body);
  return wanted.mayCreate ? await create(place, wanted) : { kind: 'not-needed' };
}

async function update(place: PlaceOfComment, found: StoredComment, body: string): Promise<CommentOutcome> {
  if (sameText(found.body, body)) return { kind: 'unchanged', url: found.url };
  const { url } = await editComment(place, found.id, body);
  return { kind: 'updated', url };
}

async function create(place: PlaceOfComment, wanted: WantedComment): Promise<CommentOutcome> {
  for (let creations = 1; ; creations += 1) {
    try {
      const { url } = await createComment(place, wanted.body);
      return { kind: 'created', url };
    } catch (error) {
      if (!(error instanceof LostReplyError)) throw error;
      place.log.info(`${error.message} Looking whether the comment was made.`);
      const found = await lookFor(place, wanted.marker);
      if (found !== null) {
        // Another job may have made it in the meantime.
        await update(place, found, wanted.body);
        return { kind: 'created', url: found.url };
      }
      if (creations === MOST_CREATIONS) throw error;
    }
  }
}

async function lookFor(place: PlaceOfComment, marker: string): Promise<StoredComment | null> {
  for (const waitMs of LOOK_AFTER_MS) {
    await place.clock.wait(waitMs, place.signal);
    const found = await findOwnComment(place, marker);
    if (found !== null) return found;
  }
  return null;
}

/** GitHub may give line ends and the last of them back differently. */
function sameText(stored: string, wanted: string): boolean {
  const plain = (text: string): string => text.replace(/\r\n?/g, '\n').trimEnd();
  return plain(stored) === plain(wanted);
}
