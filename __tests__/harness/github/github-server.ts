import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { ACTIONS_BOT, type Account, type Grant, type Permission } from './accounts.ts';
import { type Answer, refused } from './answer.ts';
import { carryOut, type Repository } from './calls.ts';
import { DeploymentState, type StoredDeployment, type StoredStatus } from './deployment-state.ts';
import type { GitHubFault, GitHubFaultPlan } from './fault.ts';
import type { GitHubJournalEntry, OpenEntry } from './journal.ts';
import { GitHubOpenApi } from './openapi.ts';
import { type NewPullRequest, type PlantedComment, PullRequestState } from './pull-request-state.ts';
import { replyOf, sendReply } from './reply.ts';
import { headerFaults } from './request-headers.ts';

export interface GitHubServerOptions {
  readonly owner?: string;
  readonly name?: string;
  readonly isPublic?: boolean;
  readonly pullRequests?: readonly NewPullRequest[];
  /** What `token` may do; it is GITHUB_TOKEN. */
  readonly permission?: Permission;
  /** What it may do to deployments; default: write. */
  readonly deploymentPermission?: Permission;
  readonly fault?: GitHubFaultPlan;
  /** As on GitHub Enterprise Server, where the API has a path. */
  readonly isEnterprise?: boolean;
}

/**
 * GitHub's REST API on loopback, for the calls that we make: each request and each reply is held against GitHub's published
 * description. Disposing of it throws if a request was not as described.
 */
export class GitHubServer implements AsyncDisposable {
  /** What GITHUB_API_URL would be. */
  readonly apiUrl: string;
  /** GITHUB_TOKEN, which must show up nowhere. */
  readonly token: string;
  readonly owner: string;
  readonly name: string;
  readonly journal: readonly GitHubJournalEntry[];
  /** What was against the description. */
  readonly violations: readonly string[];
  fault: GitHubFaultPlan;
  /** How many requests are left until the limit; null if there is none. */
  remaining: number | null = null;

  /** Read once: it never changes, and to compile its checks takes longer than most tests. */
  static readonly #openApi = new GitHubOpenApi();
  readonly #server: Server;
  readonly #repository: Repository;
  readonly #path: string;
  readonly #grants = new Map<string, Grant>();
  readonly #entries: OpenEntry[] = [];
  readonly #violations: string[] = [];
  readonly #closing = new AbortController();

  static async start(options: GitHubServerOptions = {}): Promise<GitHubServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new GitHubServer(server, options);
  }

  private constructor(server: Server, options: GitHubServerOptions) {
    const { owner = 'octo-org', name = 'octo-app', isPublic = true, pullRequests = [{ number: 12 }] } = options;
    const address = server.address();
    this.#server = server;
    this.#path = options.isEnterprise === true ? '/api/v3' : '';
    this.apiUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}${this.#path}`;
    this.owner = owner;
    this.name = name;
    this.journal = this.#entries;
    this.violations = this.#violations;
    this.fault = options.fault ?? (() => undefined);
    const state = new PullRequestState();
    for (const pullRequest of pullRequests) state.open(pullRequest, owner);
    const deployments = new DeploymentState();
    const openApi = GitHubServer.#openApi;
    this.#repository = { apiUrl: this.apiUrl, owner, name, isPublic, state, deployments, openApi };
    this.token = this.issueToken(ACTIONS_BOT, options.permission ?? 'write', options.deploymentPermission);
    server.on('request', (request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        this.#violations.push(String(error));
        response.destroy();
      });
    });
  }

  /** Another token; the journal tells whose was used. */
  issueToken(account: Account, permission: Permission, deployments: Permission = 'write'): string {
    const token = `ghs_canary${randomBytes(16).toString('hex')}`;
    this.#grants.set(token, { account, permission, deployments });
    return token;
  }

  /** Puts a comment there, without the API. */
  plant(pullRequest: number, author: Account, body: string): PlantedComment {
    return this.#repository.state.add({ pullRequest, author, body });
  }

  removeComment(id: number): void {
    this.#repository.state.remove(id);
  }

  /** Opens a pull request, or changes the one with this number. */
  openPullRequest(pullRequest: NewPullRequest): void {
    this.#repository.state.open(pullRequest, this.owner);
  }

  /** Oldest first. */
  comments(pullRequest: number): readonly PlantedComment[] {
    return this.#repository.state.comments(pullRequest);
  }

  /** Oldest first. */
  deployments(): readonly StoredDeployment[] {
    return this.#repository.deployments.deployments();
  }

  /** Oldest first. */
  statuses(deployment: number): readonly StoredStatus[] {
    return this.#repository.deployments.statuses(deployment);
  }

  /** `METHOD operation → status` of each request. */
  requests(): readonly string[] {
    return this.#entries.map(({ method, operation, path, status }) => `${method} ${operation ?? path} → ${status}`);
  }

  async close(): Promise<void> {
    this.#closing.abort();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
    if (this.#violations.length > 0) throw new Error(`Not as GitHub describes it:\n${this.#violations.join('\n')}`);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.apiUrl);
    const method = request.method ?? '';
    const grant = this.#grants.get(/^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '');
    const attempt = 1 + this.#entries.filter((each) => each.method === method && each.path === url.pathname).length;
    const fault = this.fault({ method, path: url.pathname, attempt });
    const entry: OpenEntry = {
      method,
      path: url.pathname,
      query: url.search.slice(1),
      attempt,
      operation: null,
      grant: grant ?? null,
      hasAuthorization: request.headers.authorization !== undefined,
      userAgent: request.headers['user-agent'] ?? null,
      status: null,
      committed: false,
      delivered: false,
      fault: fault?.kind ?? null,
    };
    this.#entries.push(entry);
    const body = await text(request);
    if (fault?.kind === 'reset-before-commit') return void request.socket.resetAndDestroy();
    if (fault?.kind === 'hang' && fault.afterCommit !== true) return;
    const isCarriedOut = fault?.kind !== 'flood' && (fault?.kind !== 'status' || fault.afterCommit === true);
    const answer = isCarriedOut ? this.#answer({ request, url, body, entry, fault }) : null;
    entry.committed = answer?.committed === true;
    if (fault?.kind === 'reset-after-commit') return void request.socket.resetAndDestroy();
    if (fault?.kind === 'hang') return;
    const reply = replyOf(answer, { fault, remaining: this.remaining });
    entry.status = reply.status;
    response.once('finish', () => {
      entry.delivered = true;
    });
    await sendReply(response, { reply, fault, signal: this.#closing.signal });
  }

  #answer({ request, url, body, entry, fault }: Arrived): Answer {
    if (entry.grant === null) return refused(401, 'Bad credentials');
    if (this.remaining !== null) {
      this.remaining -= 1;
      if (this.remaining < 0) return refused(403, `API rate limit exceeded for installation ID 1.`);
    }
    const json: unknown = body === '' ? undefined : JSON.parse(body);
    this.#violations.push(...headerFaults(request.headers));
    if (url.pathname === (this.#path === '' ? '/graphql' : '/api/graphql')) return this.#viewer(entry, json);
    const path = url.pathname.slice(this.#path.length);
    const described = { method: entry.method, path, query: url.searchParams, body: json };
    const operation = this.#repository.openApi.operationOf(described);
    if (operation === null) {
      this.#violations.push(`${entry.method} ${url.pathname} is no call that we make`);
      return refused(404, 'Not Found');
    }
    entry.operation = operation.id;
    this.#violations.push(...operation.faults.map((each) => `${operation.id}: ${each}`));
    if (operation.faults.length > 0) return refused(422, 'Invalid request.');
    const answer = carryOut(this.#repository, { operation, grant: entry.grant, body: json, fault });
    // A refusal of any call can be a 403 or a 404, which are described for some alone.
    const isAnyCalls = answer.status === 403 || answer.status === 404;
    const faults = isAnyCalls ? [] : operation.replyFaults(answer.status, answer.body);
    this.#violations.push(...faults.map((each) => `reply to ${operation.id}: ${each}`));
    return answer;
  }

  /** The one question of GraphQL that we ask. */
  #viewer(entry: OpenEntry, json: unknown): Answer {
    entry.operation = 'graphql/viewer';
    const query = typeof json === 'object' && json !== null && 'query' in json ? json.query : null;
    if (query !== '{ viewer { login } }') this.#violations.push(`GraphQL: ${String(query)}`);
    return { status: 200, body: { data: { viewer: { login: entry.grant?.account.login } } } };
  }
}

interface Arrived {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly body: string;
  readonly entry: OpenEntry;
  readonly fault: GitHubFault | undefined;
}
