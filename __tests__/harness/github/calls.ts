import type { Grant } from './accounts.ts';
import type { GitHubFault } from './fault.ts';
import type { GitHubOpenApi, Operation } from './openapi.ts';
import type { PullRequestState } from './pull-request-state.ts';
import { commentJson, type Place, pullRequestJson } from './wire.ts';

/** What the server answers to a request that it carried out or refused. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly committed?: boolean;
}

export interface Call {
  readonly operation: Operation;
  readonly grant: Grant;
  readonly body: unknown;
  readonly fault: GitHubFault | undefined;
}

export interface Repository extends Place {
  readonly isPublic: boolean;
  readonly state: PullRequestState;
  readonly openApi: GitHubOpenApi;
}

const MOST_CHARACTERS = 65_536;
const NEEDED = 'issues=write; pull_requests=write';

/** Carries a call out, as far as the token and the state of things allow. */
export function carryOut(repository: Repository, call: Call): Answer {
  const { operation, grant } = call;
  const { owner, repo } = operation.path;
  const isRead = operation.id === 'issues/list-comments' || operation.id === 'pulls/list';
  if (owner !== repository.owner || repo !== repository.name) return refused(404, 'Not Found');
  const mayRead = repository.isPublic || grant.permission !== 'none';
  if (!(isRead ? mayRead : grant.permission === 'write')) {
    const headers = { 'x-accepted-github-permissions': isRead ? NEEDED.replaceAll('write', 'read') : NEEDED };
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
    default:
      return refused(404, 'Not Found');
  }
}

/** A refusal with GitHub's words. */
export function refused(status: number, message: string): Answer {
  return { status, body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) } };
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

/** https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api */
function paged(
  items: readonly unknown[],
  { query, url }: { readonly query: Operation['query']; readonly url: string },
): Answer {
  const size = Math.min(Number(query['per_page'] ?? 30), 100);
  const page = Number(query['page'] ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const to = (number: number, rel: string): string => {
    const parameters = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...query, page: number })) parameters.set(name, String(value));
    return `<${url}?${parameters}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [to(page - 1, 'prev')] : []),
    ...(page < last ? [to(page + 1, 'next'), to(last, 'last')] : []),
    ...(page > 1 ? [to(1, 'first')] : []),
  ];
  const body = items.slice((page - 1) * size, page * size);
  return { status: 200, body, headers: links.length === 0 ? {} : { link: links.join(', ') } };
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
