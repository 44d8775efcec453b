import type { BaseRecipe } from './base/recipe.ts';
import { stackMismatch } from './base/stack-image.ts';
import { graceLeftMs } from './cancelled-error.ts';
import type { Commit } from './commit.ts';
import type { SlugShelf } from './comparison/slug-shelf.ts';
import { ActionError } from './errors.ts';
import type { ReleaseTarget } from './heroku/app.ts';
import type { ReleaseInputs } from './inputs/inputs.ts';
import type { Log } from './log.ts';
import type { Preparation } from './preparation.ts';
import { fromReference } from './proof/run-image.ts';
import type { HerokuAccount } from './releases/account.ts';
import type { ShownDeployments } from './releases/deployments.ts';
import { type AskCommitOrder, refuseOlder } from './releases/refuse-older.ts';
import { releaseApps } from './releases/release-apps.ts';
import { findUnchanged, type SameSlug } from './releases/unchanged.ts';
import type { ReportDraft } from './report/draft.ts';
import { faultsOf, throwFaults } from './side-by-side.ts';
import type { PackedSlug } from './slug/pack-slug.ts';
import type { ProcessTypes } from './slug/procfile.ts';
import type { Steps } from './steps.ts';

/** Of what a cancelled job has, until its last deployment is shown. */
const CANCELLED_MS = 4_500;

/** What a release is planned with. */
export interface SlugReleasePlan extends Pick<Preparation, 'commit'> {
  readonly inputs: ReleaseInputs;
  readonly ports: {
    readonly slugShelf: SlugShelf;
    readonly commitOrder: AskCommitOrder;
    readonly deployments: (commit: Commit | null) => ShownDeployments;
    readonly signal: AbortSignal;
  };
  readonly draft: ReportDraft;
  readonly steps: Steps;
}

/** The apps, and who asks Heroku about them. */
export interface AppsOfAccount {
  readonly targets: readonly ReleaseTarget[];
  readonly account: HerokuAccount;
}

/** A slug and how its processes are started. */
export interface SlugToRelease {
  readonly slug: PackedSlug;
  readonly processTypes: ProcessTypes;
}

/** Refuses a Dockerfile that stands on another stack than the apps are on. Throws ActionError at the line of its last stage. */
export function refuseOtherStack({ dockerfile }: BaseRecipe, [first]: readonly ReleaseTarget[]): void {
  const reference = fromReference(dockerfile);
  if (first === undefined || reference === null) return;
  const problem = stackMismatch({ reference, app: first.app.name, stack: first.stack });
  if (problem === null) return;
  throw new ActionError(problem, { location: { file: dockerfile.file, line: dockerfile.target.line } });
}

/** Refuses, before anything is built, a commit that an app has moved on from. Throws what is to be told of all apps. */
export async function refuseOlderCommit(
  { ports, commit }: SlugReleasePlan,
  { targets, account }: AppsOfAccount,
  log: Log,
): Promise<void> {
  const question = { commit: commit?.sha ?? null, order: ports.commitOrder };
  const client = account(log);
  const answers = targets.map(({ app, currentRelease }) =>
    refuseOlder(client, app.name, { ...question, current: currentRelease }),
  );
  throwFaults(faultsOf(await Promise.allSettled(answers)));
}

/** What those apps run that run this slug already, by their names; it is in the draft. */
export async function unchangedApps(
  { inputs, ports, commit, draft, steps }: SlugReleasePlan,
  { targets, account, slug, processTypes }: AppsOfAccount & SlugToRelease,
): Promise<ReadonlyMap<string, SameSlug>> {
  if (!inputs.skipUnchanged) return new Map();
  const question = { targets, slug, processTypes, account, shelf: ports.slugShelf };
  const unchanged = await steps.run('Look whether the slug is released already', (log) =>
    findUnchanged({ ...question, commit: inputs.requireNewer ? (commit?.sha ?? '') : null }, log),
  );
  for (const [app, { version, reason }] of unchanged)
    draft.released(app, { status: 'unchanged', reason, previousVersion: version });
  return unchanged;
}

/**
 * Uploads and releases a proven slug to the apps that do not run it already, wave by wave. Throws ActionError unless every release
 * stands and every app is healthy; what was made is in the draft.
 */
export async function releaseSlugTo(
  { inputs, ports, commit, draft, steps }: SlugReleasePlan,
  {
    targets,
    unchanged,
    account,
    slug,
    processTypes,
  }: AppsOfAccount & SlugToRelease & { readonly unchanged: ReadonlyMap<string, SameSlug> },
): Promise<void> {
  const { commitOrder: order, signal } = ports;
  const deployments = ports.deployments(commit);
  try {
    await releaseApps(
      { targets, unchanged, slug, processTypes },
      { account, inputs, commit, order, deployments, draft, signal, steps },
    );
  } finally {
    if (signal.aborted) await deployments.close('The job was cancelled.', graceLeftMs(signal, CANCELLED_MS));
    else await deployments.close();
  }
}
