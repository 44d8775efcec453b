import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import Docker from 'dockerode';
import { removeContainer } from '../../src/docker/container-life.ts';
import {
  type ContainerSpec,
  createContainer,
  followOutput,
  inspectContainer,
  putArchive,
  readContainerFile,
  startContainer,
  waitForExit,
} from '../../src/docker/containers.ts';
import { aFolder } from '../base/a-base.ts';
import { anEngine, runImage } from '../dyno/an-engine.ts';

const signal = AbortSignal.timeout(60_000);

/** False where the kernel does not count swap, as some do only if started with `swapaccount=1`: an engine then limits memory alone. */
const limitsSwap = (await (await anEngine()).api.info()).SwapLimit === true;
const whereSwapIsLimited = limitsSwap ? test : test.skip;
const unlessLimited = limitsSwap ? '' : ' (not here: the kernel does not count swap)';

async function aContainer(command: string, spec: Partial<ContainerSpec> = {}) {
  const { api, runId, containers } = await anEngine();
  const container = await createContainer(
    api,
    {
      image: runImage,
      command: ['bash', '-c', command],
      environment: {},
      workingDir: '/',
      user: null,
      labels: { 'org.heroku-docker-release.run': runId },
      memoryBytes: null,
      network: 'none',
      publishedPort: null,
      ...spec,
    },
    signal,
  );
  return { api, container, containers, [Symbol.asyncDispose]: () => removeContainer(container) };
}

async function run(container: Docker.Container): Promise<{ readonly code: number; readonly printed: string }> {
  const chunks: string[] = [];
  const output = await followOutput(container, { onOutput: (chunk) => void chunks.push(chunk), signal });
  await startContainer(container, signal);
  const code = await waitForExit(container, signal);
  await output.ended;
  return { code, printed: chunks.join('') };
}

test('a container gets its environment, folder and user, and gives its output and exit code', async () => {
  await using made = await aContainer('echo "$GREETING" in $PWD as $(id -u); echo wrong >&2; exit 7', {
    environment: { GREETING: 'hello = world\nand more' },
    workingDir: '/tmp',
    user: '4321:1',
  });
  const { code, printed } = await run(made.container);
  expect(code).toBe(7);
  // In any order: the engine reads the two streams side by side.
  expect(printed.split('\n').toSorted()).toEqual(['', 'and more in /tmp as 4321', 'hello = world', 'wrong']);
  expect(await inspectContainer(made.container, signal)).toMatchObject({
    isRunning: false,
    exitCode: 7,
    isOutOfMemory: false,
  });
});

test('row 21: a letter that is split over two writes stays one', async () => {
  await using made = await aContainer(`printf 'gr\\xc3'; sleep 0.3; printf '\\xbc\\xc3\\x9f'`);
  expect((await run(made.container)).printed).toBe('grüß');
});

test('a port is published on loopback while the container runs, which has an address of its own', async () => {
  await using made = await aContainer('sleep 60', { network: 'bridge', publishedPort: 4321 });
  expect(await inspectContainer(made.container, signal)).toMatchObject({
    isRunning: false,
    hostPort: null,
    address: null,
  });
  await startContainer(made.container, signal);
  const facts = await inspectContainer(made.container, signal);
  expect(facts).toMatchObject({
    isRunning: true,
    hostPort: expect.any(Number),
    address: expect.stringMatching(/^\d+(\.\d+){3}$/),
  });
  const { NetworkSettings } = await made.container.inspect();
  expect(NetworkSettings.Ports['4321/tcp']).toMatchObject([{ HostIp: '127.0.0.1' }]);
});

whereSwapIsLimited(`a limit of memory is one of memory and swap together${unlessLimited}`, async () => {
  await using made = await aContainer('true', { memoryBytes: 64 * 2 ** 20 });
  const { HostConfig } = await made.container.inspect();
  expect(HostConfig).toMatchObject({ Memory: 64 * 2 ** 20, MemorySwap: 64 * 2 ** 20 });
});

test('a small file is read from a container that was never started; null if it is absent or no file', async () => {
  await using made = await aContainer('true');
  const read = (path: string) => readContainerFile(made.container, path, signal);
  expect((await read('/etc/passwd'))?.toString()).toMatch(/^root:/);
  expect(await read('/etc/no-such-file')).toBeNull();
  expect(await read('/etc')).toBeNull();
});

test.each<[string, readonly string[], string]>([
  // PAX: the engine writes so of an owner that has too large a number for the plain header.
  ['posix', ['--owner=+3000000'], 'mark'],
  ['gnu', [], `${'long'.repeat(30)}/mark`],
])('a small file is read with what tar writes before it in the format %s', async (format, options, name) => {
  await using folder = await aFolder();
  await mkdir(dirname(join(folder.path, name)), { recursive: true });
  await writeFile(join(folder.path, name), 'a mark');
  const tar = execFileSync('tar', [`--format=${format}`, ...options, '-C', folder.path, '-cf', '-', name]);
  expect(tar[156]).toBe({ posix: 'x', gnu: 'L' }[format]?.charCodeAt(0));
  await using engine = await anEngineThat((_, reply) => void reply.end(tar));
  const container = new Docker({ host: '127.0.0.1', port: engine.port, protocol: 'http' }).getContainer('any');
  expect((await readContainerFile(container, '/mark', signal))?.toString()).toBe('a mark');
});

test('an archive that is cut, also in what is written before the file, is an error that says so', async () => {
  await using folder = await aFolder();
  const name = 'long'.repeat(30);
  await writeFile(join(folder.path, name), 'a mark');
  const tar = execFileSync('tar', ['--format=gnu', '-C', folder.path, '-cf', '-', name]);
  await using engine = await anEngineThat((_, reply) => void reply.end(tar.subarray(0, 600)));
  const container = new Docker({ host: '127.0.0.1', port: engine.port, protocol: 'http' }).getContainer('any');
  await expect(readContainerFile(container, '/mark', signal)).rejects.toThrow(
    'The Docker engine could not read /mark in the container: its archive has no end mark (an extended header is cut off)',
  );
});

test('an archive that the engine refuses, or whose source fails, is an error that says so', async () => {
  await using made = await aContainer('true');
  const put = (archive: Readable, path = '/') => putArchive(made.container, { archive, path, signal });
  await expect(put(Readable.from([Buffer.alloc(1024)]), '/no-such-folder')).rejects.toThrow(
    'could not unpack into /no-such-folder',
  );
  const failing = Readable.from(
    (async function* () {
      yield Buffer.alloc(512, 1);
      throw new Error('the disk is gone');
    })(),
  );
  await expect(put(failing)).rejects.toThrow('the disk is gone');
  expect(failing.destroyed).toBe(true);
});

test('an archive that is given up, by its own limit, ends the request as well', async () => {
  const aborted = Promise.withResolvers<void>();
  await using engine = await aSilentEngine(aborted.resolve);
  const container = new Docker({ host: '127.0.0.1', port: engine.port, protocol: 'http' }).getContainer('any');
  const archive = Readable.from(
    (async function* () {
      for (;;) {
        await delay(20);
        yield Buffer.alloc(512);
      }
    })(),
    { objectMode: false },
  );
  const put = putArchive(container, { archive, path: '/', signal, limitMs: 200 });
  await expect(put).rejects.toThrow('did not answer within 0.2 s');
  await aborted.promise;
  expect(archive.destroyed).toBe(true);
}, 10_000);

test('row 100: an archive that is cancelled before it is sent is an error like any other', async () => {
  const container = new Docker({ host: '127.0.0.1', port: 1, protocol: 'http' }).getContainer('any');
  const archive = Readable.from([Buffer.alloc(1024)]);
  const put = putArchive(container, { archive, path: '/', signal: AbortSignal.abort(new Error('cancelled')) });
  await expect(put).rejects.toThrow('cancelled');
  expect(archive.destroyed).toBe(true);
});

test('row 100: an attachment that is given up ends its request as well', async () => {
  const closed = Promise.withResolvers<void>();
  await using engine = await anEngineThat((request) => void request.socket.once('close', closed.resolve));
  const container = new Docker({ host: '127.0.0.1', port: engine.port, protocol: 'http' }).getContainer('any');
  const cancelled = new AbortController();
  const attached = followOutput(container, { onOutput: () => {}, signal: cancelled.signal });
  setTimeout(() => cancelled.abort(new Error('cancelled')), 100);
  await expect(attached).rejects.toThrow('cancelled');
  await closed.promise;
}, 10_000);

/** Takes every request in and answers none. */
function aSilentEngine(onAborted: () => void) {
  return anEngineThat((request) => void request.resume().once('error', onAborted));
}

async function anEngineThat(serve: (request: IncomingMessage, reply: ServerResponse) => void) {
  const server = createServer(serve);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

test('a wait for the end is over when its signal says so, and the container is removed all the same', async () => {
  const made = await aContainer('sleep 60');
  await startContainer(made.container, signal);
  await expect(waitForExit(made.container, AbortSignal.timeout(200))).rejects.toMatchObject({ name: 'TimeoutError' });
  await removeContainer(made.container);
  await removeContainer(made.container);
  expect(await made.containers()).toEqual([]);
});

test('row 100: a container is removed at once after its output was closed in the middle', async () => {
  const made = await aContainer('while true; do echo line; done');
  const output = await followOutput(made.container, { onOutput: () => {}, signal });
  await startContainer(made.container, signal);
  output.close();
  await output.ended;
  const startedAt = Date.now();
  await removeContainer(made.container);
  expect(Date.now() - startedAt).toBeLessThan(4000);
});

test('anonymous volumes go with the container', async () => {
  const { api } = await anEngine();
  const names = async () => ((await api.listVolumes()).Volumes ?? []).map(({ Name }) => Name);
  const options = { Image: runImage, Cmd: ['true'], Volumes: { '/data': {} } };
  const container = await api.createContainer(options);
  const [mount] = (await container.inspect()).Mounts;
  expect(await names()).toContain(mount?.Name);
  await removeContainer(container);
  expect(await names()).not.toContain(mount?.Name);
});

test('a creation that is cancelled leaves no container', async () => {
  const { api, runId, containers } = await anEngine();
  const cancelling = new AbortController();
  const labels = { 'org.heroku-docker-release.run': runId };
  const spec: ContainerSpec = {
    image: runImage,
    command: ['true'],
    environment: {},
    workingDir: '/',
    user: null,
    labels,
    memoryBytes: null,
    network: 'none',
    publishedPort: null,
  };
  const creating = createContainer(api, spec, cancelling.signal);
  setTimeout(() => cancelling.abort(new Error('cancelled')), 5);
  await expect(creating).rejects.toThrow('cancelled');
  expect(await containers()).toEqual([]);
});
