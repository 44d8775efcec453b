import type { AppPermission, AppRecord, TeamMembership } from './records.ts';
import { iso, namedId } from './resource-fields.ts';

const userEmail = 'you@local-heroku.invalid';

/** The one user of a local Heroku. */
export const user = { email: userEmail, id: namedId('account') } as const;

/** `GET /account` */
export function accountResource(createdAt: Date): object {
  return {
    allow_tracking: false,
    beta: false,
    country_of_residence: null,
    created_at: iso(createdAt),
    default_organization: null,
    default_team: null,
    delinquent_at: null,
    email: user.email,
    federated: false,
    id: user.id,
    identity_provider: null,
    last_login: iso(createdAt),
    name: 'You',
    sms_number: null,
    suspended_at: null,
    two_factor_authentication: false,
    updated_at: iso(createdAt),
    verified: true,
  };
}

/** https://devcenter.heroku.com/articles/app-permissions */
const PERMISSIONS = {
  deploy: 'Can deploy, and manage config and free add-ons.',
  manage: 'Can manage access and delete the app.',
  operate: 'Can scale, restart and manage add-ons.',
  view: 'Can see the app, its releases and its processes.',
} as const;

/** `GET /apps/{app}/collaborators`: the user alone. */
export function collaboratorResource(app: AppRecord): object {
  return {
    app: { id: app.id, name: app.name },
    created_at: iso(app.createdAt),
    id: namedId(`collaborator ${app.id}`),
    permissions: permissionResources(app.team?.permissions ?? []),
    role: app.team?.role ?? 'owner',
    updated_at: iso(app.createdAt),
    user: { ...user, federated: false },
  };
}

/** As `GET /teams/permissions` lists them, those of these names. */
export function permissionResources(names: readonly AppPermission[]): readonly object[] {
  return names.map((name) => ({ name, description: PERMISSIONS[name] }));
}

/** `GET /teams/{team}/members`: the user alone. */
export function memberResource({ name, role }: TeamMembership, createdAt: Date): object {
  return {
    created_at: iso(createdAt),
    email: user.email,
    federated: false,
    id: namedId(`member of ${name}`),
    identity_provider: null,
    role,
    two_factor_authentication: false,
    updated_at: iso(createdAt),
    user: { ...user, name: 'You' },
  };
}

/** Of the team that owns an app; null: it is the user's own. */
export function teamIdentity({ team }: AppRecord): { readonly id: string; readonly name: string } | null {
  return team === null ? null : { id: namedId(`team ${team.name}`), name: team.name };
}

/** A team's apps are of an account that stands for it. */
export function ownerOf({ team }: AppRecord): { readonly email: string; readonly id: string } {
  if (team === null) return user;
  return { email: `${team.name}@herokumanager.com`, id: namedId(`team owner ${team.name}`) };
}
