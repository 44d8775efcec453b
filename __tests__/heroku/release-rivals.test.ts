import { describe, expect, test } from '@jest/globals';
import { readCurrentRelease } from '../../src/heroku/current-release.ts';
import { type ReleaseRequest, releaseSlug } from '../../src/heroku/release.ts';
import { uploadSlug } from '../../src/heroku/upload.ts';
import type { Fault } from '../../src/local-heroku/fault.ts';
import { changeConfig, posts, RELEASES, readySession } from './ready-session.ts';
import { APP, createSlugFile, describeSlug, failing, type Session, startSession } from './session.ts';

/** What another run would release: a slug of its own. */
async function rivalRequest({ client }: Session, description: string): Promise<ReleaseRequest> {
  await using slug = await createSlugFile(2000);
  const { slugId } = await uploadSlug(client, describeSlug(slug));
  return { app: APP, slugId, description, before: await readCurrentRelease(client, APP) };
}

const slugsOf = ({ heroku }: Session) => heroku.app(APP).releases.map(({ slug }) => slug?.id ?? null);

describe('row 106: two runs release to one app', () => {
  const lost: readonly [string, Fault | undefined, Fault | undefined][] = [
    ['no reply is lost', undefined, undefined],
    ['the first reply is lost', { kind: 'reset-after-commit' }, undefined],
    ['the second reply is lost', undefined, { kind: 'reset-after-commit' }],
    ['both replies are lost', { kind: 'reset-after-commit' }, { kind: 'status', status: 502, afterCommit: true }],
    ['the first is not made', { kind: 'reset-before-commit' }, undefined],
    ['neither is made at first', { kind: 'reset-before-commit' }, { kind: 'status', status: 503 }],
    [
      'the first is not made, the reply to the second lost',
      { kind: 'status', status: 503 },
      { kind: 'cut', afterBytes: 9 },
    ],
  ];

  test.each(lost)('%s: each makes one, and knows its own', async (_, ...faults) => {
    await using session = await readySession({ fault: failing('POST', RELEASES, ...faults), mostReleases: 2 });
    const rival = await rivalRequest(session, 'Deploy 2');
    const [ours, theirs] = await Promise.all([
      releaseSlug(session.client, session.request),
      releaseSlug(session.client, rival),
    ]);
    const slugs = slugsOf(session);
    expect(slugs).toHaveLength(3);
    expect(slugs[ours.version - 1]).toBe(session.request.slugId);
    expect(slugs[theirs.version - 1]).toBe(rival.slugId);
  });
});

test('row 109: of two releases of one slug, the description tells which is ours', async () => {
  await using session = await readySession({
    fault: failing('POST', RELEASES, undefined, { kind: 'reset-after-commit' }),
    mostReleases: 2,
  });
  await releaseSlug(session.client, { ...session.request, description: 'Deploy 1 by another run' });
  expect(await releaseSlug(session.client, { ...session.request, description: 'Deploy 2' })).toMatchObject({
    version: 3,
  });
  expect(posts(session)).toEqual([201, null]);
});

test('row 83: a description that Heroku has changed leads to no second release, nor to the change of a config var after ours', async () => {
  const lose = failing('POST', RELEASES, { kind: 'reset-after-commit' });
  const blind = failing('GET', RELEASES, undefined, { kind: 'status', status: 500 });
  await using session = await readySession({ fault: (request) => lose(request) ?? blind(request) });
  const { client } = session;
  // What is sent has another description than what is looked for.
  const call: typeof client.call = ({ body, ...rest }) =>
    client.call(body === undefined ? rest : { ...rest, body: { ...body, description: 'In the words of Heroku' } });
  const clock = {
    ...session.clock,
    // Between the first look, which fails, and the second.
    wait: async (ms: number, signal: AbortSignal) => {
      await changeConfig(session);
      await session.clock.wait(ms, signal);
    },
  };
  expect(await releaseSlug({ ...client, call, clock }, session.request)).toMatchObject({ version: 2 });
  expect(slugsOf(session)).toEqual([null, session.request.slugId, session.request.slugId]);
  expect(posts(session)).toHaveLength(1);
});

describe('row 107: the release that is current', () => {
  test('is the one without a slug of a new app, and then the change of a config var', async () => {
    await using session = await startSession();
    expect(await readCurrentRelease(session.client, APP)).toMatchObject({ version: 1, slugId: null });
    await changeConfig(session);
    expect(await readCurrentRelease(session.client, APP)).toMatchObject({ version: 2, slugId: null });
  });

  test('carries the slug that runs, whoever changed a config var since', async () => {
    await using session = await readySession();
    await releaseSlug(session.client, session.request);
    await changeConfig(session);
    const current = await readCurrentRelease(session.client, APP);
    expect(current).toMatchObject({ version: 3, slugId: session.request.slugId });
    expect(current?.id).toBe(session.heroku.app(APP).releases[2]?.id);
  });
});
