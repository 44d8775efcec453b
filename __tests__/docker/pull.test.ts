import { expect, test } from '@jest/globals';
import type { Engine } from '../../src/docker/connect.ts';
import { createImageStore } from '../../src/docker/images.ts';
import { pullIfMissing, pullImage } from '../../src/docker/pull.ts';
import { RegistryError } from '../../src/docker/registry-error.ts';
import { Registry } from '../harness/registry.ts';
import type { RegistryFault } from '../harness/registry-front.ts';
import { canTrustRegistry } from '../harness/registry-trust.ts';
import { anImage, aPushedImage, failure, loggedIn } from './a-pushed-image.ts';
import { inFrontOf, reachedBy, testEngines } from './engines.ts';

const engines = (await testEngines()).map((engine): [string, Engine] => [
  `${engine.version} at ${engine.host}`,
  engine,
]);
const user = { user: 'ann', password: 'c4nary' };
const isManifest = (path: string) => path.includes('/manifests/');
const isBlob = (path: string) => path.includes('/blobs/');

async function refused(pending: Promise<unknown>): Promise<RegistryError> {
  const error = await failure(pending);
  if (!(error instanceof RegistryError)) throw error;
  expect(error.message).not.toMatch(/\n|HTTP code|c4nary/);
  return error;
}

test.each(engines)(
  '%s pulls what it does not have, by tag and by digest, and says where it is from',
  async (_, engine) => {
    await using registry = await Registry.start();
    await using image = await aPushedImage(engine, registry);
    const { images, options, reference, digest } = image;
    await pullIfMissing(reference, options);
    const pulled = await images.inspectImage(reference);
    expect(pulled).toMatchObject({ os: 'linux', diffIds: image.facts?.diffIds, config: image.facts?.config });
    expect(pulled?.repoDigests).toEqual([`${registry.host}/app@${digest}`]);
    expect(image.log.text('untrusted')).toContain(`Digest: ${digest}`);

    const asked = registry.requests.length;
    await pullIfMissing(reference, options);
    expect(registry.requests).toHaveLength(asked);
    await images.removeImage(reference);

    const byDigest = `${registry.host}/app@${digest}`;
    await pullImage(byDigest, options);
    expect(await images.inspectImage(byDigest)).toMatchObject({ diffIds: image.facts?.diffIds });
    await images.removeImage(byDigest);
    await pullImage(`${registry.host}/app:1@${digest}`, options);
    await images.removeImage(byDigest);
  },
);

test.each(engines)('on %s, an image whose layers are unpacked already is pulled with its config', async (_, engine) => {
  await using registry = await Registry.start();
  await using image = await aPushedImage(engine, registry);
  const { images, options, reference, digest } = image;
  await pullImage(reference, options);
  await images.tagImage(reference, 'localhost/heroku-docker-release-test/unpacked:1');
  try {
    await images.removeImage(reference);
    await pullImage(`${registry.host}/app@${digest}`, options);
    const facts = await images.inspectImage(`${registry.host}/app@${digest}`);
    expect(facts).toMatchObject({ os: 'linux', architecture: 'amd64', config: image.facts?.config });
    await images.removeImage(`${registry.host}/app@${digest}`);
  } finally {
    await images.removeImage('localhost/heroku-docker-release-test/unpacked:1');
  }
});

test('an image that an engine has only in part is no image with an empty config', async () => {
  const [, engine] = engines[0] ?? [];
  if (engine === undefined) throw new Error('no engine');
  await using registry = await Registry.start();
  await using image = await anImage(engine, registry);
  const body = '{"Id":"sha256:0","Os":"","Architecture":"","Config":{}}';
  const reply = `HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`;
  await using front = await inFrontOf(engine, () => ({ kind: 'replace-reply', reply }));
  const images = createImageStore(reachedBy(engine, front), { platform: 'linux/amd64', signal: image.options.signal });
  await expect(images.inspectImage(image.reference)).rejects.toThrow(
    /it has the image only in part, without its config/,
  );
});

test.each(engines)("%s pulls with the user's docker login", async (_, engine) => {
  await using registry = await Registry.start({ login: user });
  await using right = await loggedIn(engine, registry.host, user);
  await using wrong = await loggedIn(engine, registry.host, { ...user, password: 'wr0ng' });
  await using none = await loggedIn(engine, registry.host, null);
  await using image = await aPushedImage(engine, registry, { by: right });
  for (const each of [wrong, none]) {
    const error = await refused(pullImage(image.reference, { ...image.options, engine: each }));
    expect([error.kind, error.isPassing]).toEqual(['denied', false]);
    expect(error.message).toContain(`The image ${image.reference} could not be pulled: `);
    expect(error.message).toContain(`docker login ${registry.host}`);
  }
  await pullImage(image.reference, { ...image.options, engine: right });
  expect(await image.images.inspectImage(image.reference)).not.toBeNull();
});

const answers: readonly (readonly [string, RegistryFault, RegistryError['kind'], number])[] = [
  [
    '429',
    { kind: 'answer', status: 429, body: '{"errors":[{"code":"TOOMANYREQUESTS","message":"pull rate limit"}]}' },
    'limited',
    3,
  ],
  ['503', { kind: 'answer', status: 503, body: 'down' }, 'unreachable', 3],
  ['an early end', { kind: 'cut', afterBytes: 0 }, 'unreachable', 3],
  ['404', { kind: 'answer', status: 404 }, 'not-found', 1],
  ['403', { kind: 'answer', status: 403, body: '{"errors":[{"code":"DENIED"}]}' }, 'denied', 1],
];

test.each(engines)('row 27: %s pulls again only if that may help, and names the registry', async (_, engine) => {
  await using registry = await Registry.start();
  await using image = await aPushedImage(engine, registry);
  const { log, options, reference } = image;
  for (const [answer, fault, kind, tries] of answers) {
    await using front = await inFrontOf(engine, () => undefined);
    registry.plan = ({ path }) => (isManifest(path) ? fault : undefined);
    const error = await refused(pullImage(reference, { ...options, engine: reachedBy(engine, front) }));
    const calls = front.connections.filter(({ firstLine }) => firstLine.includes('/images/create'));
    expect([answer, error.kind, error.isPassing, calls.length > 0]).toEqual([answer, kind, tries > 1, true]);
    expect(error.message).toContain(registry.host);
    if (kind === 'limited') expect(error.message).toContain(`docker login ${registry.host}`);
  }
  expect(log.text('info')).toContain(`Pulling ${reference}`);
  registry.plan = undefined;
  await pullImage(reference, options);
});

test.each(engines)(
  'row 27: %s gives up a registry that goes silent, before an answer and inside a layer',
  async (_, engine) => {
    await using registry = await Registry.start();
    await using image = await aPushedImage(engine, registry, { sizeBytes: 4_000_000 });
    const { images, reference } = image;
    const options = { ...image.options, silenceLimitMs: 600 };
    for (const plan of [
      () => ({ kind: 'hang' }) as const,
      ({ path }: { path: string }) =>
        isBlob(path) ? ({ kind: 'stall', direction: 'reply', afterBytes: 100_000 } as const) : undefined,
    ]) {
      registry.plan = plan;
      const start = performance.now();
      const error = await refused(pullImage(reference, options));
      expect(performance.now() - start).toBeLessThan(5_000);
      expect([error.kind, error.isPassing]).toEqual(['unreachable', false]);
      expect(error.message).toContain('sent nothing for 0.6 s');
      expect(await images.inspectImage(reference)).toBeNull();
    }

    const stop = new AbortController();
    setTimeout(() => stop.abort(new Error('cancelled')), 200);
    await expect(pullImage(reference, { ...options, signal: stop.signal })).rejects.toThrow('cancelled');

    // Slow, but never silent for as long; the containerd store tells of each MiB.
    registry.plan = ({ path }) => (isBlob(path) ? { kind: 'slow', chunkBytes: 70_000, pauseMs: 40 } : undefined);
    await pullImage(reference, { ...options, silenceLimitMs: 2_000 });
    expect(await images.inspectImage(reference)).not.toBeNull();
  },
);

const chunked = (records: string) =>
  `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n${records.length.toString(16)}\r\n${records}\r\n0\r\n\r\n`;
const down = '{"errorDetail":{"message":"received unexpected HTTP status: 503 Service Unavailable"}}';

test.each([
  ['that ends without a status', '{"status":"Pulling from app"}\n', 3, 'ended its reply too early'],
  ['that ends in a failure', `{"status":"Status: Downloaded newer image"}\n${down}`, 3, '503'],
  ['after which the engine has tried enough', `{"status":"Retrying in 1 second","id":"a"}\n${down}`, 1, '503'],
  ['that fills the disk', '{"errorDetail":{"message":"write /x: no space left on device"}}', 1, 'no space left'],
  [
    'that names a signed address',
    '{"errorDetail":{"message":"Get \\"https://cdn.example/blob?sig=s3cret\\": EOF"}}',
    3,
    '"https://cdn.example/blob?…": EOF',
  ],
])('row 20: a 200 %s is a failure', async (_, records, tries, reason) => {
  const [, engine] = engines[0] ?? [];
  if (engine === undefined) throw new Error('no engine');
  await using registry = await Registry.start();
  await using image = await anImage(engine, registry);
  await using front = await inFrontOf(engine, ({ firstLine }) =>
    firstLine.includes('/images/create') ? { kind: 'replace-reply', reply: chunked(records) } : undefined,
  );
  const error = await refused(pullImage(image.reference, { ...image.options, engine: reachedBy(engine, front) }));
  expect(error.message).toContain(reason);
  expect(error.message).not.toContain('s3cret');
  expect(front.connections.filter(({ firstLine }) => firstLine.includes('/images/create'))).toHaveLength(tries);
});

const canTrust = await canTrustRegistry();
const onlyIf = canTrust ? '' : ' (skipped: needs root, and an engine on this machine)';

(canTrust ? test.each(engines) : test.skip.each(engines))(
  `over TLS, %s pulls from a registry whose authority it trusts, and from no other${onlyIf}`,
  async (_, engine) => {
    await using trusted = await Registry.start({ tls: 'trusted' });
    await using image = await aPushedImage(engine, trusted);
    await pullImage(image.reference, image.options);
    expect(await image.images.inspectImage(image.reference)).toMatchObject({ diffIds: image.facts?.diffIds });

    await using untrusted = await Registry.start({ tls: 'untrusted' });
    const error = await refused(pullImage(`${untrusted.host}/app:1`, image.options));
    expect([error.kind, error.isPassing]).toEqual(['unreachable', false]);
    expect(error.message).toMatch(/certificate/);
  },
);
