import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from '@jest/globals';
import { aClient, upload } from './a-client.ts';

const bytes = Buffer.from('the bytes of a slug');

const withQuery = (url: string, change: (query: URLSearchParams) => void): string => {
  const changed = new URL(url);
  change(changed.searchParams);
  return changed.href;
};

test('an upload is answered with the MD5 of what was stored, and may be repeated', async () => {
  await using client = await aClient();
  const slug = await client.newSlug(bytes);
  expect(new URL(slug.blob.url).host).not.toBe(new URL(client.heroku.url).host);
  for (const _ of [1, 2]) {
    const reply = await upload(slug.blob.url, bytes);
    expect(reply.status).toBe(200);
    expect(reply.headers.get('etag')).toBe(`"${createHash('md5').update(bytes).digest('hex')}"`);
  }
  const uploads = client.heroku.journal.filter(({ method }) => method === 'PUT');
  const bodySha256 = createHash('sha256').update(bytes).digest('hex');
  expect(uploads).toHaveLength(2);
  expect(uploads[1]).toMatchObject({
    status: 200,
    attempt: 2,
    requestBytes: bytes.length,
    bodySha256,
    bearer: false,
    path: `/blobs/slugs/${slug.id}.tgz`,
  });
});

test.each([
  [
    'row 74: an expired URL',
    (url: string) => withQuery(url, (query) => query.set('Expires', '1')),
    {},
    403,
    'SignatureDoesNotMatch',
  ],
  [
    'another signature',
    (url: string) => withQuery(url, (query) => query.set('X-Amz-Signature', 'f'.repeat(64))),
    {},
    403,
    'SignatureDoesNotMatch',
  ],
  [
    'another token',
    (url: string) => withQuery(url, (query) => query.set('X-Amz-Security-Token', 'x')),
    {},
    403,
    'SignatureDoesNotMatch',
  ],
  ['no signature', (url: string) => url.replace(/\?.*/, ''), {}, 403, 'AccessDenied'],
  [
    'row 75: a content type',
    (url: string) => url,
    { 'Content-Type': 'application/gzip' },
    403,
    'SignatureDoesNotMatch',
  ],
  ['an Authorization header', (url: string) => url, { Authorization: 'Bearer x' }, 400, 'InvalidArgument'],
])('an upload with %s is refused and stores nothing', async (_what, urlOf, headers, status, code) => {
  await using client = await aClient();
  const slug = await client.newSlug(bytes);
  const reply = await upload(urlOf(slug.blob.url), bytes, headers);
  expect(reply.status).toBe(status);
  expect(await reply.text()).toContain(`<Code>${code}</Code>`);
  expect((await client.call(`/apps/example/slugs/${slug.id}`)).body.size).toBeNull();
});

test('row 74: a URL whose time is over is refused in the words of S3', async () => {
  await using client = await aClient({
    fault: ({ path }) => (path.endsWith('/slugs') ? { kind: 'expire-url' } : undefined),
  });
  const slug = await client.newSlug(bytes);
  const reply = await upload(slug.blob.url, bytes);
  expect(reply.status).toBe(403);
  expect(await reply.text()).toContain('<Code>AccessDenied</Code><Message>Request has expired</Message>');
});

test.each([
  ['row 75: a chunked upload is not implemented', 'Transfer-Encoding: chunked', 'HTTP/1.1 501 Not Implemented'],
  ['an upload without a length is refused', 'X-Nothing: here', 'HTTP/1.1 411 Length Required'],
])('%s', async (_what, header, statusLine) => {
  await using client = await aClient();
  const slug = await client.newSlug(bytes);
  const url = new URL(slug.blob.url);
  const socket = connect(Number(url.port), '127.0.0.1');
  socket.write(`PUT ${url.pathname}${url.search} HTTP/1.1\r\nHost: ${url.host}\r\n${header}\r\n\r\n`);
  const [chunk] = await once(socket, 'data');
  expect(String(chunk).split('\r\n')[0]).toBe(statusLine);
  socket.destroy();
});

test('the GET URL does not serve for a PUT', async () => {
  await using client = await aClient();
  const slug = await client.newSlug(bytes);
  const { body } = await client.call(`/apps/example/slugs/${slug.id}`);
  expect((await fetch(body.blob.url)).status).toBe(404);
  expect((await upload(body.blob.url, bytes)).status).toBe(403);
});

test('a body that ends before its declared length stores nothing', async () => {
  await using client = await aClient();
  const slug = await client.newSlug(bytes);
  const url = new URL(slug.blob.url);
  const socket = connect(Number(url.port), '127.0.0.1');
  socket.write(`PUT ${url.pathname}${url.search} HTTP/1.1\r\nHost: ${url.host}\r\nContent-Length: 100\r\n\r\nshort`);
  while (client.heroku.journal.at(-1)?.requestBytes !== 5) await new Promise(setImmediate);
  socket.destroy();
  expect((await client.call(`/apps/example/slugs/${slug.id}`)).body.size).toBeNull();
  expect(await client.release(slug.id)).toMatchObject({ status: 422 });
  expect(client.heroku.journal.find(({ method }) => method === 'PUT')).toMatchObject({
    status: null,
    committed: false,
    bodySha256: null,
  });
});

test.each([
  ['bytes=0-3', 206, 'the ', 'bytes 0-3/19'],
  ['bytes=15-', 206, 'slug', 'bytes 15-18/19'],
  ['bytes=-4', 206, 'slug', 'bytes 15-18/19'],
  ['bytes=4-999', 206, 'bytes of a slug', 'bytes 4-18/19'],
  ['bytes=19-', 416, expect.stringContaining('InvalidRange'), 'bytes */19'],
  ['lines=1-2', 200, 'the bytes of a slug', null],
])('the part %s of a blob', async (range, status, text, contentRange) => {
  await using client = await aClient();
  const slug = await client.newSlug(bytes);
  await upload(slug.blob.url, bytes);
  const { body } = await client.call(`/apps/example/slugs/${slug.id}`);
  const reply = await fetch(body.blob.url, { headers: { Range: range } });
  expect(reply.status).toBe(status);
  expect(await reply.text()).toEqual(text);
  expect(reply.headers.get('content-range')).toBe(contentRange);
  const head = await fetch(body.blob.url, { method: 'HEAD', headers: { Range: range } });
  expect([head.status, head.headers.get('content-range')]).toEqual([status, contentRange]);
});
