import { ActionError, errorMessage } from '../errors.ts';
import type { Log } from '../log.ts';
import { AppDeployment, type DeploymentChange } from './app-deployment.ts';
import { createGitHub, type GitHubOptions } from './client.ts';
import { GitHubError } from './errors.ts';
import type { GitHubLimits } from './limits.ts';

/** An app, which is an environment of the same name on GitHub. */
export interface DeploymentEnvironment {
  readonly app: string;
  /** The app's page, such as `https://my-app-1234.herokuapp.com/`; null if it has none. */
  readonly webUrl: string | null;
  /** Whether people use it; where it is not said, GitHub takes only `production` for such a one. */
  readonly isProduction?: boolean;
}

/** What is to be shown on GitHub. */
export interface WantedDeployments {
  /** The full hash of the commit that is released. A branch moves, and others may choose its name. */
  readonly sha: string;
  readonly environments: readonly DeploymentEnvironment[];
  /** A few words. */
  readonly description: string;
  /** The run's page; null if there is none. */
  readonly runUrl: string | null;
  /** Whether the user asked for it: then it is a warning that it cannot be had, else one line among others. */
  readonly isAsked: boolean;
  /** How long `close` waits; default: 3 s, of the 7.5 s that a cancelled job has. */
  readonly closeMs?: number;
}

/** The deployments of one run. Nothing waits for them, and nothing fails with them. */
export interface Deployments {
  /** Shows how the release of an app stands: those of one app are shown in their order, and the first makes its deployment. */
  set(app: string, change: DeploymentChange): void;
  /**
   * Waits until all is shown, for `closeMs`, or `waitMs` if that is shorter. What is still in progress ends as an error, with these words. Nothing is
   * sent afterwards. Never rejects.
   */
  close(reason?: string, waitMs?: number): Promise<void>;
}

/** Deployments are worth less than a comment, and `close` waits for them. */
const LIMITS: Partial<GitHubLimits> = { replyMs: 10_000, errandMs: 30_000, longestRetryAfterMs: 5_000 };
const CLOSE_MS = 3_000;
const UNSETTLED = 'The job ended before the release was settled.';

/**
 * Shows releases as deployments on GitHub, one per app. They have a signal of their own and go on when the job is cancelled, until
 * `close`. Whatever fails is told in one line and does no harm: a token without `deployments: write`, limits, an outage.
 */
export function createDeployments(access: Omit<GitHubOptions, 'signal'>, wanted: WantedDeployments): Deployments {
  const { sha, environments, description, runUrl, isAsked, closeMs = CLOSE_MS } = wanted;
  const abort = new AbortController();
  const limits = { ...LIMITS, ...access.limits };
  const github = createGitHub({ ...access, log: quietLog(access.log), limits, signal: abort.signal });
  const onFault = tellOnce(access.log, isAsked);
  const deployments = new Map<string, AppDeployment>();
  let closing: Promise<void> | null = null;

  function deploymentOf(app: string): AppDeployment {
    const { webUrl = null, isProduction } = environments.find((each) => each.app === app) ?? {};
    return new AppDeployment({ github, sha, app, description, runUrl, webUrl, isProduction, onFault });
  }

  async function close(reason: string, limitMs: number): Promise<void> {
    const late = new GitHubError(`GitHub took longer than ${limitMs / 1000} s over it.`, { trouble: null });
    const timer = setTimeout(() => abort.abort(late), limitMs);
    for (const deployment of deployments.values()) deployment.end(reason);
    await Promise.all([...deployments.values()].map((deployment) => deployment.settled()));
    clearTimeout(timer);
    abort.abort(new GitHubError('The deployments are closed.', { trouble: null }));
  }

  return {
    set(app, change) {
      if (closing !== null) return;
      if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha)) {
        return onFault(new GitHubError('the commit that is released is not known.', { trouble: null }));
      }
      const deployment = deployments.get(app) ?? deploymentOf(app);
      deployments.set(app, deployment);
      deployment.set(change);
    },
    close(reason = UNSETTLED, waitMs = closeMs) {
      closing ??= close(reason, Math.min(waitMs, closeMs));
      return closing;
    },
  };
}

/** Tells the first fault, and no other: one cause mostly has many. */
function tellOnce(log: Log, isAsked: boolean): (error: unknown) => void {
  let isTold = false;
  return (error) => {
    const line = `No deployment on GitHub, or one that is not up to date: ${errorMessage(error)}`;
    if (!(error instanceof ActionError) && error instanceof Error) log.debug(error.stack ?? '');
    if (isTold) log.debug(line);
    else if (isAsked) log.warning(line);
    else log.info(line);
    isTold = true;
  };
}

/** Tries and waits in the background are nobody's concern, and would stand among the lines of other steps. */
function quietLog(log: Log): Log {
  const debug = (text: string): void => log.debug(text);
  return {
    debug,
    info: debug,
    notice: debug,
    warning: debug,
    error: debug,
    progress: debug,
    untrusted: (chunk) => log.untrusted(chunk),
    mask: (secret) => log.mask(secret),
    group: (title, body) => log.group(title, body),
  };
}
