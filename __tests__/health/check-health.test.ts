import { expect, test } from '@jest/globals';
import { checkHealth } from '../../src/health/check-health.ts';
import { systemClock } from '../../src/remote/clock.ts';
import { createRecordingLog } from '../harness/recording-log.ts';
import { type Answer, check, reasonOf, startApp, statuses } from './an-app.ts';

const never: Answer = () => {};

test('row 92: 503 three times and then 200 is healthy, at the fourth try', async () => {
  await using app = await startApp(statuses(503, 503, 503, 200));
  const { health, clock } = await check(app.url);
  expect(health).toMatchObject({ kind: 'healthy', status: 200, attempts: 4 });
  expect(health.afterMs).toBeGreaterThanOrEqual(4_750);
  expect(health.afterMs).toBeLessThan(10_000);
  expect(clock.waits).toEqual([1_000, 1_500, 2_250]);
  // What failed may go on failing: each try has a connection of its own.
  expect(app.connections()).toBe(4);
});

test.each([200, 204, 304, 399])('%d is below 400, and healthy at once', async (status) => {
  await using app = await startApp(statuses(status));
  expect((await check(app.url)).health).toMatchObject({ kind: 'healthy', status, attempts: 1 });
  expect(app.requests[0]?.headers).toMatchObject({ 'accept-encoding': 'identity', connection: 'close' });
  expect(app.requests[0]?.headers.authorization).toBeUndefined();
});

test.each([400, 401, 404, 500, 503])('%d is tried again until the window ends', async (status) => {
  await using app = await startApp(statuses(status));
  const checked = await check(app.url, { windowMs: 60_000 });
  expect(checked.health).toMatchObject({ kind: 'unhealthy', attempts: app.requests.length });
  const { waits } = checked.clock;
  expect(waits.slice(0, 6)).toEqual([1_000, 1_500, 2_250, 3_375, 5_000, 5_000]);
  expect(waits.slice(5, -1).every((ms) => ms === 5_000)).toBe(true);
  // The last try has a second left, and none is made after the window.
  const waitedMs = waits.reduce((sum, ms) => sum + ms, 0);
  expect(waitedMs).toBeGreaterThan(58_000);
  expect(checked.health.afterMs).toBeLessThan(60_000);
});

test('the reason has the URL without its query, the status, what was wanted, and how long it was tried', async () => {
  await using app = await startApp(statuses(500));
  const checked = await check(`${app.url}health?token=canary-5e6f`, { text: 'all\nfine', windowMs: 5_000 });
  expect(reasonOf(checked)).toMatch(
    /^unhealthy: http:\/\/127\.0\.0\.1:\d+\/health: HTTP 500 \(4 tries in 4\.\d s\)\. Wanted: a status below 400 with "all fine" in the body\.$/,
  );
  expect(app.requests[0]?.url).toBe('/health?token=canary-5e6f');
  expect(checked.log.text()).not.toContain('canary');
  expect(checked.log.text('progress')).toContain('Not healthy yet after 0.0 s: HTTP 500');
});

test("row 92: a hang is the app's fault: the connection was taken", async () => {
  await using app = await startApp(never);
  const startedMs = performance.now();
  const checked = await check(app.url, { windowMs: 4_000, limits: { tryMs: 100 } });
  expect(reasonOf(checked)).toMatch(/^unhealthy: .*: no answer in time \(\d tries in/);
  expect(performance.now() - startedMs).toBeLessThan(5_000);
});

test('row 92: a hang in a window that is shorter than a try ends with the window', async () => {
  await using app = await startApp(never);
  const startedMs = performance.now();
  const checked = await check(app.url, { clock: systemClock, windowMs: 150, limits: { leastTryMs: 10 } });
  expect(reasonOf(checked)).toMatch(/^unhealthy: .*: no answer in time \(1 try in/);
  expect(performance.now() - startedMs).toBeLessThan(3_000);
});

test('row 92: an app that answers after a hang is healthy', async () => {
  await using app = await startApp((response, attempt) => void (attempt > 1 && response.end('Hello')));
  const { health } = await check(app.url, { limits: { tryMs: 300 } });
  expect(health).toMatchObject({ kind: 'healthy', attempts: 2 });
});

test('row 92: what the window cuts short does not outweigh what was answered before', async () => {
  await using app = await startApp((response, attempt) => void (attempt === 1 && response.writeHead(503).end()));
  const checked = await check(app.url, { clock: systemClock, windowMs: 1_400, limits: { leastTryMs: 300 } });
  expect(app.requests).toHaveLength(2);
  expect(reasonOf(checked)).toContain('HTTP 503 (2 tries');
});

test("Heroku's own page is told from the app's, with the code if it has one", async () => {
  const pages = [
    '<!doctype html><title>Application Error</title><h1>Application error</h1><p>code=H10</p>',
    '<html><title>Application Error</title><iframe src="//www.herokucdn.com/error-pages/maintenance-mode.html"></iframe>',
    '<title>Application Error</title>',
    '<title>Our own words</title> code=H10',
  ];
  const reasons: string[] = [];
  for (const page of pages) {
    await using app = await startApp((response) => response.writeHead(503).end(page));
    reasons.push(reasonOf(await check(app.url, { windowMs: 1 })));
  }
  expect(reasons).toEqual([
    expect.stringContaining("HTTP 503, Heroku's own error page (H10) ("),
    expect.stringContaining("HTTP 503, Heroku's own error page ("),
    expect.stringContaining("HTTP 503, Heroku's own error page ("),
    expect.stringContaining('HTTP 503 ('),
  ]);
});

test('row 92: a cancelled job ends at once, with its own reason: before, within and between tries', async () => {
  const reason = new Error('SIGINT');
  await using app = await startApp(never);
  const url = new URL(app.url);
  const common = { url, text: null, windowMs: 60_000, log: createRecordingLog() };
  await expect(checkHealth({ ...common, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  expect(app.requests).toHaveLength(0);

  const within = new AbortController();
  const checking = checkHealth({ ...common, signal: within.signal });
  while (app.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  const startedMs = performance.now();
  within.abort(reason);
  await expect(checking).rejects.toBe(reason);
  expect(performance.now() - startedMs).toBeLessThan(1_000);

  await using refusing = await startApp(statuses(503));
  const between = new AbortController();
  // The machine's own clock: it is at its first pause, of a second.
  const pausing = checkHealth({ ...common, url: new URL(refusing.url), signal: between.signal });
  while (refusing.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  setTimeout(() => between.abort(reason), 100);
  await expect(pausing).rejects.toBe(reason);
  expect(refusing.requests).toHaveLength(1);
});
