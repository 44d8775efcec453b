import { ownerOf, teamIdentity, user } from './account-resources.ts';
import type { AppRecord, DynoRecord, ReleaseRecord, SlugRecord } from './records.ts';
import { iso, namedId } from './resource-fields.ts';
import type { StackRecord } from './stacks.ts';

// Every resource has the fields of the official schema: https://devcenter.heroku.com/articles/platform-api-reference

/** `GET /apps/{app}` */
export function appResource(app: AppRecord): object {
  return appFields(app);
}

function appFields(app: AppRecord) {
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
    organization: teamIdentity(app),
    owner: ownerOf(app),
    region: { id: namedId('region us'), name: 'us' },
    released_at: iso(app.releases[app.currentVersion - 1]?.createdAt ?? app.createdAt),
    repo_size: 0,
    slug_size: slugs.at(-1)?.blob?.sizeBytes ?? 0,
    space: spaceIdentity(app),
    stack: stackIdentity(app.stack),
    team: teamIdentity(app),
    updated_at: iso(app.updatedAt),
    web_url: app.webUrl,
  };
}

/** An app as `POST /filters/apps` lists it. */
export function teamAppResource(app: AppRecord): object {
  const { acm: _, create_status: __, generation: ___, organization: ____, team, space, ...shared } = appFields(app);
  return {
    ...shared,
    joined: true,
    locked: false,
    space: space === null ? null : { id: space.id, name: space.name },
    team: team === null ? null : { name: team.name },
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

/** `GET /stacks/{stack}` */
export function stackResource({ name, state }: StackRecord, createdAt: Date): object {
  return {
    created_at: iso(createdAt),
    default: name === 'heroku-24',
    ...stackIdentity(name),
    state,
    updated_at: iso(createdAt),
  };
}

function stackIdentity(name: string): { readonly id: string; readonly name: string } {
  return { id: namedId(`stack ${name}`), name };
}

function spaceIdentity({ space }: AppRecord) {
  return space === null ? null : { id: namedId(`space ${space}`), name: space, shield: false };
}
