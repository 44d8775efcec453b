import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../child-environment.ts';
import type { Log } from '../log.ts';
import { clientEnvironment } from '../runner-client/client-environment.ts';
import { ClientProcess, programBeside } from '../runner-client/client-process.ts';
import { type CacheAnswer, type CacheRequest, readCacheAnswer } from './client-messages.ts';

/** The official Actions cache client, in a process of its own. */
export type ActionsCache = ClientProcess<CacheRequest, CacheAnswer>;

/** What it reads beside what all clients do. */
const ofItsOwn = [
  'ACTIONS_CACHE_URL',
  'ACTIONS_CACHE_SERVICE_V2',
  'ACTIONS_CACHE_MODE',
  'SEGMENT_DOWNLOAD_TIMEOUT_MINS',
];

/** Starts it in `folder`: entries are packed from and unpacked into `folder/entry`, all else it writes goes to `folder/temp`. */
export function startActionsCache({
  folder,
  environment,
  program = programBeside(import.meta.url, 'actions-cache-client'),
  log,
}: {
  readonly folder: string;
  readonly environment: Environment;
  readonly program?: URL | undefined;
  readonly log: Log;
}): ActionsCache {
  const [entry, temp] = [join(folder, 'entry'), join(folder, 'temp')];
  for (const each of [entry, temp]) mkdirSync(each, { recursive: true });
  return new ClientProcess({
    name: 'the cache client',
    program,
    folder: entry,
    environment: {
      ...clientEnvironment(environment, ofItsOwn),
      GITHUB_WORKSPACE: entry,
      RUNNER_TEMP: temp,
      TMPDIR: temp,
      // The client unpacks with -P, so that an entry could write anywhere; by its last name alone every member, link and
      // link target stays in the folder. https://www.gnu.org/software/tar/manual/html_node/transform.html
      TAR_OPTIONS: '--transform=s,.*/,,',
    },
    readAnswer: readCacheAnswer,
    log,
  });
}
