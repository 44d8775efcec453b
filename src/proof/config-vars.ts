import { ActionError, errorMessage } from '../errors.ts';
import { type ConfigVars, readConfigVars } from '../heroku/config-vars.ts';
import type { Log } from '../log.ts';
import type { Steps } from '../steps.ts';
import type { HerokuAccount } from '../targets.ts';

/**
 * The config vars of the app that the slug is for, where a dyno is to be booted with them. A dyno boots without them as well,
 * so what stands in the way is told as a value. Its failure is a bug of ours; whoever waits for it meets that.
 */
export function configVarsForCheck(
  { dynoCheck, apps }: { readonly dynoCheck: boolean; readonly apps: readonly string[] },
  /** Null where there is no token. */
  account: HerokuAccount | null,
  steps: Steps,
): Promise<ConfigVars> {
  const [app] = apps;
  if (!dynoCheck) return unknown('dyno-check is false');
  if (app === undefined) return unknown('no heroku-app is named');
  if (account === null) return unknown('there is no heroku-api-key to ask Heroku with');
  const vars = steps.run('Read the config vars', (log) => readOrTell(app, account, log));
  vars.catch(() => undefined);
  return vars;
}

async function unknown(reason: string): Promise<ConfigVars> {
  return { unknown: reason };
}

async function readOrTell(app: string, account: HerokuAccount, log: Log): Promise<ConfigVars> {
  try {
    const vars = await readConfigVars(account(log), app);
    if ('unknown' in vars) log.info(`They are not known: ${vars.unknown}`);
    else log.info(`${app} has ${vars.size} config vars.`);
    return vars;
  } catch (error) {
    // A cancelled job ends by itself; without an answer of Heroku's, nothing of it is used.
    if (!(error instanceof ActionError)) throw error;
    log.info(`They are not known: ${errorMessage(error)}`);
    return { unknown: errorMessage(error) };
  }
}
