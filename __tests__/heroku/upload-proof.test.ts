import { rm, truncate, writeFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { uploadSlug } from '../../src/heroku/upload.ts';
import type { Fault } from '../../src/local-heroku/fault.ts';
import {
  createSlugFile,
  describeSlug,
  failing,
  failingAlways,
  storeStatuses as puts,
  rejectionOf,
  s3Error,
  startSession,
} from './session.ts';

const BLOB = /^\/blobs\//;
const MIB = 2 ** 20;

describe('row 73: a store that keeps something else than it was sent', () => {
  test('is noticed by the ETag and sent it again', async () => {
    await using slug = await createSlugFile(MIB);
    await using session = await startSession({ fault: failing('PUT', BLOB, { kind: 'store-short', bytes: 1000 }) });
    await uploadSlug(session.client, describeSlug(slug));
    expect(puts(session)).toEqual([200, 200]);
    expect(session.log.text('info')).toMatch(/holds something else: its ETag is/);
  });

  test('is red if it stays so', async () => {
    await using slug = await createSlugFile(MIB);
    await using session = await startSession({ fault: failingAlways('PUT', BLOB, { kind: 'store-short', bytes: 9 }) });
    const { message } = await rejectionOf(uploadSlug(session.client, describeSlug(slug)), session.log);
    expect(message).toMatch(/holds something else.*Nothing was released/);
    expect(puts(session)).toEqual([200, 200, 200, 200]);
  });

  test('is noticed by the stored size where the ETag says nothing', async () => {
    await using slug = await createSlugFile(MIB);
    const short: Fault = { kind: 'status', status: 206, headers: { 'Content-Range': 'bytes 0-0/1000' }, body: 'x' };
    await using session = await startSession({ fault: failing('GET', BLOB, short) });
    await uploadSlug(session.client, describeSlug(slug));
    expect(puts(session)).toEqual([200, 200]);
    expect(session.log.text('info')).toContain(`1000 bytes of ${MIB}`);
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ['a multipart ETag', { ETag: '"d41d8cd98f00b204e9800998ecf8427e-2"' }],
    ['none', {}],
    [
      'an ETag under KMS',
      { ETag: '"d41d8cd98f00b204e9800998ecf8427e"', 'x-amz-server-side-encryption': 'aws:kms:dsse' },
    ],
    [
      'an ETag under a key of the customer',
      { ETag: '"d41d8cd98f00b204e9800998ecf8427e"', 'x-amz-server-side-encryption-customer-algorithm': 'AES256' },
    ],
  ])('%s proves nothing', async (_, headers) => {
    await using slug = await createSlugFile(1000);
    const answer: Fault = { kind: 'status', status: 200, headers, afterCommit: true };
    await using session = await startSession({ fault: failing('PUT', BLOB, answer) });
    await uploadSlug(session.client, describeSlug(slug));
    expect(puts(session)).toEqual([200]);
  });

  test.each<[string, RegExp, Fault]>([
    ['the slug cannot be read', /slugs\/[0-9a-f-]+$/, { kind: 'status', status: 404 }],
    ['its URL is expired', BLOB, { kind: 'expire-url' }],
    ['the reply breaks off', BLOB, { kind: 'cut', afterBytes: 0 }],
    ['the store ignores ranges', BLOB, { kind: 'status', status: 200, body: 'x'.repeat(1000) }],
  ])('the store’s yes stands where %s', async (_, path, fault) => {
    await using slug = await createSlugFile(1000);
    await using session = await startSession({ fault: failingAlways('GET', path, fault) });
    await uploadSlug(session.client, describeSlug(slug));
    expect(puts(session)).toEqual([200]);
  });
});

describe('row 79: a slug that changes between tries', () => {
  const changes: readonly [string, (file: string) => Promise<void>][] = [
    ['is deleted', (file) => rm(file)],
    ['gets shorter', (file) => truncate(file, 1000)],
    ['gets longer', (file) => writeFile(file, 'x', { flag: 'a' })],
    ['gets other bytes of the same length', (file) => writeFile(file, Buffer.alloc(2 * MIB))],
  ];

  test.each(changes)('it %s: red, and never stored', async (_, change) => {
    await using slug = await createSlugFile(2 * MIB);
    let changed: Promise<void> | null = null;
    await using session = await startSession({
      fault: ({ method, attempt }) => {
        if (method !== 'PUT' || attempt > 1) return undefined;
        return s3Error(503, 'SlowDown');
      },
    });
    const wait = session.clock.wait;
    const clock = {
      ...session.clock,
      wait: async (ms: number, signal: AbortSignal) => {
        changed ??= change(slug.file);
        await changed;
        await wait(ms, signal);
      },
    };
    const upload = uploadSlug({ ...session.client, clock }, describeSlug(slug));
    const { message } = await rejectionOf(upload, session.log);
    expect(changed).not.toBeNull();
    expect(message).toMatch(/(no longer what was built|cannot be read any more).*Nothing was released/);
    expect(session.heroku.journal.some(({ effect }) => effect?.kind === 'upload')).toBe(false);
  });
});
