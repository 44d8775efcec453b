import { createHash } from 'node:crypto';
import type { AppRecord, DynoRecord, ReleaseRecord, SlugRecord } from './records.ts';

// Every resource has the fields of the official schema: https://devcenter.heroku.com/articles/platform-api-reference

const ownerEmail = 'you@local-heroku.invalid';

/** A UUID that is always the same for one name. */
export function namedId(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}

/** The one user of a local Heroku. */
export const user = { email: ownerEmail, id: namedId('account') } as const;

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

/** `GET /apps/{app}` */
export function appResource(app: AppRecord): object {
  const slugs = app.releases.slice(0, app.currentVersion).map(({ slug }) => slug);
  return {
    acm: false,
    archived_at: null,
    build_stack: stackIdentity(app.buildStack),
    buildpack_provided_description: slugs.at(-1)?.buildpackProvidedDescription ?? null,
    create_status: 'complete',
    created_at: iso(app.createdAt),
    generation: { id: namedId(`generation ${app.generation}`), name: app.generation },
    git_url: `https://git.heroku.com/${app.name}.git`,
    id: app.id,
    internal_routing: null,
    maintenance: app.maintenance,
    name: app.name,
    organization: null,
    owner: user,
    region: { id: namedId('region us'), name: 'us' },
    released_at: iso(app.releases[app.currentVersion - 1]?.createdAt ?? app.createdAt),
    repo_size: 0,
    slug_size: slugs.at(-1)?.blob?.sizeBytes ?? 0,
    space: null,
    stack: stackIdentity(app.stack),
    team: null,
    updated_at: iso(app.updatedAt),
    web_url: app.webUrl,
  };
}

/** `GET /apps/{app}/slugs/{slug}` and, with the PUT blob, `POST /apps/{app}/slugs` */
export function slugResource(slug: SlugRecord, blob: { readonly method: string; readonly url: string }): object {
  return {
    blob,
    buildpack_provided_description: slug.buildpackProvidedDescription,
    checksum: slug.checksum,
    commit: slug.commit,
    commit_description: slug.commitDescription,
    created_at: iso(slug.createdAt),
    deleted_at: null,
    id: slug.id,
    process_types: slug.processTypes,
    size: slug.blob?.sizeBytes ?? null,
    stack: stackIdentity(slug.stack),
    updated_at: iso(slug.createdAt),
  };
}

/** `GET /apps/{app}/releases/{release}` */
export function releaseResource(app: AppRecord, release: ReleaseRecord, outputUrl: string | null): object {
  return {
    addon_plan_names: [],
    app: { id: app.id, name: app.name },
    artifacts: release.slug === null ? [] : [{ id: release.slug.id, type: 'slug' }],
    created_at: iso(release.createdAt),
    current: release.version === app.currentVersion,
    description: release.description,
    eligible_for_rollback: isEligibleForRollback(release),
    id: release.id,
    output_stream_url: outputUrl,
    slug: release.slug === null ? null : { id: release.slug.id },
    status: release.status,
    updated_at: iso(release.updatedAt),
    user,
    version: release.version,
  };
}

/** Whether Heroku would go back to a release: it must have run, and carry a slug. */
export function isEligibleForRollback(release: ReleaseRecord): boolean {
  return release.status === 'succeeded' && release.slug !== null;
}

/** `GET /apps/{app}/dynos/{dyno}` */
export function dynoResource(app: AppRecord, dyno: DynoRecord): object {
  return {
    app: { id: app.id, name: app.name },
    attach_url: null,
    command: dyno.command,
    created_at: iso(dyno.createdAt),
    id: dyno.id,
    name: dyno.name,
    release: dyno.release,
    size: 'Basic',
    state: dyno.state,
    type: dyno.type,
    updated_at: iso(dyno.updatedAt),
  };
}

/** `GET /apps/{app}/formation/{type}`: one dyno of `web`, none of the others, as a new app has. */
export function formationResource(app: AppRecord, type: string, command: string): object {
  return {
    app: { id: app.id, name: app.name },
    command,
    created_at: iso(app.createdAt),
    dyno_size: { id: namedId('dyno size basic'), name: 'Basic' },
    id: namedId(`formation ${app.id} ${type}`),
    quantity: type === 'web' ? 1 : 0,
    size: 'Basic',
    type,
    updated_at: iso(app.updatedAt),
  };
}

/** `GET /apps/{app}/collaborators`: the owner alone. */
export function collaboratorResource(app: AppRecord): object {
  return {
    app: { id: app.id, name: app.name },
    created_at: iso(app.createdAt),
    id: namedId(`collaborator ${app.id}`),
    permissions: [],
    role: 'owner',
    updated_at: iso(app.createdAt),
    user: { ...user, federated: false },
  };
}

/** `GET /stacks/{stack}` */
export function stackResource(name: string, createdAt: Date): object {
  return {
    created_at: iso(createdAt),
    default: name === 'heroku-24',
    ...stackIdentity(name),
    state: 'public',
    updated_at: iso(createdAt),
  };
}

function stackIdentity(name: string): { readonly id: string; readonly name: string } {
  return { id: namedId(`stack ${name}`), name };
}

/** Heroku's times have no fraction. */
function iso(time: Date): string {
  return time.toISOString().replace(/\.\d+Z$/, 'Z');
}
