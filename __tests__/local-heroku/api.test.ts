import { describe, expect, test } from '@jest/globals';
import { aClient, checksumOf, upload } from './a-client.ts';

const bytes = Buffer.from('a slug');

describe('what Heroku refuses is refused', () => {
  test.each([
    ['another Accept', { headers: { Accept: 'application/json' } }, 406, 'not_acceptable'],
    ['another version', { headers: { Accept: 'application/vnd.heroku+json; version=4' } }, 406, 'not_acceptable'],
    ['no token', { headers: { Authorization: '' } }, 401, 'unauthorized'],
    ['another token', { headers: { Authorization: 'Bearer another' } }, 401, 'unauthorized'],
    ['Basic credentials', { headers: { Authorization: 'Basic OnRva2Vu' } }, 401, 'unauthorized'],
    ['no user agent', { headers: { 'User-Agent': '' } }, 400, 'bad_request'],
    ['no endpoint', { path: '/apps/example/nothing' }, 404, 'not_found'],
    ['no app', { path: '/apps/another' }, 404, 'not_found'],
    ['a path that cannot be decoded', { path: '/apps/%zz' }, 400, 'bad_request'],
    ['no JSON', { method: 'POST', path: '/apps', body: '{' }, 400, 'bad_request'],
    ['no object', { method: 'POST', path: '/apps', body: [] }, 400, 'bad_request'],
    [
      'another content type',
      { method: 'POST', path: '/apps', body: '{}', headers: { 'Content-Type': 'text/plain' } },
      415,
      'unsupported_media_type',
    ],
    ['a name that is taken', { method: 'POST', path: '/apps', body: { name: 'example' } }, 422, 'invalid_params'],
    [
      'a stack that does not exist',
      { method: 'POST', path: '/apps', body: { stack: 'heroku-1' } },
      422,
      'invalid_params',
    ],
    ['an unknown field', { method: 'POST', path: '/apps', body: { nmae: 'a' } }, 422, 'invalid_params'],
    [
      'a range on another field',
      { path: '/apps/example/releases', headers: { Range: 'name ..' } },
      416,
      'requested_range_not_satisfiable',
    ],
  ])(
    '%s',
    async (_what, {
      path = '/apps/example',
      ...options
    }: { path?: string; method?: string; body?: unknown; headers?: Record<string, string> }, status, id) => {
      await using client = await aClient();
      const reply = await client.call(path, options);
      expect(reply).toMatchObject({ status, body: { id, message: expect.any(String) } });
      expect(reply.headers.get('request-id')).toMatch(/^[0-9a-f-]{36}$/);
      expect(Number(reply.headers.get('ratelimit-remaining'))).toBeGreaterThan(4000);
    },
  );

  test.each([
    ['no process types', { process_types: undefined }],
    ['row 6: a process type with a blank', { process_types: { 'web worker': 'x' } }],
    ['row 6: a process type of 129 characters', { process_types: { ['a'.repeat(129)]: 'x' } }],
    ['a command that is no string', { process_types: { web: 1 } }],
    ['a checksum without its kind', { checksum: 'a'.repeat(64) }],
    ['a stack that takes no slugs', { stack: 'container' }],
    ['a field of another resource', { slug: 'x' }],
  ])('as a new slug: %s', async (_what, fields) => {
    await using client = await aClient();
    expect(await client.newSlug(bytes, fields)).toMatchObject({ id: 'invalid_params' });
  });

  test.each([
    ['row 69: an app of the Fir generation', { generation: 'fir' } as const],
    ['row 69: an app on the container stack', { stack: 'container' }],
    ['row 69: an app on the cnb stack', { stack: 'cnb' }],
  ])('%s', async (_what, app) => {
    await using client = await aClient({ apps: [{ name: 'example', ...app }] });
    expect(await client.newSlug(bytes)).toMatchObject({
      id: 'invalid_params',
      message: expect.stringContaining('takes no slugs'),
    });
  });

  test('a slug that was not uploaded, or is another than was declared', async () => {
    await using client = await aClient();
    const slug = await client.newSlug(bytes);
    expect(await client.release(slug.id)).toMatchObject({
      status: 422,
      body: { message: `Slug ${slug.id} has not been uploaded.` },
    });
    await upload(slug.blob.url, Buffer.from('another slug'));
    expect(await client.release(slug.id)).toMatchObject({
      status: 422,
      body: { message: expect.stringContaining('checksum') },
    });
    expect(client.heroku.app('example').releases).toHaveLength(1);
  });

  test('a rollback to a release that carries no slug, or of another app', async () => {
    await using client = await aClient({ apps: [{ name: 'example' }, { name: 'another' }] });
    const rollBackTo = (release: string | undefined) =>
      client.call('/apps/example/releases', { method: 'POST', body: { release } });
    const first = (app: string) => client.heroku.app(app).releases[0]?.id;
    expect(await rollBackTo(first('example'))).toMatchObject({
      status: 422,
      body: { message: 'Release v1 is not eligible for rollback.' },
    });
    expect(await rollBackTo(first('another'))).toMatchObject({ status: 404 });
  });
});

test('a slug is shown with its size, checksum and a URL to read it, once it was uploaded', async () => {
  await using client = await aClient();
  const slug = await client.newSlug(bytes, {
    commit: 'c0ffee',
    commit_description: 'more',
    buildpack_provided_description: 'Docker',
  });
  expect(slug).toMatchObject({
    size: null,
    commit: 'c0ffee',
    commit_description: 'more',
    stack: { name: 'heroku-24' },
  });
  await upload(slug.blob.url, bytes);
  const { body } = await client.call(`/apps/example/slugs/${slug.id}`);
  expect(body).toMatchObject({ size: bytes.length, checksum: checksumOf(bytes), blob: { method: 'GET' } });
  expect(await (await fetch(body.blob.url)).text()).toBe('a slug');
});

test('a slug can be released on another app as well', async () => {
  await using client = await aClient({ apps: [{ name: 'example' }, { name: 'another' }] });
  const slug = await client.newSlug(bytes);
  await upload(slug.blob.url, bytes);
  expect(await client.release(slug.id, 'another')).toMatchObject({
    status: 201,
    body: { app: { name: 'another' }, slug: { id: slug.id } },
  });
});

test('a change of config vars makes a release that carries the same slug', async () => {
  await using client = await aClient();
  const slug = await client.newSlug(bytes);
  await upload(slug.blob.url, bytes);
  await client.release(slug.id);
  const { body } = await client.call('/apps/example/config-vars', { method: 'PATCH', body: { A: '1', B: null } });
  expect(body).toEqual({ A: '1' });
  const latest = await client.call('/apps/example/releases/3');
  expect(latest.body).toMatchObject({ description: 'Set A, B config vars', slug: { id: slug.id }, current: true });
  expect((await client.call('/apps/example/releases/2/config-vars')).body).toEqual({});
  expect((await client.call('/apps/example/releases/3/config-vars')).body).toEqual({ A: '1' });
});

test('an app is made by the API as well, and what has not changed is not sent again', async () => {
  await using client = await aClient();
  const made = await client.call('/apps', { method: 'POST', body: { name: 'made-later', stack: 'heroku-22' } });
  expect(made).toMatchObject({
    status: 201,
    body: { name: 'made-later', build_stack: { name: 'heroku-22' }, generation: { name: 'cedar' } },
  });
  const { headers } = await client.call('/apps/made-later');
  const again = await client.call('/apps/made-later', { headers: { 'If-None-Match': headers.get('etag') ?? '' } });
  expect(again).toMatchObject({ status: 304, body: '' });
});

test('an app in maintenance says so, and takes releases all the same', async () => {
  await using client = await aClient({ apps: [{ name: 'example', maintenance: true }] });
  const slug = await client.newSlug(bytes);
  await upload(slug.blob.url, bytes);
  expect((await client.call('/apps/example')).body.maintenance).toBe(true);
  expect(await client.release(slug.id)).toMatchObject({ status: 201 });
});
