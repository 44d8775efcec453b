import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { buildAppImage } from '../../src/base/app-image.ts';
import type { BuildPorts } from '../../src/base/image-build.ts';
import { type BaseRecipe, makeRecipe, readBaseDockerfile } from '../../src/base/recipe.ts';
import type { Engine } from '../../src/docker/connect.ts';
import { createImageStore } from '../../src/docker/images.ts';
import { aFolder, testEngines } from '../docker/engines.ts';
import { faultyEngine } from '../docker/faulty-engine.ts';
import { createRecordingLog } from '../harness/recording-log.ts';

const signal = AbortSignal.timeout(600_000);
const IMAGE_REMOVAL = /^DELETE .*\/images\//;

/** All that a build of `dockerfile` as it stands works with. */
async function aBuildOf(dockerfile: string, engine: Engine) {
  const { folder, [Symbol.asyncDispose]: dispose } = await aFolder({ Dockerfile: dockerfile, a: 'a' });
  const inputs: BuildPorts['inputs'] = {
    workspace: folder,
    context: folder,
    dockerfile: 'Dockerfile',
    target: null,
    buildArgs: new Map(),
    secrets: new Map(),
    platform: 'linux/amd64',
    buildIdleLimitMs: 60_000,
  };
  const images = createImageStore(engine, { platform: inputs.platform, signal });
  const recipe: BaseRecipe = await makeRecipe(await readBaseDockerfile(inputs), { inputs, engine, signal });
  const none = Promise.resolve([]);
  const ports = { engine, images, inputs, signal, runId: randomUUID(), upstream: none, triggerImages: none };
  return { recipe, ports, [Symbol.asyncDispose]: dispose };
}

test('the app image goes without a word when it is disposed of', async () => {
  for (const engine of await testEngines()) {
    await using build = await aBuildOf('FROM scratch\nCOPY a /app/a\n', engine);
    const log = createRecordingLog();
    const image = await buildAppImage(build.recipe, null, build.ports, log);
    expect(await build.ports.images.inspectImage(image.reference)).not.toBeNull();
    await image[Symbol.asyncDispose]();
    await image[Symbol.asyncDispose]();
    expect(await build.ports.images.inspectImage(image.reference)).toBeNull();
    expect(log.text('warning')).toBe('');
  }
});

test('row 104: an app image that the engine does not remove is a warning that names it and how to remove it', async () => {
  for (const engine of await testEngines()) {
    await using through = await faultyEngine(engine, IMAGE_REMOVAL, { kind: 'refuse' });
    await using build = await aBuildOf('FROM scratch\nCOPY a /app/a\n', through);
    const log = createRecordingLog();
    const { reference, [Symbol.asyncDispose]: dispose } = await buildAppImage(build.recipe, null, build.ports, log);
    await dispose();
    expect(log.text('warning')).toMatch(/^The image localhost\/.* could not be removed: .*docker rmi /);
    expect(log.text('warning')).toContain(`(to remove it by hand: docker rmi ${reference})`);
    await createImageStore(engine, { platform: 'linux/amd64', signal }).removeImage(reference);
  }
});

test('row 104: a build that fails keeps its own error where the clean-up after it fails', async () => {
  for (const engine of await testEngines()) {
    await using through = await faultyEngine(engine, IMAGE_REMOVAL, { kind: 'refuse' });
    await using build = await aBuildOf('FROM heroku/heroku:24\nRUN exit 9\n', through);
    const log = createRecordingLog();
    const building = buildAppImage(build.recipe, null, build.ports, log);
    await expect(building).rejects.toThrow('The app image could not be built');
    expect(log.text('warning')).toContain('docker rmi localhost/heroku-docker-release/app:');
  }
});
