import { errorMessage } from '../errors.ts';
import { readInteger, readNullable, readRecord, readText } from '../remote/wire-fields.ts';
import type { GitHub } from './client.ts';
import { LostReplyError } from './errors.ts';

export interface PullRequest {
  readonly number: number;
  /** The commit that its head is at now. */
  readonly headSha: string;
  readonly isOpen: boolean;
  readonly baseBranch: string;
}

/** A branch at a commit, in the repository or in a fork of it. */
export interface PullRequestHead {
  /** The login of the account that the branch's repository belongs to. */
  readonly owner: string;
  /** Such as `main`, without `refs/heads/`. */
  readonly branch: string;
  readonly sha: string;
}

/**
 * The open pull request whose head is that branch at that commit: for a workflow_run, whose `pull_requests` is empty for
 * forks. Null if there is none, as after a later push; of several, which have different bases, the one that was opened last.
 * Throws GitHubError or LostReplyError with what to do, and the signal's reason.
 */
export async function findPullRequestOfHead(github: GitHub, head: PullRequestHead): Promise<PullRequest | null> {
  const doing = `look for the pull request of ${JSON.stringify(`${head.owner}:${head.branch}`)}`;
  const candidates = await github.run(doing, async ({ api }) => {
    const { data } = await api.request('GET /repos/{owner}/{repo}/pulls', {
      owner: github.repository.owner,
      repo: github.repository.name,
      head: `${head.owner}:${head.branch}`,
      state: 'open',
      per_page: 100,
    });
    try {
      return data.map(readCandidate);
    } catch (error) {
      const happened = `the reply cannot be read (${errorMessage(error)})`;
      throw new LostReplyError(`Could not ${doing}: ${happened}. Check GITHUB_API_URL.`, {
        trouble: null,
        cause: error,
      });
    }
  });
  // GitHub leaves a filter out that it does not understand, and lists all there is.
  const ofHead = candidates.filter(
    ({ pullRequest, owner, branch }) =>
      pullRequest.isOpen &&
      pullRequest.headSha === head.sha &&
      branch === head.branch &&
      owner.toLowerCase() === head.owner.toLowerCase(),
  );
  return ofHead.map(({ pullRequest }) => pullRequest).sort((a, b) => b.number - a.number)[0] ?? null;
}

interface Candidate {
  readonly pullRequest: PullRequest;
  readonly owner: string;
  readonly branch: string;
}

/** Octokit's types are promises of GitHub's, not of whoever answered. */
function readCandidate(value: unknown): Candidate {
  const record = readRecord(value, 'pull request');
  const head = readRecord(record['head'], 'head');
  return {
    pullRequest: {
      number: readInteger(record, 'number'),
      headSha: readText(head, 'sha'),
      isOpen: readText(record, 'state') === 'open',
      baseBranch: readText(readRecord(record['base'], 'base'), 'ref'),
    },
    // Whose repository it is in; null once that account is deleted.
    owner: readNullable(head, 'user', (fields, name) => readText(readRecord(fields[name], name), 'login')) ?? '',
    branch: readText(head, 'ref'),
  };
}
