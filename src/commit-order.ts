import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { childEnvironment, type Environment } from './child-environment.ts';

const run = promisify(execFile);
/** A history of a million commits is walked in seconds. */
const LIMIT_MS = 20_000;

/** How one commit stands to another: `apart` where neither comes from the other. */
export type CommitOrder = 'same' | 'newer' | 'older' | 'apart';

/** Two commits, as hex. */
export interface CommitPair {
  readonly ours: string;
  readonly theirs: string;
}

/**
 * How our commit stands to another one by the repository that `folder` is in; null where that cannot tell, as in a clone that has
 * not the whole history.
 */
export async function orderInRepository(
  { ours, theirs }: CommitPair,
  folder: string,
  environment: Environment,
): Promise<CommitOrder | null> {
  if (ours === theirs) return 'same';
  const ask = (...args: readonly string[]) => git(args, folder, environment);
  if ((await ask('merge-base', '--is-ancestor', theirs, ours)) === 0) return 'newer';
  const back = await ask('merge-base', '--is-ancestor', ours, theirs);
  if (back === 0) return 'older';
  // 1 says no, and anything else that a commit is not there. What a shallow clone has cut off could be what joins them.
  return back === 1 && !(await isShallow(folder, environment)) ? 'apart' : null;
}

async function isShallow(folder: string, environment: Environment): Promise<boolean> {
  const { stdout } = await run('git', [...common(folder), 'rev-parse', '--is-shallow-repository'], {
    env: childEnvironment(environment),
    timeout: LIMIT_MS,
  }).catch(() => ({ stdout: 'true' }));
  return stdout.trim() !== 'false';
}

/** What git exits with; null if it did not run to its end. */
async function git(args: readonly string[], folder: string, environment: Environment): Promise<number | null> {
  try {
    await run('git', [...common(folder), ...args], { env: childEnvironment(environment), timeout: LIMIT_MS });
    return 0;
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'number'
      ? error.code
      : null;
  }
}

/** In a container job the folder has another owner, which git takes for a danger; these commands run nothing of it. */
function common(folder: string): readonly string[] {
  return ['-c', 'safe.directory=*', '-C', folder];
}
