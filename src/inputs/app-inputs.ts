import { appNameProblem } from '../heroku/app-name.ts';
import { pipelineNameProblem, pipelineStages } from '../heroku/pipeline-name.ts';
import type { InputReader } from './input-reader.ts';
import { namesIn, shown } from './input-values.ts';

/** Which apps are released to, and in which order. */
export interface AppInputs {
  /** All that are named, in their order; none where a pipeline names them. */
  readonly apps: readonly string[];
  /** The same, a line each: those of one are released side by side, once those of the lines above are healthy. */
  readonly waves: readonly (readonly string[])[];
  /** Name or id of the pipeline whose apps are released to, in place of `apps`. */
  readonly pipeline: string | null;
  /** Stages of the pipeline, a wave each; none without a pipeline. */
  readonly stages: readonly string[];
}

type AppInputName = 'heroku-app' | 'heroku-pipeline' | 'heroku-pipeline-stage';

const DEFAULT_STAGE = 'production';

/** Reads which apps are released to. Where nothing is released (`isNeeded` is false) none need be named. */
export function readAppInputs(reader: InputReader<AppInputName>, isNeeded: boolean): AppInputs {
  const { faults } = reader;
  const waves = linesOf(reader.value('heroku-app'))
    .map(namesIn)
    .filter((wave) => wave.length > 0);
  const apps = waves.flat();
  const pipeline = reader.value('heroku-pipeline') || null;
  if (apps.length === 0 && pipeline === null && isNeeded)
    faults.push('heroku-app is empty; name the app to release to, or set release to false.');
  if (apps.length > 0 && pipeline !== null)
    faults.push(
      `heroku-pipeline is ${shown(pipeline)} beside heroku-app ${shown(apps.join(', '))}; give one of the two.`,
    );
  faults.push(...appFaults(apps), ...pipelineFaults(pipeline));
  const stages = linesOf(reader.value('heroku-pipeline-stage'));
  faults.push(...stageFaults(stages, pipeline));
  return { apps, waves, pipeline, stages: pipeline === null ? [] : stages };
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function appFaults(apps: readonly string[]): readonly string[] {
  const faults = apps.flatMap((app) => {
    const problem = appNameProblem(app);
    return problem === null ? [] : [`heroku-app is ${shown(app)}; ${problem}.`];
  });
  const isTwice = new Set(apps).size < apps.length;
  return isTwice ? [...faults, `heroku-app is ${shown(apps.join(', '))}; it names an app twice.`] : faults;
}

function pipelineFaults(pipeline: string | null): readonly string[] {
  const problem = pipeline === null ? null : pipelineNameProblem(pipeline);
  return pipeline === null || problem === null ? [] : [`heroku-pipeline is ${shown(pipeline)}; ${problem}.`];
}

function stageFaults(stages: readonly string[], pipeline: string | null): readonly string[] {
  const known: readonly string[] = pipelineStages;
  const faults = stages
    .filter((stage) => !known.includes(stage))
    .map((stage) => `heroku-pipeline-stage is ${shown(stage)}; write ${pipelineStages.join(', ')}, a line each.`);
  const given = shown(stages.join(', '));
  if (new Set(stages).size < stages.length) faults.push(`heroku-pipeline-stage is ${given}; it names a stage twice.`);
  // The runner fills in the default, so that alone says nothing.
  if (pipeline === null && stages.join() !== DEFAULT_STAGE)
    faults.push(`heroku-pipeline-stage is ${given} without a heroku-pipeline; name the pipeline, or leave it out.`);
  return faults;
}
