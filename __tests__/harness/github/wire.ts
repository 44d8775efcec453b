import type { Account } from './accounts.ts';
import type { GitHubOpenApi } from './openapi.ts';
import type { PlantedComment, StoredPullRequest } from './pull-request-state.ts';

/** Where the server and its repository are. */
export interface Place {
  /** Of the API, without a slash at its end. */
  readonly apiUrl: string;
  readonly owner: string;
  readonly name: string;
}

/** A comment as the API gives it. */
export function commentJson(place: Place, comment: PlantedComment): Record<string, unknown> {
  const { id, pullRequest, author, body, createdAt, updatedAt } = comment;
  const repository = repositoryUrl(place);
  return {
    id,
    node_id: nodeId('IssueComment', id),
    url: `${repository}/issues/comments/${id}`,
    html_url: `https://github.com/${place.owner}/${place.name}/pull/${pullRequest}#issuecomment-${id}`,
    issue_url: `${repository}/issues/${pullRequest}`,
    body,
    user: userJson(place, author),
    created_at: createdAt,
    updated_at: updatedAt,
    author_association: author.type === 'Bot' ? 'CONTRIBUTOR' : 'NONE',
    // Null also for many comments that an app wrote: nothing to tell an author by.
    performed_via_github_app: null,
    minimized: null,
  };
}

/** A pull request as a list gives it: GitHub's published example with the parts that matter here in it. */
export function pullRequestJson(place: Place, pullRequest: StoredPullRequest, openApi: GitHubOpenApi): unknown {
  const [example] = openApi.example('pull-request-simple-items') as readonly Record<string, unknown>[];
  const { number, state, locked, headOwner, headBranch, headSha, baseBranch } = pullRequest;
  const side = (side: 'head' | 'base', owner: string, facts: { readonly ref: string; readonly sha: string }) => ({
    ...(example?.[side] as Record<string, unknown>),
    ...facts,
    label: `${owner}:${facts.ref}`,
    user: userJson(place, { login: owner, id: 7, type: 'User' }),
  });
  return {
    ...example,
    number,
    url: `${repositoryUrl(place)}/pulls/${number}`,
    state,
    locked,
    closed_at: state === 'closed' ? '2026-01-05T09:00:00Z' : null,
    merged_at: null,
    // The published example of a team lacks a field that the schema demands.
    requested_teams: [],
    head: side('head', headOwner, { ref: headBranch, sha: headSha }),
    base: side('base', place.owner, { ref: baseBranch, sha: 'b'.repeat(40) }),
  };
}

/** An account as the API gives it. */
export function userJson({ apiUrl }: Place, { login, id, type }: Account): Record<string, unknown> {
  const page = `https://github.com/${type === 'Bot' ? 'apps/' : ''}${login.replace('[bot]', '')}`;
  const url = `${apiUrl}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: nodeId(type, id),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: '',
    url,
    html_url: page,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
  };
}

/** Of the repository in the API. */
export function repositoryUrl({ apiUrl, owner, name }: Place): string {
  return `${apiUrl}/repos/${owner}/${name}`;
}

/** An id as GraphQL has it. */
export function nodeId(kind: string, id: number): string {
  return Buffer.from(`0:${kind}:${id}`).toString('base64');
}
