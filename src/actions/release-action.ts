import { readReleaseInputs } from '../inputs/inputs.ts';
import { outputsOfReport } from '../outputs.ts';
import { runRelease } from '../release-run.ts';
import { renderSummary } from '../report/summary.ts';
import { runAction } from './action.ts';

await runAction({ readInputs: readReleaseInputs, run: runRelease, outputsOf: outputsOfReport, renderSummary });
