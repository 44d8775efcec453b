import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { expect, test } from '@jest/globals';
import { checkPlatform } from '../../src/base/image-build.ts';
import type { Engine } from '../../src/docker/connect.ts';
import { createImageStore } from '../../src/docker/images.ts';
import { ActionError } from '../../src/errors.ts';
import { aBuild, inFrontOf, reachedBy, testEngines, usualBuilder } from './engines.ts';

const engines = (await testEngines()).map((engine): [string, Engine] => [
  `${engine.version} at ${engine.host}`,
  engine,
]);
const signal = AbortSignal.timeout(600_000);
const storeOf = (engine: Engine) => createImageStore(engine, { platform: 'linux/amd64', signal });
const missing = 'localhost/heroku-docker-release-test/no-such:image';

/** A small image that no other test has, with enough in it to be cut. */
const files = () => ({
  Dockerfile: 'FROM scratch\nCOPY noise /noise\nENV A=b\nONBUILD COPY . /app\nVOLUME /v\nUSER 7\n',
  noise: randomBytes(30_000).toString('hex'),
});

async function refusedLoad(engine: Engine, archive: Readable): Promise<string> {
  const error = await storeOf(engine)
    .loadImage(archive)
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ActionError);
  expect(archive.destroyed).toBe(true);
  return (error as ActionError).message;
}

test.each(engines)(
  'row 20: %s loads a whole archive, and nothing that is damaged passes for one',
  async (_, engine) => {
    await using build = await aBuild(engine, files());
    await build.done;
    const before = await build.images.inspectImage(build.tag);
    expect(before).toMatchObject({
      config: { env: expect.arrayContaining(['A=b']), onBuild: ['COPY . /app'], volumes: ['/v'], user: '7', cmd: null },
    });
    const archive = await buffer(await build.images.saveImage(build.tag));
    await build.images.removeImage(build.tag);
    expect(await build.images.inspectImage(build.tag)).toBeNull();

    const flipped = Buffer.from(archive);
    const at = archive.length >> 1;
    flipped[at] = (flipped[at] ?? 0) ^ 1;
    const damaged = {
      empty: Buffer.alloc(0),
      garbage: randomBytes(20_000),
      zeros: Buffer.alloc(10_240),
      half: archive.subarray(0, at),
      flipped,
    };
    for (const [kind, bytes] of Object.entries(damaged)) {
      const error = await storeOf(engine)
        .loadImage(Readable.from([bytes]))
        .catch((reason: unknown) => reason);
      // Whatever an engine says to it, what it has then is nothing or the very image.
      const after = await build.images.inspectImage(build.tag);
      if (kind !== 'flipped') expect([kind, error]).toEqual([kind, expect.any(ActionError)]);
      if (after !== null) expect([kind, after.diffIds]).toEqual(['flipped', before?.diffIds]);
      await build.images.removeImage(build.tag);
    }

    await build.images.loadImage(Readable.from([archive]));
    expect(await build.images.inspectImage(build.tag)).toMatchObject({
      diffIds: before?.diffIds,
      config: before?.config,
    });
  },
);

/** One spelling for every engine and builder, so that a record made on one of them fits the image on another. */
const spelled = [
  ['', { shell: null, stopSignal: '', exposedPorts: [], healthcheck: '' }],
  [
    'SHELL ["/bin/bash", "-c"]\nSTOPSIGNAL SIGINT\nEXPOSE 8080 53/udp\nHEALTHCHECK --retries=2 --timeout=3s CMD a && b<c\n',
    {
      shell: ['/bin/bash', '-c'],
      stopSignal: 'SIGINT',
      exposedPorts: ['53/udp', '8080/tcp'],
      healthcheck: '{"Test":["CMD-SHELL","a && b<c"],"Timeout":3000000000,"Retries":2}',
    },
  ],
  ['STOPSIGNAL 9\nHEALTHCHECK NONE\n', { stopSignal: '9', healthcheck: '{"Test":["NONE"]}' }],
] as const;

test.each(engines)('SHELL, STOPSIGNAL, EXPOSE and HEALTHCHECK have one spelling on %s', async (_, engine) => {
  for (const [lines, config] of spelled) {
    await using build = await aBuild(engine, { Dockerfile: `FROM scratch\nCOPY a /a\n${lines}`, a: 'a' });
    await build.done;
    expect(await build.images.inspectImage(build.tag)).toMatchObject({ config });
  }
});

test.each(engines)(
  'on %s, an image that is not there is null, can be removed, and cannot be saved or tagged',
  async (_, engine) => {
    const images = storeOf(engine);
    expect(await images.inspectImage(missing)).toBeNull();
    await images.removeImage(missing);
    await expect(images.saveImage(missing).then(buffer)).rejects.toThrow();
    await expect(images.tagImage(missing, 'localhost/x:y')).rejects.toThrow(
      /^The Docker engine could not tag the image .*(404|No such)/i,
    );
  },
);

test.each(engines)('row 104: on %s, an image is removed for each of two who do it at once', async (_, engine) => {
  await using build = await aBuild(engine, files());
  await build.done;
  const container = await engine.api.createContainer({ Image: build.tag, Cmd: ['/none'] });
  try {
    for (let round = 0; round < 20; round += 1) {
      const [repo, tag] = [build.tag.replace(/:[^:]*$/, ''), `twice-${round}`];
      const { Id: id } = (await container.commit({ repo, tag })) as { readonly Id: string };
      await Promise.all([build.images.removeImage(`${repo}:${tag}`), build.images.removeImage(id)]);
      expect(await build.images.inspectImage(id)).toBeNull();
    }
    // One that stays is told, with the way to remove it.
    await expect(build.images.removeImage(build.tag)).rejects.toThrow(
      `(to remove it by hand: docker rmi ${build.tag})`,
    );
  } finally {
    await container.remove();
  }
});

const [, engine] = engines[0] ?? [];
if (engine === undefined) throw new Error('no engine');

const chunked = (body: string) =>
  `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n${body}`;
const chunk = (text: string) => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
const loaded = '{"stream":"Loaded image: x:y\\n"}\n';

test.each([
  [
    'a failure as its last record without a line end',
    `${chunk('{"errorDetail":{"message":"no space left"}}')}0\r\n\r\n`,
    'no space left',
  ],
  [
    'a failure without `error` after a success',
    `${chunk(loaded)}${chunk('{"errorDetail":{"message":"worse"}}\n')}0\r\n\r\n`,
    'worse',
  ],
  ['no record at all', '0\r\n\r\n', 'without naming one'],
  ['records that name no image', `${chunk('{"status":"Loading layer"}\n')}0\r\n\r\n`, 'without naming one'],
  ['an end in the middle of its reply, even after the success', chunk(loaded), 'broke off'],
  ['a record that is cut', `${chunk('{"stream":"Loaded im')}0\r\n\r\n`, 'without naming one'],
])('row 20: a 200 with %s is a failure', async (_, body, reason) => {
  await using front = await inFrontOf(engine, ({ firstLine }) =>
    firstLine.includes('/images/load') ? { kind: 'replace-reply', reply: chunked(body) } : undefined,
  );
  const faulty = reachedBy(engine, front);
  expect(await refusedLoad(faulty, Readable.from([Buffer.alloc(10_240)]))).toContain(reason);
});

test('row 23: a load that is cancelled or loses its engine ends, and closes the archive', async () => {
  await using front = await inFrontOf(engine, ({ firstLine }) =>
    firstLine.includes('/images/load') ? { kind: 'cut', direction: 'request', afterBytes: 5_000 } : undefined,
  );
  const faulty = reachedBy(engine, front);
  expect(await refusedLoad(faulty, Readable.from([Buffer.alloc(100_000)]))).toMatch(
    /^The Docker engine could not load the image: /,
  );

  await using stalling = await inFrontOf(engine, ({ firstLine }) =>
    firstLine.includes('/images/load') ? { kind: 'stall', direction: 'reply', afterBytes: 0 } : undefined,
  );
  const controller = new AbortController();
  const reason = new ActionError('Cancelled (SIGINT).');
  const stalled = reachedBy(engine, stalling);
  const images = createImageStore(stalled, { platform: 'linux/amd64', signal: controller.signal });
  const archive = Readable.from([Buffer.alloc(10_240)]);
  setTimeout(() => controller.abort(reason), 300);
  await expect(images.loadImage(archive)).rejects.toBe(reason);
  expect(archive.destroyed).toBe(true);
});

test('an engine that does not say when an image was built is no error', async () => {
  const reply = (body: string) =>
    `HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`;
  for (const body of [
    '{"Id":"x","Os":"linux","Architecture":"amd64"}',
    '{"Id":"x","Os":"linux","Architecture":"amd64","Created":"","Config":null}',
  ]) {
    await using front = await inFrontOf(engine, ({ firstLine }) =>
      firstLine.includes('/images/') ? { kind: 'replace-reply', reply: reply(body) } : undefined,
    );
    const faulty = reachedBy(engine, front);
    expect(await storeOf(faulty).inspectImage('x')).toMatchObject({
      created: '1970-01-01T00:00:00.000Z',
      diffIds: [],
      config: { env: [] },
    });
  }
});

test.each([
  ['a port without a protocol', { ExposedPorts: { '80': {}, '80/tcp': {} } }, { exposedPorts: ['80/tcp'] }],
  ['a check of nothing', { Healthcheck: { Test: [], Interval: 0 } }, { healthcheck: '' }],
  [
    'a check in another order, with what older engines drop',
    { Healthcheck: { Retries: 2, StartInterval: 5, Interval: 0, Test: ['CMD', 'x'] } },
    { healthcheck: '{"Test":["CMD","x"],"Retries":2}' },
  ],
  [
    'nothing',
    { ExposedPorts: null, Healthcheck: null, Shell: null, StopSignal: null },
    { shell: null, stopSignal: '' },
  ],
])('an image of another builder, with %s, is spelled as ours', async (_, told, config) => {
  const body = JSON.stringify({ Id: 'x', Os: 'linux', Architecture: 'amd64', Config: told });
  const reply = `HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`;
  await using front = await inFrontOf(engine, ({ firstLine }) =>
    firstLine.includes('/images/') ? { kind: 'replace-reply', reply } : undefined,
  );
  expect(await storeOf(reachedBy(engine, front)).inspectImage('x')).toMatchObject({ config });
});

const buildKit = engines.filter(([, each]) => usualBuilder(each) === 'buildkit');

(buildKit.length > 0 ? test.each(buildKit) : test.skip.each(engines))(
  'row 29: on %s, an image for another platform is seen by its inspect',
  async (_, each) => {
    await using build = await aBuild(
      each,
      { Dockerfile: 'FROM scratch\nCOPY a /a\n', a: 'a' },
      { platform: 'linux/arm64' },
    );
    await build.done;
    const image = await build.images.inspectImage(build.tag);
    if (image === null) throw new Error('not built');
    expect(() => checkPlatform(image, 'linux/amd64', 'base')).toThrow(
      /^The base image is for linux\/arm64, but linux\/amd64 was asked for/,
    );
    expect(() => checkPlatform(image, 'linux/arm64', 'base')).not.toThrow();
  },
);
