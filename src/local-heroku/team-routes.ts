import { memberResource, permissionResources } from './account-resources.ts';
import type { Call, Route } from './call.ts';
import type { TeamMembership } from './records.ts';
import { notFound } from './refusal.ts';

/** The teams that own apps, which the user is in. */
export const teamRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/teams/permissions',
    answer: () => ({ body: permissionResources(['deploy', 'manage', 'operate', 'view']) }),
  },
  {
    method: 'GET',
    path: '/teams/:team/members',
    answer: (call) => ({ body: [memberResource(membershipOf(call), call.backend.startedAt)] }),
  },
];

/** @throws Refusal 404 unless the path names a team that has an app */
function membershipOf({ backend, parameters }: Call): TeamMembership {
  const memberships = backend.platform.apps.flatMap(({ team }) => (team === null ? [] : [team]));
  const found = memberships.find(({ name }) => name === parameters['team']);
  if (found === undefined) throw notFound('team');
  return found;
}
