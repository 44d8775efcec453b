import type { GitHubOptions } from '../../src/github/client.ts';
import { createDeployments, type Deployments, type WantedDeployments } from '../../src/github/deployments.ts';
import type { GitHubLimits } from '../../src/github/limits.ts';
import type { GitHubServerOptions } from '../harness/github/github-server.ts';
import { type GitHubSession, startGitHubSession } from './a-github.ts';

export const SHA = '60883d9e8947a57e04dc9124f25df004866a2051';
export const RUN_URL = 'https://github.com/octo-org/octo-app/actions/runs/4711';
export const APP = { app: 'my-app', webUrl: 'https://my-app-0a1b2c.herokuapp.com/' };
export const IN_PROGRESS = { state: 'in_progress', description: 'The slug is being released' } as const;
export const SUCCESS = { state: 'success', description: 'v12 is released' } as const;

/** A session with deployments to be shown on its GitHub. */
export interface DeploymentSession extends GitHubSession {
  readonly deployments: Deployments;
}

interface Changes {
  readonly server?: GitHubServerOptions;
  readonly wanted?: Partial<WantedDeployments>;
  readonly limits?: Partial<GitHubLimits>;
  readonly token?: string;
}

/** A session whose deployments are those of one app, unless `wanted` says otherwise. */
export async function startDeployments({
  server = {},
  wanted = {},
  limits = {},
  token,
}: Changes = {}): Promise<DeploymentSession> {
  const session = await startGitHubSession(server);
  const access = { ...accessTo(session), limits, ...(token === undefined ? {} : { token }) };
  const deployments = createDeployments(access, {
    sha: SHA,
    environments: [APP],
    description: 'heroku-docker-release',
    runUrl: RUN_URL,
    isAsked: false,
    closeMs: 20_000,
    ...wanted,
  });
  return { ...session, deployments };
}

/** What deployments of another run in the same place are made with. */
export function accessTo({ server, log, clock }: GitHubSession): Omit<GitHubOptions, 'signal'> {
  return {
    apiUrl: new URL(server.apiUrl),
    token: server.token,
    repository: { owner: server.owner, name: server.name },
    userAgent: 'heroku-docker-release/test',
    log,
    clock,
  };
}

/** What is said of the deployments of an app, oldest first: `state: description`, and a list for each. */
export function said({ server }: DeploymentSession, app = APP.app): readonly (readonly string[])[] {
  return server
    .deployments()
    .filter(({ environment }) => environment === app)
    .map(({ id }) => server.statuses(id).map(({ state, description }) => `${state}: ${description}`));
}

/** What was told, without what only debug logging shows. */
export function told({ log }: DeploymentSession): readonly string[] {
  return log.lines.filter(({ level }) => level !== 'debug').map(({ level, text }) => `${level}: ${text}`);
}

/** Waits for something to happen elsewhere. */
export async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 5));
}
