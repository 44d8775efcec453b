import { expect, test } from '@jest/globals';
import type { Engine } from '../../src/docker/connect.ts';
import { pushImage } from '../../src/docker/push.ts';
import { RegistryError, resolveDigest } from '../../src/docker/registry-digest.ts';
import { Registry } from '../harness/registry.ts';
import { anImage, failure, loggedIn } from './a-pushed-image.ts';
import { inFrontOf, reachedBy, testEngines } from './engines.ts';

const engines = (await testEngines()).map((engine): [string, Engine] => [
  `${engine.version} at ${engine.host}`,
  engine,
]);
const user = { user: 'ann', password: 'c4nary' };
const isManifest = (path: string) => path.includes('/manifests/');

async function refused(pending: Promise<unknown>): Promise<RegistryError> {
  const error = await failure(pending);
  if (!(error instanceof RegistryError)) throw error;
  expect(error.message).not.toMatch(/\n|HTTP code|c4nary/);
  return error;
}

test.each(engines)('%s pushes, and tells the digest that the registry has it by', async (_, engine) => {
  await using registry = await Registry.start();
  await using image = await anImage(engine, registry);
  const digest = await pushImage(image.reference, image.options);
  expect(await resolveDigest(image.reference, image.options)).toBe(digest);
  // All of it is there already.
  expect(await pushImage(image.reference, image.options)).toBe(digest);
  await expect(pushImage(`${registry.host}/app@${digest}`, image.options)).rejects.toThrow('needs a tag, not a digest');
});

test.each(engines)('row 43: a tag that %s has pushed may be missing for a while, or be moved', async (_, engine) => {
  await using registry = await Registry.start();
  await using image = await anImage(engine, registry);
  let pushed = false;
  let missing = 8;
  registry.plan = ({ method, path }) => {
    pushed ||= method === 'PUT' && isManifest(path);
    return pushed && method !== 'PUT' && isManifest(path) && missing-- > 0
      ? { kind: 'answer', status: 404, body: '{"errors":[{"code":"MANIFEST_UNKNOWN","message":"manifest unknown"}]}' }
      : undefined;
  };
  const digest = await pushImage(image.reference, image.options);
  expect(missing).toBeLessThan(0);

  // Somebody else's image has the tag by now, but what was pushed is there.
  await using other = await anImage(engine, registry);
  registry.plan = undefined;
  const moved = await pushImage(other.reference, other.options);
  expect(moved).not.toBe(digest);
  await using front = await inFrontOf(engine, ({ firstLine }) =>
    firstLine.includes('/push')
      ? { kind: 'replace-reply', reply: reply(`{"status":"1: digest: ${digest} size: 5"}\n`) }
      : undefined,
  );
  const through = reachedBy(engine, front);
  expect(await pushImage(image.reference, { ...image.options, engine: through })).toBe(digest);
});

test.each(engines)("%s pushes with the user's docker login", async (_, engine) => {
  await using registry = await Registry.start({ login: user });
  await using right = await loggedIn(engine, registry.host, user);
  await using wrong = await loggedIn(engine, registry.host, { ...user, password: 'wr0ng' });
  await using none = await loggedIn(engine, registry.host, null);
  await using image = await anImage(engine, registry);
  for (const each of [wrong, none]) {
    const error = await refused(pushImage(image.reference, { ...image.options, engine: each }));
    expect([error.kind, error.isPassing]).toEqual(['denied', false]);
    expect(error.message).toContain('Log in as a user who may write it');
  }
  expect(await pushImage(image.reference, { ...image.options, engine: right })).toMatch(/^sha256:/);
});

test.each(engines)(
  'row 27: %s pushes again when the registry limits it, and to what end is told',
  async (_, engine) => {
    await using registry = await Registry.start();
    await using image = await anImage(engine, registry);
    const limited = { kind: 'answer', status: 429, body: '{"errors":[{"code":"TOOMANYREQUESTS"}]}' } as const;
    // Where an upload begins, an engine of the older store would try for a minute on its own.
    registry.plan = ({ path }) => (isManifest(path) ? limited : undefined);
    const error = await refused(pushImage(image.reference, image.options));
    expect([error.kind, error.isPassing]).toEqual(['limited', true]);
    expect(error.message).toContain(`docker login ${registry.host}`);

    const missing = await refused(pushImage(`${registry.host}/app:no-such-tag`, image.options));
    expect(missing.isPassing).toBe(false);
    registry.plan = undefined;
    expect(await pushImage(image.reference, image.options)).toMatch(/^sha256:/);
  },
);

test.each(engines)('row 27: %s gives up a registry that takes no more of a layer', async (_, engine) => {
  await using registry = await Registry.start({
    plan: ({ method }) =>
      method === 'PATCH' || method === 'PUT' ? { kind: 'stall', direction: 'request', afterBytes: 50_000 } : undefined,
  });
  await using image = await anImage(engine, registry, 12_000_000);
  const start = performance.now();
  const error = await refused(pushImage(image.reference, { ...image.options, silenceLimitMs: 800 }));
  expect(performance.now() - start).toBeLessThan(10_000);
  expect([error.kind, error.isPassing]).toEqual(['unreachable', false]);
  expect(error.message).toContain('sent nothing for 0.8 s');
});

const reply = (records: string) =>
  `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n${records.length.toString(16)}\r\n${records}\r\n0\r\n\r\n`;

test.each([
  ['without a digest', '{"status":"Pushed","id":"a"}\n', 'ended its reply too early'],
  ['with a failure after a digest', `{"status":"1: digest: sha256:${'0'.repeat(64)} size: 5"}\n{"error":"EOF"}`, 'EOF'],
])('row 20: a 200 %s is a failure', async (_, records, reason) => {
  const [, engine] = engines[0] ?? [];
  if (engine === undefined) throw new Error('no engine');
  await using registry = await Registry.start();
  await using image = await anImage(engine, registry);
  await using front = await inFrontOf(engine, ({ firstLine }) =>
    firstLine.includes('/push') ? { kind: 'replace-reply', reply: reply(records) } : undefined,
  );
  const error = await refused(pushImage(image.reference, { ...image.options, engine: reachedBy(engine, front) }));
  expect(error.message).toContain(reason);
  expect(front.connections.filter(({ firstLine }) => firstLine.includes('/push'))).toHaveLength(3);
});
