import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Builder, buildImage } from '../../../src/docker/build.ts';
import { connectEngine, type Engine } from '../../../src/docker/connect.ts';
import type { ImageFacts, ImageStore } from '../../../src/docker/engine.ts';
import { openImageFiles } from '../../../src/docker/image-files.ts';
import { createImageStore } from '../../../src/docker/images.ts';
import type { AppFile } from '../../../src/slug/app-files.ts';
import { openSlugSource } from '../../../src/slug/source.ts';
import type { DockerHost } from '../../harness/docker-hosts.ts';
import { createRecordingLog } from '../../harness/recording-log.ts';
import { pack } from '../../slug/an-archive.ts';

/** A folder with these files, gone after the test. */
export async function aFolder(
  files: Readonly<Record<string, string | Buffer>> = {},
): Promise<{ readonly path: string } & AsyncDisposable> {
  const path = await mkdtemp(join(tmpdir(), 'thin-test-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), content);
  }
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

/** An engine with the images that a test makes in it, which are gone after the test. */
export interface TestEngine extends AsyncDisposable {
  readonly host: DockerHost;
  readonly engine: Engine;
  readonly images: ImageStore;
  /** A new name at `localhost`. */
  name(): string;
  /** Builds a Dockerfile by that builder, and gives the image's name. */
  build(dockerfile: string, context: string, builder?: Builder): Promise<string>;
  load(file: string, reference: string): Promise<ImageFacts>;
  /** What every call that reads an image takes. */
  reading(image: string): Parameters<typeof openSlugSource>[0];
  /** SHA-256 of the engine's archive of `/app`; null if there is none. */
  appDigest(image: string): Promise<string | null>;
  /** SHA-256 of the slug. */
  slugDigest(image: string, base: readonly AppFile[]): Promise<string>;
  containers(): Promise<string>;
}

export async function anEngine(host: DockerHost): Promise<TestEngine> {
  const signal = AbortSignal.timeout(600_000);
  const engine = await connectEngine({ environment: host.environment, signal });
  const images = createImageStore(engine, { platform: 'linux/amd64', signal });
  const runId = `test-${randomUUID()}`;
  const names: string[] = [];
  const name = () => {
    names.push(`localhost/thin-test/image:${randomUUID()}`);
    return names.at(-1) ?? '';
  };
  const reading = (image: string) => ({ api: engine.api, image, runId, log: createRecordingLog(), signal });
  return {
    host,
    engine,
    images,
    name,
    reading,
    async build(dockerfile, context, builder = host.builder) {
      const reference = name();
      let printed = '';
      const build = buildImage({
        engine,
        builder,
        what: 'The test image',
        context,
        dockerfile: { text: dockerfile },
        tag: reference,
        labels: {},
        target: null,
        usesCache: false,
        platform: 'linux/amd64',
        buildArgs: new Map(),
        secrets: new Map(),
        idleLimitMs: 60_000,
        onOutput: (chunk) => {
          printed += chunk;
        },
        signal,
      });
      await build.catch((error: unknown) => {
        throw new Error(`${host.name}, by ${builder}: ${printed}`, { cause: error });
      });
      return reference;
    },
    async load(file, reference) {
      names.push(reference);
      await images.loadImage(createReadStream(file));
      const facts = await images.inspectImage(reference);
      if (facts === null) throw new Error(`${host.name} has no ${reference}`);
      return facts;
    },
    async appDigest(image) {
      await using files = await openImageFiles(reading(image));
      const archive = await files.open('/app');
      if (archive === null) return null;
      const hash = createHash('sha256');
      for await (const chunk of archive) hash.update(chunk);
      return hash.digest('hex');
    },
    async slugDigest(image, base) {
      await using folder = await aFolder();
      await using source = await openSlugSource(reading(image));
      const slug = await pack(join(folder.path, 'slug.tgz'), { source, base });
      return slug.sha256;
    },
    containers: async () =>
      String(await host.docker(['ps', '--all', '--quiet', '--filter', `label=org.heroku-docker-release.run=${runId}`])),
    async [Symbol.asyncDispose]() {
      for (const reference of names.toReversed()) await images.removeImage(reference).catch(() => undefined);
    },
  };
}
