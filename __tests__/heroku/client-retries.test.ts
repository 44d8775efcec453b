import { describe, expect, test } from '@jest/globals';
import { readTarget } from '../../src/heroku/app.ts';
import { createSlug } from '../../src/heroku/create-slug.ts';
import type { Fault } from '../../src/local-heroku/fault.ts';
import { APP, createSlugFile, describeSlug, failing, failingAlways, rejectionOf, startSession } from './session.ts';

const THE_APP = /^\/apps\/canary-app$/;

describe('row 65: 429', () => {
  const limited = (headers: Readonly<Record<string, string>>): Fault => ({
    kind: 'status',
    status: 429,
    headers,
    body: JSON.stringify({ id: 'rate_limit', message: 'Your account reached the API rate limit.' }),
  });

  test.each([
    ['2', 2000],
    ['60', 60_000],
    ['', 250],
    ['soon', 250],
  ])('with Retry-After %p is tried again after %i ms', async (value, waitMs) => {
    await using session = await startSession({ fault: failing('GET', THE_APP, limited({ 'Retry-After': value })) });
    await readTarget(session.client, APP);
    expect(session.clock.waits).toEqual([waitMs]);
  });

  test('with an HTTP date is tried again then', async () => {
    const date = new Date(Date.now() + 30_000).toUTCString();
    await using session = await startSession({ fault: failing('GET', THE_APP, limited({ 'Retry-After': date })) });
    await readTarget(session.client, APP);
    expect(session.clock.waits).toHaveLength(1);
    expect(Math.abs((session.clock.waits[0] ?? 0) - 30_000)).toBeLessThan(2000);
  });

  test.each(['3600', '61'])('with Retry-After %s fails at once, with the time', async (value) => {
    await using session = await startSession({
      fault: failingAlways('GET', THE_APP, limited({ 'Retry-After': value })),
    });
    const { message } = await rejectionOf(readTarget(session.client, APP));
    const until = new Date(session.clock.now() + Number(value) * 1000).toISOString().slice(0, 19);
    expect(message).toContain(`Heroku asks to wait ${value} s, until ${until}Z.`);
    expect(session.heroku.journal).toHaveLength(1);
    expect(session.clock.waits).toEqual([]);
  });

  test('without an end stops after five requests', async () => {
    await using session = await startSession({ fault: failingAlways('GET', THE_APP, limited({})) });
    expect(await rejectionOf(readTarget(session.client, APP))).toMatchObject({ status: 429 });
    expect(session.heroku.journal).toHaveLength(5);
  });
});

describe('row 66: 5xx', () => {
  const down: Fault = { kind: 'status', status: 503, body: '<html>maintenance</html>' };

  test('503 twice, then 201', async () => {
    await using slug = await createSlugFile(10);
    await using session = await startSession({ fault: failing('POST', /slugs$/, down, down) });
    await createSlug(session.client, describeSlug(slug));
    expect(session.entries('POST', /slugs$/).map(({ status }) => status)).toEqual([503, 503, 201]);
    expect(session.clock.waits).toEqual([250, 500]);
    expect(session.log.text('info')).toMatch(/Trying again in 0\.3 s \(try 2 of 4\)/);
  });

  test.each([500, 502, 504, 408])('%i for ever ends after five reads, or four slugs', async (status) => {
    const fault: Fault = { kind: 'status', status };
    await using slug = await createSlugFile(10);
    await using session = await startSession({ fault: () => fault });
    expect(await rejectionOf(readTarget(session.client, APP))).toMatchObject({ status });
    expect(session.entries('GET', THE_APP)).toHaveLength(5);
    expect(session.clock.waits).toEqual([250, 500, 1000, 2000]);
    expect(await rejectionOf(createSlug(session.client, describeSlug(slug)))).toMatchObject({ status });
    expect(session.entries('POST', /slugs$/)).toHaveLength(4);
  });
});
