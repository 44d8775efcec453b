import type { ReleaseTarget } from '../app.ts';
import { slugProblem } from './slug-problem.ts';

/** Why one slug cannot be for all of these apps, and what to do: a line each. */
export function sharedProblems(targets: readonly ReleaseTarget[]): readonly string[] {
  // An app that takes none is told so by itself.
  const takers = targets.filter((target) => slugProblem(target) === null);
  return [severalStacks(takers), severalTeams(targets), appTwice(targets)].filter((problem) => problem !== null);
}

function severalStacks(targets: readonly ReleaseTarget[]): string | null {
  if (new Set(targets.map(({ stack }) => stack)).size < 2) return null;
  return `One slug cannot be for several stacks: ${targets.map(({ app, stack }) => `${app.name} is on ${stack}`).join(', ')}. Release to them by steps of their own.`;
}

/** Spaces are of teams, and a team's slugs go to all of its spaces. */
function severalTeams(targets: readonly ReleaseTarget[]): string | null {
  if (new Set(targets.map(({ team }) => team)).size < 2) return null;
  const owners = targets.map(({ app, team }) => `${app.name} is of ${team === null ? 'no team' : `the team ${team}`}`);
  return `One slug cannot be for several teams: ${owners.join(', ')}. Release to them by steps of their own.`;
}

/** By an old name and a new one: the same name twice is refused as an input. */
function appTwice(targets: readonly ReleaseTarget[]): string | null {
  const twice = targets.find(({ app }, index) => targets.findIndex((other) => other.app.id === app.id) < index);
  return twice === undefined
    ? null
    : `heroku-app names ${twice.app.name} twice, once by a name that it had before. Leave that out.`;
}
