import { randomUUID } from 'node:crypto';
import { appendFile, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect } from '@jest/globals';
import type { LocalHeroku } from '../../src/local-heroku/local-heroku.ts';
import type { CheckName, ReportedCheck } from '../../src/report/reported-check.ts';
import type { ActionResult, ActionRun } from '../harness/run-action.ts';
import { makeSmallStack, SMALL_STACK } from '../harness/small-stack.ts';
import { releaseTo } from '../release/a-release.ts';

/** A folder with an app that is removed when it is disposed of. */
export interface App extends AsyncDisposable {
  readonly folder: string;
  /** What its release is told, unless a test says otherwise. */
  readonly inputs?: Readonly<Record<string, string>>;
}

/** Of all runs of a test file, as on a runner that stays: the run image is read by the first that comes to it. */
const toolCache = await mkdtemp(join(tmpdir(), 'tools-'));
afterAll(() => rm(toolCache, { recursive: true, force: true }));

/** An app of `__tests__/fixtures`, or another below the repository's root; its base is its own. `changes` are files in it. */
export async function anApp(path: string, changes: Readonly<Record<string, string>> = {}): Promise<App> {
  const folder = await mkdtemp(join(tmpdir(), 'app-'));
  await cp(resolve(import.meta.dirname, '../..', path), folder, { recursive: true });
  for (const [name, text] of Object.entries(changes)) await writeFile(join(folder, name), text);
  await appendFile(join(folder, 'Dockerfile'), `\n# ${randomUUID()}\n`);
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}

/** An app of a Procfile and what its Dockerfile says, on a run image that is read in no time. */
export async function aProcfileApp(
  procfile: string,
  lines: readonly string[] = ['COPY Procfile /app/'],
  stack = SMALL_STACK,
): Promise<App> {
  await makeSmallStack();
  const app = await anApp('__tests__/fixtures/link-out-of-app', {
    Dockerfile: [`FROM ${stack}`, 'USER root', ...lines].join('\n'),
    Procfile: `${procfile}\n`,
  });
  return { ...app, inputs: { 'run-image': SMALL_STACK } };
}

/** Releases it with the proof on, as a user has it who says nothing. */
export function releaseProven(heroku: LocalHeroku, app: App, run: Partial<ActionRun> = {}): Promise<ActionResult> {
  const proof = { 'dyno-check': 'true', 'link-check': 'warn', profile: 'auto' };
  return releaseTo(heroku, {
    ...run,
    workspace: app.folder,
    environment: { RUNNER_TOOL_CACHE: toolCache, ...run.environment },
    inputs: { 'base-store': 'none', compare: 'off', comment: 'false', ...proof, ...app.inputs, ...run.inputs },
  });
}

/** What the report tells of a check. */
export function checkOf({ report, log }: ActionResult, name: CheckName): ReportedCheck {
  const check = report?.checks.find((each) => each.check === name);
  if (check === undefined) throw new Error(`${name} was not checked:\n${log}`);
  return check;
}

/** The job is red, for this and nothing else, and nothing was made at Heroku. */
export function expectRefused(result: ActionResult, heroku: LocalHeroku, message: RegExp): void {
  expect(result.log.match(/^::error.*$/gm)).toEqual([expect.stringMatching(message)]);
  expect(result.exitCode).toBe(1);
  expect(heroku.journal.filter(({ method }) => method !== 'GET')).toEqual([]);
}
