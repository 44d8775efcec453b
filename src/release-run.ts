import { openBaseWorld, type RunWorld, writeReport } from './base-world.ts';
import { createHerokuClient } from './heroku/client.ts';
import type { ReleaseInputs } from './inputs.ts';
import { release } from './release.ts';
import type { ReleaseReport } from './report/report.ts';
import { checkTrigger } from './trigger.ts';
import { version } from './version.ts';

/** A release that ran, and where its report is. */
export interface FinishedRun {
  readonly report: ReleaseReport;
  readonly reportFile: string;
}

/**
 * Wires the release story to the world and runs it: the engine, the base store, the Heroku account, a folder of its own
 * below the temporary one. The report is written there whatever becomes of the run. Throws ActionError if the run's trigger
 * may not release.
 */
export async function runRelease(inputs: ReleaseInputs, world: RunWorld): Promise<FinishedRun> {
  checkTrigger(world.trigger, inputs);
  const base = await openBaseWorld(inputs, world);
  const { herokuApiKey } = inputs;
  const report = await release(inputs, {
    ...base,
    heroku:
      !inputs.release || herokuApiKey === null
        ? null
        : (stepLog) =>
            createHerokuClient({
              apiUrl: inputs.herokuApiUrl,
              token: herokuApiKey,
              userAgent: `heroku-docker-release/${version}`,
              log: stepLog,
              signal: world.signal,
            }),
  });
  return { report, reportFile: await writeReport(base.folder, report) };
}
