import type { AccountStanding } from '../standing.ts';

/** Each allows a release: https://devcenter.heroku.com/articles/oauth#scopes */
const RELEASING_SCOPES = ['global', 'write', 'write-protected'];

// https://devcenter.heroku.com/articles/platform-api-reference#rate-limits
const CALLS_PER_HOUR = 4500;
const CALLS_PER_MINUTE = CALLS_PER_HOUR / 60;

/** The upload, and the comparison with what is deployed: its slug, and the sizes of 20 before it. */
const CALLS_OF_A_RUN = 25;
/** Of one app: what is current, the release, going back, and some polls. While it waits for longer, more calls come back than it makes. */
const CALLS_OF_AN_APP = 10;

/** Why the token cannot release to so many apps now, and what to do: a line each. What Heroku did not tell is no reason. */
export function accountProblems({ scope, remainingCalls }: AccountStanding, apps: number): readonly string[] {
  return [scopeProblem(scope), rateProblem(remainingCalls, apps)].filter((problem) => problem !== null);
}

function scopeProblem(scope: readonly string[] | null): string | null {
  if (scope === null || scope.some((name) => RELEASING_SCOPES.includes(name))) return null;
  return `The token's scope is ${scope.join(', ')}, which allows no release. Make one that does (\`heroku authorizations:create --scope write-protected,read-protected\`) and store it as the secret that heroku-api-key reads.`;
}

function rateProblem(remaining: number | null, apps: number): string | null {
  const needed = CALLS_OF_A_RUN + CALLS_OF_AN_APP * apps;
  if (remaining === null || remaining >= needed) return null;
  const minutes = Math.ceil((needed - remaining) / CALLS_PER_MINUTE);
  return `The account has ${remaining} of its ${CALLS_PER_HOUR} calls an hour left, and this run needs up to ${needed}. Heroku gives back ${CALLS_PER_MINUTE} a minute: run the job again in ${minutes} min or later, or give it an account of its own.`;
}
