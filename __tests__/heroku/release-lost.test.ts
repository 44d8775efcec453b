import { describe, expect, test } from '@jest/globals';
import { readTarget } from '../../src/heroku/app.ts';
import { createHerokuClient } from '../../src/heroku/client.ts';
import { TIME_LIMITS } from '../../src/heroku/policy.ts';
import { releaseSlug } from '../../src/heroku/release.ts';
import type { Fault } from '../../src/local-heroku/fault.ts';
import { startFaultySocket } from '../harness/faulty-socket.ts';
import { changeConfig, looks, posts, RELEASES, readySession, released } from './ready-session.ts';
import { APP, failing, failingAlways, rejectionOf, TOKEN } from './session.ts';

describe('row 83: the release is made and its reply lost', () => {
  const faults: readonly [string, Fault][] = [
    ['reset', { kind: 'reset-after-commit' }],
    ['502', { kind: 'status', status: 502, body: '<html>', afterCommit: true }],
    ['503', { kind: 'status', status: 503, afterCommit: true }],
    ['504', { kind: 'status', status: 504, afterCommit: true }],
    ['408', { kind: 'status', status: 408, afterCommit: true }],
    ['cut in its body', { kind: 'cut', afterBytes: 30 }],
    ['empty', { kind: 'replace-body', body: '' }],
    ['not JSON', { kind: 'replace-body', body: '<html>' }],
    ['without a version', { kind: 'replace-body', body: '{"id":"x","status":"pending"}' }],
    [
      'of another slug',
      {
        kind: 'replace-body',
        body: '{"id":"x","version":9,"status":"succeeded","current":true,"slug":{"id":"other"}}',
      },
    ],
  ];

  test.each(faults)('%s: found in the list, and not asked for again', async (_, fault) => {
    await using session = await readySession({ fault: failing('POST', RELEASES, fault) });
    expect(await releaseSlug(session.client, session.request)).toMatchObject({ version: 2, status: 'succeeded' });
    expect(posts(session)).toHaveLength(1);
    expect(released(session)).toBe(1);
    expect(session.log.text('info')).toContain(`It was made: ${APP} v2.`);
  });

  test('no reply at all', async () => {
    await using session = await readySession();
    const socket = await startFaultySocket({
      target: { port: Number(new URL(session.heroku.url).port) },
      plan: ({ firstLine }) =>
        firstLine.startsWith('POST') ? { kind: 'stall', direction: 'reply', afterBytes: 0 } : undefined,
    });
    const client = createHerokuClient({
      apiUrl: new URL(socket.url),
      token: TOKEN,
      userAgent: 'heroku-docker-release/test',
      log: session.log,
      signal: session.abort.signal,
      clock: session.clock,
      limits: { ...TIME_LIMITS, replyMs: 400 },
    });
    expect(await releaseSlug(client, session.request)).toMatchObject({ version: 2 });
    expect(posts(session)).toHaveLength(1);
    expect(released(session)).toBe(1);
    expect(session.log.text('info')).toMatch(/no whole reply within 0\.4 s/);
    await socket.close();
  });

  test('a later config change carries our slug too, and is not ours', async () => {
    const lose = failing('POST', RELEASES, { kind: 'reset-after-commit' });
    const blind = failing('GET', RELEASES, undefined, { kind: 'status', status: 500 });
    await using session = await readySession({ fault: (request) => lose(request) ?? blind(request) });
    const clock = {
      ...session.clock,
      // Between the first look, which fails, and the second.
      wait: async (ms: number, signal: AbortSignal) => {
        await changeConfig(session);
        await session.clock.wait(ms, signal);
      },
    };
    const release = await releaseSlug({ ...session.client, clock }, session.request);
    const releases = session.heroku.app(APP).releases;
    expect(releases.map(({ slug }) => slug?.id ?? null)).toEqual([
      null,
      session.request.slugId,
      session.request.slugId,
    ]);
    expect(release.version).toBe(2);
  });

  test('an earlier release of the same slug is not ours', async () => {
    await using session = await readySession({
      fault: failing('POST', RELEASES, undefined, { kind: 'reset-before-commit' }, { kind: 'reset-before-commit' }),
    });
    await releaseSlug(session.client, session.request);
    const before = (await readTarget(session.client, APP)).currentRelease;
    const error = await rejectionOf(releaseSlug(session.client, { ...session.request, before }));
    expect(error.message).toMatch(/No release of the slug is in the list of canary-app: it was not made/);
    expect(released(session)).toBe(1);
  });
});

describe('row 84: the release is not made and the reply lost', () => {
  test.each<[string, Fault]>([
    ['reset', { kind: 'reset-before-commit' }],
    ['503', { kind: 'status', status: 503 }],
  ])('%s: absent throughout, then asked for once more', async (_, fault) => {
    await using session = await readySession({ fault: failing('POST', RELEASES, fault) });
    expect(await releaseSlug(session.client, session.request)).toMatchObject({ version: 2 });
    expect(posts(session)).toHaveLength(2);
    expect(released(session)).toBe(1);
    expect(looks(session)).toBe(6);
    expect(session.clock.waits).toEqual([2000, 2000, 2000, 2000, 2000]);
  });

  test('twice: red, after two requests', async () => {
    await using session = await readySession({
      fault: failingAlways('POST', RELEASES, { kind: 'status', status: 503 }),
    });
    const { message } = await rejectionOf(releaseSlug(session.client, session.request));
    expect(message).toMatch(/did not answer twice\. No release of the slug is in the list/);
    expect(posts(session)).toHaveLength(2);
    expect(released(session)).toBe(0);
  });

  test('a yes that cannot be read is never asked for again', async () => {
    await using session = await readySession({
      fault: failing('POST', RELEASES, { kind: 'status', status: 201, body: '<html>' }),
    });
    const { message } = await rejectionOf(releaseSlug(session.client, session.request));
    expect(message).toMatch(
      /^Heroku said that the release of the slug was made, but its outcome is not known: .*heroku releases --app canary-app/,
    );
    expect(posts(session)).toHaveLength(1);
  });

  test('a list that cannot be read proves nothing', async () => {
    let isLost = false;
    await using session = await readySession({
      fault: ({ method, path }) => {
        if (!RELEASES.test(path)) return undefined;
        isLost ||= method === 'POST';
        return isLost ? { kind: 'status', status: 503 } : undefined;
      },
    });
    const { message } = await rejectionOf(releaseSlug(session.client, session.request));
    expect(message).toMatch(/^Whether canary-app was released is not known/);
    expect(posts(session)).toHaveLength(1);
  });

  test('one look at the list proves nothing either', async () => {
    const down: Fault = { kind: 'status', status: 500 };
    const lose = failing('POST', RELEASES, down);
    const blind = failing('GET', RELEASES, undefined, down, down, down, down, down);
    await using session = await readySession({ fault: (request) => lose(request) ?? blind(request) });
    await releaseSlug(session.client, session.request);
    const reads = session.entries('GET', RELEASES).slice(1);
    expect(reads.map(({ status }) => status)).toEqual([500, 500, 500, 500, 500, 200, 200]);
    expect(released(session)).toBe(1);
  });
});

test('row 85: a list that lags for five seconds', async () => {
  let looked = 0;
  await using session = await readySession({
    fault: ({ method, path }) => {
      if (!RELEASES.test(path)) return undefined;
      if (method === 'POST') return { kind: 'reset-after-commit' };
      looked += 1;
      return looked > 1 && looked < 5 ? { kind: 'replace-body', body: '[]' } : undefined;
    },
  });
  expect(await releaseSlug(session.client, session.request)).toMatchObject({ version: 2 });
  expect(posts(session)).toHaveLength(1);
  expect(released(session)).toBe(1);
});
