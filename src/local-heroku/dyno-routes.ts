import { appOf, type Call, type Route } from './call.ts';
import { currentRelease } from './records.ts';
import { notFound } from './refusal.ts';
import { dynoResource, formationResource } from './resources.ts';

/** What runs, and what would. */
export const dynoRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/apps/:app/dynos',
    answer: (call) => {
      const app = appOf(call);
      return { body: app.dynos.map((dyno) => dynoResource(app, dyno)) };
    },
  },
  {
    method: 'GET',
    path: '/apps/:app/dynos/:dyno',
    answer: (call) => {
      const app = appOf(call);
      const identity = call.parameters['dyno'];
      const dyno = app.dynos.find(({ id, name }) => id === identity || name === identity);
      if (dyno === undefined) throw notFound('dyno');
      return { body: dynoResource(app, dyno) };
    },
  },
  {
    method: 'GET',
    path: '/apps/:app/formation',
    answer: (call) => ({ body: formationOf(call) }),
  },
  {
    method: 'GET',
    path: '/apps/:app/formation/:type',
    answer: (call) => {
      const [formation] = formationOf(call, call.parameters['type']);
      if (formation === undefined) throw notFound('process type');
      return { body: formation };
    },
  },
];

function formationOf(call: Call, only?: string): readonly object[] {
  const app = appOf(call);
  return Object.entries(currentRelease(app).slug?.processTypes ?? {})
    .filter(([type]) => type !== 'release' && (only === undefined || type === only))
    .map(([type, command]) => formationResource(app, type, command));
}
