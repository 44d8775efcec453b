import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Docker from 'dockerode';
import { type BuildOptions, buildImage } from '../../src/docker/build.ts';
import { connectEngine, type Engine } from '../../src/docker/connect.ts';
import { createImageStore } from '../../src/docker/images.ts';
import { type FaultySocket, type FaultySocketOptions, startFaultySocket } from '../harness/faulty-socket.ts';

/** The engines in `TEST_DOCKER_HOSTS`, comma separated, else the one that the docker CLI would use. */
export async function testEngines(): Promise<readonly Engine[]> {
  const hosts = (process.env['TEST_DOCKER_HOSTS'] ?? process.env['DOCKER_HOST'] ?? '').split(',');
  return Promise.all(
    hosts.map((host) =>
      connectEngine({ environment: { ...process.env, DOCKER_HOST: host.trim() }, signal: AbortSignal.timeout(60_000) }),
    ),
  );
}

/** Of `engine`, the builder that is the usual one for it. */
export function usualBuilder({ apiVersion }: Engine): 'buildkit' | 'legacy' {
  return Number(apiVersion.split('.')[1]) < 42 ? 'legacy' : 'buildkit';
}

/** What stands in front of an engine: a socket with faults. */
export async function inFrontOf(
  engine: Engine,
  plan: FaultySocketOptions['plan'],
  listen: 'tcp' | 'unix' = 'unix',
): Promise<FaultySocket & AsyncDisposable & { readonly host: string }> {
  const url = new URL(engine.host);
  const target = url.protocol === 'unix:' ? { path: url.pathname } : { host: url.hostname, port: Number(url.port) };
  const socket = await startFaultySocket({ target, listen, plan });
  const host = listen === 'unix' ? socket.url : `tcp://127.0.0.1:${socket.port}`;
  return { ...socket, host, [Symbol.asyncDispose]: () => socket.close() };
}

/** The same engine, reached through that socket by the API and the CLI, by connections of its own. */
export function reachedBy(engine: Engine, { host, path, port }: FaultySocket & { readonly host: string }): Engine {
  const api = new Docker(
    path === '' ? { host: '127.0.0.1', port, protocol: 'http' } : { socketPath: path, host: undefined },
  );
  return { ...engine, api, host, cliEnvironment: { ...engine.cliEnvironment, DOCKER_HOST: host } };
}

/** A folder with these files. */
export async function aFolder(files: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(join(tmpdir(), 'context-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}

/** Builds `files` on an engine; what it printed is in `printed`, and disposing of it removes the image. */
export async function aBuild(
  engine: Engine,
  files: Readonly<Record<string, string>>,
  options: Partial<Omit<BuildOptions, 'tag'>> = {},
) {
  const { folder, [Symbol.asyncDispose]: removeFolder } = await aFolder(files);
  const tag = `localhost/heroku-docker-release-test/${randomUUID()}:latest`;
  const images = createImageStore(engine, { platform: 'linux/amd64', signal: AbortSignal.timeout(120_000) });
  let printed = '';
  const done = buildImage({
    engine,
    builder: usualBuilder(engine),
    what: 'The test image',
    context: folder,
    dockerfile: { file: join(folder, 'Dockerfile'), shownAs: 'app/Dockerfile' },
    tag,
    labels: {},
    usesCache: true,
    target: null,
    platform: 'linux/amd64',
    buildArgs: new Map(),
    secrets: new Map(),
    idleLimitMs: 60_000,
    signal: AbortSignal.timeout(100_000),
    ...options,
    onOutput: (chunk) => {
      printed += chunk;
      options.onOutput?.(chunk);
    },
  });
  done.catch(() => {});
  return {
    tag,
    images,
    done,
    printed: () => printed,
    [Symbol.asyncDispose]: async () => {
      await done.catch(() => {});
      await images.removeImage(tag).catch(() => {});
      await removeFolder();
    },
  };
}
