import { describe, expect, test } from '@jest/globals';
import { HerokuApiError } from '../../src/heroku/errors.ts';
import { releaseSlug } from '../../src/heroku/release.ts';
import type { Fault } from '../../src/local-heroku/fault.ts';
import { looks, posts, RELEASES, readySession } from './ready-session.ts';
import { APP, failing, failingAlways, rejectionOf } from './session.ts';

test('a slug is released once', async () => {
  await using session = await readySession();
  const release = await releaseSlug(session.client, session.request);
  expect(release).toEqual({
    id: session.heroku.app(APP).releases[1]?.id ?? '',
    version: 2,
    status: 'succeeded',
    outputStreamUrl: null,
  });
  expect(session.heroku.app(APP).releases[1]).toMatchObject({ description: 'Deploy' });
  expect(looks(session)).toBe(0);
});

describe('a release that Heroku refuses', () => {
  test.each([400, 401, 403, 404, 409, 422])('with %i is red at once', async (status) => {
    await using session = await readySession({ fault: failingAlways('POST', RELEASES, { kind: 'status', status }) });
    const error = await rejectionOf(releaseSlug(session.client, session.request));
    expect(error).toBeInstanceOf(HerokuApiError);
    expect(posts(session)).toHaveLength(1);
    expect(looks(session)).toBe(0);
  });

  test('with a redirect is red at once', async () => {
    const fault: Fault = { kind: 'status', status: 307, headers: { Location: 'https://example.invalid/' } };
    await using session = await readySession({ fault: failingAlways('POST', RELEASES, fault) });
    expect((await rejectionOf(releaseSlug(session.client, session.request))).message).toContain('example.invalid');
    expect(posts(session)).toHaveLength(1);
  });

  test('row 65: with 429 was not made, and is asked for up to five times', async () => {
    const limited: Fault = { kind: 'status', status: 429, headers: { 'Retry-After': '2' } };
    await using session = await readySession({ fault: failing('POST', RELEASES, limited, limited, limited, limited) });
    expect(await releaseSlug(session.client, session.request)).toMatchObject({ version: 2 });
    expect(posts(session)).toEqual([429, 429, 429, 429, 201]);
    expect(session.clock.waits).toEqual([2000, 2000, 2000, 2000]);
    expect(looks(session)).toBe(0);
  });

  test('row 65: with 429 for ever is red after five', async () => {
    await using session = await readySession({
      fault: failingAlways('POST', RELEASES, { kind: 'status', status: 429 }),
    });
    expect(await rejectionOf(releaseSlug(session.client, session.request))).toMatchObject({ status: 429 });
    expect(posts(session)).toHaveLength(5);
  });
});
