import { rm, truncate, writeFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import type { Fault } from '../../src/local-heroku/fault.ts';
import { createTestClock, failing, failingAlways, s3Error } from './session.ts';
import { BLOB, MIB, uploadSession } from './upload-session.ts';

describe('row 73: a store that keeps something else than it was sent', () => {
  test('is noticed by the ETag and sent it again', async () => {
    await using session = await uploadSession(MIB, {
      fault: failing('PUT', BLOB, { kind: 'store-short', bytes: 1000 }),
    });
    await session.upload();
    expect(session.puts()).toEqual([200, 200]);
    expect(session.log.text('info')).toMatch(/holds something else: its ETag is/);
  });

  test('is red if it stays so', async () => {
    await using session = await uploadSession(MIB, {
      fault: failingAlways('PUT', BLOB, { kind: 'store-short', bytes: 9 }),
    });
    const { message } = await session.refusal();
    expect(message).toMatch(/holds something else.*Nothing was released/);
    expect(session.puts()).toEqual([200, 200, 200, 200]);
  });

  test('is noticed by the stored size where the ETag says nothing', async () => {
    const short: Fault = { kind: 'status', status: 206, headers: { 'Content-Range': 'bytes 0-0/1000' }, body: 'x' };
    await using session = await uploadSession(MIB, { fault: failing('GET', BLOB, short) });
    await session.upload();
    expect(session.puts()).toEqual([200, 200]);
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
    const answer: Fault = { kind: 'status', status: 200, headers, afterCommit: true };
    await using session = await uploadSession(1000, { fault: failing('PUT', BLOB, answer) });
    await session.upload();
    expect(session.puts()).toEqual([200]);
  });

  test.each<[string, RegExp, Fault]>([
    ['the slug cannot be read', /slugs\/[0-9a-f-]+$/, { kind: 'status', status: 404 }],
    ['its URL is expired', BLOB, { kind: 'expire-url' }],
    ['the reply breaks off', BLOB, { kind: 'cut', afterBytes: 0 }],
    ['the store ignores ranges', BLOB, { kind: 'status', status: 200, body: 'x'.repeat(1000) }],
  ])('the store’s yes stands where %s', async (_, path, fault) => {
    await using session = await uploadSession(1000, { fault: failingAlways('GET', path, fault) });
    await session.upload();
    expect(session.puts()).toEqual([200]);
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
    let changed: Promise<void> | null = null;
    const clock = createTestClock();
    await using session = await uploadSession(2 * MIB, {
      fault: ({ method, attempt }) => {
        if (method !== 'PUT' || attempt > 1) return undefined;
        return s3Error(503, 'SlowDown');
      },
      clock: {
        ...clock,
        async wait(ms, signal) {
          changed ??= change(session.slug.file);
          await changed;
          await clock.wait(ms, signal);
        },
      },
    });
    const { message } = await session.refusal();
    expect(changed).not.toBeNull();
    expect(message).toMatch(/(no longer what was built|cannot be read any more).*Nothing was released/);
    expect(session.heroku.journal.some(({ effect }) => effect?.kind === 'upload')).toBe(false);
  });
});
