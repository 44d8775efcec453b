import { describe, expect, test } from '@jest/globals';
import { readTarget } from '../../src/heroku/app.ts';
import { appNameProblem } from '../../src/heroku/app-name.ts';
import { APP, failing, rejectionOf, startSession } from './session.ts';

test('a target is what Heroku knows of the app', async () => {
  await using session = await startSession({
    app: { stack: 'heroku-22', team: 'acme', space: 'vault', pendingRelease: true },
  });
  const madeAt = (release: { readonly createdAt: Date } | undefined) =>
    release?.createdAt.toISOString().replace(/\.\d+Z$/, 'Z');
  const { app, releases } = { app: session.heroku.app(APP), releases: session.heroku.app(APP).releases };
  expect(await readTarget(session.client, APP)).toEqual({
    app: { id: app.id, name: APP },
    wave: 0,
    stack: 'heroku-22',
    generation: 'cedar',
    team: 'acme',
    space: 'vault',
    webUrl: null,
    maintenance: false,
    currentRelease: {
      id: releases[0]?.id,
      version: 1,
      slugId: null,
      createdAt: madeAt(releases[0]),
    },
    pendingRelease: { version: 2, createdAt: madeAt(releases[1]) },
  });
  expect(session.requests()).toEqual(['GET /apps/:app → 200', 'GET /apps/:app/releases → 200']);
});

test('an app without any release has no current one', async () => {
  await using session = await startSession({
    fault: failing('GET', /releases$/, { kind: 'replace-body', body: '[]' }),
  });
  expect((await readTarget(session.client, APP)).currentRelease).toBeNull();
});

describe('row 1: an app name', () => {
  test.each(['x; curl evil', '$(id)', 'app\n', '../other', 'a%2Fb', 'ab', 'App', '1app', 'app-', 'a'.repeat(31), ''])(
    '%p is refused before any request',
    async (name) => {
      expect(appNameProblem(name)).toMatch(/3 to 30/);
      await using session = await startSession();
      expect((await rejectionOf(readTarget(session.client, name))).message).toMatch(/is no app's name/);
      expect(session.heroku.journal).toEqual([]);
    },
  );

  test.each(['abc', 'my-app-2', 'a'.repeat(30)])('%s is one', (name) => {
    expect(appNameProblem(name)).toBeNull();
  });
});

describe('row 69: an app that takes no slugs', () => {
  test('is refused on the Fir generation', async () => {
    await using session = await startSession({ app: { generation: 'fir' } });
    const { message } = await rejectionOf(readTarget(session.client, APP));
    expect(message).toMatch(/fir generation, which takes no slugs.*heroku create/);
  });

  test.each(['container', 'cnb'])('is refused on the %s stack', async (stack) => {
    await using session = await startSession({ app: { stack } });
    const { message } = await rejectionOf(readTarget(session.client, APP));
    expect(message).toContain(`on the ${stack} stack, which takes no slugs`);
    expect(message).toContain(`heroku stack:set heroku-24 --app ${APP}`);
    expect(session.entries('POST', /./)).toEqual([]);
  });
});

describe('row 70', () => {
  test('maintenance mode is told and no obstacle', async () => {
    await using session = await startSession({ app: { maintenance: true } });
    expect((await readTarget(session.client, APP)).maintenance).toBe(true);
    expect(session.log.text('warning')).toMatch(/maintenance mode.*heroku maintenance:off --app canary-app/);
  });

  test('an old name that is not found is told with the likely cause', async () => {
    await using session = await startSession();
    const { message } = await rejectionOf(readTarget(session.client, 'old-name'));
    expect(message).toMatch(/read the app old-name: .*renamed/);
  });

  test('an old name that Heroku still resolves is told by its new one', async () => {
    const body = JSON.stringify({
      id: 'a1',
      name: APP,
      build_stack: { name: 'heroku-24' },
      generation: { name: 'cedar' },
      maintenance: false,
      web_url: null,
    });
    await using session = await startSession({
      fault: failing('GET', /old-name$/, { kind: 'status', status: 200, body }),
    });
    expect((await readTarget(session.client, 'old-name')).app.name).toBe(APP);
    expect(session.log.text('notice')).toContain(`The app old-name is called ${APP} now`);
  });
});
