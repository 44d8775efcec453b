import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { baseReference } from './base/base-image.ts';
import { createRecordShelf, noShelf } from './base/record-shelf.ts';
import { createActionsStore } from './base/store/actions-store.ts';
import { noStore } from './base/store/store.ts';
import type { Engine, Environment } from './docker/connect.ts';
import { createImageStore } from './docker/images.ts';
import { createHerokuClient } from './heroku/client.ts';
import type { ReleaseInputs } from './inputs.ts';
import type { Log } from './log.ts';
import { type ReleasePorts, release } from './release.ts';
import type { ReleaseReport } from './report/report.ts';
import { version } from './version.ts';

/** A release that ran, and where its report is. */
export interface FinishedRun {
  readonly report: ReleaseReport;
  readonly reportFile: string;
}

/**
 * Wires the release story to the world and runs it: the engine, the base store, the Heroku account, a folder of its own
 * below `temporaryFolder`. The report is written there whatever becomes of the run.
 */
export async function runRelease(
  inputs: ReleaseInputs,
  world: {
    readonly environment: Environment;
    readonly temporaryFolder: string;
    readonly log: Log;
    readonly signal: AbortSignal;
  },
): Promise<FinishedRun> {
  const { environment, temporaryFolder, log, signal } = world;
  await mkdir(temporaryFolder, { recursive: true });
  const folder = await mkdtemp(join(temporaryFolder, 'heroku-docker-release-'));
  const runId = folder.slice(folder.lastIndexOf('-') + 1).toLowerCase();
  const { herokuApiKey } = inputs;
  const ports: ReleasePorts = {
    environment,
    folder,
    runId,
    log,
    signal,
    store: (engine) =>
      inputs.baseStore === 'none' ? noStore : actionsStore(engine, { inputs, environment, folder, log, signal }),
    shelf: environment['RUNNER_TOOL_CACHE'] ? createRecordShelf({ temporaryFolder: folder, log }) : noShelf,
    heroku:
      !inputs.release || herokuApiKey === null
        ? null
        : (stepLog) =>
            createHerokuClient({
              apiUrl: inputs.herokuApiUrl,
              token: herokuApiKey,
              userAgent: `heroku-docker-release/${version}`,
              log: stepLog,
              signal,
            }),
  };
  const report = await release(inputs, ports);
  const reportFile = join(folder, 'report.json');
  await writeFile(reportFile, `${JSON.stringify(report, null, 2)}\n`);
  return { report, reportFile };
}

function actionsStore(
  engine: Engine,
  {
    inputs,
    environment,
    folder,
    log,
    signal,
  }: { inputs: ReleaseInputs } & Pick<ReleasePorts, 'environment' | 'folder' | 'log' | 'signal'>,
) {
  return createActionsStore({
    keyPrefix: 'heroku-docker-release-base',
    reference: baseReference,
    imagesUntil: (limit) => createImageStore(engine, { platform: inputs.platform, signal: limit }),
    environment,
    stagingFolder: folder,
    log,
    signal,
  });
}
