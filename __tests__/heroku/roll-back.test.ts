import { describe, expect, test } from '@jest/globals';
import { releaseSlug } from '../../src/heroku/release.ts';
import { rollBack } from '../../src/heroku/roll-back.ts';
import { changeConfig } from './ready-session.ts';
import { rollbackPosts, rollbackSession, rollbacks, seeing } from './rollback-session.ts';
import { APP } from './session.ts';

const HINT = 'Mend the app and release again; `heroku maintenance:on --app canary-app` hides it meanwhile';

describe('row 88: a release that must be undone', () => {
  test('gives way to what was current before', async () => {
    await using session = await rollbackSession();
    expect(await rollBack(session.client, session.request)).toEqual({ kind: 'rolled-back', version: 4, to: 2 });
    expect(session.heroku.app(APP).releases[3]).toMatchObject({
      description: 'Rollback to v2',
      slug: { id: session.slugBefore },
    });
    expect(session.heroku.app(APP).currentVersion).toBe(4);
    expect(rollbackPosts(session)).toEqual([201]);
  });

  test('gives way to it by its id, also where a failed release stands between', async () => {
    await using session = await rollbackSession({ between: changeConfig });
    expect(session.request.ours.version).toBe(4);
    const client = seeing(session.client, 3, { status: 'failed' });
    expect(await rollBack(client, session.request)).toEqual({ kind: 'rolled-back', version: 5, to: 2 });
  });

  test('gives way to it by its id, also where a newer release has failed', async () => {
    await using session = await rollbackSession();
    await changeConfig(session);
    const failed = seeing(session.client, 4, { status: 'failed', current: false });
    const client = seeing(failed, 3, { current: true });
    expect(await rollBack(client, session.request)).toEqual({ kind: 'rolled-back', version: 5, to: 2 });
  });

  test('stays if another one has become current meanwhile', async () => {
    await using session = await rollbackSession({ mostReleases: 3 });
    await releaseSlug(session.client, { app: APP, slugId: session.slugBefore, description: 'Hotfix', before: null });
    expect(await rollBack(session.client, session.request)).toEqual({
      kind: 'not-current',
      reason: 'v4 ("Hotfix") became current after v3, and going back would undo it',
    });
    expect(rollbacks(session)).toBe(0);
  });

  test('is undone once, however often it is asked for', async () => {
    await using session = await rollbackSession();
    await rollBack(session.client, session.request);
    expect(await rollBack(session.client, session.request)).toMatchObject({ kind: 'not-current' });
    expect(rollbackPosts(session)).toEqual([201]);
  });

  test('is told of somebody who released at the same time', async () => {
    await using session = await rollbackSession({ mostReleases: 3 });
    const { client } = session;
    const call: typeof client.call = async (asked) => {
      const isRollback = asked.body !== undefined && 'release' in asked.body;
      if (isRollback) await changeConfig(session);
      return client.call(asked);
    };
    expect(await rollBack({ ...client, call }, session.request)).toEqual({ kind: 'rolled-back', version: 5, to: 2 });
    expect(session.log.text('warning')).toContain('look at what came between v3 and v5');
  });
});

describe('row 107: a change of a config var', () => {
  test('after ours is not undone', async () => {
    await using session = await rollbackSession();
    await changeConfig(session);
    const undone = await rollBack(session.client, session.request);
    expect(undone).toMatchObject({
      kind: 'not-current',
      reason: expect.stringMatching(/^v4 .* became current after v3/),
    });
    expect(rollbackPosts(session)).toEqual([]);
  });

  test('right before ours is not undone either: the way back leads to it', async () => {
    await using session = await rollbackSession({ between: changeConfig });
    expect(session.request).toMatchObject({ before: { version: 2 }, ours: { version: 4 } });
    expect(await rollBack(session.client, session.request)).toEqual({ kind: 'rolled-back', version: 5, to: 3 });
    expect(session.heroku.app(APP).releases[4]).toMatchObject({
      configVars: { A: '1' },
      slug: { id: session.slugBefore },
    });
  });
});

describe('row 89: nothing to go back to', () => {
  test('the first release', async () => {
    await using session = await rollbackSession();
    const [initial] = session.heroku.app(APP).releases;
    const before = { id: initial?.id ?? '', version: 1, slugId: null, createdAt: '2026-11-21T00:00:00Z' };
    const client = seeing(session.client, 2, { status: 'failed' });
    expect(await rollBack(client, { ...session.request, before })).toEqual({
      kind: 'impossible',
      reason: `there is nothing to go back to: v3 is the first release of canary-app with a slug. ${HINT}`,
    });
    expect(rollbackPosts(session)).toEqual([]);
  });

  test.each([
    [
      'has expired',
      { status: 'expired', eligible_for_rollback: true },
      /v2, which ran before, has expired: .* 30 days/,
    ],
    [
      'is not eligible',
      { eligible_for_rollback: false },
      /Heroku does not go back to v2, which ran before \(succeeded\)/,
    ],
    ['is gone', { id: 'another', version: 0 }, /v2, which ran before, is not in the list of releases any more/],
    ['has no slug', { slug: null }, /v3 is the first release of canary-app with a slug/],
  ])('what ran before %s', async (_, otherwise, reason) => {
    await using session = await rollbackSession();
    const undone = await rollBack(seeing(session.client, 2, otherwise), session.request);
    expect(undone).toMatchObject({ kind: 'impossible', reason: expect.stringMatching(reason) });
    expect(undone).toMatchObject({ reason: expect.stringContaining(HINT) });
    expect(rollbackPosts(session)).toEqual([]);
  });

  test('no release at all', async () => {
    await using session = await rollbackSession();
    const client = seeing(seeing(session.client, 2, { status: 'failed' }), 1, { status: 'failed' });
    expect(await rollBack(client, { ...session.request, before: null })).toMatchObject({ kind: 'impossible' });
    expect(rollbackPosts(session)).toEqual([]);
  });
});

describe('row 90: a release that is not current', () => {
  test.each(['failed', 'pending', 'expired'])('since it is %s has nothing to undo', async (status) => {
    await using session = await rollbackSession();
    const ours = seeing(session.client, 3, { status, current: false });
    expect(await rollBack(seeing(ours, 2, { current: true }), session.request)).toEqual({
      kind: 'not-current',
      reason: `v3 is not what the app runs: Heroku shows v2 as current, and v3 is ${status}`,
    });
    expect(rollbackPosts(session)).toEqual([]);
  });
});
