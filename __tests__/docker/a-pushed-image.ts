import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { create } from 'tar';
import type { Engine } from '../../src/docker/connect.ts';
import { readEngineReply } from '../../src/docker/engine-reply.ts';
import { createImageStore } from '../../src/docker/images.ts';
import { pushImage } from '../../src/docker/push.ts';
import { createRecordingLog } from '../harness/recording-log.ts';
import type { Registry, RegistryUser } from '../harness/registry.ts';
import { aFolder } from './engines.ts';

/** The engine as one whose user is logged in to the registry by a `config.json`; with `null` to none. */
export async function loggedIn(engine: Engine, host: string, login: RegistryUser | null) {
  const auth = Buffer.from(`${login?.user}:${login?.password}`).toString('base64');
  const auths = login === null ? {} : { [host]: { auth } };
  const { folder, [Symbol.asyncDispose]: dispose } = await aFolder({ 'config.json': JSON.stringify({ auths }) });
  const cliEnvironment = { ...engine.cliEnvironment, DOCKER_CONFIG: folder };
  return { ...engine, cliEnvironment, configFile: join(folder, 'config.json'), [Symbol.asyncDispose]: dispose };
}

/**
 * A small image that no other test has, in the engine as `HOST/app:1`, and how to pull and push it. It is imported: of one that
 * was built, the builder would keep the layer.
 */
export async function anImage(engine: Engine, { host }: Registry, sizeBytes = 30_000) {
  const reference = `${host}/app:1`;
  const signal = AbortSignal.timeout(100_000);
  const images = createImageStore(engine, { platform: 'linux/amd64', signal });
  await using at = await aFolder({ noise: randomBytes(sizeBytes / 2).toString('hex') });
  const archive = create({ cwd: at.folder }, ['noise']);
  const changes = ['ENV A=b', 'ONBUILD COPY . /app'];
  const reply = await engine.api.importImage(Readable.from(archive), { repo: `${host}/app`, tag: '1', changes });
  await readEngineReply(Readable.from(reply), () => undefined);
  const id = (await images.inspectImage(reference))?.id;
  const log = createRecordingLog();
  return {
    reference,
    images,
    log,
    options: { engine, images, platform: 'linux/amd64', log, pauseMs: 5, signal },
    async [Symbol.asyncDispose]() {
      await images.removeImage(reference);
      // What has lost its tag to another image has its digest left.
      if (id !== undefined) await images.removeImage(id);
    },
  };
}

/** The same, pushed, and then taken from the engine; with the digest that the registry has it by. */
export async function aPushedImage(
  engine: Engine,
  registry: Registry,
  { by = engine, sizeBytes }: { readonly by?: Engine; readonly sizeBytes?: number } = {},
) {
  const image = await anImage(engine, registry, sizeBytes);
  const facts = await image.images.inspectImage(image.reference);
  const digest = await pushImage(image.reference, { ...image.options, engine: by });
  await image.images.removeImage(image.reference);
  return { ...image, facts, digest };
}

/** What `pending` fails with. */
export async function failure(pending: Promise<unknown>): Promise<unknown> {
  return pending.then(
    () => new Error('it did not fail'),
    (error: unknown) => error,
  );
}
