import { describe, expect, test } from '@jest/globals';
import { followRelease } from '../../src/heroku/follow.ts';
import type { Release } from '../../src/heroku/release.ts';
import type { Fault } from '../../src/local-heroku/fault.ts';
import {
  command,
  createPacedClock,
  OUTPUT,
  onPoll,
  pendingSession,
  polls,
  shownOutput,
  until,
} from './pending-session.ts';
import { APP, failing, failingAlways, rejectionOf, startSession } from './session.ts';

const MIB = 2 ** 20;

describe('row 87: what a release command prints', () => {
  test('is shown as it comes, while the release is pending', async () => {
    const { run, print, exit } = command();
    await using session = await pendingSession(run, { clock: createPacedClock() });
    const followed = followRelease(session.client, APP, session.release);
    print('first\n');
    await until(() => shownOutput(session) === 'first\n');
    print('half a line, ');
    await until(() => shownOutput(session) === 'first\nhalf a line, ');
    print('and the other half');
    exit(0);
    expect(await followed).toMatchObject({ status: 'succeeded' });
    expect(shownOutput(session)).toBe('first\nhalf a line, and the other half');
    expect(session.entries('GET', OUTPUT).map(({ bearer }) => bearer)).not.toContain(true);
  });

  test('is not there until the command has started', async () => {
    const { promise: started, resolve: start } = Promise.withResolvers<void>();
    const { run, print, exit } = command();
    await using session = await pendingSession(run, { started, clock: createPacedClock() });
    const followed = followRelease(session.client, APP, session.release);
    await until(() => session.entries('GET', OUTPUT).length === 3);
    start();
    await until(() => {
      print('started\n');
      return shownOutput(session).startsWith('started\n');
    });
    exit(0);
    await followed;
    const statuses = session.entries('GET', OUTPUT).map(({ status }) => status);
    expect(statuses.slice(0, 4)).toEqual([404, 404, 404, expect.anything()]);
    expect(statuses).toContain(200);
  });

  test('is read on after each disconnect, with nothing lost and nothing twice', async () => {
    const text = Array.from({ length: 2000 }, (_, line) => `line ${line} größer\n`).join('');
    const cut = (afterBytes: number): Fault => ({ kind: 'cut', afterBytes });
    const { run, print, exit } = command();
    await using session = await pendingSession(run, {
      clock: createPacedClock(),
      // The second cut is in the midst of a character.
      fault: failing('GET', OUTPUT, cut(10), cut(3), { kind: 'reset-before-commit' }, cut(20_000), {
        kind: 'status',
        status: 503,
      }),
    });
    const followed = followRelease(session.client, APP, session.release);
    print(text);
    await until(() => shownOutput(session).length === text.length);
    exit(0);
    await followed;
    expect(shownOutput(session)).toBe(text);
    const statuses = session.entries('GET', OUTPUT).map(({ status }) => status);
    expect(statuses.slice(0, 6)).toEqual([200, 206, null, 206, 503, 206]);
    // Nothing more is there, as often as it is asked.
    expect(new Set(statuses.slice(6))).toEqual(new Set([416]));
  });

  test('is not shown twice by a server that knows no ranges', async () => {
    const { run, print, exit } = command();
    await using session = await pendingSession(run, {
      clock: createPacedClock(),
      fault: failing(
        'GET',
        OUTPUT,
        { kind: 'cut', afterBytes: 4 },
        { kind: 'status', status: 200, body: 'all of it\n' },
      ),
    });
    const followed = followRelease(session.client, APP, session.release);
    print('all of it\n');
    await until(() => shownOutput(session) === 'all of it\n');
    exit(0);
    await followed;
    expect(shownOutput(session)).toBe('all of it\n');
  });

  test.each([
    ['that answers a range with a plain 200', 'all ', 'of it\n', 'all of it\n'],
    ['that does so where the command repeats itself', 'no\nno\n', 'no\n', 'no\nno\nno\n'],
    ['that does so from the beginning', 'all ', 'all of it\n', 'all of it\n'],
    ['that keeps the connection open with NUL bytes', '\0all\0 \0', '\0of\0 it\n\0', 'all of it\n'],
  ])('is whole from a server %s', async (_, first, second, whole) => {
    const reply = (body: string): Fault => ({ kind: 'status', status: 200, body });
    await using session = await pendingSession(async () => 0, {
      clock: createPacedClock(),
      fault: failing('GET', OUTPUT, reply(first), reply(second), { kind: 'status', status: 204 }),
    });
    await followRelease(session.client, APP, session.release);
    expect(shownOutput(session)).toBe(whole);
  });

  test('is read on from the right byte after NUL bytes', async () => {
    const { run, print, exit } = command();
    await using session = await pendingSession(run, {
      clock: createPacedClock(),
      fault: failing('GET', OUTPUT, { kind: 'status', status: 200, body: '\0\0all ' }),
    });
    print('all of it\n');
    const followed = followRelease(session.client, APP, session.release);
    await until(() => shownOutput(session) === 'all of it\n');
    exit(0);
    await followed;
    const statuses = session.entries('GET', OUTPUT).map(({ status }) => status);
    expect(statuses.slice(0, 2)).toEqual([200, 206]);
  });

  test('never keeps us once the release is settled', async () => {
    const { run, print, exit } = command();
    await using session = await pendingSession(run, {
      clock: createPacedClock(),
      fault: ({ path }) => (OUTPUT.test(path) ? { kind: 'stall', ms: 60_000 } : undefined),
      limits: { replyMs: 300 },
    });
    print('unseen\n');
    exit(0);
    const start = performance.now();
    expect(await followRelease(session.client, APP, session.release)).toMatchObject({ status: 'succeeded' });
    expect(performance.now() - start).toBeLessThan(3000);
    expect(shownOutput(session)).toBe('');
  });

  test('ends the wait for the next look when it ends', async () => {
    const { run, print, exit } = command();
    const clock = createPacedClock(20_000);
    await using session = await pendingSession(run, { clock });
    const start = performance.now();
    const followed = followRelease(session.client, APP, session.release);
    print('done\n');
    await until(() => shownOutput(session) === 'done\n');
    exit(0);
    expect(await followed).toMatchObject({ status: 'succeeded' });
    expect(performance.now() - start).toBeLessThan(15_000);
    expect(polls(session)).toBe(1);
  });

  test('of 50 MB is shown up to 10, and its last lines stand in the message all the same', async () => {
    const block = `${'::add-mask::x '.repeat(20)}\n`.repeat(4000);
    await using session = await pendingSession(async ({ onOutput }) => {
      for (let sent = 0; sent < 50 * MIB; sent += block.length) onOutput(block);
      onOutput('::add-mask::x\nDuplicate column: id\n');
      return 1;
    });
    const { message } = await rejectionOf(followRelease(session.client, APP, session.release));
    expect(message.split('\n').slice(-2)).toEqual(['  | ::add-mask::x', '  | Duplicate column: id']);
    expect(message.length).toBeLessThan(10_000);
    const shown = shownOutput(session);
    expect(shown.length).toBeGreaterThanOrEqual(10 * MIB);
    expect(shown.length).toBeLessThan(10 * MIB + block.length);
    expect(shown.endsWith('x \n')).toBe(true);
    expect(session.log.text('info')).toMatch(
      /4\d\.\d MB more of the output of the release command are left out here: `heroku releases:output v2 --app canary-app` has all of it\./,
    );
    // Nothing of it by a way on which it could be taken for a command.
    const others = session.log.lines.filter(({ level }) => level !== 'untrusted');
    expect(others.map(({ text }) => text).join('\n')).not.toContain('add-mask');
  }, 20_000);
});

describe('row 87: an output stream', () => {
  const failed = async (fault: Fault): Promise<string> => {
    await using session = await pendingSession(
      async ({ onOutput }) => {
        onOutput('the reason\n');
        return 1;
      },
      { fault: failingAlways('GET', OUTPUT, fault), limits: { replyMs: 300 } },
    );
    const { message } = await rejectionOf(followRelease(session.client, APP, session.release), session.log);
    expect(session.entries('GET', OUTPUT).length).toBeGreaterThan(0);
    expect(session.log.masked).toContain(session.release.outputStreamUrl);
    return message;
  };

  test.each<[string, Fault]>([
    ['is not there', { kind: 'status', status: 404 }],
    ['is refused', { kind: 'status', status: 403, body: 'no' }],
    ['redirects', { kind: 'status', status: 302, headers: { Location: 'https://example.invalid/' } }],
    ['breaks off', { kind: 'reset-before-commit' }],
    ['never begins', { kind: 'stall', ms: 60_000 }],
  ])('that %s does not hide the failure', async (_, fault) => {
    expect(await failed(fault)).toMatch(/failed, so canary-app runs what it ran before\. See `heroku releases:output/);
  });

  test('that is refused is not asked for again', async () => {
    const refused = failingAlways('GET', OUTPUT, { kind: 'status', status: 403 });
    const busy = onPoll((poll) => (poll < 5 ? { kind: 'status', status: 503 } : undefined));
    await using session = await pendingSession(async () => 0, {
      clock: createPacedClock(),
      fault: (request) => refused(request) ?? busy.fault?.(request),
    });
    await followRelease(session.client, APP, session.release);
    expect(polls(session)).toBe(5);
    expect(session.entries('GET', OUTPUT)).toHaveLength(1);
  });

  test.each(['http://example.invalid/', 'file:///etc/passwd', 'nonsense', 'https://user:pass@example.invalid/'])(
    'at %s is not read',
    async (outputStreamUrl) => {
      await using session = await startSession();
      const release: Release = { id: 'r', version: 7, status: 'failed', outputStreamUrl };
      const { message } = await rejectionOf(followRelease(session.client, APP, release), session.log);
      expect(message).toMatch(/See `heroku releases:output/);
      expect(session.log.masked).toContain(outputStreamUrl);
    },
  );
});
