import { describe, expect, test } from '@jest/globals';
import { followRelease } from '../../src/heroku/follow.ts';
import type { Release } from '../../src/heroku/release.ts';
import type { Fault } from '../../src/local-heroku/fault.ts';
import { command, onPoll, pendingSession, polls } from './pending-session.ts';
import { APP, rejectionOf, startSession } from './session.ts';

test('a release that has succeeded is not asked about again', async () => {
  await using session = await startSession();
  const release: Release = { id: 'r', version: 7, status: 'succeeded', outputStreamUrl: null };
  expect(await followRelease(session.client, APP, release)).toEqual({ id: 'r', version: 7, status: 'succeeded' });
  expect(session.heroku.journal).toEqual([]);
});

describe('row 86: the release phase', () => {
  test('of ten minutes that succeeds is green, and asked about each two to ten seconds', async () => {
    const { run, exit } = command();
    await using session = await pendingSession(
      run,
      onPoll((poll) => {
        if (poll === 62) exit(0);
        return undefined;
      }),
    );
    expect(await followRelease(session.client, APP, session.release)).toMatchObject({
      version: 2,
      status: 'succeeded',
    });
    expect(session.clock.waits.slice(0, 6)).toEqual([2000, 3000, 4500, 6750, 10_000, 10_000]);
    expect(session.clock.waits.reduce((sum, ms) => sum + ms)).toBeGreaterThan(590_000);
    expect(session.log.text('progress')).toContain(`Waiting for release v2 of ${APP}: 9 min`);
  });

  test('that is pending after 61 minutes is red, and says that the release was made', async () => {
    const { run, exit } = command();
    await using session = await pendingSession(run);
    const { message } = await rejectionOf(followRelease(session.client, APP, session.release));
    expect(message).toMatch(
      /^The release v2 of canary-app was made, but its outcome is not known: still pending after 61 min/,
    );
    expect(session.clock.waits.reduce((sum, ms) => sum + ms)).toBe(61 * 60_000);
    exit(0);
  });

  test('that fails is red, with its last lines made harmless', async () => {
    await using session = await pendingSession(async ({ onOutput }) => {
      for (let line = 1; line <= 3000; line += 1) onOutput(`line ${line} ${'x'.repeat(50)}\n`);
      onOutput('::add-mask::x\n\u001b[31m##[error]red\u001b[0m\rover\r\n\nDuplicate column: id\n');
      return 1;
    });
    const { message } = await rejectionOf(followRelease(session.client, APP, session.release), session.log);
    expect(message).toMatch(
      /^The release command of the release v2 of canary-app failed, so canary-app runs what it ran before\. Its last lines:\n/,
    );
    const lines = message.split('\n').slice(1);
    expect(lines).toHaveLength(20);
    expect(lines.slice(-4)).toEqual(['  | ::add-mask::x', '  | ##[error]red', '  | over', '  | Duplicate column: id']);
    expect(message).not.toContain('\u001b');
  });

  test.each(['expired', 'half-done', 'SUCCEEDED'])('with the status %p is red', async (status) => {
    await using session = await startSession();
    const release: Release = { id: 'r', version: 7, status, outputStreamUrl: null };
    const { message } = await rejectionOf(followRelease(session.client, APP, release));
    expect(message).toContain(`The release v7 of ${APP} ended as "${status}", which is no success.`);
    expect(message).toContain(`heroku releases:output v7 --app ${APP}`);
  });
});

describe('a reply that cannot be read is no answer', () => {
  test.each<[string, Fault]>([
    ['500', { kind: 'status', status: 500 }],
    ['429', { kind: 'status', status: 429 }],
    ['reset', { kind: 'reset-before-commit' }],
    ['empty', { kind: 'replace-body', body: '' }],
    ['no status', { kind: 'replace-body', body: '{"id":"x","version":2}' }],
    ['cut', { kind: 'cut', afterBytes: 20 }],
    ['not JSON', { kind: 'replace-body', body: '<html>' }],
    ['row 85: 404', { kind: 'status', status: 404 }],
  ])('%s: asked again', async (_, fault) => {
    await using session = await pendingSession(
      async () => 0,
      onPoll((poll) => (poll <= 3 ? fault : undefined)),
    );
    expect(await followRelease(session.client, APP, session.release)).toMatchObject({ status: 'succeeded' });
    expect(polls(session)).toBe(4);
  });

  test.each<[string, Fault]>([
    ['503', { kind: 'status', status: 503 }],
    ['row 64: no JSON', { kind: 'replace-body', body: '<html>' }],
  ])('%s until the deadline, then red and not known', async (_, fault) => {
    await using session = await pendingSession(
      async () => 0,
      onPoll(() => fault),
    );
    const { message } = await rejectionOf(followRelease(session.client, APP, session.release));
    expect(message).toMatch(/^The release v2 of canary-app was made, but its outcome is not known/);
    expect(session.clock.waits.reduce((sum, ms) => sum + ms)).toBe(61 * 60_000);
    // Less than a tenth of the account's budget.
    expect(polls(session)).toBeLessThan(400);
  });

  test('a Retry-After is kept to, however long', async () => {
    await using session = await pendingSession(
      async () => 0,
      onPoll((poll) => (poll === 1 ? { kind: 'status', status: 429, headers: { 'Retry-After': '600' } } : undefined)),
    );
    await followRelease(session.client, APP, session.release);
    expect(session.clock.waits).toEqual([2000, 600_000]);
  });

  test.each([401, 403])('but %i is one: red at once, and not known', async (status) => {
    await using session = await pendingSession(
      async () => 0,
      onPoll(() => ({ kind: 'status', status })),
    );
    const { message } = await rejectionOf(followRelease(session.client, APP, session.release));
    expect(message).toMatch(new RegExp(`was made, but its outcome is not known: .*HTTP ${status}`));
    expect(polls(session)).toBe(1);
  });

  test('and so is a 404 that lasts', async () => {
    await using session = await pendingSession(
      async () => 0,
      onPoll(() => ({ kind: 'status', status: 404 })),
    );
    const { message } = await rejectionOf(followRelease(session.client, APP, session.release));
    expect(message).toMatch(/was made, but its outcome is not known: .*HTTP 404/);
    expect(polls(session)).toBeLessThan(12);
  });
});

describe('a signal while the release phase runs', () => {
  test('ends the wait and says that the release was made', async () => {
    const { run, exit } = command();
    await using session = await pendingSession(
      run,
      onPoll((poll) => {
        if (poll === 3) session.abort.abort(new Error('SIGINT'));
        return undefined;
      }),
    );
    const { message } = await rejectionOf(followRelease(session.client, APP, session.release));
    expect(message).toMatch(/was made, but its outcome is not known: .*cancelled/);
    expect(polls(session)).toBe(3);
    exit(0);
  });
});
