import { rebuildInputs } from '../contract.ts';
import { readRebuildInputs } from '../inputs/inputs.ts';
import { outputsOfRebuild } from '../outputs.ts';
import { runRebuild } from '../rebuild-run.ts';
import { rebuildHeadline } from '../report/rebuild-summary.ts';
import type { CommandWorld } from './command.ts';
import { readInputFlags } from './input-flags.ts';
import { runStory } from './story.ts';

const story = {
  readInputs: readRebuildInputs,
  run: runRebuild,
  outputsOf: outputsOfRebuild,
  headline: rebuildHeadline,
};

/** `rebuild-base`: the scheduled rebuild, from a developer's machine. */
export async function rebuildBaseCommand(args: readonly string[], world: CommandWorld): Promise<void> {
  const { values } = await readInputFlags(args, { inputs: rebuildInputs }, world.signal);
  await runStory(story, values, world);
}
