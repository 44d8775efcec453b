import type { ReleaseTarget } from '../heroku/app.ts';
import { uploadSlug } from '../heroku/upload.ts';
import { faultsOf, throwFaults } from '../side-by-side.ts';
import type { PackedSlug } from '../slug/pack-slug.ts';
import type { ProcessTypes } from '../slug/procfile.ts';
import type { Steps } from '../steps.ts';
import { type ReleasePlan, releaseApp } from './release-app.ts';
import { Turns } from './turns.ts';

/** A proven slug, and the apps that it is for. */
export interface ReleaseOrder {
  /** Not those that run it already. */
  readonly targets: readonly ReleaseTarget[];
  readonly slug: PackedSlug;
  readonly processTypes: ProcessTypes;
}

/**
 * Uploads the slug once, and releases it wave by wave: the apps of a wave side by side, a wave when all of those before have
 * succeeded and are healthy. Throws what the apps failed with, at the end of the first wave in which one did; what was made is in the draft.
 */
export async function releaseApps(
  { targets, slug, processTypes }: ReleaseOrder,
  plan: ReleasePlan & { readonly steps: Steps },
): Promise<void> {
  const { account, commit, draft, steps } = plan;
  const [first] = targets;
  if (first === undefined) return;
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
    targets.map(({ app }) => app.name),
  );
  const waves = Map.groupBy(targets, ({ wave }) => wave);
  for (const wave of [...waves.keys()].toSorted((a, b) => a - b)) {
    const turns = new Turns();
    const results = await Promise.allSettled(
      (waves.get(wave) ?? []).map((target) =>
        steps.run(`Release to ${target.app.name}`, (log) => releaseApp(target, slugId, { plan, turns }, log)),
      ),
    );
    const faults = faultsOf(results);
    if (faults.length === 0) continue;
    for (const { app } of targets.filter((target) => target.wave > wave))
      draft.released(app.name, { reason: 'an app before it failed' });
    throwFaults(faults);
  }
}
