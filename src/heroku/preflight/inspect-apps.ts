import type { ActionError } from '../../errors.ts';
import { noteApp, type ReleaseTarget, refuseOtherNames } from '../app.ts';
import type { HerokuClient } from '../client.ts';
import { HerokuApiError } from '../errors.ts';
import { accountProblems } from './account-problems.ts';
import { appProblems, stackWarning } from './app-problems.ts';
import { findApps, type NamedApps } from './find-apps.ts';
import { fetchAccountId, fetchPermissions, fetchStackStates } from './questions.ts';
import { type Settled, settled } from './settled.ts';
import { sharedProblems } from './shared-problems.ts';
import { isOfTheToken, toldOnce } from './told-once.ts';

/** The apps that a release is for, and what is known of stacks. */
export interface AppsInQuestion extends NamedApps {
  /** The last day of a stack whose support is over; null otherwise. */
  readonly endOfStack: (stack: string, nowMs: number) => string | null;
}

/** What Heroku says of the apps. */
export interface InspectedApps {
  /** Those that were found, by wave. */
  readonly targets: readonly ReleaseTarget[];
  /** What forbids the release: an error of a call, or a sentence. */
  readonly faults: readonly (ActionError | string)[];
}

/**
 * Asks all that Heroku can tell before a release, side by side: two calls, two an app, two for a pipeline, and one for each app of a
 * team. Notes on the client's log what does not forbid the release. Throws ActionError for what is no app's name, before any call, and
 * the signal's reason.
 */
export async function inspectApps(client: HerokuClient, question: AppsInQuestion): Promise<InspectedApps> {
  question.waves.flat().forEach(refuseOtherNames);
  const [account, stacks, found] = await Promise.all([
    settled(fetchAccountId(client)),
    settled(fetchStackStates(client)),
    findApps(client, question),
  ]);
  const targets = found.flatMap(({ target }) => (target === null ? [] : [target]));
  const permissions = await permissionsOf(client, targets, account);
  client.signal.throwIfAborted();
  const errors = [accountError(account), ...found.map(({ error }) => error)].filter((error) => error !== null);
  const nowMs = client.clock.now();
  const lastDay = ({ stack }: ReleaseTarget) => question.endOfStack(stack, nowMs);
  for (const { target, identity } of found) if (target !== null) noteApp(client, target, identity);
  const supported = targets.filter((target) => lastDay(target) === null);
  if (stacks.kind === 'told') noteStacks(client, supported, stacks.value);
  const faults = [
    ...toldOnce(errors),
    ...accountProblems(client.standing(), targets.length),
    ...targets.flatMap((target) =>
      appProblems(target, {
        nowMs,
        lastDay: lastDay(target),
        permissions: permissions.get(target.app.id) ?? null,
      }),
    ),
    ...sharedProblems(targets),
  ];
  return { targets, faults };
}

/** Null where nothing is wrong with the token: one that may release need not be allowed to see who it is of. */
function accountError(account: Settled<string>): ActionError | null {
  if (account.kind === 'told') return null;
  const { error } = account;
  const isHidden = error instanceof HerokuApiError && error.status === 403 && !isOfTheToken(error);
  return isHidden && error.id !== 'suspended' ? null : error;
}

function noteStacks(
  { log }: HerokuClient,
  targets: readonly ReleaseTarget[],
  states: ReadonlyMap<string, string>,
): void {
  for (const target of targets) {
    const warning = stackWarning(target, states.get(target.stack));
    if (warning !== null) log.warning(warning);
  }
}

/** By app id, of the apps of teams, as far as Heroku tells. */
async function permissionsOf(
  client: HerokuClient,
  targets: readonly ReleaseTarget[],
  account: Settled<string>,
): Promise<ReadonlyMap<string, readonly string[] | null>> {
  if (account.kind === 'failed') return new Map();
  const asked = targets
    .filter(({ team }) => team !== null)
    .map(async ({ app }) => {
      const permissions = await settled(fetchPermissions(client, { app: app.name, accountId: account.value }));
      return [app.id, permissions.kind === 'told' ? permissions.value : null] as const;
    });
  return new Map(await Promise.all(asked));
}
