import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { buildAppImage } from '../../src/base/app-image.ts';
import { baseReference } from '../../src/base/base-image.ts';
import { buildBase } from '../../src/base/build-base.ts';
import { readBaseDockerfile } from '../../src/base/recipe.ts';
import { openBaseWorld, prepareBase } from '../../src/base-world.ts';
import { openAppFolder } from '../../src/docker/app-archive.ts';
import type { Engine } from '../../src/docker/connect.ts';
import { createImageStore } from '../../src/docker/images.ts';
import { pushImage } from '../../src/docker/push.ts';
import { errorMessage } from '../../src/errors.ts';
import type { BaseInputs } from '../../src/inputs/base-inputs.ts';
import { readAppFile } from '../../src/slug/slug-process-types.ts';
import { aBuild, aFolder, testEngines } from '../docker/engines.ts';
import { createRecordingLog } from '../harness/recording-log.ts';
import { Registry } from '../harness/registry.ts';

const signal = AbortSignal.timeout(600_000);
const engines = (await testEngines()).map((engine): [string, Engine] => [
  `${engine.version} at ${engine.host}`,
  engine,
]);

/** Images of one file `/word` in a registry of their own, made by `engine`, which has none of them in the end. */
async function servedImages(engine: Engine) {
  const stack = new AsyncDisposableStack();
  const registry = stack.use(await Registry.start());
  const images = createImageStore(engine, { platform: 'linux/amd64', signal });
  const reference = `${registry.host}/word:1`;
  return {
    registry,
    images,
    reference,
    /** Serves `word` under the one name that there is, and keeps the image by the name that is returned. */
    async serve(word: string, platform = 'linux/amd64'): Promise<string> {
      const files = { Dockerfile: 'FROM scratch\nCOPY word /word\n', word, noise: randomUUID() };
      const build = await aBuild(engine, files, { platform });
      await build.done;
      const id = (await images.inspectImage(build.tag))?.id;
      // What has lost its tag to another image has its digest left.
      if (id !== undefined) stack.defer(() => images.removeImage(id));
      stack.use(build);
      await images.tagImage(build.tag, reference);
      stack.defer(() => images.removeImage(reference));
      await pushImage(reference, { engine, log: createRecordingLog(), signal });
      return build.tag;
    },
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

/** What a story has of a Dockerfile before it builds, and how it goes on. */
async function aPreparedBase(engine: Engine, dockerfile: string) {
  const stack = new AsyncDisposableStack();
  const { folder } = stack.use(await aFolder({ Dockerfile: dockerfile, a: 'a' }));
  const { folder: temporaryFolder } = stack.use(await aFolder({}));
  const inputs: BaseInputs = {
    workspace: folder,
    context: folder,
    dockerfile: 'Dockerfile',
    target: null,
    buildArgs: new Map(),
    secrets: new Map(),
    platform: 'linux/amd64',
    buildIdleLimitMs: 60_000,
    baseStore: 'none',
    baseImage: null,
    maxBaseAgeMs: 1000,
  };
  const log = createRecordingLog();
  const environment = engine.cliEnvironment;
  const world = await openBaseWorld(inputs, {
    environment,
    temporaryFolder,
    trigger: { kind: 'trusted' },
    log,
    signal,
  });
  const { recipe, base: ports } = await prepareBase(await readBaseDockerfile(inputs), { inputs, world, tries: 1 }, log);
  return {
    log,
    recipe,
    ports,
    /** Builds what is released; what is in its file `/app/word`. */
    async wordOfApp(): Promise<string | null> {
      const hasBase = recipe.dockerfile.onBuild.length > 0;
      const base = hasBase ? await buildBase(recipe, ports, log) : null;
      for (const name of base === null ? [] : [base.reference, baseReference(base.key)]) {
        stack.defer(() => ports.images.removeImage(name));
      }
      await using image = await buildAppImage(recipe, base, ports, log);
      const from = { api: engine.api, image: image.reference, runId: ports.runId, log, signal };
      await using app = await openAppFolder(from);
      return await readAppFile(app, 'word');
    },
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

test.each(engines)('on %s, a FROM image is pulled for the platform that its FROM names', async (_, engine) => {
  await using served = await servedImages(engine);
  const { images, reference } = served;
  const word = `of ${randomUUID()}`;
  await images.removeImage(await served.serve(word, 'linux/arm64'));
  await images.removeImage(reference);
  const dockerfile = `FROM --platform=linux/aarch64 ${reference} AS other\nFROM scratch\nCOPY --from=other /word /app/word\n`;
  await using prepared = await aPreparedBase(engine, dockerfile);
  expect(await prepared.wordOfApp()).toBe(word);
  expect(prepared.log.text('info')).toContain(`Pulling ${reference}`);
  expect(await images.inspectImage(reference)).toMatchObject({ os: 'linux', architecture: 'arm64' });

  await using again = await aPreparedBase(engine, dockerfile);
  expect(await again.wordOfApp()).toBe(word);
  expect(again.log.text('info')).not.toContain(`Pulling ${reference}`);
});

test.each(engines)(
  'row 41: on %s, an image that only a trigger names is taken as it is served now',
  async (_, engine) => {
    await using served = await servedImages(engine);
    const { images, reference } = served;
    const [old, current] = [`old ${randomUUID()}`, `current ${randomUUID()}`];
    const held = await served.serve(old);
    await served.serve(current);
    await images.tagImage(held, reference);
    const dockerfile = `FROM scratch\nCOPY a /app/a\nONBUILD COPY --from=${reference} /word /app/word\n`;
    await using prepared = await aPreparedBase(engine, dockerfile);
    expect(await prepared.ports.upstream).toEqual([]);
    const word = await prepared.wordOfApp().catch((error: unknown) => errorMessage(error));
    if (word?.includes('BuildKit 0.17') === true) {
      // Not where it can be done.
      expect(Number.parseInt(engine.version, 10)).toBeLessThan(28);
      return;
    }
    expect(word).toBe(current);

    served.registry.plan = () => ({ kind: 'answer', status: 503 });
    await using silent = await aPreparedBase(engine, dockerfile);
    expect(await silent.wordOfApp()).toBe(current);
    expect(silent.log.text('warning')).toContain(`The engine's own ${reference} is used`);
  },
);
