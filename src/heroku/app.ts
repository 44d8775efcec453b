import { ActionError } from '../errors.ts';
import { appNameProblem } from './app-name.ts';
import type { HerokuClient } from './client.ts';
import { CALL_POLICIES } from './policy.ts';
import { slugProblem } from './preflight/slug-problem.ts';
import { readApp, readDatedReleases, type WireApp, type WireDatedRelease } from './wire.ts';

export interface AppIdentity {
  readonly id: string;
  readonly name: string;
}

export interface CurrentRelease {
  readonly id: string;
  readonly version: number;
  /** Null: a release without code, as every app's first. */
  readonly slugId: string | null;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
}

/** A release whose command may still run. */
export interface PendingRelease {
  readonly version: number;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
}

/** What an app's list of releases says of the moment. */
export interface ReleasesNow {
  readonly currentRelease: CurrentRelease | null;
  /** The newest one that is pending, if it may still become current. */
  readonly pendingRelease: PendingRelease | null;
}

/** An app as Heroku knows it before we change anything. */
export interface ReleaseTarget extends ReleasesNow {
  readonly app: AppIdentity;
  /** Counted from 0; an app waits until those of the waves before its own are released and healthy. */
  readonly wave: number;
  /** The stack of the app's next build, such as `heroku-24`. */
  readonly stack: string;
  readonly generation: string;
  /** Null: the app belongs to a person. */
  readonly team: string | null;
  /** Null: the app is on the common runtime. */
  readonly space: string | null;
  readonly webUrl: string | null;
  readonly maintenance: boolean;
}

/** Reads what a release to `appName`, alone, depends on. Throws ActionError if the name is none, the app is not there for this token, or it can take no slug. */
export async function readTarget(client: HerokuClient, appName: string): Promise<ReleaseTarget> {
  refuseOtherNames(appName);
  const app = await fetchApp(client, appName);
  const refusal = slugProblem(targetOf(app, noReleases, 0));
  if (refusal !== null) throw new ActionError(refusal);
  const target = targetOf(app, await fetchReleasesNow(client, app.name), 0);
  noteApp(client, target, appName);
  return target;
}

/** Throws ActionError for what is no app's name, so that it does not get into a URL. */
export function refuseOtherNames(appName: string): void {
  const problem = appNameProblem(appName);
  if (problem !== null) throw new ActionError(`heroku-app ${JSON.stringify(appName)} is no app's name: ${problem}.`);
}

/** The releases of an app where they are not known. */
export const noReleases: ReleasesNow = { currentRelease: null, pendingRelease: null };

/** An app by its name or id; throws as `HerokuClient.call` does. */
export function fetchApp(client: HerokuClient, identity: string): Promise<WireApp> {
  return client.call({
    method: 'GET',
    path: ['apps', identity],
    doing: `read the app ${identity}`,
    policy: CALL_POLICIES.read,
    read: readApp,
  });
}

/** What runs and what is about to, among the newest 200 releases of an app by its name or id; throws as `HerokuClient.call` does. */
export async function fetchReleasesNow(client: HerokuClient, identity: string): Promise<ReleasesNow> {
  const releases = await client.call({
    method: 'GET',
    path: ['apps', identity, 'releases'],
    range: 'version ..; order=desc',
    doing: `read the releases of ${identity}`,
    policy: CALL_POLICIES.read,
    read: readDatedReleases,
  });
  return releasesNow(releases);
}

function releasesNow(releases: readonly WireDatedRelease[]): ReleasesNow {
  const current = releases.find((release) => release.current);
  // Heroku lets no older release push out a newer one, so an older one that is stuck is in nobody's way.
  const pending = releases
    .filter(({ status, version }) => status === 'pending' && version > (current?.version ?? 0))
    .toSorted((a, b) => b.version - a.version)[0];
  return {
    currentRelease:
      current === undefined
        ? null
        : {
            id: current.id,
            version: current.version,
            slugId: current.slug?.id ?? null,
            createdAt: current.created_at,
          },
    pendingRelease: pending === undefined ? null : { version: pending.version, createdAt: pending.created_at },
  };
}

/** What Heroku's two replies about an app say together. */
export function targetOf(app: WireApp, releases: ReleasesNow, wave: number): ReleaseTarget {
  return {
    app: { id: app.id, name: app.name },
    wave,
    stack: app.build_stack.name,
    generation: app.generation.name,
    team: app.team?.name ?? null,
    space: app.space?.name ?? null,
    webUrl: app.web_url,
    maintenance: app.maintenance,
    ...releases,
  };
}

/** Says what the user may not expect of an app that can be released to. `identity` is what it was asked for by. */
export function noteApp(
  { log }: Pick<HerokuClient, 'log'>,
  { app, maintenance }: ReleaseTarget,
  identity: string,
): void {
  if (identity !== app.name && identity !== app.id)
    log.notice(`The app ${identity} is called ${app.name} now. Change heroku-app.`);
  if (maintenance) {
    log.warning(
      `${app.name} is in maintenance mode: visitors see the maintenance page, also after the release, until \`heroku maintenance:off --app ${app.name}\`.`,
    );
  }
}
