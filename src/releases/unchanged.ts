import { isDeepStrictEqual } from 'node:util';
import type { SlugShelf } from '../comparison/slug-shelf.ts';
import { errorMessage } from '../errors.ts';
import { fetchReleasesNow, type ReleaseTarget } from '../heroku/app.ts';
import { type DeployedSlug, readDeployedSlug } from '../heroku/deployed-slug.ts';
import type { Log } from '../log.ts';
import type { PackedSlug } from '../slug/pack-slug.ts';
import type { ProcessTypes } from '../slug/procfile.ts';
import type { HerokuAccount } from './account.ts';

/** A slug that may be what some apps run already. */
export interface UnchangedQuestion {
  readonly targets: readonly ReleaseTarget[];
  readonly slug: Pick<PackedSlug, 'sha256' | 'manifest'>;
  readonly processTypes: ProcessTypes;
  readonly account: HerokuAccount;
  /** Where it is known what was in the slugs of earlier jobs. */
  readonly shelf: SlugShelf;
  /** Where only a slug of this commit is the same: what comes after it must find it there. Null where any commit's is. */
  readonly commit: string | null;
}

/** What an app runs that is the same. */
export interface SameSlug {
  readonly version: number;
  /** Such as `v41 has the same files and process types`. */
  readonly reason: string;
}

/**
 * The apps, by name, that run this slug already, as Heroku says right now. By
 * the slug's bytes, which Heroku knows the checksum of; or by its files, where an earlier job kept what was in it: a commit that
 * changes no file of the slug then restarts nothing. What cannot be read is taken for changed, and said. Throws only what the job was cancelled with.
 */
export async function findUnchanged(question: UnchangedQuestion, log: Log): Promise<ReadonlyMap<string, SameSlug>> {
  const client = question.account(log);
  const same = await Promise.all(
    question.targets.map(async (target): Promise<readonly (readonly [string, SameSlug])[]> => {
      const { app } = target;
      try {
        // The build took minutes: somebody else may have released, or be at it.
        const { currentRelease, pendingRelease } = await fetchReleasesNow(client, app.name);
        if (currentRelease?.slugId == null || pendingRelease !== null) return [];
        const deployed = await readDeployedSlug(client, { app: app.name, slugId: currentRelease.slugId });
        const what = await sameness(deployed, target, question, log);
        if (what === null) return [];
        const reason = `v${currentRelease.version} has ${what}`;
        log.info(`${app.name} runs this slug already: ${reason}.`);
        return [[app.name, { version: currentRelease.version, reason }]];
      } catch (error) {
        client.signal.throwIfAborted();
        log.info(`Whether ${app.name} runs this slug already is not known: ${errorMessage(error)}`);
        return [];
      }
    }),
  );
  return new Map(same.flat());
}

/** What a deployed slug has in common with ours, if a release of ours would change nothing; else null. */
async function sameness(
  deployed: DeployedSlug,
  { stack }: ReleaseTarget,
  { slug, processTypes, shelf, commit }: UnchangedQuestion,
  log: Log,
): Promise<string | null> {
  const isRunAlike = deployed.stack === stack && isDeepStrictEqual(deployed.processTypes, { ...processTypes });
  if (deployed.sha256 === null || !isRunAlike || (commit !== null && deployed.commit !== commit)) return null;
  if (deployed.sha256 === slug.sha256) return 'the same bytes and process types';
  const kept = await shelf.find(deployed.sha256, log);
  return kept?.manifest.contentDigest === slug.manifest.contentDigest ? 'the same files and process types' : null;
}
