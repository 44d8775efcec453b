import { truncate, writeFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { connectEngine } from '../../src/docker/connect.ts';
import { isStatus } from '../../src/docker/short-call.ts';
import { DynoBootError } from '../../src/dyno/dyno.ts';
import { faultyEngine } from '../docker/faulty-engine.ts';
import { aSlug, webApp } from './a-slug.ts';
import { anEngine, runImage } from './an-engine.ts';

const bootMs = 20_000;

/** False where the kernel does not count swap, as some do only if started with `swapaccount=1`: an engine then limits memory alone. */
const limitsSwap = (await (await anEngine()).api.info()).SwapLimit === true;
const whereSwapIsLimited = limitsSwap ? test : test.skip;
const unlessLimited = limitsSwap ? '' : ' (not here: the kernel does not count swap)';

test('a web process answers at its URL, with the config vars and what the profile scripts set', async () => {
  const engine = await anEngine();
  await using slug = await aSlug({
    'web.pl': webApp,
    '.profile.d/greeting.sh': 'GREETING="$WORD from a profile script"\nset_by_function() { export GREETING; }\n',
    '.profile': 'set_by_function\n',
  });
  await using dyno = await engine.boot(slug.file, 'perl web.pl', {
    configVars: { WORD: 'hello', PORT: '1', HOME: '/' },
  });
  await dyno.waitUntilBound(bootMs);
  const reply = await fetch(`${dyno.url}/a/path`);
  expect(await reply.text()).toBe('/a/path from web.1 with hello from a profile script\n');
  expect(dyno.printed()).toBe('listening\n');
});

test('the process runs in /app as a user that is not root, owns /app and can write there', async () => {
  const engine = await anEngine();
  await using slug = await aSlug({ 'folder/file': 'x' });
  const command =
    'id -un; pwd; echo $HOME; stat -c "%U %a %n" /app folder folder/file; echo y > folder/file && echo new > other && cat other';
  await using dyno = await engine.boot(slug.file, command, { processType: 'worker', network: 'none' });
  expect(await dyno.exit).toEqual({ code: 0, isOutOfMemory: false });
  expect(dyno.printed().split('\n')).toEqual([
    'heroku',
    '/app',
    '/app',
    'heroku 755 /app',
    'heroku 755 folder',
    'heroku 755 folder/file',
    'new',
    '',
  ]);
  expect(dyno.url).toBeNull();
  await expect(dyno.waitUntilBound(1000)).rejects.toThrow('has no port to answer on');
});

test('an engine that leaves out what is empty in an image, as those since 29 do, starts the process as the dyno’s own user', async () => {
  const engine = await connectEngine({ environment: process.env, signal: AbortSignal.timeout(30_000) });
  const image = await engine.api.getImage(runImage).inspect();
  const body = JSON.stringify({ ...image, Config: { Env: image.Config.Env, Cmd: image.Config.Cmd } });
  const reply = `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  await using through = await faultyEngine(engine, /^GET .*\/images\/.*\/json/, { kind: 'replace-reply', reply });
  await using slug = await aSlug({ file: 'x' });
  const options = { api: through.api, processType: 'worker', network: 'none' } as const;
  await using dyno = await (await anEngine()).boot(slug.file, 'id -u; stat -c %u file', options);
  expect(await dyno.exit).toEqual({ code: 0, isOutOfMemory: false });
  const [user, owner] = dyno.printed().split('\n');
  expect(user).not.toBe('0');
  expect(owner).toBe(user);
});

test.concurrent('a process that binds 127.0.0.1 alone is not bound: R10, although the engine accepts connections for it', async () => {
  const engine = await anEngine();
  await using slug = await aSlug({ 'web.pl': webApp });
  await using dyno = await engine.boot(slug.file, 'perl web.pl', { configVars: { BIND: '127.0.0.1' } });
  const bound = dyno.waitUntilBound(3000);
  await expect(bound).rejects.toMatchObject({ name: 'DynoBootError', herokuCode: 'R10' });
  expect(dyno.printed()).toBe('listening\n');
});

test.concurrent.each([
  ['before it is asked', 'exit 3', 3],
  ['while it boots', 'sleep 1; exit 4', 4],
  ['for a missing program', 'nothing-of-this-name', 127],
])('a web process that ends %s is H10 with its exit code', async (_when, command, code) => {
  const engine = await anEngine();
  await using slug = await aSlug({ file: 'x' });
  await using dyno = await engine.boot(slug.file, command);
  const bound = dyno.waitUntilBound(bootMs);
  await expect(bound).rejects.toBeInstanceOf(DynoBootError);
  await expect(bound).rejects.toThrow(`exited with ${code} before it had bound $PORT. (Heroku's H10)`);
  expect((await dyno.exit).code).toBe(code);
});

whereSwapIsLimited(
  `a process that needs more than the dyno has is ended, and its exit says so${unlessLimited}`,
  async () => {
    const engine = await anEngine();
    await using slug = await aSlug({ file: 'x' });
    const command = `perl -e 'my $bytes = "x" x (256 * 1024 * 1024); sleep 30'`;
    await using dyno = await engine.boot(slug.file, command, { processType: 'worker', memoryBytes: 32 * 2 ** 20 });
    expect(await dyno.exit).toEqual({ code: 137, isOutOfMemory: true });
  },
);

test('nothing is left of a dyno that was stopped, also while it is waited for', async () => {
  const engine = await anEngine();
  await using slug = await aSlug({ file: 'x' });
  const dyno = await engine.boot(slug.file, 'sleep 60');
  const waits = [dyno.waitUntilBound(bootMs), dyno.exit].map((wait) =>
    expect(wait).rejects.toThrow('The dyno was stopped.'),
  );
  const stoppedAt = Date.now();
  await Promise.all([dyno.stop(), dyno.stop()]);
  expect(Date.now() - stoppedAt).toBeLessThan(5000);
  await Promise.all(waits);
  expect(await engine.containers()).toEqual([]);
});

test.each([
  ['cut', async (file: string) => truncate(file, 200)],
  ['no archive at all', async (file: string) => writeFile(file, 'not gzip')],
])('a slug that is %s starts nothing and leaves nothing', async (_what, damage) => {
  const engine = await anEngine();
  await using slug = await aSlug({ 'web.pl': webApp.repeat(20), other: Math.random().toString().repeat(99) });
  await damage(slug.file);
  await expect(engine.boot(slug.file, 'perl web.pl')).rejects.toThrow('The Docker engine could not unpack into /');
  expect(await engine.containers()).toEqual([]);
});

test('a run image that is not there is named, with what to do', async () => {
  const engine = await anEngine();
  await using slug = await aSlug({ file: 'x' });
  const booting = engine.boot(slug.file, 'true', { runImage: 'localhost/no-such-image:1' });
  await expect(booting).rejects.toThrow('Pull it first: docker pull localhost/no-such-image:1');
  await expect(booting.catch((error: unknown) => isStatus(error, 404))).resolves.toBe(true);
});

test.each([5, 40, 80, 120])('row 100: a boot that is cancelled after %d ms leaves nothing', async (cancelAfterMs) => {
  const engine = await anEngine();
  await using slug = await aSlug({ file: 'x' });
  const cancelling = new AbortController();
  const booting = engine.boot(slug.file, 'sleep 60', { signal: cancelling.signal });
  setTimeout(() => cancelling.abort(new Error('cancelled')), cancelAfterMs);
  const ended = booting.then(async (dyno) => {
    try {
      await dyno.exit;
    } finally {
      await dyno.stop();
    }
  });
  await expect(ended).rejects.toThrow('cancelled');
  expect(await engine.containers()).toEqual([]);
});
