import { ActionError, errorMessage } from '../errors.ts';
import { type NewPipeline, Pipelines, pipelineRecord } from './pipelines.ts';
import { type NewApp, Platform } from './platform.ts';

/** What a local Heroku knows at first. Throws ActionError naming the app or pipeline that cannot be. */
export function startingPlatform({
  apps = [],
  pipelines = [],
}: {
  readonly apps?: readonly NewApp[];
  readonly pipelines?: readonly NewPipeline[];
}): { readonly platform: Platform; readonly pipelines: Pipelines } {
  const platform = new Platform();
  for (const app of apps) made(`an app ${app.name}`, () => platform.createApp(app));
  const records = pipelines.map((pipeline) =>
    made(`a pipeline ${pipeline.name}`, () => pipelineRecord(pipeline, (name) => platform.app(name))),
  );
  return { platform, pipelines: new Pipelines(records) };
}

function made<T>(what: string, make: () => T): T {
  try {
    return make();
  } catch (cause) {
    throw new ActionError(`The local Heroku cannot have ${what}: ${errorMessage(cause)}`, { cause });
  }
}
