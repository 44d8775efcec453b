import type { Commit } from '../commit.ts';
import { ActionError } from '../errors.ts';
import { checkHealth, type Health } from '../health/check-health.ts';
import type { CurrentRelease, ReleaseTarget } from '../heroku/app.ts';
import type { HerokuClient } from '../heroku/client.ts';
import { readCurrentRelease } from '../heroku/current-release.ts';
import { followRelease, ReleaseEndedError } from '../heroku/follow.ts';
import { ReleaseUnknownError } from '../heroku/make-once.ts';
import { type Release, releaseSlug } from '../heroku/release.ts';
import { type Rollback, rollBack } from '../heroku/roll-back.ts';
import type { AfterReleaseInputs, HealthCheckInputs } from '../inputs/after-release-inputs.ts';
import type { Log } from '../log.ts';
import type { ReportDraft } from '../report/draft.ts';
import type { HerokuAccount } from './account.ts';
import type { ShownDeployments } from './deployments.ts';
import { healthFault, healthText } from './health-fault.ts';
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

/**
 * Releases the slug to one app when its turn comes, follows the release to its end, checks that the app is healthy, and goes back if
 * it is not. What became of it is in the draft at each moment. Throws ActionError unless the release stands and is healthy.
 */
export async function releaseApp(
  target: ReleaseTarget,
  slugId: string,
  { plan, turns }: { readonly plan: ReleasePlan; readonly turns: Turns },
  log: Log,
): Promise<void> {
  const { draft, deployments } = plan;
  const { name } = target.app;
  const client = plan.account(log);
  const made = await turns.next(() => makeRelease(client, target, slugId, plan));
  if (made === null) {
    draft.released(name, { reason: 'another app of its line failed' });
    log.info(`${name} was not released: another app of its line failed.`);
    return;
  }
  try {
    await settle(client, target, made, plan);
    deployments.set(name, {
      state: 'success',
      description: `v${made.release.version} is released`,
      webUrl: target.webUrl,
    });
  } catch (error) {
    turns.stop();
    deployments.set(name, { state: 'failure', description: `v${made.release.version} failed`, webUrl: target.webUrl });
    throw error;
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
  slugId: string,
  { inputs, commit, order, deployments, draft }: ReleasePlan,
): Promise<MadeRelease> {
  // The build took minutes: somebody else may have released meanwhile.
  const before = await readCurrentRelease(client, app.name);
  draft.released(app.name, { previousVersion: before?.version ?? null });
  if (inputs.requireNewer) await refuseOlder(client, app.name, { current: before, commit: commit?.sha ?? null, order });
  deployments.set(app.name, { state: 'in_progress', description: 'The slug is being released', webUrl });
  const request = { app: app.name, slugId, description: releaseDescription(commit), before };
  try {
    const release = await releaseSlug(client, request);
    draft.released(app.name, { version: release.version, status: 'pending', reason: '' });
    draft.happened(app.name, `v${release.version} made`);
    return { release, before };
  } catch (error) {
    const isUnknown = error instanceof ReleaseUnknownError;
    const reason = isUnknown ? 'whether it was released is not known' : 'no release was made';
    draft.released(app.name, { status: isUnknown ? 'pending' : 'failed', reason });
    deployments.set(app.name, { state: 'failure', description: 'The slug could not be released', webUrl });
    throw error;
  }
}

/** Waits until the release has come to its end, and the app answers as it must. */
async function settle(
  client: HerokuClient,
  target: ReleaseTarget,
  { release, before }: MadeRelease,
  { inputs, draft, signal }: ReleasePlan,
): Promise<void> {
  const { name } = target.app;
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
  client.log.info(`v${release.version} is released to ${name}.`);
  draft.happened(name, 'succeeded');
  if (inputs.healthCheck === null) {
    draft.released(name, { status: 'succeeded' });
    // What was asked for before a cancellation is seen through, and the job is cancelled all the same.
    return signal.throwIfAborted();
  }
  const health = await lookAtHealth(target, inputs.healthCheck, { log: client.log, signal }).catch((error: unknown) => {
    draft.released(name, { reason: 'it was released, and the job ended before it was known to be healthy' });
    throw error;
  });
  draft.happened(name, healthText(health));
  if (health.kind === 'healthy') return draft.released(name, { status: 'succeeded' });
  // A fault of our own network says nothing about the app.
  const isWanted = inputs.rollback && health.kind === 'unhealthy';
  const undone = isWanted ? await goBack(client, { app: name, ours: release, before }, draft) : null;
  const fault = healthFault({ app: name, version: release.version, health, undone, isAsked: inputs.rollback });
  draft.released(name, { status: undone?.kind === 'rolled-back' ? 'rolled-back' : 'failed', reason: fault.reason });
  throw new ActionError(fault.message);
}

async function lookAtHealth(
  { app, webUrl }: ReleaseTarget,
  { path, windowMs, text }: HealthCheckInputs,
  { log, signal }: { readonly log: Log; readonly signal: AbortSignal },
): Promise<Health> {
  const url = webUrl === null ? null : URL.parse(path, webUrl);
  if (url === null) {
    const reason = `Heroku names no web URL for ${app.name}`;
    return { kind: 'unknown', reason, attempts: 0, afterMs: 0 };
  }
  return checkHealth({ url, text, windowMs, log, signal });
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
