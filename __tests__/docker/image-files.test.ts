import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { expect, test } from '@jest/globals';
import type { Engine } from '../../src/docker/connect.ts';
import { type ImageFiles, openImageFiles } from '../../src/docker/image-files.ts';
import { RUN_LABEL } from '../../src/docker/run-label.ts';
import { ActionError } from '../../src/errors.ts';
import { readMembers } from '../base/store/tar-edit.ts';
import { createRecordingLog } from '../harness/recording-log.ts';
import { aBuild, inFrontOf, reachedBy, testEngines } from './engines.ts';

const [engine] = await testEngines();
if (engine === undefined) throw new Error('no engine');
const signal = AbortSignal.timeout(600_000);

async function containersOf({ api }: Engine, runId: string): Promise<number> {
  return (await api.listContainers({ all: true, filters: { label: [`${RUN_LABEL}=${runId}`] } })).length;
}

async function opened(files: ImageFiles, path: string): Promise<AsyncIterable<Buffer>> {
  const archive = await files.open(path);
  if (archive === null) throw new Error(`there is no ${path}`);
  return archive;
}

test('a file, a folder and a link come as archives named from the last part on; the container is never started and goes', async () => {
  const runId = randomUUID();
  {
    await using files = await openImageFiles({
      api: engine.api,
      image: 'heroku/heroku:24',
      runId,
      log: createRecordingLog(),
      signal,
    });
    const members = async (path: string) =>
      (await readMembers(await buffer(await opened(files, path)))).map((each) => [each.path, each.type, each.linkpath]);
    expect(await members('/etc/debian_version')).toEqual([['debian_version', 'File', '']]);
    expect(await members('/lib')).toEqual([['lib', 'SymbolicLink', 'usr/lib']]);
    expect((await members('/etc/apt')).map(([path]) => path)).toEqual(
      expect.arrayContaining(['apt/', 'apt/sources.list']),
    );
    expect(await files.open('/no/such/file')).toBeNull();
    expect(await engine.api.listContainers({ filters: { label: [`${RUN_LABEL}=${runId}`] } })).toEqual([]);
    expect(await containersOf(engine, runId)).toBe(1);
  }
  expect(await containersOf(engine, runId)).toBe(0);
});

test('row 100: an archive that nobody reads on keeps no container; its reader gets the reason of the abort', async () => {
  await using build = await aBuild(engine, { Dockerfile: 'FROM scratch\nCOPY a /opt/a\n', a: 'x'.repeat(8_000_000) });
  await build.done;
  const runId = randomUUID();
  const controller = new AbortController();
  const reason = new ActionError('Cancelled (SIGINT).');
  const files = await openImageFiles({
    api: engine.api,
    image: build.tag,
    runId,
    log: createRecordingLog(),
    signal: controller.signal,
  });
  const chunks = (await opened(files, '/opt'))[Symbol.asyncIterator]();
  await chunks.next();
  controller.abort(reason);
  const start = performance.now();
  await files[Symbol.asyncDispose]();
  expect(performance.now() - start).toBeLessThan(4_000);
  expect(await containersOf(engine, runId)).toBe(0);
  const rest = async () => {
    for (;;) if ((await chunks.next()).done) return;
  };
  await expect(rest()).rejects.toBe(reason);
});

test('row 47: an archive whose connection breaks is an error that names the path', async () => {
  await using build = await aBuild(engine, { Dockerfile: 'FROM scratch\nCOPY a /opt/a\n', a: 'x'.repeat(2_000_000) });
  await build.done;
  await using front = await inFrontOf(engine, () => ({ kind: 'cut', direction: 'reply', afterBytes: 1_000_000 }));
  const runId = randomUUID();
  await using files = await openImageFiles({
    api: reachedBy(engine, front).api,
    image: build.tag,
    runId,
    log: createRecordingLog(),
    signal,
  });
  await expect(opened(files, '/opt').then((archive) => buffer(archive))).rejects.toThrow(
    'The Docker engine broke off while /opt was read',
  );
});

test('an image that the engine does not have is an error that names it', async () => {
  const image = 'localhost/no-such-image:1';
  const opening = openImageFiles({ api: engine.api, image, runId: randomUUID(), log: createRecordingLog(), signal });
  await expect(opening).rejects.toThrow(`could not create a container to read ${image} from`);
});
