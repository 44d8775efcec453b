import { describe, expect, test } from '@jest/globals';
import { aClient, upload } from './a-client.ts';

const bytes = Buffer.from('a slug');

describe('an app of a team', () => {
  test('is told with its team, its space and the account that stands for the team', async () => {
    await using client = await aClient({ apps: [{ name: 'example', team: 'acme', space: 'vault' }] });
    const { body } = await client.call('/apps/example');
    expect(body).toMatchObject({
      team: { name: 'acme' },
      organization: { name: 'acme' },
      space: { name: 'vault', shield: false },
      owner: { email: 'acme@herokumanager.com' },
    });
    expect(body.organization.id).toBe(body.team.id);
  });

  test('names what the account may do with it', async () => {
    await using client = await aClient({ apps: [{ name: 'example', team: 'acme', permissions: ['view'] }] });
    const [{ body: account }, { body: collaborators }] = await Promise.all([
      client.call('/account'),
      client.call('/apps/example/collaborators'),
    ]);
    expect(collaborators).toMatchObject([
      { user: { id: account.id }, role: 'member', permissions: [{ name: 'view', description: expect.any(String) }] },
    ]);
  });

  test('has a team whose one member is the user, by the role that was asked for', async () => {
    await using client = await aClient({ apps: [{ name: 'example', team: 'acme', teamRole: 'admin' }] });
    const { body: account } = await client.call('/account');
    const { body: members } = await client.call('/teams/acme/members');
    expect(members).toMatchObject([{ role: 'admin', email: account.email, user: { id: account.id } }]);
    const { body: permissions } = await client.call('/teams/permissions');
    expect(permissions.map(({ name }: { name: string }) => name)).toEqual(['deploy', 'manage', 'operate', 'view']);
    expect(await client.call('/teams/umbrella/members')).toMatchObject({ status: 404, body: { id: 'not_found' } });
  });

  test.each([
    ['may be deployed to with the permission', { permissions: ['deploy'] } as const, true],
    ['may not without it', { permissions: ['view', 'operate'] } as const, false],
    ['may by an admin', { permissions: ['view'], teamRole: 'admin' } as const, true],
    ['may where the team has no permissions', { permissions: [] }, true],
  ])('%s', async (_what, app, mayDeploy) => {
    await using client = await aClient({ apps: [{ name: 'example', team: 'acme', ...app }, { name: 'own' }] });
    const slug = await client.newSlug(bytes, {}, 'own');
    await upload(slug.blob.url, bytes);
    const refusal = { status: 403, body: { id: 'forbidden' } };
    expect(await client.release(slug.id)).toMatchObject(mayDeploy ? { status: 201 } : refusal);
    const made = await client.newSlug(bytes);
    expect(made).toMatchObject(mayDeploy ? { blob: { method: 'PUT' } } : refusal.body);
  });
});

describe('a token', () => {
  test.each([
    ['global', '/account', 'GET', 200],
    ['identity', '/account', 'GET', 200],
    ['write', '/account', 'GET', 403],
    ['read', '/apps/example', 'GET', 200],
    ['identity', '/apps/example', 'GET', 403],
    ['read', '/apps/example/config-vars', 'GET', 403],
    ['read-protected', '/apps/example/config-vars', 'GET', 200],
    ['read', '/apps/example', 'PATCH', 403],
    ['write', '/apps/example', 'PATCH', 200],
    ['write', '/apps/example/config-vars', 'PATCH', 403],
    ['write-protected', '/apps/example/config-vars', 'PATCH', 200],
  ] as const)('of scope %s gets at %s by %s: %i', async (scope, path, method, status) => {
    await using client = await aClient({ scope: [scope] });
    const reply = await client.call(path, method === 'GET' ? {} : { method, body: {} });
    expect(reply.status).toBe(status);
    expect(reply.headers.get('oauth-scope')).toBe(scope);
    expect(reply.headers.get('oauth-scope-accepted')?.split(' ').includes(scope)).toBe(status === 200);
    if (status === 403) expect(reply.body).toMatchObject({ id: 'forbidden', message: expect.stringMatching(/scope/) });
  });
});

test('the calls that are left are as many as the account was given', async () => {
  await using client = await aClient({ remainingCalls: 2 });
  const left = async () => (await client.call('/account')).headers.get('ratelimit-remaining');
  expect([await left(), await left()]).toEqual(['1', '0']);
  expect(await client.call('/account')).toMatchObject({ status: 429, body: { id: 'rate_limit' } });
});

test('stacks are listed with their state, without those that are not offered any more', async () => {
  await using client = await aClient({ apps: [{ name: 'example', stack: 'heroku-20' }] });
  const { body } = await client.call('/stacks');
  const states = Object.fromEntries(body.map((stack: { name: string; state: string }) => [stack.name, stack.state]));
  expect(states).toMatchObject({ 'heroku-22': 'deprecated', 'heroku-24': 'public' });
  expect(Object.keys(states)).not.toContain('heroku-20');
  expect((await client.call('/apps/example')).body.build_stack.name).toBe('heroku-20');
  const move = await client.call('/apps/example', { method: 'PATCH', body: { build_stack: 'heroku-20' } });
  expect(move).toMatchObject({ status: 422, body: { message: 'Stack heroku-20 is not available.' } });
});

test('a release can be pending from the beginning', async () => {
  await using client = await aClient({ apps: [{ name: 'example', pendingRelease: true }] });
  const { body } = await client.call('/apps/example/releases');
  expect(body).toMatchObject([
    { version: 1, status: 'succeeded', current: true },
    { version: 2, status: 'pending', current: false },
  ]);
});
