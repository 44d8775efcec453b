import { join } from 'node:path';

/** The folder of a run, below the temporary one. */
export function runFolder(temporaryFolder: string, runId: string): string {
  return join(temporaryFolder, `heroku-docker-release-${runId}`);
}
