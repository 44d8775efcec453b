import { formatDuration } from '../../durations.ts';
import type { ReleaseTarget } from '../app.ts';
import { slugProblem } from './slug-problem.ts';

/** What is known of the moment beside the app itself. */
export interface AppCircumstances {
  readonly nowMs: number;
  /** The last day of its stack's support, if that is over. */
  readonly lastDay: string | null;
  /** What the token's account may do with it; null where Heroku does not say. */
  readonly permissions: readonly string[] | null;
}

/** Why nothing can be released to an app, and what to do: a line each. */
export function appProblems(
  target: ReleaseTarget,
  { nowMs, lastDay, permissions }: AppCircumstances,
): readonly string[] {
  const problems = [
    slugProblem(target),
    lastDay === null ? null : endedStack(target, lastDay),
    permissions === null || permissions.includes('deploy') ? null : missingPermission(target, permissions),
    releaseUnderWay(target, nowMs),
  ];
  return problems.filter((problem) => problem !== null);
}

/** What the user should know of an app's stack; null if nothing. `state` is what Heroku calls it, undefined if it does not offer it. */
export function stackWarning({ app, stack }: ReleaseTarget, state: string | undefined): string | null {
  if (state === 'public' || state === 'beta') return null;
  const what = state === undefined ? 'which Heroku does not offer' : `which Heroku calls ${state}`;
  return `${app.name} is on the stack ${stack}, ${what}. Move to a newer one: \`heroku stack:set NAME --app ${app.name}\`, and the same in the Dockerfile's FROM.`;
}

function endedStack({ app, stack }: ReleaseTarget, lastDay: string): string {
  return `${app.name} is on the stack ${stack}, which reached its end of life on ${lastDay}. Move to a newer one: \`heroku stack:set NAME --app ${app.name}\`, and the same in the Dockerfile's FROM.`;
}

function missingPermission({ app, team }: ReleaseTarget, permissions: readonly string[]): string {
  const given = permissions.toSorted().join(', ');
  return `The token's account may not deploy to ${app.name}: the team ${team ?? 'that owns it'} gives it ${given}. Give it deploy as well: \`heroku access:update EMAIL --app ${app.name} --permissions ${[...permissions, 'deploy'].toSorted().join(',')}\`.`;
}

function releaseUnderWay({ app, pendingRelease }: ReleaseTarget, nowMs: number): string | null {
  if (pendingRelease === null) return null;
  const { version, createdAt } = pendingRelease;
  // The machine's clock may be wrong.
  const forMs = Math.max(0, nowMs - Date.parse(createdAt));
  return `${app.name} has a release under way: v${version} is pending since ${createdAt} (for ${formatDuration(forMs)}). Wait until it has ended (\`heroku releases:output v${version} --app ${app.name}\` shows how far it is), or stop its dyno (\`heroku ps --app ${app.name}\` names it, \`heroku ps:stop\` stops it), and run the job again.`;
}
