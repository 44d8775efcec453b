import { ActionError, errorMessage } from '../errors.ts';
import { type ConfigVars, readConfigVars } from '../heroku/config-vars.ts';
import type { Log } from '../log.ts';
import type { HerokuAccount } from '../releases/account.ts';
import type { Steps } from '../steps.ts';

/**
 * The config vars of the app that the slug is for, where a dyno is to be booted with them. A dyno boots without them as well,
 * so what stands in the way is told as a value. Its failure is a bug of ours; whoever waits for it meets that.
 */
export async function configVarsForCheck(
  { dynoCheck }: { readonly dynoCheck: boolean },
  {
    app: asked,
    account,
    steps,
  }: {
    /** Its name or id; null if there is none. */
    readonly app: Promise<string | null>;
    /** Null where there is no token. */
    readonly account: HerokuAccount | null;
    readonly steps: Steps;
  },
): Promise<ConfigVars> {
  if (!dynoCheck) return { unknown: 'dyno-check is false' };
  const app = await asked;
  if (app === null) return { unknown: 'no app is known (heroku-app, heroku-pipeline)' };
  if (account === null) return { unknown: 'there is no heroku-api-key to ask Heroku with' };
  return steps.run('Read the config vars', (log) => readOrTell(app, account, log));
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
