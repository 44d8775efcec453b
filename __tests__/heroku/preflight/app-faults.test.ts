import { describe, expect, test } from '@jest/globals';
import { failingAlways } from '../faults.ts';
import { aPreflight, faultOf, two } from './a-preflight.ts';

describe('row 69: what takes no slug, or not this one', () => {
  test('an app of the Fir generation', async () => {
    expect(await faultOf({ apps: [{ name: 'alpha', generation: 'fir' }] })).toBe(
      "alpha is on Heroku's fir generation, which takes no slugs. Create an app on the Cedar generation (`heroku create --stack heroku-24`) and release to that.",
    );
  });

  test.each(['container', 'cnb'])('an app on the %s stack', async (stack) => {
    expect(await faultOf({ apps: [{ name: 'alpha', stack }] })).toBe(
      `alpha is on the ${stack} stack, which takes no slugs. Set one that does: \`heroku stack:set heroku-24 --app alpha\`.`,
    );
  });

  test('a stack past its end of life, and no warning beside it', async () => {
    await using session = await aPreflight({ apps: [{ name: 'alpha', stack: 'heroku-20' }] });
    expect(await session.faults()).toEqual([
      "alpha is on the stack heroku-20, which reached its end of life on 2025-04-30. Move to a newer one: `heroku stack:set NAME --app alpha`, and the same in the Dockerfile's FROM.",
    ]);
    expect(session.log.text('warning')).toBe('');
  });

  test('a stack that is deprecated is a warning', async () => {
    await using session = await aPreflight({ apps: [{ name: 'alpha', stack: 'heroku-22' }] });
    await session.ask();
    expect(session.log.text('warning')).toBe(
      "alpha is on the stack heroku-22, which Heroku calls deprecated. Move to a newer one: `heroku stack:set NAME --app alpha`, and the same in the Dockerfile's FROM.",
    );
  });

  test('a stack that Heroku does not list is a warning, and nothing is said where it lists none', async () => {
    const listed = JSON.stringify([{ name: 'heroku-26', state: 'public' }]);
    await using session = await aPreflight({
      fault: failingAlways('GET', /^\/stacks$/, { kind: 'replace-body', body: listed }),
    });
    await session.ask();
    expect(session.log.text('warning')).toMatch(/^alpha is on the stack heroku-24, which Heroku does not offer\. /);
    await using silent = await aPreflight({
      fault: failingAlways('GET', /^\/stacks$/, { kind: 'status', status: 500 }),
    });
    await silent.ask();
    expect(silent.log.text('warning')).toBe('');
    expect(silent.clock.waits).toEqual([]);
  });

  test('apps on several stacks', async () => {
    expect(await faultOf({ apps: [{ name: 'alpha' }, { name: 'beta', stack: 'heroku-26' }] }, two)).toBe(
      'One slug cannot be for several stacks: alpha is on heroku-24, beta is on heroku-26. Release to them by steps of their own.',
    );
  });

  test('apps of several teams', async () => {
    const apps = [{ name: 'alpha', team: 'acme' }, { name: 'beta', team: 'umbrella' }, { name: 'gamma' }];
    expect(await faultOf({ apps }, { waves: [['alpha'], ['beta', 'gamma']] })).toBe(
      'One slug cannot be for several teams: alpha is of the team acme, beta is of the team umbrella, gamma is of no team. Release to them by steps of their own.',
    );
  });

  test('several spaces of one team are no obstacle', async () => {
    const apps = [
      { name: 'alpha', team: 'acme' },
      { name: 'beta', team: 'acme', space: 'vault' },
    ];
    await using session = await aPreflight({ apps });
    expect(await session.ask(two)).toMatchObject([
      { team: 'acme', space: null },
      { team: 'acme', space: 'vault' },
    ]);
  });
});

describe('row 70: an app that is not as it was', () => {
  test('maintenance mode is a warning', async () => {
    await using session = await aPreflight({ apps: [{ name: 'alpha', maintenance: true }] });
    expect(await session.ask()).toMatchObject([{ maintenance: true }]);
    expect(session.log.text('warning')).toBe(
      'alpha is in maintenance mode: visitors see the maintenance page, also after the release, until `heroku maintenance:off --app alpha`.',
    );
  });

  test('an old name that Heroku still resolves is told, and the same app twice is refused', async () => {
    await using heroku = await aPreflight();
    const { id } = heroku.heroku.app('alpha');
    const body = JSON.stringify({
      id,
      name: 'alpha',
      build_stack: { name: 'heroku-24' },
      generation: { name: 'cedar' },
      maintenance: false,
      web_url: null,
    });
    const old = failingAlways('GET', /\/apps\/old-name$/, { kind: 'status', status: 200, body });
    const none = failingAlways('GET', /\/apps\/old-name\/releases$/, { kind: 'status', status: 200, body: '[]' });
    const fault = (request: Parameters<typeof old>[0]) => old(request) ?? none(request);
    await using renamed = await aPreflight({ fault });
    await renamed.ask({ waves: [['old-name']] });
    expect(renamed.log.text('notice')).toBe('The app old-name is called alpha now. Change heroku-app.');
    const same = JSON.stringify({ ...JSON.parse(body), id: renamed.heroku.app('alpha').id });
    await using twice = await aPreflight({
      fault: (request) =>
        request.path.endsWith('/alpha') || request.path.endsWith('/old-name')
          ? { kind: 'status', status: 200, body: same }
          : none(request),
    });
    expect(await twice.faults({ waves: [['alpha', 'old-name']] })).toEqual([
      'heroku-app names alpha twice, once by a name that it had before. Leave that out.',
    ]);
  });
});
