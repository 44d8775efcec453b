import { readRebuildInputs } from '../inputs/inputs.ts';
import { outputsOfRebuild } from '../outputs.ts';
import { runRebuild } from '../rebuild-run.ts';
import { renderRebuildSummary } from '../report/rebuild-summary.ts';
import { runAction } from './action.ts';

await runAction({
  readInputs: readRebuildInputs,
  run: runRebuild,
  outputsOf: outputsOfRebuild,
  renderSummary: renderRebuildSummary,
});
