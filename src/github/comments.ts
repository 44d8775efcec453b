import { errorMessage } from '../errors.ts';
import { isRecord, readInteger, readNullable, readRecord, readText } from '../remote/wire-fields.ts';
import type { Errand, GitHub } from './client.ts';
import { GitHubError, LostReplyError } from './errors.ts';

/** A comment on a pull request. */
export interface StoredComment {
  readonly id: number;
  /** Its page. */
  readonly url: string;
  readonly body: string;
  /** Null if the account was deleted. */
  readonly author: { readonly login: string; readonly type: string } | null;
}

/** Where comments are asked for. */
export interface Conversation extends Errand, Pick<GitHub, 'repository' | 'limits' | 'log'> {
  readonly pullRequest: number;
}

/** The comments that begin with `marker`, whoever wrote them, in the order of the pages. Throws as `GitHub.run` does. */
export async function listMarkedComments(
  conversation: Conversation,
  marker: string,
): Promise<readonly StoredComment[]> {
  const { api, limits, pullRequest } = conversation;
  const pages = api.paginate.iterator('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    ...placeOf(conversation),
    issue_number: pullRequest,
    per_page: 100,
  });
  const marked: StoredComment[] = [];
  let pageCount = 0;
  for await (const { data } of pages) {
    pageCount += 1;
    if (pageCount > limits.mostPages) throw endless(conversation);
    const comments: readonly StoredComment[] = readReply(conversation, () => data.map(readComment));
    marked.push(...comments.filter(({ body }) => body.startsWith(marker)));
  }
  return marked;
}

/** Makes a comment. Throws as `GitHub.run` does; after a LostReplyError it may have been made all the same. */
export async function createComment(conversation: Conversation, body: string): Promise<StoredComment> {
  const { data } = await conversation.api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    ...placeOf(conversation),
    issue_number: conversation.pullRequest,
    body,
  });
  return readReply(conversation, () => readComment(data));
}

/** Gives a comment another text. Throws as `GitHub.run` does. */
export async function editComment(conversation: Conversation, id: number, body: string): Promise<StoredComment> {
  const { data } = await conversation.api.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
    ...placeOf(conversation),
    comment_id: id,
    body,
  });
  return readReply(conversation, () => readComment(data));
}

function placeOf({ repository }: Conversation): { readonly owner: string; readonly repo: string } {
  return { owner: repository.owner, repo: repository.name };
}

function readReply<T>({ pullRequest }: Conversation, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new LostReplyError(
      `Could not comment on pull request #${pullRequest}: the reply cannot be read (${errorMessage(error)}). Check GITHUB_API_URL.`,
      { trouble: null, cause: error },
    );
  }
}

/** Octokit's types are promises of GitHub's, not of whoever answered. */
function readComment(value: unknown): StoredComment {
  const comment = readRecord(value, 'comment');
  const { body } = comment;
  return {
    id: readInteger(comment, 'id'),
    url: readText(comment, 'html_url'),
    body: typeof body === 'string' ? body : '',
    author: readNullable(comment, 'user', readAuthor),
  };
}

function readAuthor(comment: Readonly<Record<string, unknown>>, name: string): StoredComment['author'] {
  const user = comment[name];
  return isRecord(user) ? { login: readText(user, 'login'), type: readText(user, 'type') } : null;
}

function endless({ pullRequest, limits }: Conversation): GitHubError {
  const happened = `its list of comments does not end after ${limits.mostPages} pages, more than a pull request can have`;
  return new GitHubError(`Could not comment on pull request #${pullRequest}: ${happened}. Check GITHUB_API_URL.`, {
    trouble: null,
  });
}
