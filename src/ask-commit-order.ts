import { orderInRepository } from './commit-order.ts';
import type { Environment } from './docker/connect.ts';
import { errorMessage } from './errors.ts';
import type { GitHub } from './github/client.ts';
import { orderOnGitHub } from './github/compare-commits.ts';
import type { Log } from './log.ts';
import type { AskCommitOrder } from './releases/refuse-older.ts';

/** Asks the repository that `folder` is in how commits stand to each other, and GitHub, where there is one, for those that it does not have. */
export function askCommitOrder(
  folder: string,
  {
    environment,
    github,
    log,
  }: { readonly environment: Environment; readonly github: GitHub | null; readonly log: Log },
): AskCommitOrder {
  return async (pair) => {
    const order = await orderInRepository(pair, folder, environment);
    if (order !== null || github === null) return order;
    try {
      return await orderOnGitHub(github, pair);
    } catch (error) {
      github.signal.throwIfAborted();
      log.info(errorMessage(error));
      return null;
    }
  };
}
