import { expect, test } from '@jest/globals';
import type { Engine } from '../../src/docker/connect.ts';
import { RegistryError, resolveDigest } from '../../src/docker/registry-digest.ts';
import { Registry } from '../harness/registry.ts';
import type { RegistryFault } from '../harness/registry-front.ts';
import { aPushedImage, failure, loggedIn } from './a-pushed-image.ts';
import { testEngines } from './engines.ts';

const engines = (await testEngines()).map((engine): [string, Engine] => [
  `${engine.version} at ${engine.host}`,
  engine,
]);
const signal = AbortSignal.timeout(600_000);
const user = { user: 'ann', password: 'c4nary' };
const isManifest = (path: string) => path.includes('/manifests/');

/** An engine begins each question by asking for the API's version. */
const questions = ({ requests }: Registry) =>
  requests.filter(({ method, path }) => method === 'GET' && path === '/v2/').length;

async function refused(reference: string, engine: Engine, options: object = {}): Promise<RegistryError> {
  const error = await failure(resolveDigest(reference, { engine, pauseMs: 5, signal, ...options }));
  if (!(error instanceof RegistryError)) throw error;
  expect(error.message).not.toMatch(/\n|HTTP code|c4nary/);
  return error;
}

test.each(engines)('%s tells the digest that a registry serves under a tag now', async (_, engine) => {
  await using registry = await Registry.start();
  await using image = await aPushedImage(engine, registry);
  expect(image.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(await resolveDigest(image.reference, { engine, signal })).toBe(image.digest);

  await using other = await aPushedImage(engine, registry);
  expect(other.digest).not.toBe(image.digest);
  expect(await resolveDigest(image.reference, { engine, signal })).toBe(other.digest);

  const asked = registry.requests.length;
  const named = `${registry.host}/app:1@${image.digest}`;
  expect(await resolveDigest(named, { engine, signal })).toBe(image.digest);
  expect(registry.requests).toHaveLength(asked);
});

test.each(engines)('row 43: through %s, what is not there is not found, asked once', async (_, engine) => {
  await using registry = await Registry.start();
  const error = await refused(`${registry.host}/app:none`, engine);
  expect(error.kind).toBe('not-found');
  expect(error.message).toContain(
    `The digest of the image ${registry.host}/app:none could not be had: manifest unknown`,
  );
  expect(error.message).toContain(`Is the name right, and does the registry ${registry.host} have it`);
  expect(questions(registry)).toBe(1);
});

test.each(engines)("through %s, the user's docker login is used", async (_, engine) => {
  await using registry = await Registry.start({ login: user });
  await using right = await loggedIn(engine, registry.host, user);
  await using wrong = await loggedIn(engine, registry.host, { ...user, password: 'wr0ng' });
  await using none = await loggedIn(engine, registry.host, null);
  await using image = await aPushedImage(engine, registry, { by: right });
  expect(await resolveDigest(image.reference, { engine: right, signal })).toBe(image.digest);

  const cases = [
    [wrong, 'with the docker login of this machine'],
    [none, 'without a docker login'],
  ] as const;
  for (const [each, how] of cases) {
    const error = await refused(image.reference, each);
    expect(error).toMatchObject({ kind: 'denied', isPassing: false });
    expect(error.message).toContain(`The registry ${registry.host} refused it ${how}. Log in`);
    expect(error.message).toContain(`docker login ${registry.host}`);
  }
});

const answers: readonly (readonly [string, RegistryFault, Pick<RegistryError, 'kind'>, number])[] = [
  [
    '429',
    { kind: 'answer', status: 429, body: '{"errors":[{"code":"TOOMANYREQUESTS","message":"pull rate limit"}]}' },
    { kind: 'limited' },
    3,
  ],
  ['500', { kind: 'answer', status: 500, body: 'oops' }, { kind: 'unreachable' }, 3],
  ['503 with a page', { kind: 'answer', status: 503, body: '<html>\n<b>down</b>' }, { kind: 'unreachable' }, 3],
  ['an early end', { kind: 'cut', afterBytes: 0 }, { kind: 'unreachable' }, 3],
  ['403', { kind: 'answer', status: 403, body: '{"errors":[{"code":"DENIED"}]}' }, { kind: 'denied' }, 1],
];

test.each(engines)('row 27: through %s, a registry is asked again only if that may help', async (_, engine) => {
  await using registry = await Registry.start();
  await using image = await aPushedImage(engine, registry);
  for (const [answer, fault, { kind }, tries] of answers) {
    const before = questions(registry);
    registry.plan = ({ path }) => (isManifest(path) ? fault : undefined);
    const error = await refused(image.reference, engine);
    expect([answer, error.kind, questions(registry) - before]).toEqual([answer, kind, tries]);
    expect(error.message).toContain(registry.host);
    if (kind === 'limited') expect(error.message).toContain('log in, which raises most limits');
    if (tries === 1) continue;

    const last = questions(registry) + tries;
    registry.plan = ({ path }) => (isManifest(path) && questions(registry) < last ? fault : undefined);
    expect(await resolveDigest(image.reference, { engine, pauseMs: 5, signal })).toBe(image.digest);
  }
});

test.each(engines)('row 27: through %s, a registry that never answers is given up in time', async (_, engine) => {
  await using registry = await Registry.start({ plan: () => ({ kind: 'hang' }) });
  const start = performance.now();
  const error = await refused(`${registry.host}/app:1`, engine, { limitMs: 500 });
  expect(performance.now() - start).toBeLessThan(3_000);
  expect(error.kind).toBe('unreachable');
  expect(error.message).toContain('did not answer within 0.5 s');

  const stop = new AbortController();
  setTimeout(() => stop.abort(new Error('cancelled')), 200);
  await expect(resolveDigest(`${registry.host}/app:1`, { engine, signal: stop.signal })).rejects.toThrow('cancelled');
});

test.each(engines)('row 27: through %s, a host that is not there is told by name', async (_, engine) => {
  for (const host of ['127.0.0.1:1', 'no-such-registry.invalid']) {
    const error = await refused(`${host}/app:1`, engine, { tries: 1 });
    expect(error).toMatchObject({ kind: 'unreachable', isPassing: true });
    expect(error.message).toContain(`Does the Docker engine reach the registry ${host}, and is that well?`);
  }
});

test('what was said before the time was over is what is told', async () => {
  const [, engine] = engines[0] ?? [];
  if (engine === undefined) throw new Error('no engine');
  await using registry = await Registry.start();
  registry.plan = () => ({ kind: 'answer', status: 503 });
  const error = await refused(`${registry.host}/app:1`, engine, { limitMs: 1_000, pauseMs: 60_000 });
  expect(error.message).toContain('503');
});
