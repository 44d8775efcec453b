import { ActionError, errorMessage } from './errors.ts';
import type { ReleaseTarget } from './heroku/app.ts';
import { readPipelineWaves } from './heroku/pipelines.ts';
import type { AppInputs } from './inputs/app-inputs.ts';
import type { HerokuAccount } from './releases/account.ts';
import type { Steps } from './steps.ts';

/** Where the first app is looked for. */
export interface FirstAppQuestion {
  readonly inputs: Pick<AppInputs, 'apps' | 'pipeline' | 'stages'>;
  /** The apps that are to be released to; none where nothing is released. */
  readonly targets: Promise<readonly ReleaseTarget[]>;
  /** Null where there is no token. */
  readonly account: HerokuAccount | null;
  readonly steps: Steps;
}

/**
 * The name or id of the app that stands for all: the slug is compared with its, and the check boots with its config vars. Null if
 * none is named, or a pipeline does not tell; that is a warning where nothing is released. Throws only what `targets` does.
 */
export async function firstApp({ inputs, targets, account, steps }: FirstAppQuestion): Promise<string | null> {
  const { apps, pipeline, stages } = inputs;
  const [named] = apps;
  if (named !== undefined || pipeline === null) return named ?? null;
  const [target] = await targets;
  if (target !== undefined || account === null) return target?.app.name ?? null;
  return steps.run('Ask Heroku about the pipeline', async (log) => {
    try {
      const [first] = await readPipelineWaves(account(log), { pipeline, stages });
      return first?.[0] ?? null;
    } catch (error) {
      // A cancelled job ends by itself.
      if (!(error instanceof ActionError)) throw error;
      log.warning(`The slug is compared with no app: ${errorMessage(error)}`);
      return null;
    }
  });
}
