import type { Environment } from '../child-environment.ts';
import { RUN_VARIABLE } from '../left-processes.ts';

/** What every client of the runner's services reads: where they are, who it is there, and how to get there; and whose it is. */
const names = [
  RUN_VARIABLE,
  ...['PATH', 'HOME', 'ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_TOKEN', 'GITHUB_SERVER_URL', 'NODE_EXTRA_CA_CERTS'],
  ...['http_proxy', 'https_proxy', 'no_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'],
];

/** What a client's process gets of the job's environment: that and `more`, so that no other secret of the job is in it. */
export function clientEnvironment(environment: Environment, more: readonly string[]): Environment {
  return Object.fromEntries([...names, ...more].map((name) => [name, environment[name]]));
}
