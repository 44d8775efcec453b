import { errorMessage } from '../errors.ts';
import { type Conversation, listMarkedComments, type StoredComment } from './comments.ts';
import { GitHubError, LostReplyError } from './errors.ts';

/**
 * Who writes with GITHUB_TOKEN. Nobody can sign up under this name: brackets are for apps, and the app `github-actions` is
 * GitHub's.
 */
const ACTIONS = { login: 'github-actions[bot]', type: 'Bot' } as const;

/**
 * Our comment on a pull request: it begins with `marker`, and we wrote it; null if there is none. We are github-actions[bot]
 * or, with another token, whoever that belongs to. Of several (two jobs once made one each at the same time) it is the one
 * that was made last, which is the last that people read. Throws as `GitHub.run` does.
 */
export async function findOwnComment(conversation: Conversation, marker: string): Promise<StoredComment | null> {
  const marked = await listMarkedComments(conversation, marker);
  const byActions = marked.filter(isByActions);
  const ours = byActions.length > 0 || marked.length === 0 ? byActions : await ofViewer(conversation, marked);
  const newest = ours.reduce<StoredComment | null>(
    (last, each) => (last === null || each.id > last.id ? each : last),
    null,
  );
  if (newest !== null && ours.length > 1) {
    conversation.log.info(
      `Pull request #${conversation.pullRequest} has ${ours.length} comments of ours for this slug. The last, ${newest.url}, is kept up to date; the others can be deleted.`,
    );
  }
  return newest;
}

function isByActions({ author }: StoredComment): boolean {
  return author?.login === ACTIONS.login && author.type === ACTIONS.type;
}

async function ofViewer(
  conversation: Conversation,
  marked: readonly StoredComment[],
): Promise<readonly StoredComment[]> {
  const login = await viewerLogin(conversation);
  return marked.filter(({ author }) => author?.login === login);
}

/**
 * Whose the token is, such as `my-app[bot]`. `GET /user` answers this for people alone, GraphQL for apps and for
 * GITHUB_TOKEN too. https://docs.github.com/en/graphql/reference/queries#viewer
 */
async function viewerLogin({ api, pullRequest, signal }: Conversation): Promise<string> {
  try {
    const { viewer } = await api.graphql<{ readonly viewer: { readonly login: unknown } }>('{ viewer { login } }');
    if (typeof viewer.login === 'string') return viewer.login;
    throw new TypeError('"login" is no text');
  } catch (error) {
    if (signal.aborted || error instanceof GitHubError || error instanceof LostReplyError) throw error;
    const why = `GitHub does not say whether a comment with our marker is ours (${errorMessage(error)})`;
    throw new GitHubError(
      `Could not comment on pull request #${pullRequest}: ${why}. Leave \`github-token\` at its default.`,
      { trouble: null, cause: error },
    );
  }
}
