import { describe, expect, test } from '@jest/globals';
import { uploadSlug } from '../../src/heroku/upload.ts';
import type { Fault } from '../../src/local-heroku/fault.ts';
import { failing, s3Error } from './session.ts';
import { BLOB, uploadSession } from './upload-session.ts';

describe('row 82: where and how Heroku wants the slug', () => {
  const slugReply = (method: string, url: string): Fault => ({
    kind: 'replace-body',
    body: JSON.stringify({ id: '01234567-89ab-cdef-0123-456789abcdef', blob: { method, url } }),
  });

  test.each([
    ['POST', 'https://example.invalid/x?Signature=canary-signature', /by "POST" in place of PUT/],
    ['', 'https://example.invalid/x', /cannot be read/],
    ['PUT', 'http://example.invalid/x?Signature=canary-signature', /http:\/\/example\.invalid is not https/],
    ['PUT', 'ftp://example.invalid/x', /is not https/],
    ['PUT', 'file:///etc/passwd', /is not https/],
    ['PUT', 'https://user:canary-password@example.invalid/x', /user name or password/],
  ])('%p %s is refused', async (method, url, told) => {
    await using session = await uploadSession(10, { fault: failing('POST', /slugs$/, slugReply(method, url)) });
    const { message } = await session.refusal();
    expect(message).toMatch(told);
    expect(message).not.toMatch(/canary-(signature|password)/);
    expect(session.heroku.journal).toHaveLength(1);
  });

  test('"put" is PUT', async () => {
    await using session = await uploadSession(10);
    const call: typeof session.client.call = async (asked) =>
      session.client.call({
        ...asked,
        read: (body) => asked.read(JSON.parse(JSON.stringify(body).replace('"method":"PUT"', '"method":"put"'))),
      });
    await uploadSlug({ ...session.client, call }, session.description);
    expect(session.puts()).toEqual([200]);
  });
});

describe('after the signal', () => {
  test('nothing is sent at all', async () => {
    await using session = await uploadSession(10);
    session.abort.abort(new Error('SIGINT'));
    await expect(session.upload()).rejects.toThrow('SIGINT');
    expect(session.heroku.journal).toEqual([]);
  });

  test('an upload under way stops, and is not tried again', async () => {
    await using session = await uploadSession(10, {
      fault: ({ method }) => {
        if (method !== 'PUT') return undefined;
        setTimeout(() => session.abort.abort(new Error('SIGINT')), 50);
        return { kind: 'stall', ms: 60_000 };
      },
    });
    const error = await session.refusal();
    expect(error.message).toBe('The upload of the slug was cancelled.');
    expect(session.entries('PUT', BLOB)).toHaveLength(1);
    expect(session.entries('POST', /releases$/)).toEqual([]);
  });

  test('a wait between tries ends', async () => {
    await using session = await uploadSession(10, {
      fault: ({ method }) => {
        if (method !== 'PUT') return undefined;
        session.abort.abort(new Error('SIGINT'));
        return s3Error(503, 'SlowDown');
      },
    });
    await session.refusal();
    expect(session.entries('PUT', BLOB)).toHaveLength(1);
  });
});
