import { describe, expect, test } from '@jest/globals';
import { readTarget } from '../../src/heroku/app.ts';
import { CALL_POLICIES } from '../../src/heroku/policy.ts';
import { NoReplyError } from '../../src/remote/remote-error.ts';
import { breaks } from '../harness/breaks.ts';
import { type SocketFault, startFaultySocket } from '../harness/faulty-socket.ts';
import { openDeafPort } from './deaf-port.ts';
import { APP, failingAlways, rejectionOf, startSession } from './session.ts';

const THE_APP = /^\/apps\/canary-app$/;

describe('row 67: the network', () => {
  async function through(fault: SocketFault | undefined, limitMs = 60_000) {
    let target = 0;
    const socket = await startFaultySocket({
      target: {
        get port() {
          return target;
        },
      },
      plan: ({ index }) => (index === 0 ? fault : undefined),
    });
    const session = await startSession({ apiUrl: () => socket.url, limits: { replyMs: limitMs } });
    target = Number(new URL(session.heroku.url).port);
    return {
      ...session,
      socket,
      async [Symbol.asyncDispose]() {
        await socket.close();
        await session[Symbol.asyncDispose]();
      },
    };
  }

  test.each<SocketFault>([
    ...breaks({ request: [20], reply: [0, 50, 700] }),
    { kind: 'replace-reply', reply: 'SSH-2.0-OpenSSH_9.6\r\n' },
  ])('a read is repeated after %p', async (fault) => {
    await using session = await through(fault);
    expect((await readTarget(session.client, APP)).app.name).toBe(APP);
    expect(session.clock.waits).toHaveLength(1);
  });

  test.each<SocketFault>([
    { kind: 'stall', direction: 'request', afterBytes: 0 },
    { kind: 'stall', direction: 'reply', afterBytes: 700 },
    { kind: 'slow', direction: 'reply', bytesPerSecond: 1 },
    { kind: 'replace-reply', reply: 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n' },
  ])('a reply that does not end is given up and the read repeated: %p', async (fault) => {
    await using session = await through(fault, 500);
    expect((await readTarget(session.client, APP)).app.name).toBe(APP);
    expect(session.clock.waits).toHaveLength(1);
  });

  test('a refusal is one even if it breaks off', async () => {
    const reply = 'HTTP/1.1 403 Forbidden\r\nRequest-Id: req-42\r\nContent-Length: 500\r\n\r\n{"id":"forb';
    await using session = await through({ kind: 'replace-reply', reply });
    expect(await rejectionOf(readTarget(session.client, APP))).toMatchObject({ status: 403, requestId: 'req-42' });
  });

  test('a reply in single bytes is a reply', async () => {
    await using session = await through({ kind: 'slice', direction: 'reply' });
    await readTarget(session.client, APP);
    expect(session.clock.waits).toEqual([]);
  });

  test('an API that takes no connection is given up after ten seconds', async () => {
    using deaf = await openDeafPort();
    await using session = await startSession({ apiUrl: () => `http://127.0.0.1:${deaf.port}` });
    const startedMs = performance.now();
    const call = { method: 'GET', path: ['apps'], doing: 'try', policy: CALL_POLICIES.readOnce, read: String } as const;
    const error = await rejectionOf(session.client.call(call));
    expect(error).toBeInstanceOf(NoReplyError);
    expect(error.message).toMatch(/Connect Timeout/);
    expect(performance.now() - startedMs).toBeLessThan(12_000);
  });

  test('a host that is not there is told after five tries', async () => {
    const gone = await startFaultySocket({ target: { port: 0 }, plan: () => undefined });
    await gone.close();
    await using session = await startSession({ apiUrl: () => gone.url });
    const error = await rejectionOf(readTarget(session.client, APP));
    expect(error).toBeInstanceOf(NoReplyError);
    expect(error.message).toMatch(/127\.0\.0\.1:\d+: .*ECONNREFUSED/);
    expect(session.clock.waits).toHaveLength(4);
  });
});

describe('row 68: redirects', () => {
  test.each([301, 302, 307, 308])('%i is not followed', async (status) => {
    const elsewhere = await startSession();
    await using session = await startSession({
      fault: failingAlways('GET', THE_APP, {
        kind: 'status',
        status,
        headers: { Location: `${elsewhere.heroku.url}/apps/${APP}?secret=canary` },
      }),
    });
    const { message } = await rejectionOf(readTarget(session.client, APP));
    expect(message).toContain(`HTTP ${status} sends us to ${new URL(elsewhere.heroku.url).host}`);
    expect(message).toMatch(/renamed.*heroku-api-url/);
    expect(message).not.toContain('canary-secret');
    expect(elsewhere.heroku.journal).toEqual([]);
    expect(session.heroku.journal).toHaveLength(1);
    await elsewhere[Symbol.asyncDispose]();
  });
});
