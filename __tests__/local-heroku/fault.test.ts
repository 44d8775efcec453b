import { request } from 'node:http';
import { connect } from 'node:net';
import { expect, test } from '@jest/globals';
import type { Fault, FaultableRequest } from '../../src/local-heroku/fault.ts';
import { aClient, upload } from './a-client.ts';
import { brokenInvariants } from './invariants.ts';

const bytes = Buffer.alloc(1024 * 1024, 'slug');

/** The first request that ends so gets the fault. */
const once =
  (method: string, end: string, fault: Fault) =>
  (faultable: FaultableRequest): Fault | undefined =>
    faultable.method === method && faultable.path.endsWith(end) && faultable.attempt === 1 ? fault : undefined;

test('a status is answered in the place of the request', async () => {
  const fault = once('POST', '/slugs', { kind: 'status', status: 503, headers: { 'Retry-After': '2' }, body: 'busy' });
  await using client = await aClient({ fault });
  const reply = await client.call('/apps/example/slugs', { method: 'POST', body: { process_types: {} } });
  expect([reply.status, reply.headers.get('retry-after'), reply.body]).toEqual([503, '2', 'busy']);
  expect(client.heroku.journal).toMatchObject([{ status: 503, committed: false, effect: null, fault: 'status' }]);
  expect((await client.newSlug(bytes)).id).toBeDefined();
});

test.each<[string, Fault, boolean]>([
  ['reset-before-commit', { kind: 'reset-before-commit' }, false],
  ['reset-after-commit', { kind: 'reset-after-commit' }, true],
  ['a status after the commit', { kind: 'status', status: 502, afterCommit: true }, true],
  ['a body in the place of the reply', { kind: 'replace-body', body: '<html>', contentType: 'text/html' }, true],
  ['a reply that is cut', { kind: 'cut', afterBytes: 10 }, true],
])('row 83: POST release meets %s', async (_what, fault, isCommitted) => {
  await using client = await aClient({ fault: once('POST', '/releases', fault) });
  const slug = await client.newSlug(bytes);
  await upload(slug.blob.url, bytes);
  const reply = await client.release(slug.id).catch(() => null);
  const [status, body] = fault.kind === 'status' ? [502, ''] : [201, '<html>'];
  if (fault.kind === 'status' || fault.kind === 'replace-body') expect(reply).toMatchObject({ status, body });
  else expect(reply).toBeNull();
  expect(client.heroku.app('example').releases).toHaveLength(isCommitted ? 2 : 1);
  expect(client.heroku.journal.at(-1)).toMatchObject({ committed: isCommitted, fault: fault.kind });
  expect(brokenInvariants(client.heroku.journal)).toEqual([]);
  expect((await client.release(slug.id)).status).toBe(201);
  expect(brokenInvariants(client.heroku.journal)).toEqual(
    isCommitted ? ['I1: example was released more than once'] : [],
  );
});

test.each([0, 1, 500_000, 1024 * 1024])(
  'row 72: an upload that is cut after %d bytes stores nothing',
  async (afterBytes) => {
    await using client = await aClient({ fault: once('PUT', '.tgz', { kind: 'cut', afterBytes }) });
    const slug = await client.newSlug(bytes);
    await expect(upload(slug.blob.url, bytes)).rejects.toThrow('fetch failed');
    const cut = client.heroku.journal.at(-1);
    expect(cut).toMatchObject({ status: null, committed: false, bodySha256: null });
    expect(cut?.requestBytes).toBeGreaterThanOrEqual(afterBytes);
    expect(await client.release(slug.id)).toMatchObject({ status: 422 });
    expect((await upload(slug.blob.url, bytes)).status).toBe(200);
    expect(await client.release(slug.id)).toMatchObject({ status: 201 });
    expect(brokenInvariants(client.heroku.journal)).toEqual([]);
  },
);

test('row 73: a blob that is stored short is answered as whole, with another ETag, and cannot be released', async () => {
  await using client = await aClient({ fault: once('PUT', '.tgz', { kind: 'store-short', bytes: 1000 }) });
  const slug = await client.newSlug(bytes);
  const [short, whole] = [await upload(slug.blob.url, bytes), await client.release(slug.id)];
  expect(short.status).toBe(200);
  expect(whole).toMatchObject({ status: 422 });
  expect((await client.call(`/apps/example/slugs/${slug.id}`)).body.size).toBe(1000);
  expect((await upload(slug.blob.url, bytes)).headers.get('etag')).not.toBe(short.headers.get('etag'));
});

test('row 76: a status is seen while the body is still being sent, of which little is read', async () => {
  const large = Buffer.alloc(64 * 1024 * 1024);
  await using client = await aClient({ fault: once('PUT', '.tgz', { kind: 'status', status: 403, body: '<Error/>' }) });
  const slug = await client.newSlug(large);
  const reply = await upload(slug.blob.url, large);
  expect(reply.status).toBe(403);
  expect(client.heroku.journal.at(-1)).toMatchObject({ status: 403, requestBytes: 0 });
});

test('row 76: after an early status the connection stays for a moment, so that it can be read, and is broken then', async () => {
  await using client = await aClient({ fault: once('PUT', '.tgz', { kind: 'status', status: 403, body: '<Error/>' }) });
  const { url } = (await client.newSlug(bytes)).blob;
  const { port, host, pathname, search } = new URL(url);
  const socket = connect(Number(port), '127.0.0.1');
  socket.write(`PUT ${pathname}${search} HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 1000\r\n\r\nsome`);
  const closed = new Promise((resolve) => socket.once('close', resolve));
  const reply = new Promise((resolve) => socket.once('data', resolve));
  expect(String(await reply)).toMatch(/^HTTP\/1\.1 403 [\s\S]*<Error\/>$/);
  const repliedAt = performance.now();
  await closed;
  expect(performance.now() - repliedAt).toBeGreaterThan(150);
});

test('row 77: a stall reads nothing, and goes on after it', async () => {
  await using client = await aClient({ fault: once('PUT', '.tgz', { kind: 'stall', ms: 300 }) });
  const slug = await client.newSlug(bytes);
  const startedAt = Date.now();
  expect((await upload(slug.blob.url, bytes)).status).toBe(200);
  expect(Date.now() - startedAt).toBeGreaterThanOrEqual(295);
});

test('a stall does not hold up the close', async () => {
  const client = await aClient({ fault: () => ({ kind: 'stall', ms: 60_000 }) });
  const calling = client.call('/apps/example').catch(() => 'broken off');
  while (client.heroku.journal.length === 0) await new Promise(setImmediate);
  await client.heroku.close();
  expect(await calling).toBe('broken off');
});

test('a close in the middle of an upload breaks it off, and nothing is thrown that nobody waits for', async () => {
  const client = await aClient();
  const { url } = (await client.newSlug(bytes)).blob;
  const put = request(url, { method: 'PUT', headers: { 'Content-Length': bytes.length } });
  const broken = new Promise((resolve) => put.once('error', resolve));
  put.write(bytes.subarray(0, 1000));
  while (client.heroku.journal.at(-1)?.requestBytes !== 1000) await new Promise(setImmediate);
  await client.heroku.close();
  expect(await broken).toMatchObject({ code: 'ECONNRESET' });
  // A rejection that nobody handles fails the test if the test is still there.
  await new Promise((resolve) => setTimeout(resolve, 50));
});

test('a GET of a blob is cut after so many bytes', async () => {
  await using client = await aClient({ fault: once('GET', '.tgz', { kind: 'cut', afterBytes: 1000 }) });
  const slug = await client.newSlug(bytes);
  await upload(slug.blob.url, bytes);
  const { body } = await client.call(`/apps/example/slugs/${slug.id}`);
  const reply = await fetch(body.blob.url);
  const read: Uint8Array[] = [];
  const reading = (async () => {
    for await (const chunk of reply.body ?? []) read.push(chunk);
  })();
  await expect(reading).rejects.toThrow('terminated');
  expect(Buffer.concat(read)).toHaveLength(1000);
});
