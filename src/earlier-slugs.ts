import type { BaseWorld } from './base-world.ts';
import { createCachedSlugShelf } from './comparison/cached-slug-shelf.ts';
import { compareWithEarlier, type EarlierApp } from './comparison/compare-with-earlier.ts';
import { keepSlug } from './comparison/keep-slug.ts';
import { readOnlySlugShelf, type SlugShelf } from './comparison/slug-shelf.ts';
import { ActionError, errorMessage } from './errors.ts';
import { type ReleaseTarget, readTarget } from './heroku/app.ts';
import { type HerokuConnection, type PastRelease, readPastReleases } from './heroku/past-releases.ts';
import type { ReleaseInputs } from './inputs/inputs.ts';
import type { Log } from './log.ts';
import type { HerokuAccount } from './releases/account.ts';
import { commentKey } from './report/comment-key.ts';
import { reportedComparison } from './report/comparison-of.ts';
import type { ReportDraft } from './report/draft.ts';
import { errorTrace } from './report/failure.ts';
import { type GrowthLimits, growthCheck } from './report/growth.ts';
import type { PackedSlug } from './slug/pack-slug.ts';
import type { Steps } from './steps.ts';
import { withinTime } from './time-box.ts';
import { readBranches } from './workflow/branches.ts';
import type { Trigger } from './workflow/trigger.ts';

/** Nothing is released where the app is only read here, so nobody waits for longer. */
const READ_LIMIT_MS = 30_000;

/** What a run asks about earlier slugs with. */
export interface EarlierSlugsPlan {
  readonly inputs: ReleaseInputs;
  readonly ports: Pick<BaseWorld, 'environment' | 'folder' | 'log' | 'signal'> & {
    /** Null where there is no token. */
    readonly heroku: HerokuAccount | null;
    readonly slugShelf: SlugShelf;
  };
  readonly steps: Steps;
  readonly draft: ReportDraft;
}

/** Where it is known what was in earlier slugs: nowhere without a cache service; a run that strangers set off leaves nothing there. */
export function openSlugShelf(
  { environment, folder, cacheOutage, signal }: Pick<BaseWorld, 'environment' | 'folder' | 'cacheOutage' | 'signal'>,
  trigger: Trigger,
): SlugShelf {
  const shelf = createCachedSlugShelf({
    keyPrefix: 'heroku-docker-release',
    environment,
    stagingFolder: folder,
    outage: cacheOutage,
    signal,
  });
  return trigger.kind === 'trusted' ? shelf : readOnlySlugShelf(shelf, `this run was set off by ${trigger.by}`);
}

/** What runs behind the story once its slug is packed. */
export interface EarlierSlugs {
  /** Waits for all of it, and puts into the draft what came of it. Never throws. */
  readonly join: () => Promise<void>;
  /** Waits for it if there are limits, and throws ActionError if the slug is over one. Says what could not be checked. */
  readonly enforceGrowth: (limits: GrowthLimits) => Promise<void>;
}

/**
 * Compares the slug with an earlier one, reads the sizes of those before it, and keeps what is in it for later runs. `targets` are
 * the apps as preflight found them; none where nothing is released, and then the first app is read here, where a fault is a
 * warning.
 */
export function lookAtEarlierSlugs(
  { inputs, ports, steps, draft }: EarlierSlugsPlan,
  {
    app: asked,
    slug,
    targets,
    commit,
  }: {
    /** The name or id of the app that it is compared with; null if there is none. */
    readonly app: Promise<string | null>;
    readonly slug: PackedSlug;
    readonly targets: readonly ReleaseTarget[];
    readonly commit: string | null;
  },
): EarlierSlugs {
  const { compare, apps, pipeline } = inputs;
  const enforce = (limits: GrowthLimits) => {
    const { check, problem } = growthCheck(draft.finish([]), limits);
    draft.checked(check);
    if (problem !== null) throw new ActionError(problem);
    if (check.outcome !== 'not-run') return;
    // Where Heroku could have been asked, it is a fault that passes; where nobody can, as on a fork, it must not stop everything.
    if (compare !== 'off' && (apps.length > 0 || pipeline !== null) && ports.heroku !== null && !isFirst(draft)) {
      throw new ActionError(
        `Growth could not be checked (comment-fail-on): ${check.summary}. Run this again, or leave comment-fail-on out.`,
      );
    }
    ports.log.notice(`Growth is not checked (comment-fail-on): ${check.summary}.`);
  };
  const isLimited = (limits: GrowthLimits) => Object.values(limits).some((limit) => limit !== null);
  if (compare === 'off') {
    return {
      join: async () => undefined,
      enforceGrowth: async (limits) => {
        if (isLimited(limits)) enforce(limits);
      },
    };
  }
  const { environment, heroku, signal, slugShelf: shelf } = ports;
  const branches = readBranches(environment);
  const key = commentKey(inputs);
  const compared = steps.runBehind('Compare the slug', async (log) => {
    const app = await findEarlierApp({ name: await asked, heroku, target: targets[0] }, log, signal);
    const request = { slug, app, baseBranch: branches.base, commentKey: key, compare, shelf, log, signal };
    const [comparison, history] = await Promise.all([compareWithEarlier(request), readHistory(app, log, signal)]);
    return { comparison, history };
  });
  const kept = steps.runBehind('Keep what is in the slug', (log) =>
    keepSlug({ slug, branch: branches.own, commentKey: key, commit, shelf, log }),
  );
  const take = async () => {
    const { comparison, history } = await compared.join();
    draft.compared(reportedComparison(comparison));
    draft.history(history);
  };
  return {
    async join() {
      for (const result of await Promise.allSettled([take(), kept.join()])) {
        // A cancelled run is told so by its story.
        if (result.status === 'fulfilled' || signal.aborted) continue;
        ports.log.debug(errorTrace(result.reason));
        ports.log.warning(`The slug could not be compared or kept: ${errorMessage(result.reason)}`);
      }
    },
    async enforceGrowth(limits) {
      if (!isLimited(limits)) return;
      await take();
      enforce(limits);
    },
  };
}

function isFirst(draft: ReportDraft): boolean {
  const { comparison } = draft.finish([]);
  return comparison?.kind === 'none' && comparison.isFirst;
}

/** What is known of the first app. Throws only what the job was cancelled with. */
async function findEarlierApp(
  {
    name,
    heroku,
    target,
  }: {
    readonly name: string | null;
    readonly heroku: HerokuAccount | null;
    readonly target: ReleaseTarget | undefined;
  },
  log: Log,
  signal: AbortSignal,
): Promise<EarlierApp> {
  if (name === null) return { kind: 'none', reason: 'no app is known (heroku-app, heroku-pipeline)' };
  if (heroku === null) return { kind: 'none', reason: 'there is no heroku-api-key to ask Heroku with' };
  const connect = (stop: AbortSignal) => heroku(log, stop);
  try {
    const { app, currentRelease } = target ?? (await readInTime(connect, name, signal));
    return { kind: 'app', app: app.name, release: currentRelease, connect };
  } catch (error) {
    signal.throwIfAborted();
    log.warning(`${name} is not compared with: ${errorMessage(error)}`);
    return { kind: 'unreadable', reason: `${name} could not be read` };
  }
}

/** Without this run's own release, which may be made meanwhile. */
async function readHistory(app: EarlierApp, log: Log, signal: AbortSignal): Promise<readonly PastRelease[]> {
  if (app.kind !== 'app' || app.release === null) return [];
  const { version: current } = app.release;
  const past = await readPastReleases({ app: app.app, connect: app.connect, log, signal });
  return past.filter(({ version }) => version <= current);
}

function readInTime(connect: HerokuConnection, name: string, signal: AbortSignal): Promise<ReleaseTarget> {
  const box = { what: 'reading the app', limitMs: READ_LIMIT_MS, signal };
  return withinTime(box, (stop) => readTarget(connect(stop), name));
}
