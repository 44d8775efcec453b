import { describe, expect, test } from '@jest/globals';
import { aPreflight } from './heroku/preflight/a-preflight.ts';

test('one app takes four calls, and is as Heroku knows it', async () => {
  await using session = await aPreflight();
  const { id, releases } = session.heroku.app('alpha');
  expect(await session.ask()).toEqual([
    {
      app: { id, name: 'alpha' },
      wave: 0,
      stack: 'heroku-24',
      generation: 'cedar',
      team: null,
      space: null,
      webUrl: null,
      maintenance: false,
      currentRelease: {
        id: releases[0]?.id,
        version: 1,
        slugId: null,
        createdAt: releases[0]?.createdAt.toISOString().replace(/\.\d+Z$/, 'Z'),
      },
      pendingRelease: null,
    },
  ]);
  expect(session.calls()).toEqual(['GET /account', 'GET /apps/alpha', 'GET /apps/alpha/releases', 'GET /stacks']);
  expect(session.log.text('info')).toBe('alpha is on heroku-24, its current release is v1');
  expect(session.log.text('warning')).toBe('');
});

test('three apps in two waves take eight calls, eleven if they are a team’s', async () => {
  const names = ['alpha', 'beta', 'gamma'];
  await using session = await aPreflight({ apps: names.map((name) => ({ name })) });
  const targets = await session.ask({ waves: [['beta'], ['gamma', 'alpha']] });
  expect(targets.map(({ app, wave }) => [app.name, wave])).toEqual([
    ['beta', 0],
    ['gamma', 1],
    ['alpha', 1],
  ]);
  expect(session.calls()).toHaveLength(8);
  expect(session.log.text('info')).toContain('gamma (wave 2) is on heroku-24');
  await using ofTeam = await aPreflight({ apps: names.map((name) => ({ name, team: 'acme' })) });
  await ofTeam.ask({ waves: [names] });
  expect(ofTeam.calls()).toHaveLength(11);
});

test('all of it is asked side by side: three round trips, however many apps', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `app-${index}`);
  const ms = 150;
  await using session = await aPreflight({
    apps: names.map((name) => ({ name, team: 'acme' })),
    fault: () => ({ kind: 'stall', ms }),
  });
  const startedMs = performance.now();
  await session.ask({ waves: [names] });
  expect(performance.now() - startedMs).toBeLessThan(20 * ms);
  expect(session.calls()).toHaveLength(38);
});

describe('a pipeline', () => {
  const apps = ['zeta', 'alpha', 'beta'].map((name) => ({ name }));
  const pipelines = [{ name: 'shop', apps: { staging: ['beta'], production: ['zeta', 'alpha'] } }];

  test('names the apps of its stages, a wave each, in the order of their names; six calls for two apps', async () => {
    await using session = await aPreflight({ apps, pipelines });
    const targets = await session.ask({ waves: [], pipeline: 'shop', stages: ['production'] });
    expect(targets.map(({ app, wave }) => [app.name, wave])).toEqual([
      ['alpha', 0],
      ['zeta', 0],
    ]);
    expect(session.log.text('notice')).toBe('');
    expect(session.calls()).toEqual([
      'GET /account',
      'GET /apps/:id',
      'GET /apps/:id',
      'GET /apps/:id/releases',
      'GET /apps/:id/releases',
      'GET /pipelines/:id/pipeline-couplings',
      'GET /pipelines/shop',
      'GET /stacks',
    ]);
    const waves = await session.ask({ waves: [], pipeline: 'shop', stages: ['staging', 'production'] });
    expect(waves.map(({ app, wave }) => [app.name, wave])).toEqual([
      ['beta', 0],
      ['alpha', 1],
      ['zeta', 1],
    ]);
    expect(session.log.text('info')).toContain('zeta (wave 2) is on heroku-24');
  });

  test('has its apps in the order of their names, whatever order Heroku lists them in', async () => {
    const names = ['app-f', 'app-b', 'app-e', 'app-a', 'app-d', 'app-c'];
    await using session = await aPreflight({
      apps: names.map((name) => ({ name })),
      pipelines: [{ name: 'shop', apps: { production: names } }],
    });
    const targets = await session.ask({ waves: [], pipeline: 'shop', stages: ['production'] });
    expect(targets.map(({ app }) => app.name)).toEqual(names.toSorted());
  });

  test('is found by its id as well', async () => {
    await using session = await aPreflight({ apps, pipelines });
    const listed = await fetch(`${session.heroku.url}/pipelines`, {
      headers: {
        accept: 'application/vnd.heroku+json; version=3',
        authorization: `Bearer ${session.heroku.token}`,
        'user-agent': 'test',
      },
    });
    const id = JSON.stringify(await listed.json()).match(/[0-9a-f]{8}(?:-[0-9a-f]+){4}(?=","name":"shop")/)?.[0] ?? '';
    expect(await session.ask({ waves: [], pipeline: id, stages: ['staging'] })).toMatchObject([
      { app: { name: 'beta' } },
    ]);
  });

  test('that has no app in a stage is refused with the stages that have some', async () => {
    await using session = await aPreflight({ apps, pipelines });
    expect(await session.faults({ waves: [], pipeline: 'shop', stages: ['review', 'staging'] })).toEqual([
      'The pipeline shop has no app in review: it has apps in staging (1) and production (2). Change heroku-pipeline-stage, or add an app (`heroku pipelines:add shop --app NAME --stage review`).',
    ]);
    await using empty = await aPreflight({ pipelines: [{ name: 'empty', apps: {} }] });
    expect(await empty.faults({ waves: [], pipeline: 'empty', stages: ['production'] })).toEqual([
      'The pipeline empty has no app in production: it has none at all. Change heroku-pipeline-stage, or add an app (`heroku pipelines:add empty --app NAME --stage production`).',
    ]);
  });

  test('row 63: that is not found is told with what to check', async () => {
    await using session = await aPreflight();
    const [line, ...rest] = await session.faults({ waves: [], pipeline: 'nowhere', stages: ['production'] });
    expect(rest).toEqual([]);
    expect(line).toMatch(
      /^Could not read the pipeline nowhere: Heroku does not find it for this token\. Check heroku-pipeline against `heroku pipelines`\. \(HTTP 404, Request-Id [0-9a-f-]{36}\)$/,
    );
  });

  test.each(['../account', 'a/b', 'no-uuid', ''])(
    'whose couplings hold the id %j leads to no other call',
    async (id) => {
      const body = JSON.stringify([{ app: { id }, stage: 'production' }]);
      await using session = await aPreflight({
        apps,
        pipelines,
        fault: ({ path }) => (path.endsWith('/pipeline-couplings') ? { kind: 'replace-body', body } : undefined),
      });
      const [line] = await session.faults({ waves: [], pipeline: 'shop', stages: ['production'] });
      expect(line).toMatch(/^Could not read which apps are in the pipeline shop: the reply cannot be read/);
      expect(session.calls().filter((call) => call.includes('/apps/'))).toEqual([]);
    },
  );
});

describe('row 1: what is no name never gets into a URL', () => {
  const hostile = ['x; curl evil', '../other', 'a%2Fb', '$(id)', 'app\n', '`id`', '..', ''];

  test.each(hostile)('as an app: %j', async (name) => {
    await using session = await aPreflight();
    const [line] = await session.faults({ waves: [['alpha'], [name]] });
    expect(line).toContain(`heroku-app ${JSON.stringify(name)} is no app's name`);
    expect(session.heroku.journal).toEqual([]);
  });

  test.each(hostile)('as a pipeline: %j', async (name) => {
    await using session = await aPreflight();
    const [line] = await session.faults({ waves: [], pipeline: name, stages: ['production'] });
    expect(line).toContain(`heroku-pipeline ${JSON.stringify(name)} is no pipeline`);
    expect(session.calls()).toEqual(['GET /account', 'GET /stacks']);
  });
});
