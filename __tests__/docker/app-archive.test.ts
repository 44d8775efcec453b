import { createHash, randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { openAppFolder } from '../../src/docker/app-archive.ts';
import type { Engine } from '../../src/docker/connect.ts';
import { RUN_LABEL } from '../../src/docker/run-label.ts';
import { ActionError } from '../../src/errors.ts';
import { readAppFiles } from '../../src/slug/app-files.ts';
import type { SocketFault } from '../harness/faulty-socket.ts';
import { createRecordingLog } from '../harness/recording-log.ts';
import { aBuild, inFrontOf, reachedBy, testEngines } from './engines.ts';
import { CONTAINER_REMOVAL, faultyEngine } from './faulty-engine.ts';

const [engine] = await testEngines();
if (engine === undefined) throw new Error('no engine');
const signal = AbortSignal.timeout(600_000);
const log = createRecordingLog();

async function containersOf({ api }: Engine, runId: string): Promise<number> {
  return (await api.listContainers({ all: true, filters: { label: [`${RUN_LABEL}=${runId}`] } })).length;
}

async function digest(archive: AsyncIterable<Buffer>): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of archive) hash.update(chunk);
  return hash.digest('hex');
}

test('row 31: the archive is the same bytes by a slow line and in slices of one byte; its container is never started and goes', async () => {
  await using build = await aBuild(engine, {
    Dockerfile: 'FROM scratch\nCOPY a /app/a\nCOPY a /app/b/c\n',
    a: 'text\n',
  });
  await build.done;
  const read = async (through: Engine) => {
    const runId = randomUUID();
    await using folder = await openAppFolder({ api: through.api, image: build.tag, runId, log, signal });
    expect((await engine.api.listContainers({ filters: { label: [`${RUN_LABEL}=${runId}`] } })).length).toBe(0);
    expect(await containersOf(engine, runId)).toBe(1);
    const hash = await digest(await folder.openArchive());
    const files = await readAppFiles(await folder.openArchive());
    expect(files.map(({ path, size }) => `${path} ${size}`)).toEqual(['a 5', 'b/c 5']);
    expect(await folder.openFile('no/such/file')).toBeNull();
    return { hash, runId };
  };
  const direct = await read(engine);
  expect(await containersOf(engine, direct.runId)).toBe(0);
  for (const fault of [
    { kind: 'slice', direction: 'reply' },
    { kind: 'slow', direction: 'reply', bytesPerSecond: 50_000 },
  ] satisfies SocketFault[]) {
    await using front = await inFrontOf(engine, () => fault);
    const through = await read(reachedBy(engine, front));
    expect(through.hash).toBe(direct.hash);
  }
});

test('row 13: /app that is a symbolic link gives the files of the folder behind it', async () => {
  await using build = await aBuild(engine, {
    Dockerfile:
      'FROM heroku/heroku:24\nUSER root\nRUN mkdir -p /srv/real && echo x > /srv/real/file && ln -s /srv/real /app\n',
  });
  await build.done;
  await using folder = await openAppFolder({ api: engine.api, image: build.tag, runId: randomUUID(), log, signal });
  expect((await readAppFiles(await folder.openArchive())).map(({ path }) => path)).toEqual(['file']);
});

test('row 11: an image without /app is an error that says what to do', async () => {
  await using build = await aBuild(engine, { Dockerfile: 'FROM scratch\nCOPY a /other/a\n', a: 'a' });
  await build.done;
  await using folder = await openAppFolder({ api: engine.api, image: build.tag, runId: randomUUID(), log, signal });
  await expect(folder.openArchive()).rejects.toThrow(/^There is no \/app in the app image, .*ONBUILD COPY \. \/app/);
});

test('row 30: a container that another run left is neither in the way nor touched', async () => {
  await using build = await aBuild(engine, { Dockerfile: 'FROM scratch\nCOPY a /app/a\n', a: 'a' });
  await build.done;
  const [mine, other] = [randomUUID(), randomUUID()];
  const left = await openAppFolder({ api: engine.api, image: build.tag, runId: other, log, signal });
  {
    await using _ = await openAppFolder({ api: engine.api, image: build.tag, runId: mine, log, signal });
  }
  expect([await containersOf(engine, mine), await containersOf(engine, other)]).toEqual([0, 1]);
  await left[Symbol.asyncDispose]();
  await left[Symbol.asyncDispose]();
  expect(await containersOf(engine, other)).toBe(0);
});

test('row 100: with an archive that stalls, its container is removed within 5 s', async () => {
  await using build = await aBuild(engine, { Dockerfile: 'FROM scratch\nCOPY a /app/a\n', a: 'x'.repeat(8_000_000) });
  await build.done;
  const runId = randomUUID();
  const controller = new AbortController();
  const reason = new ActionError('Cancelled (SIGINT).');
  const folder = await openAppFolder({ api: engine.api, image: build.tag, runId, log, signal: controller.signal });
  // Nobody reads on, so the engine holds the container's lock.
  const archive = await folder.openArchive();
  const chunks = archive[Symbol.asyncIterator]();
  expect((await chunks.next()).done).toBe(false);
  const start = performance.now();
  controller.abort(reason);
  await folder[Symbol.asyncDispose]();
  expect(performance.now() - start).toBeLessThan(5_000);
  expect(await containersOf(engine, runId)).toBe(0);
  const rest = async () => {
    for (;;) if ((await chunks.next()).done) return;
  };
  await expect(rest()).rejects.toBe(reason);
});

test('row 100: a reader that gave up leaves no stream that would keep the container locked', async () => {
  await using build = await aBuild(engine, { Dockerfile: 'FROM scratch\nCOPY a /app/a\n', a: 'x'.repeat(8_000_000) });
  await build.done;
  const runId = randomUUID();
  const folder = await openAppFolder({ api: engine.api, image: build.tag, runId, log, signal });
  await folder.openArchive();
  const start = performance.now();
  await folder[Symbol.asyncDispose]();
  expect(performance.now() - start).toBeLessThan(4_000);
  expect(await containersOf(engine, runId)).toBe(0);
});

test('row 47: an archive whose connection breaks is an error', async () => {
  await using build = await aBuild(engine, { Dockerfile: 'FROM scratch\nCOPY a /app/a\n', a: 'x'.repeat(2_000_000) });
  await build.done;
  await using front = await inFrontOf(engine, () => ({ kind: 'cut', direction: 'reply', afterBytes: 1_000_000 }));
  const runId = randomUUID();
  const folder = await openAppFolder({ api: reachedBy(engine, front).api, image: build.tag, runId, log, signal });
  await expect(digest(await folder.openArchive())).rejects.toThrow('The Docker engine broke off while /app was read');
  await folder[Symbol.asyncDispose]();
  expect(await containersOf(engine, runId)).toBe(0);
});

test('row 100: a container that is made too late is removed all the same', async () => {
  await using build = await aBuild(engine, { Dockerfile: 'FROM scratch\nCOPY a /app/a\n', a: 'a' });
  await build.done;
  await using front = await inFrontOf(engine, ({ firstLine }) =>
    firstLine.includes('/containers/create') ? { kind: 'slow', direction: 'reply', bytesPerSecond: 400 } : undefined,
  );
  const through = reachedBy(engine, front);
  const runId = randomUUID();
  const controller = new AbortController();
  const reason = new ActionError('Cancelled (SIGINT).');
  const opening = openAppFolder({ api: through.api, image: build.tag, runId, log, signal: controller.signal });
  opening.catch(() => {});
  while ((await containersOf(engine, runId)) === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  controller.abort(reason);
  await expect(opening).rejects.toBe(reason);
  expect(await containersOf(engine, runId)).toBe(0);
});

test('row 104: a container that the engine does not remove is a warning that names it and how to remove it', async () => {
  await using build = await aBuild(engine, { Dockerfile: 'FROM scratch\nCOPY a /app/a\n', a: 'a' });
  await build.done;
  await using through = await faultyEngine(engine, CONTAINER_REMOVAL, { kind: 'refuse' });
  const runId = randomUUID();
  const told = createRecordingLog();
  const folder = await openAppFolder({ api: through.api, image: build.tag, runId, log: told, signal });
  await folder[Symbol.asyncDispose]();
  const [left] = await engine.api.listContainers({ all: true, filters: { label: [`${RUN_LABEL}=${runId}`] } });
  expect(told.lines).toHaveLength(1);
  expect(told.text('warning')).toMatch(/^The container [0-9a-f]{64} could not be removed: .*\(to remove it by hand: /);
  expect(told.text('warning')).toMatch(new RegExp(`by hand: docker rm --force --volumes ${left?.Id}\\)$`));
  await engine.api.getContainer(left?.Id ?? '').remove();
});
