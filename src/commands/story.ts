import { tmpdir } from 'node:os';
import { failJob } from '../actions/failure.ts';
import { hasCacheService } from '../actions-cache/availability.ts';
import type { RunWorld } from '../base-world.ts';
import { formatDuration } from '../durations.ts';
import type { GivenInputs, ReadInputs } from '../inputs/inputs.ts';
import type { ReportedFailure } from '../report/failure.ts';
import { readTrigger } from '../workflow/trigger.ts';
import type { CommandWorld } from './command.ts';

/** What tells one story from the others on a command line. */
export interface CommandStory<Inputs, Report extends { readonly failure: ReportedFailure | null }> {
  readonly readInputs: (given: GivenInputs) => ReadInputs<Inputs>;
  readonly run: (inputs: Inputs, world: RunWorld) => Promise<{ readonly report: Report; readonly reportFile: string }>;
  readonly outputsOf: (report: Report, reportFile: string) => Readonly<Record<string, string>>;
  /** One line that says it all. */
  readonly headline: (report: Report) => string;
}

/** Runs a story from a developer's machine. What a script may want to read is on stdout, as the action's outputs. */
export async function runStory<Inputs, Report extends { readonly failure: ReportedFailure | null }>(
  story: CommandStory<Inputs, Report>,
  values: ReadonlyMap<string, string>,
  { environment, log, signal }: CommandWorld,
): Promise<Report> {
  const inputs = readCommandInputs(story.readInputs, values, { environment, log });
  const start = Date.now();
  const trigger = await readTrigger(environment);
  const { report, reportFile } = await story.run(inputs, {
    environment,
    temporaryFolder: tmpdir(),
    trigger,
    log,
    signal,
  });
  for (const [name, value] of Object.entries(story.outputsOf(report, reportFile))) console.log(`${name}=${value}`);
  if (report.failure !== null) failJob(report.failure, log);
  else log.info(`${story.headline(report)}, in ${formatDuration(Date.now() - start)}`);
  return report;
}

/** Reads the inputs among a command's flags; masks and warns as they ask for. Where there is no cache service, the engine keeps the bases. */
export function readCommandInputs<Inputs>(
  readInputs: CommandStory<Inputs, never>['readInputs'],
  given: ReadonlyMap<string, string>,
  { environment, log }: Pick<CommandWorld, 'environment' | 'log'>,
): Inputs {
  const values = new Map(hasCacheService(environment) ? given : [['base-store', 'none'], ...given]);
  const { inputs, warnings, secrets } = readInputs({ values, workspace: process.cwd() });
  for (const secret of secrets) log.mask(secret);
  for (const warning of warnings) log.warning(warning);
  return inputs;
}
