import { tmpdir } from 'node:os';
import { failJob } from '../actions/failure.ts';
import { formatDuration } from '../durations.ts';
import { namesIn, readReleaseInputs } from '../inputs.ts';
import { outputsOfReport } from '../outputs.ts';
import { type FinishedRun, runRelease } from '../release-run.ts';
import { headline } from '../report/summary.ts';
import { type CommandWorld, untilCancelled } from './command.ts';
import { serveLocalHeroku } from './local-heroku.ts';
import { type ReleaseFlags, readReleaseFlags } from './release-flags.ts';
import { showPage } from './show-page.ts';

/** `release`: the action's story from a developer's machine. What a script may want to read is on stdout, as the action's outputs. */
export async function releaseCommand(args: readonly string[], world: CommandWorld): Promise<void> {
  const flags = await readReleaseFlags(args, world.signal);
  if (flags.isLocal) return releaseLocally(flags, world);
  const token = world.environment['HEROKU_API_KEY'];
  if (token !== undefined) flags.values.set('heroku-api-key', token);
  await run(flags, world);
}

async function releaseLocally(flags: ReleaseFlags, world: CommandWorld): Promise<void> {
  const given = namesIn(flags.values.get('heroku-app') ?? '');
  const apps = given.length === 0 ? ['local-app'] : given;
  await using heroku = await serveLocalHeroku({ apps, runImage: flags.runImage }, world);
  flags.values.set('heroku-app', apps.join('\n')).set('heroku-api-key', heroku.token).set('heroku-api-url', heroku.url);
  const { report } = await run(flags, world);
  const url = report.releases[0]?.webUrl;
  if (report.failure !== null || url == null) return;
  await showPage(url, world);
  if (flags.exits || !process.stdout.isTTY) return;
  world.log.info(`${url} is served until Ctrl-C.`);
  await untilCancelled(world.signal);
}

async function run({ values }: ReleaseFlags, { environment, log, signal }: CommandWorld): Promise<FinishedRun> {
  // Where there is no cache service, the engine keeps the bases.
  if (!values.has('base-store') && !environment['ACTIONS_RESULTS_URL'] && !environment['ACTIONS_CACHE_URL'])
    values.set('base-store', 'none');
  const { inputs, warnings, secrets } = readReleaseInputs({ values, workspace: process.cwd() });
  for (const secret of secrets) log.mask(secret);
  for (const warning of warnings) log.warning(warning);
  const start = Date.now();
  const finished = await runRelease(inputs, { environment, temporaryFolder: tmpdir(), log, signal });
  for (const [name, value] of Object.entries(outputsOfReport(finished.report, finished.reportFile)))
    console.log(`${name}=${value}`);
  if (finished.report.failure !== null) failJob(finished.report.failure, log);
  else log.info(`${headline(finished.report)}, in ${formatDuration(Date.now() - start)}`);
  return finished;
}
