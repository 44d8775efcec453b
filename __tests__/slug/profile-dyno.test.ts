import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { connectEngine } from '../../src/docker/connect.ts';
import { createImageStore } from '../../src/docker/images.ts';
import { readProcfile } from '../../src/slug/procfile.ts';
import { type ImageProfile, imageProfile } from '../../src/slug/profile-script.ts';
import { openSlugSource } from '../../src/slug/source.ts';
import { anEngine, runImage } from '../dyno/an-engine.ts';
import { docker } from '../examples/docker-command.ts';
import { type DockerHost, dockerHosts } from '../harness/docker-hosts.ts';
import { createRecordingLog } from '../harness/recording-log.ts';
import { aFolder, pack } from './an-archive.ts';

const fixture = join(import.meta.dirname, '../fixtures/profile-parity');
const signal = AbortSignal.timeout(600_000);

let hosts: readonly DockerHost[] = [];
beforeAll(async () => {
  hosts = await dockerHosts();
});

async function engineOf(environment: DockerHost['environment']) {
  const engine = await connectEngine({ environment, signal });
  return { ...engine, images: createImageStore(engine, { platform: 'linux/amd64', signal }) };
}

/** The profile of an image that an engine has. */
async function profileOfImage(environment: DockerHost['environment'], reference: string): Promise<ImageProfile> {
  const { images } = await engineOf(environment);
  const [image, runs] = await Promise.all([images.inspectImage(reference), images.inspectImage(runImage)]);
  if (image === null || runs === null) throw new Error('the engine lacks an image');
  return imageProfile({ image: image.config, runImage: runs.config, isSecret: () => false, place: () => null });
}

function variablesIn(printed: Buffer): ReadonlyMap<string, string> {
  const entries = printed.toString('utf8').split('\0').slice(0, -1);
  return new Map(entries.map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]));
}

const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,12}$/).map((text) => `V_${text}`);
const part = fc.constantFrom("'", '"', '$HOME', '`id`', '\n', '\r', '\\', '!', '*', ' ', 'ü', '\u{1f600}', '\x01', '=');
const value = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(part).map((parts) => parts.join('')),
);
const variables = fc.uniqueArray(
  fc.tuple(
    name,
    value.map((text) => text.replaceAll('\0', '')),
  ),
  {
    selector: ([key]) => key,
    minLength: 60,
    maxLength: 60,
  },
);

test('what a dyno-like bash has after the script is what a container of the image has, and config vars win', async () => {
  const seed = Number(process.env['TEST_SEED'] ?? Date.now() % 2 ** 31);
  const [given = []] = fc.sample(variables, { seed, numRuns: 1 });
  for (const host of hosts) {
    const { api } = await engineOf(host.environment);
    const tag = randomUUID();
    const Env = given.map(([key, text]) => `${key}=${text}`);
    const container = await api.createContainer({ Image: runImage, Env: [...Env, 'PATH=/app/bin:/usr/bin:/bin'] });
    await container.commit({ repo: 'localhost/profile-test', tag });
    await container.remove({ v: true });
    const image = `localhost/profile-test:${tag}`;
    try {
      const { file } = await profileOfImage(host.environment, image);
      const inContainer = variablesIn(await host.docker(['run', '--rm', '--network', 'none', image, 'env', '-0']));
      const [[first] = ['']] = given;
      const bash = ['bash', '--noprofile', '--norc', '-c', 'cat >/tmp/script; source /tmp/script; exec env -0'];
      const run = ['run', '--rm', '--interactive', '--network', 'none', '--env', `${first}=config`, runImage, ...bash];
      const inDyno = variablesIn(await host.docker(run, file?.content ?? Buffer.alloc(0)));
      const told = `${host.name}, TEST_SEED=${seed}`;
      for (const [key] of given.slice(1))
        expect([told, key, inDyno.get(key)]).toEqual([told, key, inContainer.get(key)]);
      expect(inContainer.size).toBeGreaterThan(60);
      expect(inDyno.get(first)).toBe('config');
      expect(inDyno.get('PATH')).toBe('/app/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin');
    } finally {
      await host.docker(['rmi', '--force', image]);
    }
  }
});

/** Packs the `/app` of an image and boots its web process. */
async function bootSlug(image: string, profile: 'auto' | 'off') {
  const engine = await anEngine();
  const folder = await aFolder();
  const file = join(folder.path, 'slug.tgz');
  const log = createRecordingLog();
  await using source = await openSlugSource({ api: engine.api, image, runId: engine.runId, log, signal });
  const made = await profileOfImage(process.env, image);
  const added = profile === 'off' || made.file === null ? [] : [made.file];
  await pack(file, { source, added });
  const { web = '' } = readProcfile({ text: await readFile(join(fixture, 'Procfile'), 'utf8'), file: 'Procfile' });
  const dyno = await engine.boot(file, web);
  return {
    dyno,
    [Symbol.asyncDispose]: async () => {
      await dyno.stop();
      await folder[Symbol.asyncDispose]();
    },
  };
}

test('an app whose ENV and WORKDIR are in the Dockerfile alone does not boot without the script, and does with it', async () => {
  const image = `localhost/profile-test:${randomUUID()}`;
  await docker(['build', '--quiet', '--build-arg', `STACK_IMAGE=${runImage}`, '--tag', image, fixture]);
  try {
    await using without = await bootSlug(image, 'off');
    await expect(without.dyno.waitUntilBound(20_000)).rejects.toThrow('exited with 127');
    expect(without.dyno.printed()).toContain('serve: command not found');
    await using carried = await bootSlug(image, 'auto');
    await carried.dyno.waitUntilBound(20_000);
    const reply = await fetch(`${carried.dyno.url}/`);
    expect(await reply.text()).toBe(`Hello: it's $5 & "more"\n`);
  } finally {
    await docker(['rmi', '--force', image]);
  }
});
