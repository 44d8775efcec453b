import { mkdtemp, readFile, rm } from 'node:fs/promises';
import net, { type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { makeCertificates } from '../harness/registry-trust.ts';
import { openDeafPort } from '../heroku/deaf-port.ts';
import { check, reasonOf, startApp, statuses } from './an-app.ts';

/** A server that speaks no HTTP of its own accord. */
async function startServer(onSocket: (socket: Socket) => void): Promise<{ readonly port: number } & AsyncDisposable> {
  const sockets: Socket[] = [];
  const server = net.createServer((socket) => {
    sockets.push(socket.on('error', () => {}));
    onSocket(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const MEANING = 'This is between this machine and the app, and says nothing of the release.';

test('row 92: a certificate that nobody vouches for says nothing of the app', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'health-'));
  try {
    await makeCertificates(folder, '127.0.0.1');
    const [cert, key] = await Promise.all(['ca.crt', 'ca.key'].map((name) => readFile(join(folder, name))));
    await using app = await startApp(statuses(200), { cert, key });
    const reason = reasonOf(await check(app.url, { windowMs: 1 }));
    expect(reason).toMatch(/^unknown: https:\/\/127.*: no secure connection: .*self-signed certificate/);
    expect(reason).toContain(MEANING);
    expect(app.requests).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('TLS with a server that speaks none says nothing of the app', async () => {
  await using app = await startApp(statuses(200));
  const reason = reasonOf(await check(app.url.replace('http:', 'https:'), { windowMs: 1 }));
  expect(reason).toMatch(/^unknown: .*no secure connection: /);
});

test('TLS that is never set up is given up in time, and says nothing of the app', async () => {
  await using server = await startServer(() => {});
  const checked = await check(`https://127.0.0.1:${server.port}/`, { windowMs: 1, limits: { connectMs: 100 } });
  expect(reasonOf(checked)).toContain(': no connection within 0.1 s (1 try in');
  expect(checked.health.kind).toBe('unknown');
});

test.each([
  { name: 'a connection that is refused', url: 'http://127.0.0.1:1/', says: 'connect ECONNREFUSED 127.0.0.1:1' },
  { name: 'a name that is not resolved', url: 'http://no-such-host.invalid/', says: 'no-such-host.invalid' },
])('row 92: $name says nothing of the app, however often it is tried', async ({ url, says }) => {
  const checked = await check(url);
  expect(checked.health).toMatchObject({ kind: 'unknown', attempts: 6 });
  expect(reasonOf(checked)).toContain(says);
  expect(reasonOf(checked)).toContain(MEANING);
});

test('a connection that is neither made nor refused is given up in time', async () => {
  using deaf = await openDeafPort();
  const checked = await check(`http://127.0.0.1:${deaf.port}/`, { windowMs: 1, limits: { connectMs: 100 } });
  expect(reasonOf(checked)).toContain('no connection within 0.1 s');
  expect(checked.health.kind).toBe('unknown');
});

test.each<{ name: string; end: (socket: Socket) => void }>([
  { name: 'reset', end: (socket) => socket.resetAndDestroy() },
  { name: 'closed', end: (socket) => socket.end() },
])('row 92: a connection that is $name before any byte says nothing of the app', async ({ end }) => {
  await using server = await startServer((socket) => socket.once('data', () => end(socket)));
  expect((await check(`http://127.0.0.1:${server.port}/`, { windowMs: 1 })).health.kind).toBe('unknown');
});

test.each([
  { name: 'no HTTP', words: 'SSH-2.0-OpenSSH_9.6\r\n' },
  { name: 'half a head', words: 'HTTP/1.1 200 OK\r\nContent-' },
])('an answer that is $name is an answer', async ({ words }) => {
  await using server = await startServer((socket) => socket.once('data', () => socket.end(words)));
  const reason = reasonOf(await check(`http://127.0.0.1:${server.port}/`, { windowMs: 1 }));
  expect(reason).toMatch(/^unhealthy: .*: the answer is no HTTP \(/);
});

test('the last try counts: 503 and then nobody there is unknown, nobody there and then 503 is not', async () => {
  const closing = await startApp((response) => {
    response.once('close', () => void closing[Symbol.asyncDispose]());
    response.writeHead(503).end();
  });
  expect((await check(closing.url)).health).toMatchObject({ kind: 'unknown' });

  let isUp = false;
  await using server = await startServer((socket) => {
    if (!isUp) socket.resetAndDestroy();
    else socket.end('HTTP/1.1 503 Down\r\ncontent-length: 0\r\n\r\n');
    isUp = true;
  });
  expect((await check(`http://127.0.0.1:${server.port}/`)).health).toMatchObject({ kind: 'unhealthy' });
});
