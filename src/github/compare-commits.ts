import type { CommitOrder, CommitPair } from '../commit-order.ts';
import { isRecord } from '../remote/wire-fields.ts';
import type { GitHub } from './client.ts';

/** GitHub's words for how the second commit stands to the first. https://docs.github.com/en/rest/commits/commits#compare-two-commits */
const orders: ReadonlyMap<unknown, CommitOrder> = new Map([
  ['identical', 'same'],
  ['ahead', 'newer'],
  ['behind', 'older'],
  ['diverged', 'apart'],
]);

/** How our commit stands to another by what GitHub knows of the repository; null if it says none of this. Throws GitHubError, also where it does not know one of them. */
export async function orderOnGitHub(github: GitHub, { ours, theirs }: CommitPair): Promise<CommitOrder | null> {
  return github.run('compare commits', async ({ api }) => {
    const { data } = await api.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
      owner: github.repository.owner,
      repo: github.repository.name,
      basehead: `${theirs}...${ours}`,
      // The files that differ, with their patches, are on the first page alone.
      per_page: 1,
      page: 2,
    });
    return orders.get(isRecord(data) ? data['status'] : null) ?? null;
  });
}
