import { CacheOutage, checkCacheAvailable } from '../actions-cache/availability.ts';
import { inStagingFolder } from '../actions-cache/staging.ts';
import type { Environment } from '../docker/connect.ts';
import { errorMessage } from '../errors.ts';
import type { Log } from '../log.ts';
import { plainReason } from '../plain-reason.ts';
import { withinTime } from '../time-box.ts';
import { type CachedSlugsUse, fetchBranchSlug, fetchSlug, saveSlug } from './cached-slugs.ts';
import type { SlugShelf } from './slug-shelf.ts';

/** How long the Actions cache may take, in milliseconds. */
export interface CachedSlugLimits {
  readonly lookUpMs: number;
  /** A look-up with what follows it. */
  readonly findMs: number;
  /** A transfer that moves nothing for so long is given up. */
  readonly idleMs: number;
  readonly saveMs: number;
}

/** What the shelf is made of. */
export interface CachedSlugShelfOptions {
  /** Begins the key of every entry: letters, digits and dashes. */
  readonly keyPrefix: string;
  /** The job's environment; `ACTIONS_*` says where the cache service is. */
  readonly environment: Environment;
  /** An existing folder; nothing stays in it. */
  readonly stagingFolder: string;
  readonly signal: AbortSignal;
  /** Shared with whoever else asks the service in this job. */
  readonly outage?: CacheOutage;
  readonly limits?: Partial<CachedSlugLimits>;
  /** Where the client's program is, if not beside this code. */
  readonly clientProgram?: URL;
}

const usualLimits: CachedSlugLimits = { lookUpMs: 20_000, findMs: 60_000, idleMs: 20_000, saveMs: 60_000 };

/** Keeps what is in slugs in the cache of GitHub Actions. Where there is no service, as on a developer's machine, nothing is known and nothing is said. */
export function createCachedSlugShelf(options: CachedSlugShelfOptions): SlugShelf {
  const { environment, stagingFolder, signal, outage = new CacheOutage() } = options;
  const limits = { ...usualLimits, ...options.limits };

  /** Runs `body` in time, in a folder of its own. What goes wrong is one warning; null then, and where the service was down before. */
  const bestEffort = async <T>(
    { what, limitMs, log, without }: BestEffort,
    body: (use: CachedSlugsUse) => Promise<T>,
  ): Promise<T | null> => {
    if (outage.isKnown) return null;
    try {
      checkCacheAvailable(environment);
    } catch (error) {
      log.debug(errorMessage(error));
      return null;
    }
    try {
      return await withinTime({ what, limitMs, signal }, (stop) =>
        inStagingFolder({ parent: stagingFolder, prefix: 'slugs-' }, (folder) =>
          body({ ...options, limits, folder, log, signal: stop }),
        ),
      );
    } catch (error) {
      signal.throwIfAborted();
      outage.note(error);
      log.warning(`${without}: ${plainReason(errorMessage(error)).replace(/\.$/, '')}. The job goes on without it.`);
      return null;
    }
  };

  const find = { what: 'the look-up', limitMs: limits.findMs };
  return {
    find: (sha256, log) =>
      bestEffort({ ...find, log, without: 'What is in the earlier slug is not taken from the Actions cache' }, (use) =>
        fetchSlug(sha256, use),
      ),

    findOfBranch: (place, log) =>
      bestEffort(
        { ...find, log, without: 'What the base branch made last is not taken from the Actions cache' },
        (use) => fetchBranchSlug(place, use),
      ),

    async keep(slug, log) {
      const save = { what: 'the save', limitMs: limits.saveMs, log, without: 'What is in the slug could not be kept' };
      const keeping = await bestEffort(save, (use) => saveSlug(slug, use));
      switch (keeping?.kind) {
        case 'kept':
        case 'there':
          log.info(
            `What is in the slug is in the Actions cache ${keeping.kind === 'kept' ? 'now' : 'already'}, as ${keeping.entry}.`,
          );
          break;
        case 'skipped':
          log.info(`What is in the slug is not kept for other jobs: ${keeping.reason}.`);
          break;
        case 'failed':
          log.warning(`What is in the slug could not be kept for other jobs: ${plainReason(keeping.reason)}.`);
      }
    },
  };
}

interface BestEffort {
  readonly what: string;
  readonly limitMs: number;
  readonly log: Log;
  /** Begins the warning. */
  readonly without: string;
}
