import { askCommitOrder } from './ask-commit-order.ts';
import { openBaseWorld, type RunWorld, writeReport } from './base-world.ts';
import { commentOnRun } from './comment-on-pull-request.ts';
import { openSlugShelf } from './earlier-slugs.ts';
import { gitHubOfRun } from './github-of-run.ts';
import { createHerokuClient } from './heroku/client.ts';
import type { ReleaseInputs } from './inputs/inputs.ts';
import { createRunImageShelf, noRunImageShelf } from './links/run-image/run-image-shelf.ts';
import { release } from './release.ts';
import type { ReleaseReport } from './report/report.ts';
import { deploymentsFor } from './show-deployments.ts';
import { version } from './version.ts';
import { checkTrigger } from './workflow/trigger.ts';

/** A release that ran, and where its report is. */
export interface FinishedRun {
  readonly report: ReleaseReport;
  readonly reportFile: string;
}

/**
 * Wires the release story to the world and runs it: the engine, the base store, the Heroku account, a folder of its own
 * below the temporary one. The report is written there whatever becomes of the run, and commented on the pull request that the
 * run is of. Throws ActionError if the run's trigger may not release.
 */
export async function runRelease(inputs: ReleaseInputs, world: RunWorld): Promise<FinishedRun> {
  checkTrigger(world.trigger, inputs);
  const base = await openBaseWorld(inputs, world);
  const { herokuApiKey } = inputs;
  // A stranger's code is booted as well, and is not given the app's config vars.
  const mayAsk = world.trigger.kind === 'trusted' || inputs.allowUntrustedTrigger;
  const github = gitHubOfRun(inputs.githubToken, world);
  const report = await release(inputs, {
    ...base,
    commitOrder: askCommitOrder(inputs.context, { ...world, github }),
    deployments: deploymentsFor(inputs, world),
    slugShelf: openSlugShelf(base, world.trigger),
    runImageShelf: base.environment['RUNNER_TOOL_CACHE']
      ? createRunImageShelf({ temporaryFolder: base.folder, log: base.log })
      : noRunImageShelf,
    heroku:
      herokuApiKey === null || !mayAsk
        ? null
        : (stepLog, signal = world.signal) =>
            createHerokuClient({
              apiUrl: inputs.herokuApiUrl,
              token: herokuApiKey,
              userAgent: `heroku-docker-release/${version}`,
              log: stepLog,
              signal,
            }),
  });
  const reportFile = await writeReport(base.folder, report);
  await commentOnRun(report, inputs, world);
  return { report, reportFile };
}
