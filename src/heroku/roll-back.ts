import { ActionError, errorMessage } from '../errors.ts';
import type { HerokuClient } from './client.ts';
import { followRelease } from './follow.ts';
import { makeReleaseOnce } from './make-once.ts';
import { outlive } from './outlive.ts';
import { CALL_POLICIES } from './policy.ts';
import { releaseOf } from './release.ts';
import { type RollbackGround, type RollbackRequest, readRollbackGround } from './rollback-ground.ts';
import type { WireRelease } from './wire.ts';

/** What going back came to. Each `reason` completes "not rolled back: …". */
export type Rollback =
  /** The app runs the code of release `to` again, as release `version`. */
  | { readonly kind: 'rolled-back'; readonly version: number; readonly to: number }
  | ClosedGround
  /** It was asked for, or would have been; `version` is the release that Heroku made for it, null if none is known. */
  | { readonly kind: 'failed'; readonly reason: string; readonly version: number | null };

type OpenGround = Extract<RollbackGround, { readonly kind: 'open' }>;
type ClosedGround = Exclude<RollbackGround, OpenGround>;

/** Between two tries, the way back was closed. */
class ClosedGroundError extends ActionError {
  override readonly name = 'ClosedGroundError';
  readonly ground: ClosedGround;

  constructor(ground: ClosedGround) {
    super(ground.reason);
    this.ground = ground;
  }
}

/**
 * Goes back to what the app ran before our release, at most once and only if ours is what it runs now, and follows that to its end.
 * A job that is cancelled before it is asked for makes no rollback; one that was asked for is told within 3.5 s. Never throws but
 * for a bug: what it came to is in the value.
 */
export async function rollBack(client: HerokuClient, request: RollbackRequest): Promise<Rollback> {
  try {
    const ground = await readRollbackGround(client, request);
    return ground.kind === 'open' ? await goBack(client, request, ground) : ground;
  } catch (error) {
    if (error instanceof ClosedGroundError) return error.ground;
    if (client.signal.aborted && error === client.signal.reason)
      return failed('the job was cancelled before it was made', null);
    return failed(expectedMessage(error), null);
  }
}

async function goBack(client: HerokuClient, request: RollbackRequest, ground: OpenGround): Promise<Rollback> {
  const { app, ours } = request;
  const { target, newestVersion } = ground;
  client.log.info(`Rolling ${app} back from v${ours.version} to v${target.version}.`);
  const made = await makeReleaseOnce(client, {
    app,
    what: `rollback to v${target.version}`,
    words: { doing: `roll ${app} back to v${target.version}`, done: 'rolled back' },
    policy: CALL_POLICIES.rollBack,
    body: { release: target.id },
    slugId: target.slugId,
    afterVersion: newestVersion,
    choose: (candidates) => rollbackAmong(candidates, ground),
    recheck: () => checkStillOpen(client, request),
  });
  if (made.version > newestVersion + 1) {
    client.log.warning(
      `Somebody else released to ${app} while it was rolled back: look at what came between v${newestVersion} and v${made.version}.`,
    );
  }
  using patient = outlive(client, client.limits.lastWordMs);
  try {
    await followRelease(patient, app, releaseOf(made));
    return { kind: 'rolled-back', version: made.version, to: target.version };
  } catch (error) {
    return failed(expectedMessage(error), made.version);
  }
}

/**
 * The rollback among releases with its slug. Where ours has the same slug, as after a change of nothing but config vars, so does what
 * others change meanwhile, and Heroku's own words must tell; else nothing but a rollback brings that slug back.
 */
function rollbackAmong(candidates: readonly WireRelease[], { target, ourSlugId }: OpenGround): WireRelease | undefined {
  const words = new RegExp(`^rollback to v${target.version}$`, 'i');
  const told = candidates.find(({ description }) => words.test(description.trim()));
  return told ?? (ourSlugId === target.slugId ? undefined : candidates[0]);
}

/** Time has passed since the last look. Throws ClosedGroundError, or ActionError without a trouble that would be worth a try. */
async function checkStillOpen(client: HerokuClient, request: RollbackRequest): Promise<void> {
  const ground = await readRollbackGround(client, request).catch((error: unknown) => {
    client.signal.throwIfAborted();
    throw new ActionError(expectedMessage(error), { cause: error });
  });
  if (ground.kind !== 'open') throw new ClosedGroundError(ground);
}

function failed(reason: string, version: number | null): Rollback {
  return { kind: 'failed', reason, version };
}

/** Throws what is a bug. */
function expectedMessage(error: unknown): string {
  if (error instanceof ActionError) return errorMessage(error);
  throw error;
}
