import { createServer } from 'node:http';
import net from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { putBlob } from '../../src/heroku/blob-put.ts';
import { createSlug } from '../../src/heroku/create-slug.ts';
import { TIME_LIMITS, type TimeLimits } from '../../src/heroku/policy.ts';
import type { SlugFile } from '../../src/heroku/slug-file.ts';
import { NoReplyError } from '../../src/remote/remote-error.ts';
import { type FaultySocket, type SocketFault, startFaultySocket } from '../harness/faulty-socket.ts';
import { openDeafPort } from './deaf-port.ts';
import { createSlugFile, describeSlug, failingAlways, rejectionOf, type Session, startSession } from './session.ts';

const BLOB = /^\/blobs\//;
const MIB = 2 ** 20;

/** One PUT of `slug` to the session's blob store, through a socket with a fault. */
async function putThrough(
  session: Session,
  slug: SlugFile,
  fault: SocketFault | undefined,
  limits: Partial<TimeLimits> = {},
): Promise<{ put: ReturnType<typeof putBlob>; socket: FaultySocket }> {
  const { blobUrl } = await createSlug(session.client, describeSlug(slug));
  const socket = await startFaultySocket({ target: { port: Number(blobUrl.port) }, plan: () => fault });
  const url = new URL(blobUrl);
  url.host = `127.0.0.1:${socket.port}`;
  const put = putBlob({
    url,
    slug,
    limits: { ...TIME_LIMITS, ...limits },
    signal: session.abort.signal,
    onSent: () => {},
  });
  put.then(socket.close, socket.close);
  return { put, socket };
}

test('row 75: the request has a length and no type, no chunks, no token, and a connection of its own', async () => {
  await using slug = await createSlugFile(1000);
  const heads: string[] = [];
  const server = createServer((request, response) => {
    heads.push([`${request.method}`, ...request.rawHeaders].join(' '));
    request.resume().once('end', () => response.end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = new URL(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/x?Signature=s`);
  const { signal } = new AbortController();
  await putBlob({ url, slug, limits: TIME_LIMITS, signal, onSent: () => {} });
  server.close();
  expect(heads).toHaveLength(1);
  expect(heads[0]).toMatch(/^PUT .*content-length 1000/i);
  expect(heads[0]).toMatch(/connection close/i);
  expect(heads[0]).toMatch(/expect 100-continue/i);
  expect(heads[0]).not.toMatch(/content-type|transfer-encoding|authorization/i);
});

describe('row 76: a refusal that comes while we are writing', () => {
  test.each([403, 400, 500])('is told as %i, not as a broken pipe', async (status) => {
    await using slug = await createSlugFile(100 * MIB);
    await using session = await startSession({
      fault: failingAlways('PUT', BLOB, { kind: 'status', status, body: '<Error><Code>AccessDenied</Code></Error>' }),
    });
    for (let round = 0; round < 5; round += 1) {
      const { put } = await putThrough(session, slug, undefined);
      expect(await put).toMatchObject({ status, body: expect.stringContaining('AccessDenied') });
    }
    expect(session.heroku.journal.every(({ requestBytes }) => requestBytes < 10 * MIB)).toBe(true);
  });

  test('also in the middle of the body', async () => {
    await using slug = await createSlugFile(50 * MIB);
    const server = createServer((request, response) => {
      let left = 5 * MIB;
      request.on('data', (chunk: Buffer) => {
        left -= chunk.length;
        if (left > 0 || response.writableEnded) return;
        request.pause();
        response.writeHead(403, { connection: 'close' }).end('<Error><Code>Quota</Code></Error>');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const url = new URL(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/x`);
    const { signal } = new AbortController();
    expect(await putBlob({ url, slug, limits: TIME_LIMITS, signal, onSent: () => {} })).toMatchObject({ status: 403 });
    server.closeAllConnections();
    server.close();
  });
});

describe('row 77: a peer that reads nothing', () => {
  test('is given up when nothing moved for the idle limit', async () => {
    await using slug = await createSlugFile(20 * MIB);
    await using session = await startSession();
    const stall: SocketFault = { kind: 'stall', direction: 'request', afterBytes: 100_000 };
    const { put } = await putThrough(session, slug, stall, { idleMs: 300 });
    const error = await rejectionOf(put, session.log);
    expect(error).toBeInstanceOf(NoReplyError);
    expect(error.message).toMatch(/broke off: .*not a byte moved for 0\.3 s/);
  });

  test('is given up when it takes all and never answers', async () => {
    await using slug = await createSlugFile(1000);
    await using session = await startSession();
    const stall: SocketFault = { kind: 'stall', direction: 'reply', afterBytes: 0 };
    // The time for the whole is longer by 10 s.
    const limits = { idleMs: 300, slowestBytesPerSecond: 100 };
    const { put } = await putThrough(session, slug, stall, limits);
    expect((await rejectionOf(put, session.log)).message).toMatch(/not a byte moved/);
  });

  test('is given up as a whole when bytes move, but too slowly to matter', async () => {
    await using slug = await createSlugFile(8 * MIB);
    await using session = await startSession();
    const slow: SocketFault = { kind: 'slow', direction: 'request', bytesPerSecond: 100_000 };
    const limits = { idleMs: 500, slowestBytesPerSecond: 16 * MIB };
    const { put } = await putThrough(session, slug, slow, limits);
    expect((await rejectionOf(put, session.log)).message).toMatch(/no end within 1 s|not a byte moved/);
  });
});

test('row 80: a slow link is no fault, however long the reply takes to begin', async () => {
  await using slug = await createSlugFile(32 * MIB);
  await using session = await startSession();
  const slow: SocketFault = { kind: 'slow', direction: 'request', bytesPerSecond: 8 * MIB };
  const startedMs = performance.now();
  const { put } = await putThrough(session, slug, slow, { idleMs: 2000 });
  expect(await put).toMatchObject({ status: 200 });
  // Twice the idle limit: only silence counts, not duration.
  expect(performance.now() - startedMs).toBeGreaterThan(3900);
  expect(session.entries('PUT', BLOB)[0]?.bodySha256).toBe(slug.sha256);
});

test('row 77: a store that does not know Expect gets the body all the same', async () => {
  await using slug = await createSlugFile(3 * MIB);
  let received = 0;
  // Speaks too little HTTP for a 100.
  const server = net.createServer((socket) => {
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      received += chunk.length;
      if (received > slug.sizeBytes) socket.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = new URL(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/x`);
  const { signal } = new AbortController();
  expect(await putBlob({ url, slug, limits: TIME_LIMITS, signal, onSent: () => {} })).toMatchObject({ status: 200 });
  server.close();
});

test('row 67: a store that takes no connection is given up', async () => {
  using deaf = await openDeafPort();
  await using slug = await createSlugFile(1000);
  const url = new URL(`http://127.0.0.1:${deaf.port}/x`);
  const { signal } = new AbortController();
  const put = putBlob({ url, slug, limits: { ...TIME_LIMITS, connectMs: 300 }, signal, onSent: () => {} });
  expect((await rejectionOf(put)).message).toMatch(/no connection within 0\.3 s/);
});

test('back-pressure: what the connection does not take is not read from the file', async () => {
  await using slug = await createSlugFile(64 * MIB);
  await using session = await startSession();
  const sent: number[] = [];
  const { blobUrl } = await createSlug(session.client, describeSlug(slug));
  const stall: SocketFault = { kind: 'stall', direction: 'request', afterBytes: 10_000 };
  const socket = await startFaultySocket({ target: { port: Number(blobUrl.port) }, plan: () => stall });
  const url = new URL(blobUrl);
  url.host = `127.0.0.1:${socket.port}`;
  const limits = { ...TIME_LIMITS, idleMs: 400 };
  const put = putBlob({ url, slug, limits, signal: session.abort.signal, onSent: (bytes) => void sent.push(bytes) });
  await rejectionOf(put, session.log);
  await socket.close();
  expect(sent.at(-1) ?? 0).toBeLessThan(16 * MIB);
});
