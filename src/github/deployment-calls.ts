import { errorMessage } from '../errors.ts';
import { oneLine } from '../remote/plain-text.ts';
import { isRecord, readInteger, readRecord } from '../remote/wire-fields.ts';
import type { Errand, GitHub } from './client.ts';
import { createOnce } from './confirmed-creation.ts';
import { LostReplyError } from './errors.ts';

/** What GitHub calls a deployment. It also knows `pending` and `queued`, which nothing of ours is. */
export type DeploymentState = 'in_progress' | 'success' | 'failure' | 'error' | 'inactive';

/** A deployment that is to be. */
export interface NewDeployment {
  readonly sha: string;
  readonly app: string;
  readonly description: string;
  /** The run's page; null if there is none. */
  readonly runUrl: string | null;
  /** Undefined leaves it to GitHub, for which only `production` is one. */
  readonly isProduction: boolean | undefined;
  /** What no other deployment has: by this it is found where the reply was lost. */
  readonly mark: string;
}

/** What is said of a deployment. */
export interface NewStatus {
  readonly state: DeploymentState;
  readonly description: string;
  readonly runUrl: string | null;
  readonly webUrl: string | null;
}

/** Where deployments are made. */
export interface DeploymentPlace extends Errand, Pick<GitHub, 'repository' | 'clock' | 'log'> {}

const PAYLOAD = 'heroku-docker-release';
/** A longer one is refused (422). https://docs.github.com/en/rest/deployments/statuses#create-a-deployment-status */
const MOST_CHARACTERS = 140;

/**
 * Makes a deployment whose environment has the app's name, and gives its id. It merges nothing and waits for no check: what it
 * shows happens in any case. Throws as `GitHub.run` does.
 */
export async function createDeployment(place: DeploymentPlace, wanted: NewDeployment): Promise<number> {
  const { sha, app, description, runUrl, isProduction, mark } = wanted;
  const create = async (): Promise<number> => {
    const { data } = await place.api.request('POST /repos/{owner}/{repo}/deployments', {
      ...repositoryOf(place),
      ref: sha,
      environment: app,
      description: oneLine(description, MOST_CHARACTERS),
      auto_merge: false,
      required_contexts: [],
      payload: { [PAYLOAD]: { app, run: runUrl, mark } },
      ...(isProduction === undefined ? {} : { production_environment: isProduction }),
    });
    return readReply(app, () => idOf(data));
  };
  const find = async (): Promise<number | null> => {
    const { data } = await place.api.request('GET /repos/{owner}/{repo}/deployments', {
      ...repositoryOf(place),
      sha,
      environment: app,
      per_page: 100,
    });
    const ours = data.find((each) => markOf(each) === mark);
    return ours === undefined ? null : readReply(app, () => idOf(ours));
  };
  return await createOnce({ ...place, create, find });
}

/** Says a deployment to be in a state. Throws as `GitHub.run` does. */
export async function createStatus(
  place: DeploymentPlace,
  { id, app }: { readonly id: number; readonly app: string },
  { state, description, runUrl, webUrl }: NewStatus,
): Promise<void> {
  const at = { ...repositoryOf(place), deployment_id: id };
  const words = oneLine(description, MOST_CHARACTERS);
  const create = async (): Promise<true> => {
    const { data } = await place.api.request('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
      ...at,
      state,
      description: words,
      // An empty text is not the same as none.
      ...(isPage(runUrl) ? { log_url: runUrl } : {}),
      ...(isPage(webUrl) ? { environment_url: webUrl } : {}),
    });
    readReply(app, () => idOf(data));
    return true;
  };
  const find = async (): Promise<true | null> => {
    const route = 'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses';
    const { data } = await place.api.request(route, { ...at, per_page: 100 });
    return data.some((each: unknown) => isRecord(each) && each['state'] === state && each['description'] === words)
      ? true
      : null;
  };
  await createOnce({ ...place, create, find });
}

function repositoryOf({ repository }: DeploymentPlace): { readonly owner: string; readonly repo: string } {
  return { owner: repository.owner, repo: repository.name };
}

function isPage(url: string | null): url is string {
  const protocol = URL.parse(url ?? '')?.protocol;
  return protocol === 'https:' || protocol === 'http:';
}

/** Octokit's types are promises of GitHub's, not of whoever answered. */
function idOf(value: unknown): number {
  return readInteger(readRecord(value, 'deployment'), 'id');
}

function markOf(value: unknown): unknown {
  const payload = isRecord(value) ? value['payload'] : undefined;
  const ours = isRecord(payload) ? payload[PAYLOAD] : undefined;
  return isRecord(ours) ? ours['mark'] : undefined;
}

function readReply<T>(app: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const happened = `the reply cannot be read (${errorMessage(error)})`;
    const facts = { trouble: null, cause: error };
    throw new LostReplyError(`Could not ${showing(app)}: ${happened}. Check GITHUB_API_URL.`, facts);
  }
}

/** What is being done; completes "Could not …". */
export function showing(app: string): string {
  return `show the release of ${app} as a deployment`;
}
