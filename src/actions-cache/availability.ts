import type { Environment } from '../child-environment.ts';
import { ActionError } from '../errors.ts';

/** The service did not answer a look-up, or not with an answer: it need not be asked again in this job. */
export class CacheServiceDownError extends ActionError {
  override readonly name = 'CacheServiceDownError';
}

/** What a job has found out about the service: one that did not answer is not asked again for anything. */
export class CacheOutage {
  #isKnown = false;

  get isKnown(): boolean {
    return this.#isKnown;
  }

  /** Takes note of what a call came to. */
  note(error: unknown): void {
    this.#isKnown ||= error instanceof CacheServiceDownError;
  }
}

/** Whether there is a service: it shows itself to actions only, not to `run:` steps. */
export function hasCacheService(environment: Environment): boolean {
  return Boolean(environment['ACTIONS_RESULTS_URL'] || environment['ACTIONS_CACHE_URL']);
}

/** Throws CacheServiceDownError where there is no service. */
export function checkCacheAvailable(environment: Environment): void {
  if (hasCacheService(environment)) return;
  throw new CacheServiceDownError('there is no cache service here (ACTIONS_RESULTS_URL is not set)');
}

/** Why nothing can be saved, if that is known without asking; the client itself would find out only after all was packed. */
export function cacheWriteBan(environment: Environment): string | null {
  const mode = environment['ACTIONS_CACHE_MODE']?.trim().toLowerCase() ?? '';
  return mode === 'none' || mode === 'read' ? `the cache mode '${mode}' permits no writes` : null;
}
