import { user } from './account-resources.ts';
import { appOf, type Call, type Route } from './call.ts';
import { checkFields, isObject, optional } from './fields.ts';
import { pageOf } from './list-range.ts';
import type { CouplingRecord, PipelineRecord } from './pipelines.ts';
import { invalidParams } from './refusal.ts';
import { iso, namedId } from './resource-fields.ts';
import { teamAppResource } from './resources.ts';

/** Pipelines, and the apps that are in them. */
export const pipelineRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/pipelines',
    answer: ({ backend, range }) => {
      const fields = { name: ({ name }: PipelineRecord) => name, id: ({ id }: PipelineRecord) => id };
      const page = pageOf(backend.pipelines.all, fields, range);
      return { ...page, body: page.items.map(pipelineResource) };
    },
  },
  {
    method: 'GET',
    path: '/pipelines/:pipeline',
    answer: (call) => ({ body: pipelineResource(pipelineOf(call)) }),
  },
  {
    method: 'GET',
    path: '/pipelines/:pipeline/pipeline-couplings',
    answer: (call) => {
      const page = pageOf(pipelineOf(call).couplings, { id: ({ id }) => id }, call.range);
      return { ...page, body: page.items.map(couplingResource) };
    },
  },
  {
    method: 'GET',
    path: '/apps/:app/pipeline-couplings',
    answer: (call) => ({ body: couplingResource(call.backend.pipelines.couplingOf(appOf(call))) }),
  },
  {
    method: 'POST',
    path: '/filters/apps',
    answer: ({ backend, body }) => {
      const { in: wanted } = checkFields(body, { in: optional(idFilter) });
      const apps = backend.platform.apps.filter(({ id }) => wanted?.id.includes(id) ?? true);
      return { body: apps.map(teamAppResource) };
    },
  },
];

function pipelineOf({ backend, parameters }: Call): PipelineRecord {
  return backend.pipelines.pipeline(parameters['pipeline'] ?? '');
}

function idFilter(value: unknown): { readonly id: readonly unknown[] } {
  const id = isObject(value) ? value['id'] : undefined;
  if (!Array.isArray(id)) throw invalidParams('in must have a list of ids.');
  return { id };
}

/** `GET /pipelines/{pipeline}` */
function pipelineResource({ id, name, createdAt }: PipelineRecord): object {
  return {
    created_at: iso(createdAt),
    generation: { id: namedId('generation cedar'), name: 'cedar' },
    id,
    name,
    owner: { id: user.id, type: 'user' },
    updated_at: iso(createdAt),
  };
}

/** `GET /apps/{app}/pipeline-couplings` */
function couplingResource({ id, app, pipeline, stage, createdAt }: CouplingRecord): object {
  return {
    app: { id: app.id },
    created_at: iso(createdAt),
    id,
    pipeline,
    stage,
    updated_at: iso(createdAt),
  };
}
