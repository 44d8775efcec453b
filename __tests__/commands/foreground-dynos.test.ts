import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from '@jest/globals';
import { type ForegroundOptions, runInForeground } from '../../src/commands/foreground-dynos.ts';
import { testEngines } from '../docker/engines.ts';
import { faultyEngine } from '../docker/faulty-engine.ts';
import { aSlug } from '../dyno/a-slug.ts';
import { anEngine, runImage } from '../dyno/an-engine.ts';
import { createRecordingLog } from '../harness/recording-log.ts';

async function aRun(processTypes: Readonly<Record<string, string>>, options: Partial<ForegroundOptions> = {}) {
  const engine = await anEngine();
  const startedMs = Date.now();
  await using slug = await aSlug({ Procfile: 'web: x\n' });
  const stream = new PassThrough();
  const log = createRecordingLog();
  const cancelled = new AbortController();
  const run = runInForeground({
    api: engine.api,
    slugFile: slug.file,
    runImage,
    configVars: {},
    runId: engine.runId,
    processTypes,
    memoryBytes: 64 * 2 ** 20,
    port: 5999,
    output: { stream, now: () => new Date() },
    log,
    signal: cancelled.signal,
    ...options,
  });
  stream.setEncoding('utf8').on('data', (chunk: string) => {
    if (chunk.includes('cancel now')) cancelled.abort(new Error('cancelled'));
  });
  const result = await run.catch((error: unknown) => error);
  expect(await engine.containers()).toEqual([]);
  return { result, log, exitCodes: await exitCodesOf(engine, startedMs) };
}

/** Of the containers that have ended since, as the engine saw them. */
async function exitCodesOf(
  { api, runId }: Awaited<ReturnType<typeof anEngine>>,
  startedMs: number,
): Promise<readonly string[]> {
  const filters = { event: ['die'], label: [`org.heroku-docker-release.run=${runId}`] };
  const [since, until] = [startedMs / 1000 - 1, Date.now() / 1000];
  const lines = await text(await api.getEvents({ since, until, filters }));
  return [...lines.matchAll(/"exitCode":"(\d+)"/g)].map(([, code]) => code ?? '').toSorted();
}

test.concurrent('the first that ends by itself decides; the others are ended by SIGTERM, which those that do not handle it obey as well', async () => {
  const { result, log, exitCodes } = await aRun({ one: 'sleep 1; exit 5', two: 'exec sleep 100' });
  expect(result).toBe(5);
  // 137 would be SIGKILL, after the time that it was given.
  expect(exitCodes).toEqual(['143', '5']);
  expect(log.text()).toContain('one ended with exit code 5, so all is stopped.');
});

test.concurrent('Ctrl-C ends all with 0, also one that does not want to end', async () => {
  const { result } = await aRun({ one: `trap '' TERM; sleep 1; echo cancel now; while :; do sleep 0.1; done` });
  expect(result).toBe(0);
});

test.concurrent.each([
  [
    'row 104: Ctrl-C ends and removes one that the engine did not end when it was asked to',
    /^POST .*\/stop/,
    'request',
  ],
  ['Ctrl-C ends one whose first words come before the engine says that it has started it', /^POST .*\/start/, 'reply'],
] as const)(
  '%s',
  async (_, stalled, direction) => {
    const [engine] = await testEngines();
    if (engine === undefined) throw new Error('there is no engine to test on');
    await using faulty = await faultyEngine(engine, stalled, { kind: 'stall', direction, afterBytes: 0 });
    const processTypes = { one: 'sleep 1; echo cancel now; while :; do sleep 0.1; done' };
    const { result } = await aRun(processTypes, { api: faulty.api });
    expect(result).toBe(0);
  },
  30_000,
);

// The only one of these that takes the port.
test.concurrent('a web process that does not bind its port is R10', async () => {
  const { result } = await aRun({ web: 'sleep 100' }, { bootLimitMs: 1_000 });
  expect(result).toMatchObject({ name: 'DynoBootError', herokuCode: 'R10' });
});

test('a web process that crashes is told by its exit code', async () => {
  expect((await aRun({ web: 'sleep 0.5; exit 9' })).result).toBe(9);
});

test('one that needs more than its memory is R15', async () => {
  const { result, log } = await aRun({ one: `perl -e '$x = "x" x (200 << 20); sleep 5'` });
  expect(result).toBe(137);
  expect(log.text()).toContain("one needed more than its 64.0 MB of memory (Heroku's R15).");
});

test('a cancellation before all are booted is an end like any other, and leaves nothing', async () => {
  const { result } = await aRun({ one: 'sleep 100', two: 'sleep 100' }, { signal: AbortSignal.timeout(150) });
  expect(result).toBe(0);
});

test('a port that is taken is told in one line', async () => {
  const engine = await anEngine();
  await using slug = await aSlug({ Procfile: 'web: x\n' });
  // Taken by another container, wherever the engine is.
  await using other = await engine.boot(slug.file, 'sleep 100');
  const port = Number(new URL(other.url ?? '').port);
  const { result } = await aRun({ web: 'sleep 100' }, { port });
  expect(result).toMatchObject({ message: `Port ${port} is taken by another program. Name another by --port.` });
});
