import { ActionError, errorMessage } from '../errors.ts';
import { readInteger, readRecord, readText } from '../remote/wire-fields.ts';
import type { HerokuClient } from './client.ts';
import { CALL_POLICIES } from './policy.ts';

interface WebDyno {
  readonly version: number;
  /** Heroku's word: `starting`, `up`, `crashed`, `idle`, `down`. */
  readonly state: string;
}

const PAUSE_MS = 2_000;

/**
 * Waits until no `web` dyno is of a release before `version`, and none is starting: Heroku lets the old ones answer until the new
 * ones do, with Preboot for minutes. For `limitMs` at most; where the dynos cannot be read, it says so and waits for nothing. Throws only what the job was
 * cancelled with. https://devcenter.heroku.com/articles/preboot
 */
export async function waitForWebDynos(
  client: HerokuClient,
  { app, version, limitMs }: { readonly app: string; readonly version: number; readonly limitMs: number },
): Promise<void> {
  const { clock, log, signal } = client;
  const endMs = clock.now() + limitMs;
  for (;;) {
    const dynos = await readWebDynos(client, app);
    if (dynos === null) return;
    const old = dynos.filter((dyno) => dyno.version < version).length;
    const starting = dynos.filter(({ state }) => state === 'starting').length;
    if (old === 0 && starting === 0) return;
    const waiting = `of the web dynos of ${app}, ${old} are of an earlier release and ${starting} starting`;
    const leftMs = endMs - clock.now();
    if (leftMs <= 0) {
      log.info(`After ${limitMs / 1000} s, ${waiting}; the app is asked all the same.`);
      return;
    }
    log.progress(`Waiting: ${waiting}.`);
    await clock.wait(Math.min(PAUSE_MS, leftMs), signal);
  }
}

/** Null where Heroku does not tell, as with a token for releases alone. */
async function readWebDynos(client: HerokuClient, app: string): Promise<readonly WebDyno[] | null> {
  try {
    return await client.call({
      method: 'GET',
      path: ['apps', app, 'dynos'],
      doing: `read the dynos of ${app}`,
      policy: CALL_POLICIES.read,
      read: readDynoList,
    });
  } catch (error) {
    client.signal.throwIfAborted();
    if (!(error instanceof ActionError)) throw error;
    client.log.info(`Whether the dynos of ${app} are of this release is not known: ${errorMessage(error)}`);
    return null;
  }
}

/** Throws a TypeError that names the field at fault. */
function readDynoList(value: unknown): readonly WebDyno[] {
  if (!Array.isArray(value)) throw new TypeError('the list of dynos is no list');
  return value.flatMap((item: unknown) => {
    const dyno = readRecord(item, 'dyno');
    if (readText(dyno, 'type') !== 'web') return [];
    return [
      { version: readInteger(readRecord(dyno['release'], 'release'), 'version'), state: readText(dyno, 'state') },
    ];
  });
}
