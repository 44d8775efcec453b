import { readdir, readFile } from 'node:fs/promises';

/** In the environment of each process that a run starts, with the run's id. */
export const RUN_VARIABLE = 'HEROKU_DOCKER_RELEASE_RUN';

/**
 * Ends what still runs of the processes that a run started, with the children that inherited its environment; gives how many.
 * Where there is no /proc (macOS), none is found. https://man7.org/linux/man-pages/man5/proc_pid_environ.5.html
 */
export async function endLeftProcesses(runId: string): Promise<number> {
  const mark = Buffer.from(`\0${RUN_VARIABLE}=${runId}\0`);
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name)).map(Number);
  const ended = await Promise.all(pids.map(async (pid) => (await hasMark(pid, mark)) && end(pid)));
  return ended.filter(Boolean).length;
}

async function hasMark(pid: number, mark: Buffer): Promise<boolean> {
  try {
    return pid !== process.pid && Buffer.concat([Buffer.of(0), await readFile(`/proc/${pid}/environ`)]).includes(mark);
  } catch {
    // It has ended, or is another user's.
    return false;
  }
}

function end(pid: number): boolean {
  try {
    process.kill(pid, 'SIGKILL');
    return true;
  } catch {
    // It has just ended by itself.
    return false;
  }
}
