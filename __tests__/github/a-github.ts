import { expect } from '@jest/globals';
import { createGitHub, type GitHub } from '../../src/github/client.ts';
import type { GitHubLimits } from '../../src/github/limits.ts';
import type { WantedComment } from '../../src/github/sticky-comment.ts';
import { GitHubServer, type GitHubServerOptions } from '../harness/github/github-server.ts';
import { createRecordingLog, type RecordingLog } from '../harness/recording-log.ts';
import { createTestClock, type TestClock } from '../heroku/session.ts';

export const MARKER = '<!-- heroku-docker-release:slug:my-app -->';
export const PULL_REQUEST = 12;

export interface GitHubSessionOptions extends GitHubServerOptions {
  readonly limits?: Partial<GitHubLimits>;
  /** Default: the server's GITHUB_TOKEN. */
  readonly token?: (server: GitHubServer) => string;
  /** Where the client finds the API; default: the server itself. */
  readonly apiUrl?: (server: GitHubServer) => string;
}

/** A client and the GitHub it talks to. */
export interface GitHubSession extends AsyncDisposable {
  readonly server: GitHubServer;
  readonly github: GitHub;
  readonly clock: TestClock;
  readonly log: RecordingLog;
  readonly abort: AbortController;
}

/** Starts a session; when it is disposed of, no token may have been logged, and each request must be as GitHub describes it. */
export async function startGitHubSession(options: GitHubSessionOptions = {}): Promise<GitHubSession> {
  const server = await GitHubServer.start(options);
  const log = createRecordingLog();
  const clock = createTestClock();
  const abort = new AbortController();
  const token = options.token?.(server) ?? server.token;
  const github = createGitHub({
    apiUrl: new URL(options.apiUrl?.(server) ?? server.apiUrl),
    token,
    repository: { owner: server.owner, name: server.name },
    userAgent: 'heroku-docker-release/test',
    log,
    signal: abort.signal,
    clock,
    ...(options.limits === undefined ? {} : { limits: options.limits }),
  });
  return {
    server,
    github,
    clock,
    log,
    abort,
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      expect(log.text()).not.toContain(token);
    },
  };
}

/** A comment that is to be there, with `text` after its marker. */
export function aComment(text: string, changes: Partial<WantedComment> = {}): WantedComment {
  const { marker = MARKER } = changes;
  return { pullRequest: PULL_REQUEST, marker, body: `${marker}\n${text}`, mayCreate: true, ...changes };
}

/** The bodies on the pull request, oldest first. */
export function bodies({ server }: GitHubSession): readonly string[] {
  return server.comments(PULL_REQUEST).map(({ body }) => body);
}
