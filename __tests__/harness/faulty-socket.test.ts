import http from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { breaks } from './breaks.ts';
import { type FaultySocket, type SocketFault, startFaultySocket } from './faulty-socket.ts';

const server = http.createServer((request, response) => {
  let bytes = 0;
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
  });
  request.on('end', () => response.end(`${request.method} ${bytes} ${'x'.repeat(1000)}`));
  request.on('error', () => {});
});

beforeEach(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function through<T>(fault: SocketFault | undefined, body: (socket: FaultySocket) => Promise<T>): Promise<T> {
  const { port } = server.address() as AddressInfo;
  const socket = await startFaultySocket({ target: { port }, plan: () => fault });
  try {
    return await body(socket);
  } finally {
    await socket.close();
  }
}

const post = async ({ url }: FaultySocket, bytes: number): Promise<string> =>
  (await fetch(url, { method: 'POST', body: Buffer.alloc(bytes), signal: AbortSignal.timeout(500) })).text();

test('passes everything on without a fault, and tells of it', async () => {
  await through(undefined, async (socket) => {
    expect(await post(socket, 1_000_000)).toMatch(/^POST 1000000 x{1000}$/);
    const [connection] = socket.connections;
    expect(connection).toMatchObject({ index: 0, firstLine: 'POST / HTTP/1.1', fault: null });
    expect(connection?.requestBytes).toBeGreaterThan(1_000_000);
    expect(connection?.replyBytes).toBeGreaterThan(1000);
  });
});

test('chooses the fault by connection and first line', async () => {
  const { port } = server.address() as AddressInfo;
  const seen: string[] = [];
  const socket = await startFaultySocket({
    target: { port },
    plan: ({ index, firstLine }) => {
      seen.push(`${index} ${firstLine}`);
      return firstLine.startsWith('PUT') ? { kind: 'refuse' } : undefined;
    },
  });
  await expect(fetch(`${socket.url}/a`, { method: 'PUT' })).rejects.toThrow('fetch failed');
  await (await fetch(`${socket.url}/b`)).text();
  expect(seen).toEqual(['0 PUT /a HTTP/1.1', '1 GET /b HTTP/1.1']);
  await socket.close();
});

test.each(breaks({ request: [0, 5000], reply: [0, 500] }))('breaks the connection: %p', async (fault) => {
  await through(fault, async (socket) => {
    const error = await post(socket, 100_000).catch((reason: unknown) => reason);
    expect(String(error)).toMatch(/TypeError/);
    const { requestBytes = 0, replyBytes = 0 } = socket.connections[0] ?? {};
    if (fault.kind !== 'cut') expect([requestBytes, replyBytes]).toEqual([0, 0]);
    else expect(fault.direction === 'request' ? requestBytes : replyBytes).toBe(fault.afterBytes);
  });
});

test.each<SocketFault>([
  { kind: 'stall', direction: 'request', afterBytes: 1000 },
  { kind: 'stall', direction: 'reply', afterBytes: 10 },
  { kind: 'slow', direction: 'reply', bytesPerSecond: 100 },
  { kind: 'slow', direction: 'request', bytesPerSecond: 1 },
])('takes longer than one waits: %p', async (fault) => {
  await through(fault, async (socket) => {
    const error = await post(socket, 100_000).catch((reason: unknown) => reason);
    expect(String(error)).toMatch(/TimeoutError/);
  });
});

test('keeps to a speed', async () => {
  await through({ kind: 'slow', direction: 'reply', bytesPerSecond: 10_000 }, async (socket) => {
    const startedMs = performance.now();
    await post(socket, 10);
    const elapsedMs = performance.now() - startedMs;
    expect(elapsedMs).toBeGreaterThan(80);
  });
});

test('slices into single bytes', async () => {
  const { port } = server.address() as AddressInfo;
  const plan = (): SocketFault => ({ kind: 'slice', direction: 'reply' });
  const socket = await startFaultySocket({ target: { port }, plan });
  const sizes: number[] = [];
  const client = connect(socket.port, '127.0.0.1', () => client.write('GET / HTTP/1.0\r\n\r\n'));
  client.on('data', (chunk) => void sizes.push(chunk.length));
  await new Promise((resolve) => client.once('end', resolve));
  client.destroy();
  expect(sizes.length).toBeGreaterThan(200);
  await socket.close();
});

test('replaces the reply to a request that was carried out', async () => {
  const reply = 'HTTP/1.1 503 Down\r\nContent-Length: 2\r\n\r\nno';
  await through({ kind: 'replace-reply', reply }, async (socket) => {
    const response = await fetch(socket.url, { method: 'POST', body: 'abc' });
    expect(response.status).toBe(503);
    expect(await response.text()).toBe('no');
    expect(socket.connections[0]?.requestBytes).toBeGreaterThan(3);
  });
});

test('listens on a Unix socket, and in front of one', async () => {
  const { port } = server.address() as AddressInfo;
  const inner = await startFaultySocket({ target: { port }, listen: 'unix', plan: () => undefined });
  const outer = await startFaultySocket({ target: { path: inner.path }, listen: 'unix', plan: () => undefined });
  expect(outer.url).toBe(`unix://${outer.path}`);
  const text = await new Promise<string>((resolve, reject) => {
    http
      .get({ socketPath: outer.path, path: '/' }, (response) => {
        response.setEncoding('utf8').once('data', resolve);
      })
      .once('error', reject);
  });
  expect(text).toMatch(/^GET 0 /);
  await outer.close();
  await inner.close();
});

test('passes an answer on that comes after the client has said its all', async () => {
  await through(undefined, async (socket) => {
    const client = connect({ port: socket.port, host: '127.0.0.1', allowHalfOpen: true });
    client.end('GET / HTTP/1.0\r\n\r\n');
    const chunks: Buffer[] = [];
    for await (const chunk of client) chunks.push(chunk);
    expect(Buffer.concat(chunks).toString()).toMatch(/^HTTP\/1\.1 200/);
  });
});
