import { endOfStack } from './base/stack-image.ts';
import { ActionError } from './errors.ts';
import { diskProblem, readFreeBytes } from './free-disk.ts';
import type { ReleaseTarget } from './heroku/app.ts';
import { inspectApps } from './heroku/preflight/inspect-apps.ts';
import type { AppInputs } from './inputs/app-inputs.ts';
import type { Log } from './log.ts';
import type { HerokuAccount } from './releases/account.ts';

/** What is to be released, and with what. */
export interface PreflightRequest {
  readonly inputs: Pick<AppInputs, 'waves' | 'pipeline' | 'stages'> & { readonly slugLimitBytes: number };
  readonly account: HerokuAccount;
  /** Where the slug is packed. */
  readonly folder: string;
}

/**
 * The apps as Heroku knows them, the waves in their order, before anything is built. Throws one ActionError with a line for each
 * thing that forbids the release, and the signal's reason if the job is cancelled.
 */
export async function preflight(
  { inputs, account, folder }: PreflightRequest,
  log: Log,
): Promise<readonly ReleaseTarget[]> {
  const [{ targets, faults }, disk] = await Promise.all([
    inspectApps(account(log), { ...inputs, endOfStack }),
    diskFault(folder, inputs.slugLimitBytes, log),
  ]);
  refuse(disk === null ? faults : [...faults, disk]);
  for (const { app, stack, wave, currentRelease } of targets) {
    const place = inputs.waves.length > 1 || inputs.stages.length > 1 ? ` (wave ${wave + 1})` : '';
    const current = currentRelease === null ? 'none' : `v${currentRelease.version}`;
    log.info(`${app.name}${place} is on ${stack}, its current release is ${current}`);
  }
  return targets;
}

async function diskFault(folder: string, slugLimitBytes: number, log: Log): Promise<string | null> {
  const freeBytes = await readFreeBytes(folder, log);
  return freeBytes === null ? null : diskProblem({ folder, freeBytes, slugLimitBytes });
}

function refuse(faults: readonly (ActionError | string)[]): void {
  const [first] = faults;
  if (first === undefined) return;
  // The entry knows what to do about an error by its class.
  if (faults.length === 1 && first instanceof ActionError) throw first;
  const cause = faults.find((fault) => fault instanceof ActionError);
  const lines = faults.map((fault) => (typeof fault === 'string' ? fault : fault.message));
  throw new ActionError(lines.join('\n'), cause === undefined ? {} : { cause });
}
