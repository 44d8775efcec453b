import { once } from 'node:events';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { type Answer, body, check, reasonOf, startApp, statuses } from './an-app.ts';

const KIB = Buffer.alloc(1024, 'x');

/** Sends `kibibytes`, then `last`, and counts what the connection took. */
function long(kibibytes: number, last: string, sent = { kibibytes: 0 }): Answer {
  return async (response) => {
    const closed = once(response, 'close');
    for (; sent.kibibytes < kibibytes && !response.destroyed; sent.kibibytes += 1) {
      if (!response.write(KIB)) await Promise.race([once(response, 'drain'), closed]);
    }
    response.end(last);
  };
}

test('row 92: 200 with the wrong body is tried again, until it has the text', async () => {
  await using app = await startApp((response, attempt) => response.end(attempt < 3 ? 'Booting' : 'status: ok'));
  expect((await check(app.url, { text: 'ok' })).health).toMatchObject({ kind: 'healthy', attempts: 3 });
});

test('row 92: 200 with the wrong body for ever is unhealthy, and the body is not shown', async () => {
  await using app = await startApp(body('DATABASE_URL=canary'));
  const checked = await check(app.url, { text: 'ok' });
  expect(reasonOf(checked)).toMatch(/^unhealthy: .*: HTTP 200 without the text in its body \(\d tries in/);
  expect(`${reasonOf(checked)}${checked.log.text()}`).not.toContain('canary');
});

test.each([
  { name: 'across a chunk border', chunks: ['it is hea', 'lthy now'], text: 'healthy' },
  { name: 'across three chunks', chunks: ['h', 'ealth', 'y'], text: 'healthy' },
  { name: 'in the middle of a letter', chunks: [Buffer.from([0xc3]), Buffer.from([0xb6, 0x6b])], text: 'ök' },
  { name: 'after a false start', chunks: ['aa', 'aab'], text: 'aaab' },
])('the text is found $name', async ({ chunks, text }) => {
  await using app = await startApp(body(...chunks));
  expect((await check(app.url, { text, windowMs: 1 })).health.kind).toBe('healthy');
});

test('an empty text is in every body, also in an empty one', async () => {
  await using app = await startApp(statuses(204));
  expect((await check(app.url, { text: '' })).health.kind).toBe('healthy');
});

test('row 92: of 10 MB the first 1 MiB is searched, and the rest is not read', async () => {
  const sent = { kibibytes: 0 };
  await using app = await startApp(long(10_240, 'ok', sent));
  const reason = reasonOf(await check(app.url, { text: 'ok', windowMs: 1 }));
  expect(reason).toContain('unhealthy: ');
  expect(reason).toContain('HTTP 200 without the text in the first 1048576 bytes of its body');
  // Some of it is in the buffers of the connection.
  expect(sent.kibibytes).toBeLessThan(9_000);
});

test.each([
  { name: 'the last byte of 1 MiB', kibibytes: 1023, last: `${'x'.repeat(1022)}ok`, kind: 'healthy' },
  { name: 'the first byte after 1 MiB', kibibytes: 1023, last: `${'x'.repeat(1023)}ok!`, kind: 'unhealthy' },
])('row 92: a text that ends at $name: $kind', async ({ kibibytes, last, kind }) => {
  await using app = await startApp(long(kibibytes, last));
  expect((await check(app.url, { text: 'ok', windowMs: 1 })).health.kind).toBe(kind);
});

test('row 92: a body that never ends is no matter once the text was there, or where none is asked for', async () => {
  await using app = await startApp((response) => void response.write('ok'));
  expect((await check(app.url, { text: 'ok' })).health).toMatchObject({ kind: 'healthy', attempts: 1 });
  expect((await check(app.url)).health).toMatchObject({ kind: 'healthy', attempts: 1 });
});

test('row 92: a body that never ends and never has the text is bounded by the try', async () => {
  await using app = await startApp((response) => void response.write('Boot'));
  const limits = { tryMs: 200 };
  const reason = reasonOf(await check(app.url, { text: 'ok', windowMs: 1_500, limits }));
  expect(reason).toContain('HTTP 200 without the text in its body, which did not end in time');
});

test('row 92: a body that breaks off is an answer, if none that will do', async () => {
  await using app = await startApp((response) => {
    response.writeHead(200, { 'content-length': 100 });
    response.write('Boot');
    setTimeout(() => response.destroy(), 50);
  });
  const reason = reasonOf(await check(app.url, { text: 'ok', windowMs: 1 }));
  expect(reason).toContain('unhealthy: ');
  expect(reason).toContain('HTTP 200 without the text in its body, which broke off');
});

test('an error page that breaks off or never ends is still an error', async () => {
  await using app = await startApp((response) => void response.writeHead(503).write('x'));
  expect(reasonOf(await check(app.url, { windowMs: 1_500, limits: { tryMs: 200 } }))).toContain('HTTP 503 (');
});

test('a body that is compressed, although nobody asked for it, is told as such', async () => {
  await using app = await startApp((response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('ok')),
  );
  const reason = reasonOf(await check(app.url, { text: 'ok', windowMs: 1 }));
  expect(reason).toContain('without the text in its body, which is compressed although it was asked for as it is');
});
