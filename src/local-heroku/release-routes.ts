import { appOf, type Call, type CallReply, type Route } from './call.ts';
import { checkFields, isObject, optional, text } from './fields.ts';
import { pageOf } from './list-range.ts';
import type { AppRecord, ReleaseRecord, SlugRecord } from './records.ts';
import { invalidParams, notFound } from './refusal.ts';
import { isEligibleForRollback, releaseResource } from './resources.ts';
import { refuseUnlessSluggable } from './slug-routes.ts';

/** Releases: listed, shown, made from a slug, and gone back to. */
export const releaseRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/apps/:app/releases',
    answer: (call) => {
      const app = appAsSeen(call);
      const page = pageOf(app.releases, { version: ({ version }) => version, id: ({ id }) => id }, call.range);
      return { ...page, body: page.items.map((release) => shown(call, app, release)) };
    },
  },
  {
    method: 'POST',
    path: '/apps/:app/releases',
    answer: (call) => {
      const app = appOf(call);
      refuseUnlessSluggable(app);
      return isObject(call.body) && Object.hasOwn(call.body, 'release') ? rollBack(call, app) : release(call, app);
    },
  },
  {
    method: 'GET',
    path: '/apps/:app/releases/:release',
    answer: (call) => {
      const app = appAsSeen(call);
      return { body: shown(call, app, releaseOf(call, app)) };
    },
  },
  {
    method: 'GET',
    path: '/apps/:app/releases/:release/config-vars',
    answer: (call) => ({ body: releaseOf(call, appOf(call)).configVars }),
  },
];

function release(call: Call, app: AppRecord): CallReply {
  const fields = checkFields(call.body, { description: optional(text), slug: text });
  const slug = call.backend.platform.slug(fields.slug);
  if (slug === null) throw notFound('slug');
  refuseUnlessComplete(slug);
  const made = call.backend.releasing.begin(app, {
    slug,
    description: fields.description ?? `Deploy ${slug.commit?.slice(0, 8) ?? slug.id.slice(0, 8)}`,
    configVars: app.configVars,
  });
  return {
    status: 201,
    body: shown(call, app, made),
    effect: { kind: 'release', app: app.name, version: made.version, slug: slug.id },
  };
}

function rollBack(call: Call, app: AppRecord): CallReply {
  const { release: id } = checkFields(call.body, { release: text });
  const target = app.releases.find((candidate) => candidate.id === id);
  if (target === undefined) throw notFound('release');
  if (target.slug === null || !isEligibleForRollback(target)) {
    throw invalidParams(`Release v${target.version} is not eligible for rollback.`);
  }
  app.configVars = target.configVars;
  const made = call.backend.releasing.begin(app, {
    slug: target.slug,
    description: `Rollback to v${target.version}`,
    configVars: target.configVars,
  });
  return {
    status: 201,
    body: shown(call, app, made),
    effect: { kind: 'rollback', app: app.name, version: made.version, slug: target.slug.id },
  };
}

function refuseUnlessComplete(slug: SlugRecord): void {
  if (slug.blob === null) throw invalidParams(`Slug ${slug.id} has not been uploaded.`);
  const stored = `SHA256:${slug.blob.sha256}`;
  if (slug.checksum !== null && slug.checksum.toLowerCase() !== stored.toLowerCase()) {
    throw invalidParams(`Slug ${slug.id} does not match its checksum: stored is ${stored}.`);
  }
}

/** The app, or what it was before the lag, which is never before its first release. */
function appAsSeen(call: Call): AppRecord {
  const app = appOf(call);
  if (call.lagMs === 0) return app;
  const { releases, currentVersion } = app;
  const isKnown = ({ createdAt, version }: ReleaseRecord) =>
    version === 1 || createdAt.getTime() <= Date.now() - call.lagMs;
  const known = releases.filter(isKnown);
  const ran = known.findLast(({ version, status }) => version <= currentVersion && status === 'succeeded');
  return { ...app, releases: known, currentVersion: ran?.version ?? 1 };
}

/** By its id or its version. */
function releaseOf({ parameters }: Call, app: AppRecord): ReleaseRecord {
  const identity = parameters['release'] ?? '';
  const found = app.releases.find(({ id, version }) => id === identity || String(version) === identity);
  if (found === undefined) throw notFound('release');
  return found;
}

function shown({ backend }: Call, app: AppRecord, made: ReleaseRecord): object {
  return releaseResource(app, made, made.output === null ? null : backend.outputUrl(made.id));
}
