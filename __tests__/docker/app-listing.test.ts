import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from '@jest/globals';
import { listAppFolder } from '../../src/docker/app-listing.ts';
import type { Engine } from '../../src/docker/connect.ts';
import { RUN_LABEL } from '../../src/docker/run-label.ts';
import type { SocketFault } from '../harness/faulty-socket.ts';
import { createRecordingLog } from '../harness/recording-log.ts';
import { aBuild, testEngines } from './engines.ts';
import { CONTAINER_REMOVAL, faultyEngine } from './faulty-engine.ts';

const signal = AbortSignal.timeout(600_000);
const ATTACH = /^POST .*\/attach\?/;
const BROKEN_OFF = /could not list \/app: the listing that it sent broke off before its end/;
/** So many that what find prints comes in more than one frame. */
const files = {
  Dockerfile: 'FROM heroku/heroku:24\nUSER root\nRUN mkdir /app && cd /app && seq -w 1000 | xargs touch\n',
};

let engines: readonly Engine[] = [];
beforeAll(async () => {
  engines = await testEngines();
});

/** Lists `/app` of an image; what is left of the containers is counted. */
async function list(engine: Engine, image: string) {
  const runId = randomUUID();
  const log = createRecordingLog();
  const listing = await listAppFolder({ api: engine.api, image, runId, log, signal }).catch((error: unknown) => error);
  const left = () => engine.api.listContainers({ all: true, filters: { label: [`${RUN_LABEL}=${runId}`] } });
  return { listing, log, left };
}

/** A reply of the engine with frames of stdout, which ends as one that is whole does. */
function replyOf(...frames: readonly Buffer[]): Buffer {
  const head = 'HTTP/1.1 200 OK\r\nContent-Type: application/vnd.docker.raw-stream\r\nConnection: close\r\n\r\n';
  return Buffer.concat([Buffer.from(head), ...frames]);
}

function frameOf(text: string): Buffer {
  const header = Buffer.from([1, 0, 0, 0, 0, 0, 0, 0]);
  header.writeUInt32BE(text.length, 4);
  return Buffer.concat([header, Buffer.from(text)]);
}

test('the names come as they are, without the end mark; null where there is no find', async () => {
  for (const engine of engines) {
    await using build = await aBuild(engine, files);
    await using without = await aBuild(engine, { Dockerfile: 'FROM scratch\nCOPY a /app/a\n', a: 'a' });
    await Promise.all([build.done, without.done]);
    const { listing, log, left } = await list(engine, build.tag);
    const names = String(listing).split('\0');
    expect(names.toSorted()).toEqual([
      '',
      '/app/',
      ...Array.from({ length: 1000 }, (_, at) => `/app/${String(at + 1).padStart(4, '0')}`),
    ]);
    expect((await list(engine, without.tag)).listing).toBeNull();
    expect([log.lines, await left()]).toEqual([[], []]);
  }
});

test('row 48: a listing that is cut, by a reset or by a clean end, is red and never a shorter listing', async () => {
  for (const engine of engines) {
    await using build = await aBuild(engine, files);
    await build.done;
    const whole = frameOf('/app/\0/app/0001\0/app/0002\0/dev/null\0/dev/null\0');
    const faults: readonly SocketFault[] = [
      // To Node, a reply without a length that is reset is one that has ended.
      { kind: 'cut', direction: 'reply', afterBytes: 200 },
      { kind: 'cut', direction: 'reply', afterBytes: 4000 },
      { kind: 'replace-reply', reply: replyOf() },
      { kind: 'replace-reply', reply: replyOf(frameOf('/app/\0/app/0001\0')) },
      { kind: 'replace-reply', reply: replyOf(whole.subarray(0, -1)) },
      { kind: 'replace-reply', reply: replyOf(frameOf('/app/\0/app/dev/null\0')) },
    ];
    for (const fault of faults) {
      await using through = await faultyEngine(engine, ATTACH, fault);
      const startedAt = performance.now();
      const { listing, left } = await list(through, build.tag);
      expect(listing).toMatchObject({ name: 'ActionError', message: expect.stringMatching(BROKEN_OFF) });
      expect(performance.now() - startedAt).toBeLessThan(15_000);
      expect(await left()).toEqual([]);
    }
    await using through = await faultyEngine(engine, ATTACH, { kind: 'replace-reply', reply: replyOf(whole) });
    expect(String((await list(through, build.tag)).listing)).toBe('/app/\0/app/0001\0/app/0002\0');
  }
});

test('row 104: a container that the engine does not remove is a warning, and the listing stands', async () => {
  const [engine] = engines;
  if (engine === undefined) throw new Error('no engine');
  await using build = await aBuild(engine, files);
  await build.done;
  await using through = await faultyEngine(engine, CONTAINER_REMOVAL, { kind: 'refuse' });
  const { listing, log, left } = await list(through, build.tag);
  const [container] = await left();
  expect(String(listing)).toContain('/app/0001\0');
  expect(log.lines).toHaveLength(1);
  expect(log.text('warning')).toContain(`docker rm --force --volumes ${container?.Id}`);
  await engine.api.getContainer(container?.Id ?? '').remove();
});
