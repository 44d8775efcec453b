import { describe, expect, test } from '@jest/globals';
import { failingAlways } from '../faults.ts';
import { rejectionOf } from '../session.ts';
import { aPreflight } from './a-preflight.ts';

describe('what is for the moment', () => {
  test('a release that is under way', async () => {
    await using session = await aPreflight({ apps: [{ name: 'alpha', pendingRelease: true }] });
    const [, pending] = session.heroku.app('alpha').releases;
    const since = pending?.createdAt.toISOString().replace(/\.\d+Z$/, 'Z') ?? '';
    session.clock.advance(12 * 60_000 + Date.parse(since) - session.clock.now());
    expect(await session.faults()).toEqual([
      `alpha has a release under way: v2 is pending since ${since} (for 12 min). Wait until it has ended (\`heroku releases:output v2 --app alpha\` shows how far it is), or stop its dyno (\`heroku ps --app alpha\` names it, \`heroku ps:stop\` stops it), and run the job again.`,
    ]);
  });

  test('one that was overtaken is in nobody’s way', async () => {
    const release = (version: number, status: string, current: boolean) => ({
      id: `r${version}`,
      version,
      status,
      current,
      output_stream_url: null,
      slug: null,
      created_at: '2026-01-01T00:00:00Z',
    });
    const body = JSON.stringify([
      release(1, 'pending', false),
      release(3, 'failed', false),
      release(2, 'succeeded', true),
    ]);
    await using session = await aPreflight({
      fault: failingAlways('GET', /releases$/, { kind: 'replace-body', body }),
    });
    expect(await session.ask()).toMatchObject([
      { currentRelease: { version: 2, createdAt: '2026-01-01T00:00:00Z' }, pendingRelease: null },
    ]);
  });

  test('too little disk, with the bytes that are free and needed', async () => {
    await using session = await aPreflight();
    const [line, ...rest] = await session.faults({ slugLimitBytes: 2 ** 50, folder: '/' });
    expect(rest).toEqual([]);
    expect(line).toMatch(
      /^The disk of \/ has [\d.]+ GB \(\d+ bytes\) free, and a slug of up to 1048576\.0 GB with what is written beside it needs 2097152\.0 GB \(2251799813685248 bytes\)\. Free some, or lower slug-limit\.$/,
    );
  });

  test('a folder whose disk nobody knows is no obstacle', async () => {
    await using session = await aPreflight();
    expect(await session.ask({ folder: '/nowhere/at/all', slugLimitBytes: 2 ** 50 })).toHaveLength(1);
    expect(session.log.text('debug')).toMatch(/The free disk of \/nowhere\/at\/all is not known: .*ENOENT/);
  });
});

test('five faults at once are five lines, in one error that holds the first as its cause', async () => {
  await using session = await aPreflight({
    scope: ['read'],
    remainingCalls: 30,
    apps: [
      { name: 'alpha', stack: 'container' },
      { name: 'beta', pendingRelease: true },
    ],
  });
  const question = { waves: [['alpha', 'beta'], ['gone']], slugLimitBytes: 2 ** 50 };
  const error = await rejectionOf(session.ask(question));
  expect(error.name).toBe('ActionError');
  expect(error.message.split('\n')).toEqual([
    expect.stringMatching(/^Could not read the app gone: Heroku does not find it/),
    expect.stringMatching(/^The token's scope is read,/),
    expect.stringMatching(/^The account has 2\d of its 4500 calls/),
    expect.stringMatching(/^alpha is on the container stack/),
    expect.stringMatching(/^beta has a release under way/),
    expect.stringMatching(/^The disk of /),
  ]);
  expect(error.cause).toMatchObject({ status: 404 });
});

test('a cancelled job ends with its reason, not with faults', async () => {
  await using session = await aPreflight({ fault: failingAlways('GET', /./, { kind: 'stall', ms: 60_000 }) });
  const asked = session.ask();
  const reason = new Error('cancelled by SIGINT');
  setTimeout(() => session.abort.abort(reason), 100);
  await expect(asked).rejects.toBe(reason);
});
