import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { createHerokuClient } from '../../src/heroku/client.ts';
import { type PastQuestion, readPastReleases } from '../../src/heroku/past-releases.ts';
import { TIME_LIMITS } from '../../src/heroku/policy.ts';
import { releaseSlug } from '../../src/heroku/release.ts';
import { uploadSlug } from '../../src/heroku/upload.ts';
import type { FaultPlan } from '../../src/local-heroku/fault.ts';
import { type LocalHeroku, startLocalHeroku } from '../../src/local-heroku/local-heroku.ts';
import { createRecordingLog, type RecordingLog } from '../harness/recording-log.ts';
import { APP, createSlugFile, createTestClock, describeSlug, failing, failingAlways, TOKEN } from './session.ts';

const SLUG = /\/slugs\/[0-9a-f-]+$/;

/** An app whose releases carry slugs of these sizes; the same one again for the same size. */
async function anApp(...sizes: readonly number[]) {
  const plan = { fault: (() => undefined) as FaultPlan };
  const heroku = await startLocalHeroku({
    apps: [{ name: APP }],
    token: TOKEN,
    dynos: null,
    log: createRecordingLog(),
    fault: (request) => plan.fault(request),
  });
  const log = createRecordingLog();
  const { signal } = new AbortController();
  const ids = new Map<number, string>();
  for (const size of sizes) {
    const client = connect(heroku, log, signal);
    if (!ids.has(size)) {
      await using slug = await createSlugFile(size);
      ids.set(size, (await uploadSlug(client, describeSlug(slug))).slugId);
    }
    await releaseSlug(client, { app: APP, slugId: ids.get(size) ?? '', description: 'Deploy', before: null });
  }
  const asked = heroku.journal.length;
  return {
    log,
    set fault(fault: FaultPlan) {
      plan.fault = fault;
    },
    requests: () => heroku.journal.slice(asked),
    read: (change: Partial<PastQuestion> = {}) =>
      readPastReleases({ app: APP, connect: (stop) => connect(heroku, log, stop), log, signal, ...change }),
    connect: (stop: AbortSignal) => connect(heroku, log, stop),
    warnings: () => log.lines.filter(({ level }) => level === 'warning'),
    async [Symbol.asyncDispose]() {
      await heroku.close();
      for (const secret of [TOKEN, ...log.masked]) expect(log.text()).not.toContain(secret);
    },
  };
}

function connect(heroku: LocalHeroku, log: RecordingLog, signal: AbortSignal) {
  const client = { apiUrl: new URL(heroku.url), token: TOKEN, userAgent: 'test', log, signal };
  return createHerokuClient({ ...client, clock: createTestClock(), limits: TIME_LIMITS });
}

test('the sizes that the last releases brought, newest first; one that brought no other slug is none', async () => {
  await using app = await anApp(100, 200, 200, 100, 300);
  const past = await app.read();
  expect(past.map(({ version, sizeBytes }) => [version, sizeBytes])).toEqual([
    [6, 300],
    [5, 100],
    [3, 200],
    [2, 100],
  ]);
  expect(past.every(({ createdAt }) => !Number.isNaN(Date.parse(createdAt)))).toBe(true);
  expect(app.requests().filter(({ path }) => SLUG.test(path))).toHaveLength(3);
  expect(app.requests().every(({ target }) => target === 'api')).toBe(true);
});

test('20 releases are read at most', async () => {
  await using app = await anApp(...Array.from({ length: 23 }, (_, index) => 100 + index));
  expect((await app.read()).map(({ version }) => version)).toEqual(
    Array.from({ length: 20 }, (_, index) => 24 - index),
  );
  expect(app.requests()).toHaveLength(21);
});

test('a slug that was there before the last 20 releases is not told as brought by the oldest of them', async () => {
  await using app = await anApp(...Array.from({ length: 24 }, () => 100), 200);
  expect((await app.read()).map(({ version, sizeBytes }) => [version, sizeBytes])).toEqual([[26, 200]]);
});

test('what an app of 20 releases began with is known', async () => {
  await using app = await anApp(...Array.from({ length: 19 }, () => 100));
  expect((await app.read()).map(({ version }) => version)).toEqual([2]);
  await using longer = await anApp(...Array.from({ length: 20 }, () => 100));
  expect((await longer.read()).map(({ version }) => version)).toEqual([2]);
});

test('row 65: after one refused call no other is made', async () => {
  await using app = await anApp(...Array.from({ length: 20 }, (_, index) => 100 + index));
  const refuseOne = failing('GET', SLUG, { kind: 'status', status: 403 });
  app.fault = (request) => refuseOne(request) ?? (SLUG.test(request.path) ? { kind: 'stall', ms: 100 } : undefined);
  const stops: AbortSignal[] = [];
  const past = await app.read({
    connect: (stop) => {
      stops.push(stop);
      return app.connect(stop);
    },
  });
  expect(stops.map(({ aborted }) => aborted)).toEqual([true]);
  expect(past.length).toBeLessThan(5);
  await delay(300);
  // The list, and those that were on their way.
  expect(app.requests().length).toBeLessThanOrEqual(1 + 5);
  expect(app.warnings()).toHaveLength(1);
});

test('an app without a slug has no past', async () => {
  await using app = await anApp();
  expect(await app.read()).toEqual([]);
  expect(app.warnings()).toEqual([]);
});

test('row 89: a slug that Heroku has destroyed is left out without a word', async () => {
  await using app = await anApp(100, 200, 300);
  app.fault = failing('GET', SLUG, { kind: 'status', status: 404, body: '{"id":"not_found","message":"gone"}' });
  expect(await app.read()).toHaveLength(2);
  expect(app.warnings()).toEqual([]);
});

test.each([
  ['row 63: a refusal', { kind: 'status', status: 403 } as const],
  ['row 66: an outage', { kind: 'status', status: 503 } as const],
  ['row 64: no JSON', { kind: 'replace-body', body: '<html>' } as const],
])('%s costs one warning, and throws nothing', async (_, fault) => {
  await using app = await anApp(100, 200);
  app.fault = failingAlways('GET', /\/releases$/, fault);
  expect(await app.read()).toEqual([]);
  expect(app.warnings()).toHaveLength(1);
});

test('row 67: what does not come in time is left out with one warning', async () => {
  await using app = await anApp(100, 200, 300);
  app.fault = failing('GET', SLUG, { kind: 'stall', ms: 60_000 });
  const start = performance.now();
  expect(await app.read({ limitMs: 1_000 })).toHaveLength(2);
  expect(performance.now() - start).toBeLessThan(3_000);
  expect(app.warnings()).toEqual([expect.objectContaining({ text: expect.stringContaining('took longer than 1 s') })]);
});

test('row 100: a cancelled job throws the reason', async () => {
  await using app = await anApp(100);
  app.fault = failingAlways('GET', SLUG, { kind: 'stall', ms: 60_000 });
  const cancel = new AbortController();
  const reading = app.read({ signal: cancel.signal });
  reading.catch(() => undefined);
  setTimeout(() => cancel.abort(new Error('Cancelled (SIGINT).')), 100);
  await expect(reading).rejects.toThrow('Cancelled (SIGINT).');
  expect(app.warnings()).toEqual([]);
});
