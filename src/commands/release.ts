import { namesIn } from '../inputs/input-values.ts';
import { readReleaseInputs } from '../inputs/inputs.ts';
import { outputsOfReport } from '../outputs.ts';
import { runRelease } from '../release-run.ts';
import { headline } from '../report/summary.ts';
import { type CommandWorld, untilCancelled } from './command.ts';
import { serveLocalHeroku } from './local-heroku.ts';
import { type ReleaseFlags, readReleaseFlags } from './release-flags.ts';
import { showPage } from './show-page.ts';
import { runStory } from './story.ts';

const story = { readInputs: readReleaseInputs, run: runRelease, outputsOf: outputsOfReport, headline };

/** `release`: the action's story from a developer's machine. */
export async function releaseCommand(args: readonly string[], world: CommandWorld): Promise<void> {
  const flags = await readReleaseFlags(args, world.signal);
  if (flags.isLocal) return releaseLocally(flags, world);
  const token = world.environment['HEROKU_API_KEY'];
  if (token !== undefined) flags.values.set('heroku-api-key', token);
  await runStory(story, flags.values, world);
}

async function releaseLocally(flags: ReleaseFlags, world: CommandWorld): Promise<void> {
  const given = namesIn(flags.values.get('heroku-app') ?? '');
  const apps = given.length === 0 ? ['local-app'] : given;
  if (given.length === 0) flags.values.set('heroku-app', 'local-app');
  await using heroku = await serveLocalHeroku({ apps, runImage: flags.runImage }, world);
  flags.values.set('heroku-api-key', heroku.token).set('heroku-api-url', heroku.url);
  const report = await runStory(story, flags.values, world);
  const url = report.releases[0]?.webUrl;
  if (report.failure !== null || url == null) return;
  await showPage(url, world);
  if (flags.exits || !process.stdout.isTTY) return;
  world.log.info(`${url} is served until Ctrl-C.`);
  await untilCancelled(world.signal);
}
