import { execFileSync } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { expect } from '@jest/globals';
import type { FaultPlan } from '../../src/local-heroku/fault.ts';
import { type LocalHeroku, startLocalHeroku } from '../../src/local-heroku/local-heroku.ts';
import type { NewApp } from '../../src/local-heroku/platform.ts';
import { createRecordingLog } from '../harness/recording-log.ts';
import { type ActionResult, type ActionRun, runAction } from '../harness/run-action.ts';
import { brokenInvariants } from '../local-heroku/invariants.ts';

export const TOKEN = 'HRKU-canary-7c9e6679-7425-40de-944b-e07fc1f90ae7';
export const APP = 'my-app';

/** A Heroku for one test, without dynos. */
export async function aHeroku(
  options: { readonly app?: Omit<NewApp, 'name'>; readonly fault?: FaultPlan } = {},
): Promise<LocalHeroku & AsyncDisposable> {
  const heroku = await startLocalHeroku({
    apps: [{ name: APP, ...options.app }],
    token: TOKEN,
    dynos: null,
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
  const before = heroku.journal.length;
  const result = await runAction({
    ...run,
    inputs: { 'heroku-api-key': TOKEN, 'heroku-app': APP, 'heroku-api-url': heroku.url, ...run.inputs },
  });
  await checkInvariants(result, heroku, before);
  return result;
}

async function checkInvariants(result: ActionResult, heroku: LocalHeroku, before: number): Promise<void> {
  const journal = heroku.journal.slice(before);
  // I1, I2, I7: one release, of whole slugs, and the token went to the API alone.
  expect(brokenInvariants(journal)).toEqual([]);
  // I3: the token is in nothing that the run printed or wrote, but in the commands that mask it.
  const printed = result.log.replace(/^::add-mask::.*$/gm, '');
  for (const text of [printed, JSON.stringify(result.outputs), result.summary, JSON.stringify(result.report)]) {
    expect(text).not.toContain(TOKEN);
    expect(text).not.toContain(Buffer.from(TOKEN).toString('base64').replace(/=+$/, ''));
    expect(text).not.toMatch(/X-Amz-Signature=[0-9a-f]{8}/);
  }
  // I4: green if and only if the release that was asked for succeeded.
  if (result.report !== null && result.report.skipped !== 'release is false') {
    const isReleased =
      result.report.releases.length > 0 && result.report.releases.every(({ status }) => status === 'succeeded');
    expect({ green: result.exitCode === 0, why: result.report.failure?.message }).toMatchObject({ green: isReleased });
    expect(result.outputs['released']).toBe(String(isReleased));
  }
  // I5: nothing of ours is left in the engine. A busy one may still be at a removal that the run has stopped waiting for.
  const runId = /heroku-docker-release-(\w+)\//.exec(result.outputs['report-file'] ?? '')?.[1]?.toLowerCase();
  if (runId === undefined) return;
  const ofRun = ['--quiet', '--filter', `label=org.heroku-docker-release.run=${runId}`];
  const left = () => [docker('ps', '--all', ...ofRun), docker('images', ...ofRun)].join('');
  for (let tries = 0; tries < 20 && left() !== ''; tries += 1) await setTimeout(500);
  expect(left()).toBe('');
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

/** Forgets a base, as a new runner does that never had it. */
export function forgetBase(key: string | undefined, host = process.env['DOCKER_HOST']): void {
  dockerAt(host, 'rmi', '--force', `localhost/heroku-docker-release/base:${key}`);
}
