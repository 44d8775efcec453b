import type { CommitOrder, CommitPair } from '../commit-order.ts';
import { ActionError } from '../errors.ts';
import type { CurrentRelease } from '../heroku/app.ts';
import type { HerokuClient } from '../heroku/client.ts';
import { readDeployedSlug } from '../heroku/deployed-slug.ts';

/** How our commit stands to another; null where nobody can tell. */
export type AskCommitOrder = (pair: CommitPair) => Promise<CommitOrder | null>;

/**
 * Throws ActionError if an app runs a commit that ours is older than, or that ours does not come from. Where it runs none, or Heroku
 * does not know which, there is nothing to be older than.
 */
export async function refuseOlder(
  client: HerokuClient,
  app: string,
  {
    current,
    commit,
    order,
  }: {
    readonly current: CurrentRelease | null;
    /** Ours; null where it is not known. */
    readonly commit: string | null;
    readonly order: AskCommitOrder;
  },
): Promise<void> {
  if (current?.slugId == null) return;
  const { commit: theirs } = await readDeployedSlug(client, { app, slugId: current.slugId });
  if (theirs === null || !/^[0-9a-f]{40,64}$/i.test(theirs)) {
    client.log.notice(`${app} v${current.version} names no commit, so there is none to be newer than (require-newer).`);
    return;
  }
  const place = `${app} runs v${current.version} of commit ${theirs.slice(0, 8)}`;
  if (commit === null) {
    throw new ActionError(
      `${place}, and this run knows no commit of its own to compare it with (require-newer). Check the repository out with git, or leave require-newer out.`,
    );
  }
  switch (await order({ ours: commit, theirs: theirs.toLowerCase() })) {
    case 'same':
    case 'newer':
      return;
    case 'older':
      throw new ActionError(
        `${place}, which is newer than ${commit.slice(0, 8)}: an older commit is not released over it (require-newer). To go back on purpose, leave require-newer out.`,
      );
    case 'apart':
      throw new ActionError(
        `${place}, which ${commit.slice(0, 8)} does not come from (require-newer). Rebase on it, or leave require-newer out.`,
      );
    case null:
      throw new ActionError(
        `${place}, and whether ${commit.slice(0, 8)} is newer cannot be told (require-newer). Check out with \`fetch-depth: 0\`, or give github-token \`contents: read\`.`,
      );
  }
}
