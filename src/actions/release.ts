import { tmpdir } from 'node:os';
import { env } from 'node:process';
import * as core from '@actions/core';
import { inputsOfEnvironment, readReleaseInputs } from '../inputs.ts';
import { outputsOfReport } from '../outputs.ts';
import { Redactor } from '../redact.ts';
import { runRelease } from '../release-run.ts';
import { renderSummary } from '../report/summary.ts';
import { cancelledBySignal } from './cancellation.ts';
import { failJob, failOnCrash } from './failure.ts';
import { createWorkflowLog } from './workflow-log.ts';

const log = createWorkflowLog(new Redactor());
failOnCrash(log);
try {
  const { inputs, warnings, secrets } = readReleaseInputs({
    values: inputsOfEnvironment(env),
    workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
  });
  for (const secret of secrets) log.mask(secret);
  for (const warning of warnings) log.warning(warning);
  const { report, reportFile } = await runRelease(inputs, {
    environment: env,
    temporaryFolder: env['RUNNER_TEMP'] ?? tmpdir(),
    log,
    signal: cancelledBySignal(),
  });
  for (const [name, value] of Object.entries(outputsOfReport(report, reportFile))) core.setOutput(name, value);
  if (env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(renderSummary(report, Date.now())).write();
  if (report.failure !== null) failJob(report.failure, log);
} catch (error) {
  failJob(error, log);
}
// What was given up on (a stalled download, a socket that never closes) must not keep the job waiting.
process.exit();
