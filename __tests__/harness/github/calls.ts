import type { Grant, Permission } from './accounts.ts';
import { type Answer, paged, refused } from './answer.ts';
import { createDeployment, createStatus, listDeployments, listStatuses } from './deployment-calls.ts';
import type { DeploymentState } from './deployment-state.ts';
import type { GitHubFault } from './fault.ts';
import type { GitHubOpenApi, Operation } from './openapi.ts';
import type { PullRequestState } from './pull-request-state.ts';
import { commentJson, type Place, pullRequestJson } from './wire.ts';

export interface Call {
  readonly operation: Operation;
  readonly grant: Grant;
  readonly body: unknown;
  readonly fault: GitHubFault | undefined;
}

export interface Repository extends Place {
  readonly isPublic: boolean;
  readonly state: PullRequestState;
  readonly deployments: DeploymentState;
  readonly openApi: GitHubOpenApi;
}

const MOST_CHARACTERS = 65_536;

/** What a call needs, as GitHub names it in `X-Accepted-GitHub-Permissions`. */
const NEEDED_FOR_COMMENTS = 'issues=write; pull_requests=write';
const NEEDED_FOR_DEPLOYMENTS = 'deployments=write';
const READS: ReadonlySet<string> = new Set([
  'issues/list-comments',
  'pulls/list',
  'repos/list-deployments',
  'repos/list-deployment-statuses',
]);

/** Carries a call out, as far as the token and the state of things allow. */
export function carryOut(repository: Repository, call: Call): Answer {
  const { operation, grant } = call;
  const { owner, repo } = operation.path;
  if (owner !== repository.owner || repo !== repository.name) return refused(404, 'Not Found');
  const isRead = READS.has(operation.id);
  const { permission, needed } = permissionFor(operation, grant);
  if (!(isRead ? repository.isPublic || permission !== 'none' : permission === 'write')) {
    const headers = { 'x-accepted-github-permissions': isRead ? needed.replaceAll('write', 'read') : needed };
    return { ...refused(403, 'Resource not accessible by integration'), headers };
  }
  switch (operation.id) {
    case 'issues/list-comments':
      return listComments(repository, operation);
    case 'issues/create-comment':
      return createComment(repository, call);
    case 'issues/update-comment':
      return updateComment(repository, call);
    case 'pulls/list':
      return listPullRequests(repository, operation);
    case 'repos/list-deployments':
      return listDeployments(repository, operation);
    case 'repos/create-deployment':
      return createDeployment(repository, call);
    case 'repos/list-deployment-statuses':
      return listStatuses(repository, operation);
    case 'repos/create-deployment-status':
      return createStatus(repository, call);
    default:
      return refused(404, 'Not Found');
  }
}

function permissionFor(
  { id }: Operation,
  { permission, deployments }: Grant,
): { readonly permission: Permission; readonly needed: string } {
  return id.includes('deployment')
    ? { permission: deployments, needed: NEEDED_FOR_DEPLOYMENTS }
    : { permission, needed: NEEDED_FOR_COMMENTS };
}

function listComments(repository: Repository, { path, query }: Operation): Answer {
  const number = Number(path['issue_number']);
  if (repository.state.pullRequest(number) === null) return refused(404, 'Not Found');
  const comments = repository.state.listComments(number).map((comment) => commentJson(repository, comment));
  return paged(comments, {
    query,
    url: `${repository.apiUrl}/repos/${repository.owner}/${repository.name}/issues/${number}/comments`,
  });
}

function createComment(repository: Repository, { operation, grant, body, fault }: Call): Answer {
  const number = Number(operation.path['issue_number']);
  const pullRequest = repository.state.pullRequest(number);
  if (pullRequest === null) return refused(404, 'Not Found');
  if (pullRequest.locked) return refused(403, 'Unable to create comment because issue is locked.');
  const text = textOf(body);
  if (text === null) return tooLong();
  const hiddenLists = fault?.kind === 'reset-after-commit' ? (fault.hiddenLists ?? 0) : 0;
  const comment = repository.state.add({ pullRequest: number, author: grant.account, body: text, hiddenLists });
  const json = commentJson(repository, comment);
  return { status: 201, body: json, headers: { location: String(json['url']) }, committed: true };
}

function updateComment(repository: Repository, { operation, body }: Call): Answer {
  const id = Number(operation.path['comment_id']);
  const text = textOf(body);
  if (repository.state.comment(id) === null) return refused(404, 'Not Found');
  if (text === null) return tooLong();
  // Who may write may edit everybody's comments: GitHub keeps no foreign comment safe from us.
  const edited = repository.state.edit(id, text);
  return edited === null
    ? refused(404, 'Not Found')
    : { status: 200, body: commentJson(repository, edited), committed: true };
}

function listPullRequests(repository: Repository, { query }: Operation): Answer {
  const state = query['state'] ?? 'open';
  const head = /^([^:]+):(.+)$/.exec(String(query['head'] ?? ''));
  const shown = repository.state
    .pullRequests()
    .filter((each) => state === 'all' || each.state === state)
    // A filter that is no OWNER:BRANCH is left out.
    .filter((each) => head === null || (sameLogin(each.headOwner, head[1] ?? '') && each.headBranch === head[2]));
  const body = shown.map((each) => pullRequestJson(repository, each, repository.openApi));
  return paged(body, { query, url: `${repository.apiUrl}/repos/${repository.owner}/${repository.name}/pulls` });
}

function sameLogin(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Null if GitHub would not take it. */
function textOf(body: unknown): string | null {
  const text = typeof body === 'object' && body !== null && 'body' in body ? body.body : undefined;
  return typeof text === 'string' && text.trim() !== '' && text.length <= MOST_CHARACTERS ? text : null;
}

function tooLong(): Answer {
  const errors = [
    {
      resource: 'IssueComment',
      code: 'unprocessable',
      field: 'data',
      message: 'Body is too long (maximum is 65536 characters)',
    },
  ];
  return { status: 422, body: { ...Object(refused(422, 'Validation Failed').body), errors } };
}
