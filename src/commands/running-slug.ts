import { DOWNLOAD_BOUNDS, downloadSlug } from '../comparison/download-slug.ts';
import { ActionError } from '../errors.ts';
import { createHerokuClient, type HerokuClient } from '../heroku/client.ts';
import { readDeployedSlug } from '../heroku/deployed-slug.ts';
import { CALL_POLICIES } from '../heroku/policy.ts';
import { readReleases } from '../heroku/release-list.ts';
import { formatSize } from '../sizes.ts';
import type { ReadSlug } from '../slug/read-slug.ts';
import { withinTime } from '../time-box.ts';
import { version } from '../version.ts';
import type { CommandWorld } from './command.ts';

/** 500 MB, the most that Heroku takes, at 1 MB a second. */
const LIMIT_MS = 10 * 60_000;

/** The slug that an app runs, and by which release. */
export interface RunningSlug {
  readonly slug: ReadSlug;
  readonly app: string;
  readonly releaseVersion: number;
}

/**
 * Downloads the slug of the app's current release and reads it as it comes. Throws ActionError if HEROKU_API_KEY is not set,
 * Heroku refuses, the app runs no slug, or it cannot be read within ten minutes.
 */
export async function readRunningSlug(app: string, apiUrl: URL, world: CommandWorld): Promise<RunningSlug> {
  const { environment, log } = world;
  const token = environment['HEROKU_API_KEY']?.trim() ?? '';
  if (token === '') {
    throw new ActionError(
      `HEROKU_API_KEY is not set, so the slug of ${app} cannot be asked for. Set it to an API token: heroku authorizations:create --short.`,
    );
  }
  const userAgent = `heroku-docker-release/${version}`;
  return withinTime({ what: `Reading the slug of ${app}`, limitMs: LIMIT_MS, signal: world.signal }, (signal) =>
    readWith(createHerokuClient({ apiUrl, token, userAgent, log, signal }), app),
  );
}

async function readWith(client: HerokuClient, app: string): Promise<RunningSlug> {
  const releases = await readReleases(client, app, CALL_POLICIES.read);
  const current = releases.find((release) => release.current);
  if (current === undefined || current.slug === null) {
    const which =
      current === undefined ? 'it has no current release' : `its current release v${current.version} has none`;
    throw new ActionError(`${app} runs no slug: ${which}. Release one first.`);
  }
  const place = { app, slugId: current.slug.id };
  const deployed = await readDeployedSlug(client, place);
  const size = deployed.sizeBytes === null ? '' : ` (${formatSize(deployed.sizeBytes)})`;
  client.log.info(`Reading the slug of ${app} v${current.version}${size}`);
  const name = `${app} v${current.version}`;
  const slug = await downloadSlug(client, { ...place, deployed, name, bounds: DOWNLOAD_BOUNDS });
  return { slug, app, releaseVersion: current.version };
}
