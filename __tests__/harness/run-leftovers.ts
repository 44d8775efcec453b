import { readdir, readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { dockerAt } from '../release/a-release.ts';

/** What there is of a run on this machine and in an engine. */
export interface LeftOfRun {
  readonly containers: readonly string[];
  readonly images: readonly string[];
  readonly processes: readonly string[];
}

/** As long as a busy engine may be at a removal that the run has stopped waiting for. */
const SETTLE_MS = 10_000;

export const NOTHING: LeftOfRun = { containers: [], images: [], processes: [] };

/** What is left of a run when the engine has done what it was still at. */
export async function leftInTheEnd(runId: string): Promise<LeftOfRun> {
  const untilMs = Date.now() + SETTLE_MS;
  for (;;) {
    const left = await leftOfRun(runId);
    if (isDeepStrictEqual(left, NOTHING) || Date.now() > untilMs) return left;
    await setTimeout(250);
  }
}

/** Looks for all that carries the run's id: containers by their label, images by label and tag, processes by their environment. */
export async function leftOfRun(runId: string, host = process.env['DOCKER_HOST']): Promise<LeftOfRun> {
  const label = `label=org.heroku-docker-release.run=${runId}`;
  const lines = (text: string) => text.split('\n').filter(Boolean);
  const named = '{{.Repository}}:{{.Tag}}';
  return {
    containers: lines(dockerAt(host, 'ps', '--all', '--quiet', '--filter', label)),
    images: [
      ...lines(dockerAt(host, 'images', '--quiet', '--filter', label)),
      ...lines(dockerAt(host, 'images', '--format', named)).filter((name) => name.includes(runId)),
    ],
    processes: await processesOfRun(runId),
  };
}

async function processesOfRun(runId: string): Promise<readonly string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    pids.map(async (pid) => {
      const read = (name: string) => readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => '');
      const isOfRun = (await read('environ')).includes(`HEROKU_DOCKER_RELEASE_RUN=${runId}\0`);
      return isOfRun ? [(await read('cmdline')).replaceAll('\0', ' ')] : [];
    }),
  );
  return found.flat();
}
