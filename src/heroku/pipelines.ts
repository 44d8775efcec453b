import { ActionError } from '../errors.ts';
import { readRecord, readText } from '../remote/wire-fields.ts';
import type { HerokuClient } from './client.ts';
import { HerokuApiError } from './errors.ts';
import { isUuid, pipelineNameProblem, pipelineStages } from './pipeline-name.ts';
import { CALL_POLICIES } from './policy.ts';

/** That an app is in a stage of a pipeline. */
interface PipelineCoupling {
  readonly appId: string;
  readonly stage: string;
}

/**
 * The ids of the apps that a pipeline has in each of `stages`, in their order: a wave a stage. `pipeline` is its name or id. Throws
 * ActionError if it is not there for this token, or has no app in one of the stages.
 */
export async function readPipelineWaves(
  client: HerokuClient,
  { pipeline, stages }: { readonly pipeline: string; readonly stages: readonly string[] },
): Promise<readonly (readonly string[])[]> {
  const problem = pipelineNameProblem(pipeline);
  if (problem !== null)
    throw new ActionError(`heroku-pipeline ${JSON.stringify(pipeline)} is no pipeline: ${problem}.`);
  const couplings = await readCouplings(client, pipeline);
  const waves = stages.map((stage) => couplings.filter((coupling) => coupling.stage === stage));
  const empty = stages.filter((_stage, index) => waves[index]?.length === 0);
  if (empty.length > 0) {
    throw new ActionError(
      `The pipeline ${pipeline} has no app in ${listed(empty)}: ${inhabited(couplings)}. Change heroku-pipeline-stage, or add an app (\`heroku pipelines:add ${pipeline} --app NAME --stage ${empty[0]}\`).`,
    );
  }
  return waves.map((wave) => wave.map(({ appId }) => appId));
}

async function readCouplings(client: HerokuClient, pipeline: string): Promise<readonly PipelineCoupling[]> {
  const doing = `read the pipeline ${pipeline}`;
  const policy = CALL_POLICIES.read;
  try {
    const path = ['pipelines', pipeline];
    const id = await client.call({ method: 'GET', path, doing, policy, read: readPipelineId });
    return await client.call({
      method: 'GET',
      path: ['pipelines', id, 'pipeline-couplings'],
      range: 'id ..; max=1000',
      doing: `read which apps are in the pipeline ${pipeline}`,
      policy,
      read: readCouplingList,
    });
  } catch (error) {
    // The remedy for what is not found speaks of apps.
    if (!(error instanceof HerokuApiError) || error.status !== 404) throw error;
    throw new ActionError(
      `Could not ${doing}: Heroku does not find it for this token. Check heroku-pipeline against \`heroku pipelines\`. (HTTP 404, Request-Id ${error.requestId})`,
      { cause: error },
    );
  }
}

function readPipelineId(value: unknown): string {
  return readUuid(readRecord(value, 'pipeline'));
}

/** Throws a TypeError that names the field at fault. */
function readCouplingList(value: unknown): readonly PipelineCoupling[] {
  if (!Array.isArray(value)) throw new TypeError('the list of pipeline couplings is no list');
  return value.map((item: unknown) => {
    const coupling = readRecord(item, 'pipeline-coupling');
    return { appId: readUuid(readRecord(coupling['app'], 'app')), stage: readText(coupling, 'stage') };
  });
}

/** An id that goes into a URL as it is. */
function readUuid(resource: Readonly<Record<string, unknown>>): string {
  const id = readText(resource, 'id');
  if (!isUuid(id)) throw new TypeError('"id" is no UUID');
  return id;
}

/** Which stages have apps, and how many. */
function inhabited(couplings: readonly PipelineCoupling[]): string {
  const counts = pipelineStages
    .map((stage) => ({ stage, count: couplings.filter((coupling) => coupling.stage === stage).length }))
    .filter(({ count }) => count > 0)
    .map(({ stage, count }) => `${stage} (${count})`);
  return counts.length === 0 ? 'it has none at all' : `it has apps in ${listed(counts)}`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
