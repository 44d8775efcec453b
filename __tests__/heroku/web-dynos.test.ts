import { expect, test } from '@jest/globals';
import { waitForWebDynos } from '../../src/heroku/web-dynos.ts';
import { APP, failingAlways, startSession } from './session.ts';

const dynos = (...list: readonly (readonly [type: string, version: number, state: string])[]) =>
  JSON.stringify(list.map(([type, version, state]) => ({ type, state, release: { id: 'x', version } })));

/** Waits with a Heroku that gives those lists of dynos, one after the other and the last for ever; how often it was asked, and how long that took. */
async function waited(...lists: readonly string[]) {
  let asked = 0;
  await using session = await startSession({
    fault: ({ path }) => {
      if (!path.endsWith('/dynos')) return undefined;
      asked += 1;
      return { kind: 'replace-body', body: lists[Math.min(asked, lists.length) - 1] ?? '' };
    },
  });
  await waitForWebDynos(session.client, { app: APP, version: 7, limitMs: 30_000 });
  return { asked, ms: session.clock.waits.reduce((sum, ms) => sum + ms, 0), said: session.log.text() };
}

test('dynos of the release before, and those that start, are waited for; other types are not', async () => {
  const found = await waited(
    dynos(['web', 6, 'up'], ['web', 7, 'starting']),
    dynos(['web', 7, 'starting']),
    dynos(['web', 7, 'up'], ['worker', 6, 'up']),
  );
  expect(found).toMatchObject({ asked: 3, ms: 4_000 });
});

test('a dyno that crashed, and an app without one, are waited for no longer', async () => {
  expect(await waited(dynos(['web', 7, 'crashed']))).toMatchObject({ asked: 1, ms: 0 });
  expect(await waited(dynos())).toMatchObject({ asked: 1, ms: 0 });
});

test('dynos that stay old are given up after the time, and that is said', async () => {
  const found = await waited(dynos(['web', 6, 'up']));
  expect(found.ms).toBe(30_000);
  expect(found.said).toMatch(
    /After 30 s, of the web dynos of canary-app, 1 are of an earlier release and 0 starting; the app is asked all the same/,
  );
});

test('where Heroku does not tell, nothing is waited for, and that is said', async () => {
  const refused = { kind: 'status', status: 403, body: '{"id":"forbidden","message":"No."}' } as const;
  await using session = await startSession({ fault: failingAlways('GET', /\/dynos$/, refused) });
  await waitForWebDynos(session.client, { app: APP, version: 7, limitMs: 30_000 });
  expect(session.log.text()).toMatch(/Whether the dynos of canary-app are of this release is not known: .*HTTP 403/);
  expect((await waited('{}')).said).toMatch(/is not known: .*cannot be read/);
});
