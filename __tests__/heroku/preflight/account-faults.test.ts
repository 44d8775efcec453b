import { describe, expect, test } from '@jest/globals';
import { failingAlways } from '../faults.ts';
import { aPreflight, faultOf, two } from './a-preflight.ts';

describe('row 63: the token', () => {
  test('a wrong one is told once, however many apps there are', async () => {
    expect(await faultOf({ token: 'HRKU-some-other-token-0123' }, { waves: [['alpha', 'beta'], ['gamma']] })).toBe(
      'Could not read the token\'s account: the token is wrong, expired or revoked. Make a new one with `heroku authorizations:create` and store it as the secret that `heroku-api-key` reads. (HTTP 401, unauthorized, "Invalid credentials provided.", Request-Id :id)',
    );
  });

  test('a second factor that is asked for is told once', async () => {
    const body = JSON.stringify({ id: 'two_factor', message: 'A second factor is required.' });
    const fault = failingAlways('GET', /./, { kind: 'status', status: 403, headers: { 'Request-Id': 'req-42' }, body });
    expect(await faultOf({ fault }, two)).toMatch(
      /^Could not read the token's account: the account asks for a second factor, .*Request-Id req-42\)$/,
    );
  });

  test('an account that owes money is told with Heroku’s id and Request-Id', async () => {
    const body = JSON.stringify({ id: 'delinquent', message: 'Pay.' });
    const fault = failingAlways('GET', /^\/apps\/alpha$/, {
      kind: 'status',
      status: 402,
      headers: { 'Request-Id': 'req-42' },
      body,
    });
    expect(await faultOf({ fault })).toMatch(
      /^Could not read the app alpha: .*unpaid or unverified bill.*\(HTTP 402, delinquent, "Pay\.", Request-Id req-42\)$/,
    );
  });

  test('one whose scope allows no release', async () => {
    expect(await faultOf({ scope: ['identity', 'read'] })).toBe(
      "The token's scope is identity, read, which allows no release. Make one that does (`heroku authorizations:create --scope write-protected,read-protected`) and store it as the secret that heroku-api-key reads.",
    );
  });

  test.each([[['global']], [['write']], [['write-protected', 'read-protected']]] as const)(
    'one with the scope %j may release, also where it may not see its own account',
    async (scope) => {
      await using session = await aPreflight({ scope });
      expect(await session.ask()).toHaveLength(1);
    },
  );

  test('an app that is not found, with what may be the reason', async () => {
    expect(await faultOf({ apps: [] })).toBe(
      'Could not read the app alpha: Heroku does not find it. Check `heroku-app` against `heroku apps --all`: the app may have been renamed. (HTTP 404, not_found, "Couldn\'t find that app.", Request-Id :id)',
    );
  });

  test('a team’s app that the account may only look at', async () => {
    const alpha = { name: 'alpha', team: 'acme', permissions: ['view', 'operate'] } as const;
    expect(await faultOf({ apps: [alpha] })).toBe(
      "The token's account may not deploy to alpha: the team acme gives it operate, view. Give it deploy as well: `heroku access:update EMAIL --app alpha --permissions deploy,operate,view`.",
    );
  });

  test.each([
    { what: 'has all permissions', app: {} },
    { what: 'may deploy', app: { permissions: ['deploy', 'view'] } as const },
    { what: 'is an admin', app: { permissions: ['view'], teamRole: 'admin' } as const },
    { what: 'is of a team without permissions', app: { permissions: [] } },
  ])('nothing is claimed of an account that $what', async ({ app }) => {
    await using session = await aPreflight({ apps: [{ name: 'alpha', team: 'acme', ...app }] });
    expect(await session.ask()).toMatchObject([{ team: 'acme' }]);
  });

  test.each([
    ['cannot be read', { kind: 'status', status: 403 } as const],
    ['do not name the account', { kind: 'replace-body', body: '[]' } as const],
    ['are none', { kind: 'replace-body', body: '{}' } as const],
  ])('nothing is claimed where the collaborators %s', async (_what, fault) => {
    const alpha = { name: 'alpha', team: 'acme', permissions: ['view'] } as const;
    await using session = await aPreflight({ apps: [alpha], fault: failingAlways('GET', /collaborators$/, fault) });
    expect(await session.ask()).toHaveLength(1);
  });
});

describe('the calls that are left', () => {
  test('a rate limit that is nearly spent, with the figures', async () => {
    expect(await faultOf({ remainingCalls: 24 })).toBe(
      'The account has 20 of its 4500 calls an hour left, and this run needs up to 35. Heroku gives back 75 a minute: run the job again in 1 min or later, or give it an account of its own.',
    );
    await using session = await aPreflight({ remainingCalls: 39 });
    expect(await session.ask()).toHaveLength(1);
  });

  test('a rate limit that is spent is told once, with what Heroku asks for', async () => {
    const body = JSON.stringify({ id: 'rate_limit', message: 'Your account reached the API rate limit.' });
    const limited = failingAlways('GET', /./, {
      kind: 'status',
      status: 429,
      headers: { 'Retry-After': '3600' },
      body,
    });
    expect(await faultOf({ fault: limited }, two)).toMatch(
      /^Could not read the token's account: the account has used up its 4,500 calls an hour.*wait 3600 s/,
    );
  });

  test('an outage is told once', async () => {
    expect(await faultOf({ fault: () => ({ kind: 'status', status: 503 }) }, two)).toMatch(
      /^Could not read the token's account: Heroku has trouble of its own\..*HTTP 503/,
    );
  });
});
