/**
 * A program, not a module: the one place where the official cache client runs, in a process of its own. The client finds its
 * files by the working folder, `GITHUB_WORKSPACE` and `RUNNER_TEMP`, and holds up to 128 MiB of a download in memory.
 */
import { restoreCache, saveCache } from '@actions/cache';
import { answerRequests } from '../runner-client/answer-requests.ts';
import { type CacheAnswer, readCacheRequest } from './client-messages.ts';

answerRequests(async (message): Promise<CacheAnswer> => {
  const request = readCacheRequest(message);
  const paths = [...request.paths];
  switch (request.kind) {
    case 'look-up': {
      // The first key is looked up as it stands; none of ours is ever saved under it, so that the newest of the prefix is found.
      const key = await restoreCache(paths, `${request.prefix}newest`, [request.prefix], { lookupOnly: true });
      return { kind: 'matched', key: key ?? null };
    }
    case 'download':
      return { kind: 'matched', key: (await restoreCache(paths, request.key)) ?? null };
    case 'upload':
      return { kind: 'uploaded', id: await saveCache(paths, request.key) };
  }
});
