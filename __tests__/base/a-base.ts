import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import type { BaseRecord } from '../../src/base/record.ts';
import { connectEngine, type Engine } from '../../src/docker/connect.ts';
import type { ImageStore } from '../../src/docker/engine.ts';
import { createImageStore } from '../../src/docker/images.ts';

const run = promisify(execFile);

/** The engines to test on: `TEST_DOCKER_HOSTS`, comma separated, else the one that the docker CLI uses. */
export const hosts: readonly string[] = process.env['TEST_DOCKER_HOSTS']?.split(',') ?? [
  process.env['DOCKER_HOST'] ?? '',
];

export const never: AbortSignal = new AbortController().signal;

/** An engine and its images, with calls that end with a signal. */
export interface TestEngine {
  readonly engine: Engine;
  readonly imagesUntil: (signal: AbortSignal) => ImageStore;
}

export async function connect(host: string): Promise<TestEngine> {
  const environment = host === '' ? process.env : { ...process.env, DOCKER_HOST: host };
  const engine = await connectEngine({ environment, signal: never });
  return { engine, imagesUntil: (signal) => createImageStore(engine, { platform: 'linux/amd64', signal }) };
}

export function referenceOf(key: string): string {
  return `localhost/heroku-docker-release/base:${key}`;
}

export function aKey(): string {
  return randomBytes(32).toString('hex');
}

/** A folder that is gone after the test. */
export async function aFolder(): Promise<{ readonly path: string } & AsyncDisposable> {
  const path = await mkdtemp(join(tmpdir(), 'base-test-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

/** What of a base a test chooses; two bases with the same choices have the same layers. */
export interface BaseChoice {
  readonly key?: string;
  /** The content of `/app/runtime`; without it, unlike any other. */
  readonly runtime?: Buffer;
  readonly onBuild?: string;
  /** More lines of its Dockerfile. */
  readonly more?: readonly string[];
}

/** A small base with an ONBUILD trigger and a repeated layer, built on `engine`. */
export async function buildBase({ engine, imagesUntil }: TestEngine, choice: BaseChoice = {}): Promise<BaseRecord> {
  const { key = aKey(), runtime = randomBytes(300_000), onBuild = 'COPY . /app', more = [] } = choice;
  await using folder = await aFolder();
  const app = join(folder.path, 'app');
  await mkdir(app);
  for (const [name, content] of [['runtime', runtime] as const, ['note', 'a note'] as const]) {
    await writeFile(join(app, name), content);
    await utimes(join(app, name), 1_700_000_000, 1_700_000_000);
  }
  const dockerfile = [
    'FROM scratch',
    'COPY app/runtime /app/runtime',
    'COPY app/note /app/note',
    'COPY app/note /app/note',
    'ENV LANG=C.UTF-8',
    'LABEL z=1 a=2',
    'WORKDIR /app',
    'CMD ["/app/runtime"]',
    `ONBUILD ${onBuild}`,
    ...more,
  ];
  await writeFile(join(folder.path, 'Dockerfile'), `${dockerfile.join('\n')}\n`);
  const reference = referenceOf(key);
  await dockerBuild(['--quiet', '--tag', reference, folder.path], { ...process.env, ...engine.cliEnvironment });
  const image = await imagesUntil(never).inspectImage(reference);
  if (image === null) throw new Error(`${reference} was not built`);
  return {
    version: 3,
    key,
    platform: 'linux/amd64',
    diffIds: image.diffIds,
    config: image.config,
    stored: null,
    builtAt: new Date().toISOString(),
    buildSeconds: 1.5,
    from: [],
    files: [{ path: 'note', size: 6, time: 1_700_000_000, digest: 'ab'.repeat(32) }],
    treeDigest: null,
    packages: { kind: 'none', libraries: [] },
    outside: null,
  };
}

/** The legacy builder gives up where another test removes any image while it looks through its cache. */
async function dockerBuild(args: readonly string[], env: NodeJS.ProcessEnv, tries = 3): Promise<void> {
  try {
    await run('docker', ['build', ...args], { env });
  } catch (error) {
    if (tries === 1 || !String(error).includes('unable to find image "sha256:')) throw error;
    await dockerBuild(args, env, tries - 1);
  }
}

/** The same base, built again so much later. */
export function builtLater(record: BaseRecord, seconds = 60): BaseRecord {
  return { ...record, builtAt: new Date(Date.parse(record.builtAt) + seconds * 1000).toISOString() };
}

/** What `docker save` makes of the image. */
export async function saveTo(file: string, { imagesUntil }: TestEngine, reference: string): Promise<void> {
  await pipeline(await imagesUntil(never).saveImage(reference), createWriteStream(file));
}
