import { describe, expect, test } from '@jest/globals';
import { BlobRefusedError } from '../../src/heroku/blob-reply.ts';
import type { Fault } from '../../src/local-heroku/fault.ts';
import { APP, createTestClock, failing, failingAlways, s3Error } from './session.ts';
import { BLOB, MIB, uploadSession } from './upload-session.ts';

test('a slug is announced and sent whole', async () => {
  await using session = await uploadSession(3 * MIB + 5);
  const { slugId } = await session.upload({
    ...session.description,
    commitDescription: `${'é'.repeat(5000)}`,
  });
  expect(session.requests()).toEqual([
    'POST /apps/:app/slugs → 201',
    'PUT /blobs/slugs/:id.tgz → 200',
    'GET /apps/:app/slugs/:id → 200',
    'GET /blobs/slugs/:id.tgz → 206',
  ]);
  expect(session.heroku.journal[0]?.effect).toMatchObject({ slug: slugId, checksum: `SHA256:${session.slug.sha256}` });
  expect(session.heroku.journal[1]).toMatchObject({
    bodySha256: session.slug.sha256,
    requestBytes: session.slug.sizeBytes,
  });
  expect(session.log.text('progress')).toMatch(/3\.0 of 3\.0 MiB \(100 %\)$/);
});

test('row 111: blob URL, signature and token are masked before they are used', async () => {
  await using session = await uploadSession(10);
  await session.upload();
  const urls = new Set(session.log.masked.filter((secret) => secret.startsWith('http')));
  expect(urls.size).toBe(2);
  for (const url of urls) {
    const { searchParams, search } = new URL(url);
    const parts = [search.slice(1), searchParams.get('X-Amz-Signature'), searchParams.get('X-Amz-Security-Token')];
    expect(session.log.masked).toEqual(expect.arrayContaining(parts));
  }
});

describe('row 72: an upload that breaks is sent again from its first byte', () => {
  const SIZE = 4 * MIB;
  test.each<[string, Fault]>([
    ['reset before a byte was read', { kind: 'reset-before-commit' }],
    ['cut at 0', { kind: 'cut', afterBytes: 0 }],
    ['cut at 1', { kind: 'cut', afterBytes: 1 }],
    ['cut at 50 %', { kind: 'cut', afterBytes: SIZE / 2 }],
    ['cut at 99 %', { kind: 'cut', afterBytes: Math.floor(SIZE * 0.99) }],
    ['cut with the last byte', { kind: 'cut', afterBytes: SIZE }],
    ['reset after it was stored (row 81)', { kind: 'reset-after-commit' }],
    ['500', s3Error(500, 'InternalError')],
    ['503 SlowDown', s3Error(503, 'SlowDown')],
    ['429', s3Error(429, 'TooManyRequests')],
    ['408', s3Error(408, 'RequestTimeout')],
    ['400 RequestTimeout', s3Error(400, 'RequestTimeout')],
  ])('%s', async (_, fault) => {
    await using session = await uploadSession(SIZE, { fault: failing('PUT', BLOB, fault, fault) });
    await session.upload();
    const entries = session.entries('PUT', BLOB);
    expect(entries).toHaveLength(3);
    expect(entries[2]).toMatchObject({ status: 200, bodySha256: session.slug.sha256, requestBytes: SIZE });
    for (const { bodySha256 } of entries) expect([null, session.slug.sha256]).toContain(bodySha256);
    expect(session.entries('POST', /slugs$/)).toHaveLength(1);
    expect(session.clock.waits).toEqual([250, 500]);
  });

  test('four times, and no more', async () => {
    await using session = await uploadSession(SIZE, { fault: failingAlways('PUT', BLOB, s3Error(503, 'SlowDown')) });
    const error = await session.refusal();
    expect(error.message).toMatch(/did not take the slug \(HTTP 503, SlowDown, In words\.\)/);
    expect(session.puts()).toEqual([503, 503, 503, 503]);
  });
});

describe('row 74: an expired URL', () => {
  test('is replaced once', async () => {
    await using session = await uploadSession(MIB, { fault: failing('PUT', BLOB, { kind: 'expire-url' }) });
    const { slugId } = await session.upload();
    expect(session.puts()).toEqual([403, 200]);
    const slugs = session.heroku.journal.flatMap(({ effect }) => (effect?.kind === 'slug' ? [effect.slug] : []));
    expect(slugs).toHaveLength(2);
    expect(slugs[1]).toBe(slugId);
  });

  test('that was expired from the beginning is replaced once', async () => {
    await using session = await uploadSession(MIB, { fault: failing('POST', /slugs$/, { kind: 'expire-url' }) });
    await session.upload();
    expect(session.puts()).toEqual([403, 200]);
  });

  test('is red the second time', async () => {
    await using session = await uploadSession(MIB, { fault: failingAlways('PUT', BLOB, { kind: 'expire-url' }) });
    const error = await session.refusal();
    expect(error).toBeInstanceOf(BlobRefusedError);
    expect(error.message).toMatch(/refuses the upload URL as expired \(HTTP 403, AccessDenied, Request has expired\)/);
    expect(session.puts()).toEqual([403, 403]);
    expect(session.entries('POST', /slugs$/)).toHaveLength(2);
  });

  test.each([
    [86_400_000, '1440 minutes ahead of'],
    [-86_400_000, '1440 minutes behind'],
  ])('row 71: with a clock that is %i ms off the clock is named, and there is no loop', async (skewMs, told) => {
    const clock = createTestClock();
    clock.advance(skewMs);
    await using session = await uploadSession(1000, {
      clock,
      fault: failingAlways('PUT', BLOB, { kind: 'expire-url' }),
    });
    const { message } = await session.refusal();
    expect(message).toContain(`The clock of this machine is ${told} the store's: set it right.`);
    expect(session.puts()).toEqual([403, 403]);
  });
});

describe('row 75: what another try would not cure', () => {
  test.each<[string, Fault]>([
    ['403 SignatureDoesNotMatch', s3Error(403, 'SignatureDoesNotMatch')],
    ['403 AccessDenied', s3Error(403, 'AccessDenied', 'Access Denied')],
    ['501 NotImplemented', s3Error(501, 'NotImplemented')],
    ['400 BadDigest', s3Error(400, 'BadDigest')],
    ['411', s3Error(411, 'MissingContentLength')],
    ['413', { kind: 'status', status: 413 }],
  ])('%s is red at once', async (_, fault) => {
    await using session = await uploadSession(1000, { fault: failingAlways('PUT', BLOB, fault) });
    await session.refusal();
    expect(session.puts()).toHaveLength(1);
    expect(session.entries('POST', /slugs$/)).toHaveLength(1);
  });
});

describe('row 78: which answers mean yes', () => {
  test.each([200, 201, 204])('%i does', async (status) => {
    const yes: Fault = { kind: 'status', status, afterCommit: true };
    await using session = await uploadSession(1000, { fault: failingAlways('PUT', BLOB, yes) });
    await session.upload();
  });

  test.each([202, 206, 301, 307, 304])('%i does not', async (status) => {
    const no: Fault = { kind: 'status', status, headers: { Location: 'http://localhost:1/' }, afterCommit: true };
    await using session = await uploadSession(1000, { fault: failingAlways('PUT', BLOB, no) });
    const { message } = await session.refusal();
    expect(message).toContain(`did not take the slug (HTTP ${status})`);
    expect(session.puts()).toEqual([status]);
  });

  test('200 with an error in its body does not', async () => {
    await using session = await uploadSession(1000, { fault: failing('PUT', BLOB, s3Error(200, 'InternalError')) });
    await session.upload();
    expect(session.puts()).toEqual([200, 200]);
  });
});

test(`a slug for ${APP} can be empty of descriptions`, async () => {
  await using session = await uploadSession(10);
  const { commit: _, commitDescription: __, ...bare } = session.description;
  await session.upload(bare);
  expect(session.puts()).toEqual([200]);
});
