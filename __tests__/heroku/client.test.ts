import { inspect } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { readTarget } from '../../src/heroku/app.ts';
import { HEROKU_CAUSES } from '../../src/heroku/causes.ts';
import { createHerokuClient } from '../../src/heroku/client.ts';
import { createSlug } from '../../src/heroku/create-slug.ts';
import { HerokuApiError } from '../../src/heroku/errors.ts';
import { CALL_POLICIES } from '../../src/heroku/policy.ts';
import type { Fault } from '../../src/local-heroku/fault.ts';
import { UnreadableReplyError } from '../../src/remote/remote-error.ts';
import { createRecordingLog } from '../harness/recording-log.ts';
import { APP, createSlugFile, describeSlug, failingAlways, rejectionOf, startSession, TOKEN } from './session.ts';

const THE_APP = /^\/apps\/canary-app$/;

function refusal(status: number, id: string, message: string): Fault {
  return { kind: 'status', status, headers: { 'Request-Id': 'req-42' }, body: JSON.stringify({ id, message }) };
}

describe('row 63: what Heroku refuses for good', () => {
  test.each([
    [401, 'unauthorized', /token is wrong.*heroku authorizations:create/],
    [402, 'delinquent', /unpaid or unverified bill.*Billing/],
    [403, 'forbidden', /no access.*heroku access:add/],
    [403, 'two_factor', /second factor/],
    [403, 'suspended', /suspended/],
    [404, 'not_found', /does not find it.*heroku apps/],
    [409, 'conflict', /conflicts/],
    [418, 'teapot', /refuses it/],
  ])('%i %s is asked once, and told with its cause, id and Request-Id', async (status, id, told) => {
    await using session = await startSession({
      fault: failingAlways('GET', THE_APP, refusal(status, id, 'In words.')),
    });
    const error = await rejectionOf(readTarget(session.client, APP));
    expect(error).toBeInstanceOf(HerokuApiError);
    expect(error).toMatchObject({ status, id, requestId: 'req-42' });
    expect(error.message).toMatch(told);
    expect(error.message).toContain(`Could not read the app ${APP}`);
    expect(error.message).toContain(`(HTTP ${status}, ${id}, "In words.", Request-Id req-42)`);
    expect(session.heroku.journal).toHaveLength(1);
  });

  test('a wrong token gets the real answer, and is never shown', async () => {
    await using session = await startSession({ token: 'HRKU-some-other-token-0123' });
    const error = await rejectionOf(readTarget(session.client, APP));
    expect(error).toMatchObject({ status: 401, id: 'unauthorized' });
    expect(error.message).not.toContain('HRKU-some-other-token-0123');
    expect(session.log.masked[0]).toBe('HRKU-some-other-token-0123');
    expect(session.log.text()).not.toContain('HRKU-some-other-token-0123');
  });

  test('each cause has a row of its own', () => {
    const keys = HEROKU_CAUSES.map(({ status, id }) => `${status} ${id}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("Heroku's words cannot break out of their line", async () => {
    const words = `one\n::error::two\u001b[31m${'x'.repeat(1000)}`;
    await using session = await startSession({ fault: failingAlways('GET', THE_APP, refusal(422, 'bad\nid', words)) });
    const { message } = await rejectionOf(readTarget(session.client, APP));
    expect(message).not.toMatch(/[\n\u001b]/);
    expect(message.length).toBeLessThan(900);
  });
});

describe('row 64: replies that are not what they must be', () => {
  test('a 422 with HTML is told by its status', async () => {
    const fault: Fault = { kind: 'status', status: 422, body: '<html><title>Nope</title></html>' };
    await using session = await startSession({ fault: failingAlways('GET', THE_APP, fault) });
    const error = await rejectionOf(readTarget(session.client, APP));
    expect(error).toMatchObject({ status: 422, id: null, requestId: 'not given' });
    expect(error.message).not.toContain('html');
  });

  test.each([
    ['an empty body', ''],
    ['HTML', '<html>Welcome to the hotel</html>'],
    ['a list', '[]'],
    ['null', 'null'],
    ['no id', JSON.stringify({ blob: { method: 'PUT', url: 'http://localhost/' } })],
    ['no blob', JSON.stringify({ id: 'a' })],
    ['no URL', JSON.stringify({ id: 'a', blob: { method: 'PUT' } })],
    ['an empty URL', JSON.stringify({ id: 'a', blob: { method: 'PUT', url: '' } })],
    ['a number as id', JSON.stringify({ id: 7, blob: { method: 'PUT', url: 'http://localhost/' } })],
  ])('a 201 with %s is red, and nothing is sent to "undefined"', async (_, body) => {
    await using slug = await createSlugFile(10);
    await using session = await startSession({
      fault: failingAlways('POST', /slugs$/, { kind: 'replace-body', body }),
    });
    const error = await rejectionOf(createSlug(session.client, describeSlug(slug)));
    expect(error).toBeInstanceOf(UnreadableReplyError);
    expect(error.message).toMatch(/cannot be read \(HTTP 201, .*Request-Id [0-9a-f-]{36}\)/);
    expect(error.message).not.toContain('hotel');
    expect(session.requests()).toEqual(['POST /apps/:app/slugs → 201']);
  });

  test('a blob URL that is none is red', async () => {
    await using slug = await createSlugFile(10);
    const body = JSON.stringify({ id: 'a', blob: { method: 'PUT', url: 'not a url' } });
    await using session = await startSession({
      fault: failingAlways('POST', /slugs$/, { kind: 'replace-body', body }),
    });
    expect((await rejectionOf(createSlug(session.client, describeSlug(slug)))).message).toMatch(
      /blob URL that is none/,
    );
  });
});

describe('the token', () => {
  const clientFor = (apiUrl: string, token: string) =>
    createHerokuClient({
      apiUrl: new URL(apiUrl),
      token,
      userAgent: 'test',
      log: createRecordingLog(),
      signal: new AbortController().signal,
    });

  test.each([
    'http://api.heroku.com',
    'http://127.0.0.1.example.com',
    'http://localhost.example.com',
    'ftp://api.heroku.com',
    'https://user:pass@api.heroku.com',
  ])('is not for %s', (apiUrl) => {
    expect(() => clientFor(apiUrl, TOKEN)).toThrow(/The token is not sent to heroku-api-url/);
  });

  test.each(['https://api.heroku.com', 'http://127.0.0.1:1234', 'http://localhost:80', 'http://[::1]:80'])(
    'may go to %s',
    (apiUrl) => {
      expect(() => clientFor(apiUrl, TOKEN)).not.toThrow();
    },
  );

  test.each(['', 'canary\n', 'can\r\nary', 'can ary', 'canäry'])('row 2: %p is refused by name', (token) => {
    expect(() => clientFor('https://api.heroku.com', token)).toThrow(/^heroku-api-key /);
    expect(() => clientFor('https://api.heroku.com', token)).not.toThrow(/ary/);
  });

  test('cannot be read from the client', async () => {
    await using session = await startSession();
    expect(inspect({ ...session.client, log: null }, { depth: 5, showHidden: true })).not.toContain(TOKEN);
    expect(session.log.masked).toEqual([TOKEN]);
  });
});

test.each(['', '.', '..'])('a path segment %p cannot lead elsewhere', async (segment) => {
  await using session = await startSession();
  const call = {
    method: 'GET',
    path: ['apps', segment],
    doing: 'try',
    policy: CALL_POLICIES.readOnce,
    read: String,
  } as const;
  await expect(session.client.call(call)).rejects.toThrow(/cannot stand in a path/);
  expect(session.heroku.journal).toEqual([]);
});
