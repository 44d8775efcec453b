import type { Commit } from '../commit.ts';
import { ActionError, errorMessage } from '../errors.ts';
import { type CurrentRelease, fetchReleasesNow, type PendingRelease, type ReleaseTarget } from '../heroku/app.ts';
import type { HerokuClient } from '../heroku/client.ts';
import { readConfigVars, secretConfigVars } from '../heroku/config-vars.ts';
import { readCurrentRelease } from '../heroku/current-release.ts';
import { followRelease, ReleaseEndedError } from '../heroku/follow.ts';
import { ReleaseUnknownError } from '../heroku/make-once.ts';
import { type Release, releaseSlug } from '../heroku/release.ts';
import { type Rollback, rollBack } from '../heroku/roll-back.ts';
import type { AfterReleaseInputs } from '../inputs/after-release-inputs.ts';
import type { Log } from '../log.ts';
import type { ReportDraft } from '../report/draft.ts';
import type { HerokuAccount } from './account.ts';
import type { ShownDeployments } from './deployments.ts';
import { healthFault, healthText } from './health-fault.ts';
import { lookAtHealth } from './look-at-health.ts';
import { type AskCommitOrder, refuseOlder } from './refuse-older.ts';
import type { Turns } from './turns.ts';

/** What each app is released with. */
export interface ReleasePlan {
  readonly account: HerokuAccount;
  readonly inputs: AfterReleaseInputs;
  readonly commit: Commit | null;
  readonly order: AskCommitOrder;
  readonly deployments: ShownDeployments;
  readonly draft: ReportDraft;
  readonly signal: AbortSignal;
}

/** What is released. */
export interface SlugOfRelease {
  readonly slugId: string;
  /** Whether Heroku runs a command of its before it becomes current. */
  readonly hasRelease: boolean;
}

/**
 * Releases the slug to one app when its turn comes, follows the release to its end, checks that the app is healthy, and goes back if
 * it is not. What became of it is in the draft at each moment. Throws ActionError unless the release stands and is healthy.
 */
export async function releaseApp(
  target: ReleaseTarget,
  slug: SlugOfRelease,
  { plan, turns }: { readonly plan: ReleasePlan; readonly turns: Turns },
  log: Log,
): Promise<void> {
  const { draft } = plan;
  const { name } = target.app;
  const client = plan.account(log);
  const made = await turns.next(() => makeRelease(client, target, slug, plan));
  if (made === null) {
    draft.released(name, { reason: 'another app of its line failed' });
    log.info(`${name} was not released: another app of its line failed.`);
    return;
  }
  try {
    await settle(client, target, { ...made, slugId: slug.slugId }, plan);
  } catch (error) {
    turns.stop();
    throw error;
  } finally {
    showEnd(target, made.release, plan);
  }
}

interface MadeRelease {
  readonly release: Release;
  /** What was current right before. */
  readonly before: CurrentRelease | null;
}

async function makeRelease(
  client: HerokuClient,
  { app, webUrl }: ReleaseTarget,
  { slugId, hasRelease }: SlugOfRelease,
  { inputs, commit, order, deployments, draft }: ReleasePlan,
): Promise<MadeRelease> {
  // What a release command prints is shown, and it has the app's config vars.
  if (hasRelease) await hideConfigVars(client, app.name, draft);
  // The build took minutes: somebody else may have released meanwhile, or be at it.
  const { currentRelease: before, pendingRelease } = await fetchReleasesNow(client, app.name);
  if (pendingRelease !== null) throw new ActionError(pendingProblem(app.name, pendingRelease));
  const checkOrder = async (current: CurrentRelease | null) => {
    if (inputs.requireNewer) await refuseOlder(client, app.name, { current, commit: commit?.sha ?? null, order });
  };
  await checkOrder(before);
  draft.released(app.name, { previousVersion: before?.version ?? null });
  deployments.set(app.name, { state: 'in_progress', description: 'The slug is being released', webUrl });
  // What is pending by then may be ours, whose reply was lost: only what runs tells of another's.
  const recheck = async () => {
    if (inputs.requireNewer) await checkOrder(await readCurrentRelease(client, app.name));
  };
  try {
    const request = { app: app.name, slugId, description: releaseDescription(commit), before, recheck };
    const release = await releaseSlug(client, request);
    draft.released(app.name, { version: release.version, status: 'pending', reason: '' });
    draft.happened(app.name, `v${release.version} made`);
    if (before !== null && release.version > before.version + 1) {
      client.log.warning(
        `Between v${before.version} and our v${release.version} of ${app.name} somebody else released or set a config var: look at \`heroku releases --app ${app.name}\`.`,
      );
    }
    return { release, before };
  } catch (error) {
    const isUnknown = error instanceof ReleaseUnknownError;
    const reason = isUnknown ? 'whether it was released is not known' : 'no release was made';
    draft.released(app.name, { status: isUnknown ? 'pending' : 'failed', reason });
    // What is not known ends as an error when the deployments are closed.
    if (!isUnknown) deployments.set(app.name, { state: 'failure', description: 'No release was made', webUrl });
    throw error;
  }
}

function pendingProblem(app: string, { version, createdAt }: PendingRelease): string {
  return `v${version} of ${app}, made at ${createdAt}, is pending: its release phase decides what the app runs. Wait until it has ended (\`heroku releases --app ${app}\`) and run the job again.`;
}

/** A token that may not read them is no failure: then they are not known to us either. */
async function hideConfigVars(client: HerokuClient, app: string, draft: ReportDraft): Promise<void> {
  try {
    draft.hide(secretConfigVars(await readConfigVars(client, app)));
  } catch (error) {
    client.signal.throwIfAborted();
    if (!(error instanceof ActionError)) throw error;
    client.log.info(`The config vars of ${app} are not known, and not hidden: ${errorMessage(error)}`);
  }
}

/** Waits until the release has come to its end, and the app answers as it must. */
async function settle(
  client: HerokuClient,
  target: ReleaseTarget,
  { release, before, slugId }: MadeRelease & { readonly slugId: string },
  { inputs, draft, signal }: ReleasePlan,
): Promise<void> {
  const { name } = target.app;
  const { version } = release;
  try {
    await followRelease(client, name, release);
  } catch (error) {
    if (error instanceof ReleaseEndedError) {
      const status = error.status === 'expired' ? 'expired' : 'failed';
      draft.released(name, { status, reason: `Heroku ended it as ${error.status}` });
      draft.happened(name, status);
    } else draft.released(name, { reason: 'its outcome is not known' });
    throw error;
  }
  client.log.info(`v${version} is released to ${name}.`);
  draft.happened(name, 'succeeded');
  if (inputs.healthCheck === null) {
    draft.released(name, { status: 'succeeded' });
    // What was asked for before a cancellation is seen through, and the job is cancelled all the same.
    return signal.throwIfAborted();
  }
  const check = inputs.healthCheck;
  const health = await lookAtHealth(client, target, { version, check }).catch((error: unknown) => {
    draft.released(name, { reason: 'it was released, and the job ended before it was known to be healthy' });
    throw error;
  });
  draft.happened(name, healthText(health));
  if (health.kind === 'healthy') {
    await checkStands(client, name, { version, slugId, draft });
    return draft.released(name, { status: 'succeeded' });
  }
  // A fault of our own network says nothing about the app.
  const isWanted = inputs.rollback && health.kind === 'unhealthy';
  const undone = isWanted ? await goBack(client, { app: name, ours: release, before }, draft) : null;
  const fault = healthFault({ app: name, version, health, undone, isAsked: inputs.rollback });
  draft.released(name, { status: undone?.kind === 'rolled-back' ? 'rolled-back' : 'failed', reason: fault.reason });
  throw new ActionError(fault.message);
}

/** What answered may be what somebody else released meanwhile. A config var that was set carries our slug on. */
async function checkStands(
  client: HerokuClient,
  app: string,
  { version, slugId, draft }: { readonly version: number; readonly slugId: string; readonly draft: ReportDraft },
): Promise<void> {
  // Told if Heroku does not say.
  draft.released(app, { reason: 'it was healthy, and whether it still runs is not known' });
  const current = await readCurrentRelease(client, app);
  draft.released(app, { reason: '' });
  if (current === null || current.slugId === slugId || current.version <= version) return;
  draft.released(app, { status: 'failed', reason: `v${current.version} replaced it` });
  throw new ActionError(
    `v${version} of ${app} was released, and v${current.version}, which is not of this job, replaced it before it was known to be healthy. Look at \`heroku releases --app ${app}\`.`,
  );
}

/** Shows on GitHub what became of it; what is not known ends as an error when the deployments are closed. */
function showEnd({ app, webUrl }: ReleaseTarget, { version }: Release, { deployments, draft }: ReleasePlan): void {
  const status = draft.statusOf(app.name);
  if (status === 'pending') return;
  const state = status === 'succeeded' ? 'success' : 'failure';
  const description =
    status === 'succeeded'
      ? `v${version} is released`
      : status === 'rolled-back'
        ? `v${version} was rolled back`
        : `v${version} failed`;
  deployments.set(app.name, { state, description, webUrl });
}

async function goBack(
  client: HerokuClient,
  request: Parameters<typeof rollBack>[1],
  draft: ReportDraft,
): Promise<Rollback> {
  const undone = await rollBack(client, request);
  draft.happened(
    request.app,
    undone.kind === 'rolled-back' ? `v${undone.version}, back to v${undone.to}` : 'not rolled back',
  );
  return undone;
}

function releaseDescription(commit: Commit | null): string {
  return commit === null
    ? 'Deploy by heroku-docker-release'
    : `Deploy ${commit.sha.slice(0, 8)} by heroku-docker-release`;
}
