import { readdir, readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import Docker from 'dockerode';
import { connectionTo } from '../../src/docker/engine-address.ts';

/** What there is of a run on this machine and in an engine. */
export interface LeftOfRun extends LeftInEngine {
  readonly processes: readonly string[];
}

/** Ids and names of what carries the run's label in an engine, and the names of images that carry its id. */
export interface LeftInEngine {
  readonly containers: readonly string[];
  readonly images: readonly string[];
  readonly networks: readonly string[];
  readonly volumes: readonly string[];
}

/** As long as a busy engine may be at a removal that the run has stopped waiting for, and has warned of: 10 s were seen to be too few. */
const SETTLE_MS = 60_000;

export const NOTHING_IN_ENGINE: LeftInEngine = { containers: [], images: [], networks: [], volumes: [] };
export const NOTHING: LeftOfRun = { ...NOTHING_IN_ENGINE, processes: [] };

/** What is left of a run when the engine has done what it was still at. */
export async function leftInTheEnd(runId: string): Promise<LeftOfRun> {
  return settled(() => leftOfRun(runId), NOTHING);
}

/** The same, of the engine alone. */
export async function leftInEngineInTheEnd(runId: string, host?: string): Promise<LeftInEngine> {
  return settled(() => leftInEngine(runId, host), NOTHING_IN_ENGINE);
}

async function settled<Left>(look: () => Promise<Left>, nothing: Left): Promise<Left> {
  const untilMs = Date.now() + SETTLE_MS;
  for (;;) {
    const left = await look();
    if (isDeepStrictEqual(left, nothing) || Date.now() > untilMs) return left;
    await setTimeout(250);
  }
}

/** Looks for all that carries the run's id: in the engine, and processes by their environment. */
export async function leftOfRun(runId: string): Promise<LeftOfRun> {
  return { ...(await leftInEngine(runId)), processes: await processesOfRun(runId) };
}

/** Asks by the API: a docker CLI for each question would take longer than many a run. */
async function leftInEngine(runId: string, host = process.env['DOCKER_HOST']): Promise<LeftInEngine> {
  const api = new Docker(host === undefined ? {} : await connectionTo(host, process.env));
  const filters = { label: [`org.heroku-docker-release.run=${runId}`] };
  const [containers, labelled, all, networks, { Volumes: volumes }] = await Promise.all([
    api.listContainers({ all: true, filters }),
    api.listImages({ filters }),
    api.listImages(),
    api.listNetworks({ filters }),
    api.listVolumes({ filters: JSON.stringify(filters) as never }),
  ]);
  return {
    // As the docker CLI and our messages show them.
    containers: containers.map(({ Id }) => Id.slice(0, 12)),
    images: [
      ...labelled.map(({ Id }) => Id),
      ...all.flatMap(({ RepoTags }) => RepoTags ?? []).filter((name) => name.includes(runId)),
    ],
    networks: networks.map(({ Id }) => Id),
    volumes: (volumes ?? []).map(({ Name }) => Name),
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
