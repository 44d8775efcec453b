import { describe, expect, test } from '@jest/globals';
import { CancelledError } from '../../src/cancelled-error.ts';
import { readCurrentRelease } from '../../src/heroku/current-release.ts';
import { releaseSlug } from '../../src/heroku/release.ts';
import { rollBack } from '../../src/heroku/roll-back.ts';
import type { Fault } from '../../src/local-heroku/fault.ts';
import { systemClock } from '../../src/remote/clock.ts';
import { changeConfig, RELEASES } from './ready-session.ts';
import { failingRollbacks, rollbackPosts, rollbackSession, rollbacks } from './rollback-session.ts';
import { APP } from './session.ts';

describe('row 91: a rollback', () => {
  test.each([403, 404, 409, 422])(
    'that Heroku refuses with %i has failed, and is not asked for again',
    async (status) => {
      await using session = await rollbackSession({ later: failingRollbacks({ kind: 'status', status }) });
      const undone = await rollBack(session.client, session.request);
      expect(undone).toMatchObject({
        kind: 'failed',
        version: null,
        reason: expect.stringMatching(new RegExp(`^Could not roll canary-app back to v2: .*HTTP ${status}`)),
      });
      expect(rollbackPosts(session)).toEqual([status]);
    },
  );

  test('whose own release command fails has failed, with its version and last lines', async () => {
    await using session = await rollbackSession({
      releaseCommand: async (round, { onOutput }) => {
        if (round === 1) return 0;
        onOutput('cannot migrate back\n');
        return 1;
      },
    });
    const undone = await rollBack(session.client, session.request);
    expect(undone).toMatchObject({
      kind: 'failed',
      version: 4,
      reason: expect.stringMatching(
        /^The release command of the release v4 of canary-app failed, .*\n {2}\| cannot migrate back$/,
      ),
    });
    expect(session.heroku.app(APP).currentVersion).toBe(3);
    expect(rollbacks(session)).toBe(1);
  });

  test('is followed to the end of its own release command', async () => {
    const { promise, resolve } = Promise.withResolvers<number>();
    await using session = await rollbackSession({
      releaseCommand: (round) => (round === 1 ? Promise.resolve(0) : promise),
      later: ({ method, path }) => {
        if (method === 'GET' && /\/releases\/[0-9a-f-]{36}$/.test(path)) resolve(0);
        return undefined;
      },
    });
    expect(await rollBack(session.client, session.request)).toEqual({ kind: 'rolled-back', version: 4, to: 2 });
    expect(session.heroku.app(APP).currentVersion).toBe(4);
  });

  test('that cannot be looked into first is not asked for', async () => {
    await using session = await rollbackSession({
      later: ({ path }) => (RELEASES.test(path) ? { kind: 'status', status: 503 } : undefined),
    });
    expect(await rollBack(session.client, session.request)).toMatchObject({ kind: 'failed', version: null });
    expect(rollbackPosts(session)).toEqual([]);
  });

  test('row 65: is asked for again after a 429, and only while ours is current', async () => {
    const limited: Fault = { kind: 'status', status: 429, headers: { 'Retry-After': '2' } };
    await using session = await rollbackSession({ later: failingRollbacks(limited, limited) });
    expect(await rollBack(session.client, session.request)).toEqual({ kind: 'rolled-back', version: 4, to: 2 });
    expect(rollbackPosts(session)).toEqual([429, 429, 201]);

    const post = failingRollbacks(limited);
    await using overtaken = await rollbackSession({
      later: (request) => {
        const fault = post(request);
        if (fault !== undefined) void changeConfig(overtaken);
        return fault;
      },
    });
    expect(await rollBack(overtaken.client, overtaken.request)).toMatchObject({ kind: 'not-current' });
    expect(rollbackPosts(overtaken)).toEqual([429]);
  });
});

describe('row 91: a rollback whose reply is lost', () => {
  test.each<[string, Fault]>([
    ['reset', { kind: 'reset-after-commit' }],
    ['502', { kind: 'status', status: 502, afterCommit: true }],
    ['cut', { kind: 'cut', afterBytes: 30 }],
    ['not JSON', { kind: 'replace-body', body: '<html>' }],
  ])('%s: is found in the list, and not asked for again', async (_, fault) => {
    await using session = await rollbackSession({ later: failingRollbacks(fault) });
    expect(await rollBack(session.client, session.request)).toEqual({ kind: 'rolled-back', version: 4, to: 2 });
    expect(rollbackPosts(session)).toHaveLength(1);
    expect(rollbacks(session)).toBe(1);
  });

  test('and that was not made is asked for once more', async () => {
    await using session = await rollbackSession({ later: failingRollbacks({ kind: 'reset-before-commit' }) });
    expect(await rollBack(session.client, session.request)).toEqual({ kind: 'rolled-back', version: 4, to: 2 });
    expect(rollbackPosts(session)).toEqual([null, 201]);
  });

  test('twice is no rollback', async () => {
    const down: Fault = { kind: 'status', status: 503 };
    await using session = await rollbackSession({ later: failingRollbacks(down, down) });
    const undone = await rollBack(session.client, session.request);
    expect(undone).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('Heroku did not answer twice. No rollback to v2 is in the list of canary-app'),
      version: null,
    });
    expect(rollbackPosts(session)).toEqual([503, 503]);
  });

  test('with a yes that cannot be read is not known, and never asked for again', async () => {
    await using session = await rollbackSession({
      later: failingRollbacks({ kind: 'status', status: 201, body: '<html>' }),
    });
    const undone = await rollBack(session.client, session.request);
    expect(undone).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('Heroku said that the rollback to v2 was made, but its outcome is not known'),
    });
    expect(rollbackPosts(session)).toEqual([201]);
  });

  test('row 107: is not mistaken for a change of a config var, which is not overrun either', async () => {
    const post = failingRollbacks({ kind: 'reset-before-commit' });
    await using session = await rollbackSession({
      later: (request) => {
        const fault = post(request);
        if (fault !== undefined) void changeConfig(session);
        return fault;
      },
    });
    expect(await rollBack(session.client, session.request)).toMatchObject({ kind: 'not-current' });
    expect(rollbackPosts(session)).toEqual([null]);
  });

  test('row 107: is not mistaken for one even where both releases have the same slug', async () => {
    const post = failingRollbacks(undefined, undefined, { kind: 'reset-before-commit' });
    await using session = await rollbackSession({
      mostReleases: 4,
      later: (request) => {
        const fault = post(request);
        if (fault !== undefined) void changeConfig(session);
        return fault;
      },
    });
    const { client, slugBefore: slugId } = session;
    await releaseSlug(client, { app: APP, slugId, description: 'Deploy', before: session.request.before });
    const before = await readCurrentRelease(client, APP);
    const ours = await releaseSlug(client, { app: APP, slugId, description: 'Deploy', before });
    expect(ours.version).toBe(5);
    expect(await rollBack(client, { app: APP, ours, before })).toMatchObject({ kind: 'not-current' });
    expect(rollbacks(session)).toBe(0);
  });
});

describe('row 105: a signal', () => {
  test('before the rollback lets none be made', async () => {
    await using session = await rollbackSession({
      later: ({ method, path }) => {
        if (method === 'GET' && RELEASES.test(path)) session.abort.abort(new CancelledError('Cancelled (SIGINT).'));
        return undefined;
      },
    });
    expect(await rollBack(session.client, session.request)).toMatchObject({ kind: 'failed', version: null });
    expect(await rollBack(session.client, session.request)).toEqual({
      kind: 'failed',
      reason: 'the job was cancelled before it was made',
      version: null,
    });
    expect(rollbackPosts(session)).toEqual([]);
  });

  test.concurrent.each<[string, Fault, object, boolean]>([
    ['finishes it', { kind: 'delay', ms: 300 }, { kind: 'rolled-back', version: 4, to: 2 }, true],
    [
      'looks it up where no reply comes',
      { kind: 'delay', ms: 60_000 },
      { kind: 'rolled-back', version: 4, to: 2 },
      true,
    ],
    [
      'reports that it is not known where it is not to be found',
      { kind: 'stall', ms: 60_000 },
      {
        kind: 'failed',
        version: null,
        reason: expect.stringMatching(/^Whether canary-app was rolled back is not known/),
      },
      false,
    ],
  ])('while it is asked for %s, within five seconds', async (_, fault, outcome, isMade) => {
    const post = failingRollbacks(fault);
    await using session = await rollbackSession({
      later: (request) => {
        const planned = post(request);
        if (planned !== undefined) setTimeout(() => session.abort.abort(new CancelledError('SIGINT')), 50);
        return planned;
      },
    });
    const start = performance.now();
    expect(await rollBack({ ...session.client, clock: systemClock }, session.request)).toMatchObject(outcome);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(rollbackPosts(session)).toHaveLength(1);
    expect(rollbacks(session)).toBe(isMade ? 1 : 0);
  });

  test.concurrent('while its release command runs reports what was made, within five seconds', async () => {
    const { promise, resolve } = Promise.withResolvers<number>();
    await using session = await rollbackSession({
      releaseCommand: (round) => (round === 1 ? Promise.resolve(0) : promise),
    });
    setTimeout(() => session.abort.abort(new CancelledError('SIGINT')), 200);
    const start = performance.now();
    expect(await rollBack({ ...session.client, clock: systemClock }, session.request)).toMatchObject({
      kind: 'failed',
      version: 4,
      reason: expect.stringMatching(
        /^The release v4 of canary-app was made, but its outcome is not known: .*cancelled/,
      ),
    });
    expect(performance.now() - start).toBeLessThan(5000);
    resolve(0);
  });
});
