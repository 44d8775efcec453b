import { expect } from '@jest/globals';
import type { RebuildReport } from '../../src/report/rebuild-report.ts';
import type { DockerHost } from '../harness/docker-hosts.ts';
import { type ActionResult, type ActionRun, runAction, runRebuildBase } from '../harness/run-action.ts';
import { leftInEngineInTheEnd, NOTHING_IN_ENGINE } from '../harness/run-leftovers.ts';
import { runIdOf } from '../release/a-release.ts';

/** Where and with what an action runs; `secrets` must show up in nothing that it prints or writes. */
export interface Run extends Pick<ActionRun, 'workspace' | 'environment'> {
  readonly inputs: Readonly<Record<string, string>>;
  /** Default: the engine of `DOCKER_HOST`. */
  readonly host?: DockerHost;
  readonly secrets?: readonly string[];
}

/** Runs rebuild-base, and checks what holds of every run: its parts agree, and it leaves nothing behind. */
export async function rebuild(run: Run): Promise<ActionResult<RebuildReport>> {
  const result = await runRebuildBase(onHost(run));
  await checkEachRun(result, run);
  const { exitCode, outputs, report, summary } = result;
  if (report === null) {
    expect(exitCode).toBe(1);
    return result;
  }
  expect({ failure: report.failure, exitCode }).toEqual({
    failure: report.failure,
    exitCode: report.failure === null ? 0 : 1,
  });
  expect(outputs['reason']).toBe(report.reason?.kind ?? '');
  expect(JSON.parse(outputs['packages'] ?? '')).toEqual(report.changes?.packages ?? []);
  expect(outputs['slug-files-changed']).toBe(String(report.changes?.files.count ?? 0));
  for (const { name, before, after, where } of report.changes?.packages ?? []) {
    const place = where === 'slug' ? '**in the slug**' : 'on the platform';
    expect(summary).toContain(`| \`${name}\` | \`${before}\` | \`${after}\` | upgraded | ${place} |`);
  }
  for (const path of report.changes?.files.changed ?? []) expect(summary).toContain(`| \`${path}\` | changed |`);
  return result;
}

/** Builds the slug of that app without a release. */
export async function buildSlug(run: Run): Promise<ActionResult> {
  const settled = onHost(run);
  const result = await runAction({ ...settled, inputs: { ...settled.inputs, release: 'false' } });
  await checkEachRun(result, run);
  expect(result.exitCode === 0 ? '' : result.log).toBe('');
  return result;
}

/** The titles of the steps that it took. */
export function stepsOf({ report }: ActionResult<RebuildReport>): readonly string[] {
  return report?.steps.map(({ title }) => title) ?? [];
}

function onHost({ workspace, environment, inputs, host }: Run): ActionRun {
  const engine = host === undefined || host.host === '' ? {} : { DOCKER_HOST: host.host };
  return { workspace, inputs, environment: { ...engine, ...environment } };
}

async function checkEachRun(result: ActionResult<unknown>, { host, secrets = [] }: Run): Promise<void> {
  // I3: in nothing but the commands that mask them.
  const printed = result.log.replace(/^::add-mask::.*$/gm, '');
  for (const text of [printed, JSON.stringify(result.outputs), result.summary, JSON.stringify(result.report)])
    for (const secret of secrets) {
      expect(text).not.toContain(secret);
      expect(text).not.toContain(Buffer.from(secret).toString('base64').replace(/=+$/, ''));
    }
  // I5: nothing of ours is left in the engine.
  const runId = runIdOf(result.outputs['report-file']);
  if (runId === undefined) return;
  const engine = host === undefined || host.host === '' ? process.env['DOCKER_HOST'] : host.host;
  expect(await leftInEngineInTheEnd(runId, engine)).toEqual(NOTHING_IN_ENGINE);
}
