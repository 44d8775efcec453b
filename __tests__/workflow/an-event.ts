import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const headSha = '1234567890abcdef1234567890abcdef12345678';

/** The variables of a run whose event has this payload; text is written as it is. */
export interface EventOfRun extends AsyncDisposable {
  readonly environment: Readonly<Record<string, string>>;
}

/** Writes the event's payload where the runner says that it is. */
export async function anEvent(name: string, payload: unknown): Promise<EventOfRun> {
  const folder = await mkdtemp(join(tmpdir(), 'event-'));
  const file = join(folder, 'event.json');
  await writeFile(file, typeof payload === 'string' ? payload : JSON.stringify(payload));
  return {
    environment: { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: file },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}

/** What GitHub says in `pull_request`, of pull request 7. */
export function aPullRequestPayload({ state = 'open', from = 'org/app', sha = headSha } = {}) {
  return {
    action: 'synchronize',
    repository: { full_name: 'org/app' },
    pull_request: {
      number: 7,
      state,
      head: { sha, ref: 'more', repo: { full_name: from } },
      base: { ref: 'main', repo: { full_name: 'org/app' } },
    },
  };
}

/** What GitHub says in `workflow_run` after a run on a fork's pull request. */
export function aWorkflowRunPayload({ event = 'pull_request', owner = 'stranger', sha = headSha } = {}) {
  return {
    action: 'completed',
    repository: { full_name: 'org/app' },
    workflow_run: {
      id: 4711,
      event,
      head_sha: sha,
      head_branch: 'more',
      head_repository: { full_name: `${owner}/app`, owner: { login: owner } },
      html_url: 'https://github.com/org/app/actions/runs/4711',
      pull_requests: [],
    },
  };
}
