import { describe, expect, test } from '@jest/globals';
import { HerokuApiError } from '../../src/heroku/errors.ts';
import { releaseSlug } from '../../src/heroku/release.ts';
import type { Fault } from '../../src/local-heroku/fault.ts';
import { looks, posts, RELEASES, readySession, released } from './ready-session.ts';
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

describe('row 101: a signal before the release', () => {
  test('lets nothing be sent', async () => {
    await using session = await readySession();
    session.abort.abort(new Error('SIGINT'));
    await expect(releaseSlug(session.client, session.request)).rejects.toThrow('SIGINT');
    expect(posts(session)).toEqual([]);
  });

  test('lets nothing be sent again after a 429', async () => {
    await using session = await readySession({
      fault: ({ method, path }) => {
        if (method !== 'POST' || !RELEASES.test(path)) return undefined;
        session.abort.abort(new Error('SIGINT'));
        return { kind: 'status', status: 429, headers: { 'Retry-After': '1' } };
      },
    });
    await rejectionOf(releaseSlug(session.client, session.request));
    expect(posts(session)).toHaveLength(1);
    expect(released(session)).toBe(0);
  });
});

describe('row 102: a signal while the release is asked for', () => {
  test('says that its outcome is not known, and asks for no second one', async () => {
    await using session = await readySession({
      fault: ({ method, path }) => {
        if (method !== 'POST' || !RELEASES.test(path)) return undefined;
        setTimeout(() => session.abort.abort(new Error('SIGINT')), 50);
        return { kind: 'stall', ms: 60_000 };
      },
    });
    const { message } = await rejectionOf(releaseSlug(session.client, session.request));
    expect(message).toMatch(/^Whether canary-app was released is not known: The job was cancelled/);
    expect(posts(session)).toHaveLength(1);
  });

  test('also while the list is looked into', async () => {
    let isLost = false;
    await using session = await readySession({
      fault: ({ method, path }) => {
        if (!RELEASES.test(path)) return undefined;
        if (method === 'GET' && isLost) session.abort.abort(new Error('SIGINT'));
        isLost ||= method === 'POST';
        return method === 'POST' ? { kind: 'reset-before-commit' } : undefined;
      },
    });
    const { message } = await rejectionOf(releaseSlug(session.client, session.request));
    expect(message).toMatch(/^Whether canary-app was released is not known/);
    expect(posts(session)).toHaveLength(1);
  });
});
