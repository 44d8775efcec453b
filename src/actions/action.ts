import { tmpdir } from 'node:os';
import { env } from 'node:process';
import * as core from '@actions/core';
import type { RunWorld } from '../base-world.ts';
import { type GivenInputs, inputsOfEnvironment, type ReadInputs } from '../inputs/inputs.ts';
import { Redactor } from '../redact.ts';
import type { ReportedFailure } from '../report/failure.ts';
import { saveEnd, stateTrace } from '../state.ts';
import { readTrigger } from '../workflow/trigger.ts';
import { cancelledBySignal, endLateJob } from './cancellation.ts';
import { failJob, failOnCrash } from './failure.ts';
import { createWorkflowLog } from './workflow-log.ts';

/** What tells one of our actions from the others. */
export interface Action<Inputs, Report extends { readonly failure: ReportedFailure | null }> {
  readonly readInputs: (given: GivenInputs) => ReadInputs<Inputs>;
  readonly run: (inputs: Inputs, world: RunWorld) => Promise<{ readonly report: Report; readonly reportFile: string }>;
  readonly outputsOf: (report: Report, reportFile: string) => Readonly<Record<string, string>>;
  /** `now` is milliseconds since 1970. */
  readonly renderSummary: (report: Report, now: number) => string;
}

/** Runs an action as the runner wants it: reads its inputs, masks, runs the story, sets outputs and summary, fails; and ends the process. */
export async function runAction<Inputs, Report extends { readonly failure: ReportedFailure | null }>(
  action: Action<Inputs, Report>,
): Promise<never> {
  const log = createWorkflowLog(new Redactor());
  failOnCrash(log);
  const signal = cancelledBySignal();
  endLateJob(signal, log);
  try {
    const { inputs, warnings, secrets } = action.readInputs({
      values: inputsOfEnvironment(env),
      workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
    });
    for (const secret of secrets) log.mask(secret);
    for (const warning of warnings) log.warning(warning);
    const { report, reportFile } = await action.run(inputs, {
      environment: env,
      temporaryFolder: env['RUNNER_TEMP'] ?? tmpdir(),
      trigger: await readTrigger(env),
      log,
      signal,
      trace: stateTrace,
    });
    saveEnd();
    for (const [name, value] of Object.entries(action.outputsOf(report, reportFile))) core.setOutput(name, value);
    if (env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(action.renderSummary(report, Date.now())).write();
    if (report.failure !== null) failJob(report.failure, log);
    else signal.throwIfAborted();
  } catch (error) {
    failJob(error, log);
  }
  // What was given up on (a stalled download, a socket that never closes) must not keep the job waiting.
  process.exit();
}
