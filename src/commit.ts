import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { childEnvironment, type Environment } from './child-environment.ts';

const run = promisify(execFile);
/** One commit is read in milliseconds; a repository on a network that hangs must not hold up the job. */
const LIMIT_MS = 5_000;

/** The commit that a folder is at. */
export interface Commit {
  readonly sha: string;
  /** Whole seconds since 1970. */
  readonly time: number;
  /** First line of its message: somebody else's text. */
  readonly subject: string;
}

/** Reads the commit of the repository that `folder` is in; null if it is in none, or git is not there or gives no answer in 5 s. */
export async function readCommit(folder: string, environment: Environment): Promise<Commit | null> {
  // In a container job the folder has another owner, which git takes for a danger; reading a commit runs nothing of it.
  const args = ['-c', 'safe.directory=*', '-C', folder, 'log', '-1', '--no-show-signature', '--format=%H%n%ct%n%s'];
  try {
    const { stdout } = await run('git', args, { env: childEnvironment(environment), timeout: LIMIT_MS });
    const [sha = '', time = '', subject = ''] = stdout.split('\n');
    return /^[0-9a-f]{40,64}$/.test(sha) ? { sha, time: Number(time), subject } : null;
  } catch {
    return null;
  }
}
