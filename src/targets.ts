import type { Commit } from './commit.ts';
import { ActionError, errorMessage } from './errors.ts';
import { type ReleaseTarget, readTarget } from './heroku/app.ts';
import type { HerokuClient } from './heroku/client.ts';
import { followRelease, ReleaseEndedError } from './heroku/follow.ts';
import { type Release, releaseSlug } from './heroku/release.ts';
import { uploadSlug } from './heroku/upload.ts';
import type { Log } from './log.ts';
import type { ReportDraft } from './report/draft.ts';
import type { PackedSlug } from './slug/pack-slug.ts';
import type { ProcessTypes } from './slug/procfile.ts';
import type { Steps } from './steps.ts';

/** The user's account at Heroku: makes a client that logs to the step that uses it, and ends with the job or with `signal`. */
export type HerokuAccount = (log: Log, signal?: AbortSignal) => HerokuClient;

/** The apps as Heroku knows them. Throws ActionError naming every app that cannot be released to. */
export async function findTargets(
  apps: readonly string[],
  account: HerokuAccount,
  log: Log,
): Promise<readonly ReleaseTarget[]> {
  const client = account(log);
  const found = await Promise.allSettled(apps.map((app) => readTarget(client, app)));
  const faults = found.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
  const [first, ...rest] = faults;
  if (first !== undefined)
    throw rest.length === 0 ? first : new ActionError(faults.map(errorMessage).join('\n'), { cause: first });
  const targets = found.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const stacks = new Set(targets.map(({ stack }) => stack));
  if (stacks.size > 1) {
    throw new ActionError(
      `One slug cannot be for several stacks: ${targets.map(({ app, stack }) => `${app.name} is on ${stack}`).join(', ')}. Release to them by steps of their own.`,
    );
  }
  for (const { app, stack, currentRelease } of targets) {
    log.info(
      `${app.name} is on ${stack}, its current release is ${currentRelease === null ? 'none' : `v${currentRelease.version}`}`,
    );
  }
  return targets;
}

/**
 * Uploads the slug once and releases it to each app, one after the other; the first that fails ends it.
 * Throws ActionError then; what was made is in the draft.
 */
export async function releaseToApps(options: {
  readonly account: HerokuAccount;
  readonly targets: readonly ReleaseTarget[];
  readonly slug: PackedSlug;
  readonly processTypes: ProcessTypes;
  readonly commit: Commit | null;
  readonly steps: Steps;
  readonly draft: ReportDraft;
}): Promise<void> {
  const { account, targets, slug, commit, steps, draft } = options;
  const [first] = targets;
  if (first === undefined) return;
  const { slugId } = await steps.run('Upload the slug', (log) =>
    uploadSlug(account(log), {
      app: first.app.name,
      slug,
      processTypes: options.processTypes,
      stack: first.stack,
      ...(commit === null ? {} : { commit: commit.sha, commitDescription: commit.subject }),
      description: 'heroku-docker-release',
    }),
  );
  draft.uploaded(slugId);
  for (const { app, currentRelease } of targets) {
    await steps.run(`Release to ${app.name}`, async (log) => {
      const client = account(log);
      const request = { app: app.name, slugId, description: releaseDescription(commit), before: currentRelease };
      await follow(client, app.name, await releaseSlug(client, request), draft, log);
    });
  }
}

async function follow(
  client: HerokuClient,
  app: string,
  release: Release,
  draft: ReportDraft,
  log: Log,
): Promise<void> {
  draft.released(app, release.version, 'pending');
  try {
    await followRelease(client, app, release);
    draft.released(app, release.version, 'succeeded');
    log.info(`v${release.version} is released to ${app}.`);
  } catch (error) {
    if (error instanceof ReleaseEndedError)
      draft.released(app, release.version, error.status === 'expired' ? 'expired' : 'failed');
    throw error;
  }
}

function releaseDescription(commit: Commit | null): string {
  return commit === null
    ? 'Deploy by heroku-docker-release'
    : `Deploy ${commit.sha.slice(0, 8)} by heroku-docker-release`;
}
