import { accountResource, collaboratorResource } from './account-resources.ts';
import { appOf, type Route } from './call.ts';
import { checkFields, flag, matching, nullableTextMap, optional, text } from './fields.ts';
import { pageOf } from './list-range.ts';
import { currentRelease } from './records.ts';
import { namedId } from './resource-fields.ts';
import { appResource, stackResource } from './resources.ts';
import { offeredStacks } from './stacks.ts';

/** Apps, their config vars, and what belongs to them and to the account. */
export const appRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/account',
    answer: ({ backend }) => ({ body: accountResource(backend.startedAt) }),
  },
  {
    method: 'GET',
    path: '/stacks',
    answer: ({ backend }) => ({ body: offeredStacks.map((stack) => stackResource(stack, backend.startedAt)) }),
  },
  {
    method: 'GET',
    path: '/apps',
    answer: ({ backend, range }) => {
      const page = pageOf(backend.platform.apps, { name: ({ name }) => name, id: ({ id }) => id }, range);
      return { ...page, body: page.items.map(appResource) };
    },
  },
  {
    method: 'POST',
    path: '/apps',
    answer: async ({ backend, body }) => {
      const { name, stack } = checkFields(body, {
        name: optional(text),
        region: optional(matching(/^us$/, 'A local Heroku has the region us only.')),
        stack: optional(text),
      });
      const app = await backend.createApp({
        name: name ?? `local-${namedId(String(backend.platform.apps.length)).slice(0, 8)}`,
        ...(stack === null ? {} : { stack: backend.platform.offeredStackName(stack) }),
      });
      return { status: 201, body: appResource(app) };
    },
  },
  {
    method: 'GET',
    path: '/apps/:app',
    answer: (call) => ({ body: appResource(appOf(call)) }),
  },
  {
    method: 'PATCH',
    path: '/apps/:app',
    answer: (call) => {
      const app = appOf(call);
      const { build_stack, maintenance } = checkFields(call.body, {
        build_stack: optional(text),
        maintenance: optional(flag),
      });
      app.buildStack = build_stack === null ? app.buildStack : call.backend.platform.offeredStackName(build_stack);
      app.maintenance = maintenance ?? app.maintenance;
      app.updatedAt = new Date();
      return { body: appResource(app) };
    },
  },
  {
    method: 'GET',
    path: '/apps/:app/config-vars',
    answer: (call) => ({ body: appOf(call).configVars }),
  },
  {
    method: 'PATCH',
    path: '/apps/:app/config-vars',
    answer: (call) => {
      const app = appOf(call);
      const changes = nullableTextMap(/^\w+$/)(call.body, 'config_vars');
      const merged = Object.entries({ ...app.configVars, ...changes });
      app.configVars = Object.fromEntries(merged.flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
      // Every change of the config makes a release, which carries the slug that runs.
      call.backend.releasing.begin(app, {
        slug: currentRelease(app).slug,
        description: `Set ${Object.keys(changes).join(', ')} config vars`,
        configVars: app.configVars,
      });
      return { body: app.configVars };
    },
  },
  {
    method: 'GET',
    path: '/apps/:app/addons',
    answer: (call) => noneOf(call, []),
  },
  {
    method: 'GET',
    path: '/apps/:app/collaborators',
    answer: (call) => ({ body: [collaboratorResource(appOf(call))] }),
  },
  {
    method: 'GET',
    path: '/apps/:app/domains',
    answer: (call) => noneOf(call, []),
  },
];

function noneOf(call: Parameters<typeof appOf>[0], body: readonly []): { readonly body: readonly [] } {
  appOf(call);
  return { body };
}
