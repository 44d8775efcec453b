import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect } from '@jest/globals';
import type { DynoRunner } from '../../src/local-heroku/dyno-runner.ts';
import type { FaultPlan } from '../../src/local-heroku/fault.ts';
import { type LocalHeroku, startLocalHeroku } from '../../src/local-heroku/local-heroku.ts';
import type { NewApp } from '../../src/local-heroku/platform.ts';
import { recordConnections } from '../harness/recorded-connections.ts';
import { createRecordingLog } from '../harness/recording-log.ts';
import { type ActionResult, type ActionRun, runAction } from '../harness/run-action.ts';
import { leftInEngineInTheEnd, NOTHING_IN_ENGINE } from '../harness/run-leftovers.ts';
import { brokenByRun, type EndedRun } from '../local-heroku/run-invariants.ts';

export const TOKEN = 'HRKU-canary-7c9e6679-7425-40de-944b-e07fc1f90ae7';
export const APP = 'my-app';

/** None of our waits takes longer where the engine is well, and no test is given so long. */
const LONGEST_SECONDS = 300;

/** A Heroku for one test, by default without dynos. */
export async function aHeroku(
  options: { readonly app?: Omit<NewApp, 'name'>; readonly fault?: FaultPlan; readonly dynos?: DynoRunner } = {},
): Promise<LocalHeroku & AsyncDisposable> {
  const heroku = await startLocalHeroku({
    apps: [{ name: APP, ...options.app }],
    token: TOKEN,
    dynos: options.dynos ?? null,
    log: createRecordingLog(),
    ...(options.fault === undefined ? {} : { fault: options.fault }),
  });
  return Object.assign(heroku, { [Symbol.asyncDispose]: () => heroku.close() });
}

/** Runs the action against that Heroku and checks the invariants that hold in every run. */
export async function releaseTo(
  heroku: LocalHeroku,
  run: Omit<ActionRun, 'inputs'> & { readonly inputs?: ActionRun['inputs'] },
): Promise<ActionResult> {
  const inputs: Readonly<Record<string, string>> = {
    'heroku-api-key': TOKEN,
    'heroku-app': APP,
    'heroku-api-url': heroku.url,
    ...run.inputs,
  };
  const before = heroku.journal.length;
  const startedAt = Date.now();
  await using connections = await recordConnections();
  const environment = { ...connections.environment, ...run.environment };
  const result = await runAction({ ...run, inputs, environment });
  forgetInTheEnd(result, environment['DOCKER_HOST']);
  const { secondsAfterCancel } = result;
  const waitedMs = secondsAfterCancel === null ? run.cancelAfterMs : (result.seconds - secondsAfterCancel) * 1000;
  const ended: EndedRun = {
    ...result,
    journal: heroku.journal.slice(before),
    app: (name) => heroku.app(name),
    isReleaseAsked: inputs['release'] !== 'false' && result.report?.skipped !== 'release is false',
    isHealthAsked: (inputs['health-check'] ?? '') !== '',
    texts: {
      log: result.log.replace(/^::add-mask::.*$/gm, ''),
      outputs: JSON.stringify(result.outputs),
      summary: result.summary,
      report: JSON.stringify(result.report),
      slug: await slugText(result.outputs['slug-file']),
    },
    secrets: [TOKEN],
    left: await leftInEngine(result.outputs['report-file']),
    // A dyno that is booted is asked at its own address, on a network of the engine's.
    connections: (await connections.read()).filter(
      (host) => inputs['dyno-check'] !== 'true' || !/^172\.(1[6-9]|2\d|3[01])\./.test(host),
    ),
    configuredHosts: configuredHosts([...Object.values(inputs), ...Object.values(environment)], heroku),
    cancelledAt: waitedMs === undefined ? null : startedAt + waitedMs,
    longestSeconds: LONGEST_SECONDS,
  };
  expect(brokenByRun(ended)).toEqual([]);
  return result;
}

/** Loopback, on the ports of what the run was told of; `localhost` comes out as either address. */
function configuredHosts(values: readonly (string | undefined)[], heroku: LocalHeroku): readonly string[] {
  const apps = (values.join(' ').match(/[a-z][a-z0-9-]{1,28}[a-z0-9]/g) ?? []).flatMap((name) =>
    webUrlOf(heroku, name),
  );
  const told = [...values, ...apps, heroku.url, process.env['DOCKER_HOST']].join(' ');
  const ports = [...told.matchAll(/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]):(\d+)/g)].map(([, port]) => port);
  return ports.flatMap((port) => [`127.0.0.1:${port}`, `::1:${port}`]);
}

function webUrlOf(heroku: LocalHeroku, name: string): readonly string[] {
  try {
    return [heroku.app(name).webUrl ?? ''];
  } catch {
    return [];
  }
}

async function slugText(file: string | undefined): Promise<string> {
  if (!file) return '';
  return gunzipSync(await readFile(file)).toString('latin1');
}

/** What the run's label is on, if anything. */
async function leftInEngine(reportFile: string | undefined): Promise<string> {
  const runId = runIdOf(reportFile);
  if (runId === undefined) return '';
  const left = await leftInEngineInTheEnd(runId);
  return isDeepStrictEqual(left, NOTHING_IN_ENGINE) ? '' : JSON.stringify(left);
}

/** By the folder of the run that the file is in; undefined where there is no file. */
export function runIdOf(reportFile: string | undefined): string | undefined {
  return /heroku-docker-release-(\w+)\//.exec(reportFile ?? '')?.[1]?.toLowerCase();
}

/** Runs the docker CLI on the engine of the tests, or on `host`. */
export function docker(...args: string[]): string {
  return dockerAt(process.env['DOCKER_HOST'], ...args);
}

export function dockerAt(host: string | undefined, ...args: string[]): string {
  const env = { ...process.env, DOCKER_BUILDKIT: '0', ...(host === undefined ? {} : { DOCKER_HOST: host }) };
  return execFileSync('docker', args, {
    env,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
    maxBuffer: 2 ** 27,
  }).trim();
}

/** Forgets a base, as a new runner does that never had it; nothing where a run did not get so far as to name one. */
export function forgetBase(key: string | undefined, host = process.env['DOCKER_HOST']): void {
  if (key === undefined || key === '') return;
  dockerAt(host, 'rmi', '--force', `localhost/heroku-docker-release/base:${key}`);
}

/** By the engine that has them. */
const basesOfSuite = new Map<string | undefined, Set<string>>();
afterAll(() => {
  for (const [host, keys] of basesOfSuite) for (const key of keys) forgetBase(key, host);
});

/** Forgets the base of a run when the suite ends: the legacy builder looks through all that was ever built on the same image. */
export function forgetInTheEnd({ outputs }: Pick<ActionResult, 'outputs'>, host?: string): void {
  const isEngine = host !== undefined && process.env['TEST_DOCKER_HOSTS']?.split(',').includes(host);
  // Any other leads to the engine of `DOCKER_HOST`, by a way that is gone by then.
  const engine = isEngine ? host : process.env['DOCKER_HOST'];
  const keys = basesOfSuite.get(engine) ?? new Set<string>();
  basesOfSuite.set(engine, keys.add(outputs['base-key'] ?? ''));
}
