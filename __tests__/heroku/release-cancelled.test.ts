import { describe, expect, test } from '@jest/globals';
import { CancelledError } from '../../src/cancelled-error.ts';
import { followRelease } from '../../src/heroku/follow.ts';
import { releaseSlug } from '../../src/heroku/release.ts';
import type { Fault, FaultPlan } from '../../src/local-heroku/fault.ts';
import { systemClock } from '../../src/remote/clock.ts';
import { looks, posts, RELEASES, readySession, released } from './ready-session.ts';
import { APP, rejectionOf, type Session } from './session.ts';

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

/** The signal comes 50 ms after the POST has. */
function cancelledAtPost(session: () => Session, fault: Fault): FaultPlan {
  return ({ method, path }) => {
    if (method !== 'POST' || !RELEASES.test(path)) return undefined;
    setTimeout(() => session().abort.abort(new CancelledError('Cancelled (SIGINT).')), 50);
    return fault;
  };
}

describe('row 102: a signal while the release is asked for', () => {
  test('waits for a reply that is about to come', async () => {
    const session = await readySession({ fault: cancelledAtPost(() => session, { kind: 'delay', ms: 300 }) });
    await using _ = session;
    expect(await releaseSlug(session.client, session.request)).toMatchObject({ version: 2, status: 'succeeded' });
    expect(looks(session)).toBe(0);
    expect(posts(session)).toEqual([201]);
  });

  test('looks the release up where no reply comes, and says what was made', async () => {
    const session = await readySession({ fault: cancelledAtPost(() => session, { kind: 'delay', ms: 60_000 }) });
    await using _ = session;
    const start = performance.now();
    // In true time, as the runner counts it.
    const client = { ...session.client, clock: systemClock };
    const release = await releaseSlug(client, session.request);
    expect(release).toMatchObject({ version: 2 });
    expect(performance.now() - start).toBeLessThan(4000);
    expect(posts(session)).toHaveLength(1);
    expect(released(session)).toBe(1);
    const { message } = await rejectionOf(followRelease(client, APP, { ...release, status: 'pending' }));
    expect(message).toMatch(/^The release v2 of canary-app was made, but its outcome is not known: .*cancelled/);
  });

  test('says within four seconds that its outcome is not known, and asks for no second one', async () => {
    const session = await readySession({ fault: cancelledAtPost(() => session, { kind: 'stall', ms: 60_000 }) });
    await using _ = session;
    const start = performance.now();
    const client = { ...session.client, clock: systemClock };
    const { message } = await rejectionOf(releaseSlug(client, session.request));
    expect(performance.now() - start).toBeLessThan(4000);
    expect(message).toMatch(/^Whether canary-app was released is not known: .*cancelled before the reply came/);
    expect(posts(session)).toHaveLength(1);
    expect(looks(session)).toBeGreaterThan(0);
  });

  test('not even where the whole list says that it is absent: the request may still be on its way', async () => {
    const session = await readySession({
      fault: cancelledAtPost(() => session, { kind: 'stall', ms: 60_000 }),
      limits: { lastReplyMs: 50 },
    });
    await using _ = session;
    const { message } = await rejectionOf(releaseSlug(session.client, session.request));
    expect(message).toMatch(/^Whether canary-app was released is not known/);
    expect(posts(session)).toHaveLength(1);
    expect(looks(session)).toBe(6);
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
    expect(message).toBe(
      'The job was cancelled, and the release of the slug was not made. No release of the slug is in the list of canary-app.',
    );
    expect(posts(session)).toHaveLength(1);
  });

  test('a release that was made is found although the signal comes while the list is looked into', async () => {
    let isLost = false;
    await using session = await readySession({
      fault: ({ method, path }) => {
        if (!RELEASES.test(path)) return undefined;
        if (method === 'POST') {
          isLost = true;
          return { kind: 'reset-after-commit' };
        }
        if (!isLost || session.abort.signal.aborted) return undefined;
        session.abort.abort(new Error('SIGINT'));
        return { kind: 'status', status: 500 };
      },
    });
    expect(await releaseSlug(session.client, session.request)).toMatchObject({ version: 2 });
    expect(posts(session)).toHaveLength(1);
  });
});
