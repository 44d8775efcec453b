/**
 * A program, not a module: the one place where the official cache client runs, in a process of its own.
 *
 * The client finds its files by the working folder, `GITHUB_WORKSPACE` and `RUNNER_TEMP` of its process, cannot be
 * cancelled, holds up to 128 MiB of a download in memory, and writes errors that annotate the job to standard output. Here
 * it can do all of that: the process is ours to set up and to end, and what it writes goes to the parent as messages.
 */
import { restoreCache, saveCache } from '@actions/cache';
import { errorMessage } from '../../errors.ts';
import { type ClientMessage, readClientRequest } from './actions-cache-messages.ts';

function tell(message: ClientMessage): void {
  process.send?.(message);
}

async function answer(message: unknown): Promise<ClientMessage> {
  const request = readClientRequest(message);
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
}

/** Takes the place of a stream's `write`, so that output and answers reach the parent in their order. */
function redirect(chunk: string | Uint8Array, ...rest: readonly unknown[]): boolean {
  tell({ kind: 'output', text: typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8') });
  const done = rest.at(-1);
  if (typeof done === 'function') done();
  return true;
}

process.stdout.write = redirect;
process.stderr.write = redirect;
// The parent has gone, and with it whoever wanted the result.
process.once('disconnect', () => process.exit(1));
process.on('message', (message) => {
  answer(message).then(tell, (error: unknown) => tell({ kind: 'threw', message: errorMessage(error) }));
});
