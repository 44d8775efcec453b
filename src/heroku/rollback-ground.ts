import { oneLine } from '../remote/plain-text.ts';
import type { CurrentRelease } from './app.ts';
import type { HerokuClient } from './client.ts';
import { CALL_POLICIES } from './policy.ts';
import type { Release } from './release.ts';
import { readReleases } from './release-list.ts';
import type { WireRelease } from './wire.ts';

/** What is to be undone. */
export interface RollbackRequest {
  /** The app's name. */
  readonly app: string;
  readonly ours: Release;
  /** What was current when ours was asked for. */
  readonly before: CurrentRelease | null;
}

/** A release that Heroku would go back to. */
export interface RollbackTarget {
  readonly id: string;
  readonly version: number;
  readonly slugId: string;
}

/** Whether there is a way back, and to which release. */
export type RollbackGround =
  | {
      readonly kind: 'open';
      readonly target: RollbackTarget;
      readonly ourSlugId: string | null;
      /** Version of the newest release, whatever became of it. */
      readonly newestVersion: number;
    }
  /** Our release is not what the app runs: there is nothing to undo. */
  | { readonly kind: 'not-current'; readonly reason: string }
  /** Our release is what the app runs, and there is nothing that Heroku would go back to. */
  | { readonly kind: 'impossible'; readonly reason: string };

/** Looks whether our release may be undone, all by one list, so that nothing comes in between. Throws as `HerokuClient.call` does. */
export async function readRollbackGround(
  client: HerokuClient,
  { app, ours, before }: RollbackRequest,
): Promise<RollbackGround> {
  const releases = await readReleases(client, app, CALL_POLICIES.read);
  const current = releases.find((release) => release.current);
  if (current?.id !== ours.id) return { kind: 'not-current', reason: whyNotCurrent(current, { releases, ours }) };
  const ranBefore = releases.find((release) => ranBeforeOurs(release, { ours, before }));
  const target = targetOrObstacle(ranBefore, { app, ours, before });
  if (typeof target === 'string') return impossible(target, app);
  return {
    kind: 'open',
    target,
    ourSlugId: current.slug?.id ?? null,
    newestVersion: releases[0]?.version ?? ours.version,
  };
}

function whyNotCurrent(
  current: WireRelease | undefined,
  { releases, ours }: { readonly releases: readonly WireRelease[]; readonly ours: Release },
): string {
  const status = releases.find(({ id }) => id === ours.id)?.status ?? 'not in the list of releases';
  if (current === undefined || current.version < ours.version) {
    const shown = current === undefined ? 'none' : `v${current.version}`;
    return `v${ours.version} is not what the app runs: Heroku shows ${shown} as current, and v${ours.version} is ${status}`;
  }
  const description = oneLine(current.description, 100);
  const words = description === '' ? '' : ` ("${description}")`;
  return `v${current.version}${words} became current after v${ours.version}, and going back would undo it`;
}

/**
 * What was current when ours was asked for, or whatever followed it before ours was made: a change of a config var, say, which going
 * back any further would undo.
 */
function ranBeforeOurs(
  { id, version, status }: WireRelease,
  { ours, before }: Pick<RollbackRequest, 'ours' | 'before'>,
): boolean {
  if (id === before?.id) return true;
  return version < ours.version && version > (before?.version ?? 0) && status === 'succeeded';
}

/** What to go back to, or in words what keeps us from it. */
function targetOrObstacle(
  release: WireRelease | undefined,
  { app, ours, before }: RollbackRequest,
): RollbackTarget | string {
  if (release === undefined && before !== null)
    return `v${before.version}, which ran before, is not in the list of releases any more`;
  if (release === undefined || release.slug === null)
    return `v${ours.version} is the first release of ${app} with a slug`;
  const { id, version, status, slug } = release;
  if (status === 'expired')
    return `v${version}, which ran before, has expired: Heroku destroys what is older than 30 days and 20 releases`;
  if (!release.eligible_for_rollback) return `Heroku does not go back to v${version}, which ran before (${status})`;
  return { id, version, slugId: slug.id };
}

function impossible(reason: string, app: string): RollbackGround {
  const hint = `Mend the app and release again; \`heroku maintenance:on --app ${app}\` hides it meanwhile`;
  return { kind: 'impossible', reason: `there is nothing to go back to: ${reason}. ${hint}` };
}
