import { ActionError } from '../errors.ts';
import { appNameProblem } from './app-name.ts';
import type { HerokuClient } from './client.ts';
import { CALL_POLICIES } from './policy.ts';
import { readReleases } from './release-list.ts';
import { readApp, type WireApp } from './wire.ts';

export interface AppIdentity {
  readonly id: string;
  readonly name: string;
}

export interface CurrentRelease {
  readonly id: string;
  readonly version: number;
  /** Null: a release without code, as every app's first. */
  readonly slugId: string | null;
}

/** An app as Heroku knows it before we change anything. */
export interface ReleaseTarget {
  readonly app: AppIdentity;
  /** The stack of the app's next build, such as `heroku-24`. */
  readonly stack: string;
  readonly generation: string;
  readonly webUrl: string | null;
  readonly maintenance: boolean;
  readonly currentRelease: CurrentRelease | null;
}

/** Reads what a release to `appName` depends on. Throws ActionError if the name is none, the app is not there for this token, or it can take no slug. */
export async function readTarget(client: HerokuClient, appName: string): Promise<ReleaseTarget> {
  const problem = appNameProblem(appName);
  if (problem !== null) throw new ActionError(`heroku-app ${JSON.stringify(appName)} is no app's name: ${problem}.`);
  const app = await client.call({
    method: 'GET',
    path: ['apps', appName],
    doing: `read the app ${appName}`,
    policy: CALL_POLICIES.read,
    read: readApp,
  });
  checkTakesSlugs(app);
  if (app.name !== appName) client.log.notice(`The app ${appName} is called ${app.name} now. Change heroku-app.`);
  if (app.maintenance) {
    client.log.warning(
      `${app.name} is in maintenance mode: visitors see the maintenance page, also after the release, until \`heroku maintenance:off --app ${app.name}\`.`,
    );
  }
  const releases = await readReleases(client, app.name, CALL_POLICIES.read);
  const current = releases.find((release) => release.current);
  return {
    app: { id: app.id, name: app.name },
    stack: app.build_stack.name,
    generation: app.generation.name,
    webUrl: app.web_url,
    maintenance: app.maintenance,
    currentRelease:
      current === undefined ? null : { id: current.id, version: current.version, slugId: current.slug?.id ?? null },
  };
}

/** https://devcenter.heroku.com/articles/generations and https://devcenter.heroku.com/articles/stack */
function checkTakesSlugs({ name, generation, build_stack: stack }: WireApp): void {
  if (generation.name !== 'cedar') {
    throw new ActionError(
      `${name} is on Heroku's ${generation.name} generation, which takes no slugs. Create an app on the Cedar generation (\`heroku create --stack heroku-24\`) and release to that.`,
    );
  }
  if (stack.name === 'container' || stack.name === 'cnb') {
    throw new ActionError(
      `${name} is on the ${stack.name} stack, which takes no slugs. Set one that does: \`heroku stack:set heroku-24 --app ${name}\`.`,
    );
  }
}
