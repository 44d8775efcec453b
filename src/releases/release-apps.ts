import { ActionError } from '../errors.ts';
import type { ReleaseTarget } from '../heroku/app.ts';
import { uploadSlug } from '../heroku/upload.ts';
import { faultsOf, throwFaults } from '../side-by-side.ts';
import type { PackedSlug } from '../slug/pack-slug.ts';
import type { ProcessTypes } from '../slug/procfile.ts';
import type { Steps } from '../steps.ts';
import { healthText, unchangedFault } from './health-fault.ts';
import { lookAtHealth } from './look-at-health.ts';
import { type ReleasePlan, releaseApp } from './release-app.ts';
import { Turns } from './turns.ts';
import type { SameSlug } from './unchanged.ts';

/** A slug, and the apps that it is for. */
export interface ReleaseOrder {
  readonly targets: readonly ReleaseTarget[];
  /** What those run, by their names, that run this slug already: they are only asked how they are. */
  readonly unchanged: ReadonlyMap<string, SameSlug>;
  readonly slug: PackedSlug;
  readonly processTypes: ProcessTypes;
}

/**
 * Uploads the slug once, and releases it wave by wave: the apps of a wave side by side, a wave when all of those before have
 * succeeded and are healthy. Throws what the apps failed with, at the end of the first wave in which one did; what was made is in the draft.
 */
export async function releaseApps(order: ReleaseOrder, plan: ReleasePlan & { readonly steps: Steps }): Promise<void> {
  const { targets, unchanged } = order;
  const changed = targets.filter(({ app }) => !unchanged.has(app.name));
  const slugId = await upload(order, changed, plan);
  const hasRelease = Object.hasOwn(order.processTypes, 'release');
  const waves = Map.groupBy(targets, ({ wave }) => wave);
  for (const wave of [...waves.keys()].toSorted((a, b) => a - b)) {
    const turns = new Turns();
    const results = await Promise.allSettled(
      (waves.get(wave) ?? []).map((target) => {
        const { name } = target.app;
        const same = unchanged.get(name);
        if (same !== undefined) return lookAtUnchanged(target, same, { plan, turns });
        if (slugId === null) throw new Error('There is a changed app, and no slug was uploaded.');
        const release = { slugId, hasRelease };
        return plan.steps.run(`Release to ${name}`, (log) => releaseApp(target, release, { plan, turns }, log));
      }),
    );
    const faults = faultsOf(results);
    if (faults.length === 0) continue;
    for (const { app } of changed.filter((target) => target.wave > wave))
      plan.draft.released(app.name, { reason: 'an app before it failed' });
    throwFaults(faults);
  }
}

/** The id of the slug, which the first app to be released to gets; null where there is none. */
async function upload(
  { slug, processTypes }: ReleaseOrder,
  changed: readonly ReleaseTarget[],
  { account, commit, draft, steps }: ReleasePlan & { readonly steps: Steps },
): Promise<string | null> {
  const [first] = changed;
  if (first === undefined) return null;
  const { slugId } = await steps.run('Upload the slug', (log) =>
    uploadSlug(account(log), {
      app: first.app.name,
      slug,
      processTypes,
      stack: first.stack,
      ...(commit === null ? {} : { commit: commit.sha, commitDescription: commit.subject }),
      description: 'heroku-docker-release',
    }),
  );
  draft.uploaded(
    slugId,
    changed.map(({ app }) => app.name),
  );
  return slugId;
}

/** An app that runs the slug already may be ill all the same, as after a run that found it so. */
async function lookAtUnchanged(
  target: ReleaseTarget,
  { version }: SameSlug,
  { plan, turns }: { readonly plan: ReleasePlan & { readonly steps: Steps }; readonly turns: Turns },
): Promise<void> {
  const { inputs, account, draft, steps } = plan;
  const { name } = target.app;
  const check = inputs.healthCheck;
  if (check === null) return;
  const health = await steps.run(`Look at ${name}`, (log) => lookAtHealth(account(log), target, { version, check }));
  draft.happened(name, healthText(health));
  if (health.kind === 'healthy') return;
  turns.stop();
  const { reason, message } = unchangedFault({ app: name, version, health });
  draft.released(name, { status: 'failed', reason });
  throw new ActionError(message);
}
