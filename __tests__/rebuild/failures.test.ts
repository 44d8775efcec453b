import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { RebuildReport } from '../../src/report/rebuild-report.ts';
import { RegistryContent } from '../base/store/registry-content.ts';
import { aRepository, type Repository } from '../harness/a-repository.ts';
import { CacheService } from '../harness/cache-service.ts';
import type { DockerHost } from '../harness/docker-hosts.ts';
import type { ActionResult } from '../harness/run-action.ts';
import { dockerAt, forgetBase } from '../release/a-release.ts';
import { buildSlug, type Run, rebuild, stepsOf } from './a-rebuild.ts';
import { anApp } from './an-app.ts';
import { MovingImages } from './moving-images.ts';
import { PatchedStack } from './patched-stack.ts';

const SECRET = `canary-${randomUUID()}`;
/** What there is when the base stays as it was. */
const STAYS = 'The base was not rebuilt; the one that there was stays in use';

let host: DockerHost;
let images: MovingImages;
let stack: PatchedStack;
let run: Run;
let before: ActionResult;
/** Three rebuilds, the second of which finds the store down: it waits for half a minute, so the other tests run meanwhile. */
let outage: Promise<Readonly<Record<'first' | 'result' | 'later', ActionResult<RebuildReport>>>>;
const cleanUp = new AsyncDisposableStack();

/** A base in the registry, whose build reads a secret and shows it. */
beforeAll(async () => {
  images = cleanUp.use(await MovingImages.start());
  host = images.host;
  stack = await PatchedStack.of(host);
  await images.serve('stack', stack.dockerfile('outdated'));
  const show = 'RUN --mount=type=secret,id=canary read -r token < /run/secrets/canary; echo "shows $token"';
  const build = host.builder === 'buildkit' ? [show] : [];
  const repository = cleanUp.use(await aRepository(anApp(images.reference('stack'), { build })));
  const inputs = { 'base-store': 'registry', 'base-image': `${images.registry.host}/org/app-base` };
  run = {
    workspace: repository.folder,
    inputs: { ...inputs, ...(host.builder === 'buildkit' ? { secrets: `canary=${SECRET}` } : {}) },
    host,
    secrets: [SECRET],
  };
  before = cleanUp.use(await buildSlug(run));
  cleanUp.defer(() => forgetBase(before.outputs['base-key'], host.environment['DOCKER_HOST']));
  await images.serve('steady', stack.dockerfile('current'));
  outage = rebuildAroundOutage(cleanUp.use(await aRepository(anApp(images.reference('steady'), { build }))));
  outage.catch(() => undefined);
});
afterAll(async () => {
  // Where it was not asked for, it is on its way.
  await Promise.allSettled([outage]);
  await cleanUp.disposeAsync();
});

/** The app of `repository` has a store and an image to stand on that no other test touches. */
async function rebuildAroundOutage({ folder }: Repository): Promise<Awaited<typeof outage>> {
  const cache = cleanUp.use(await CacheService.start());
  const kept: Run = {
    ...run,
    workspace: folder,
    inputs: { ...run.inputs, 'base-store': 'actions', 'base-image': '' },
    secrets: [SECRET, cache.signature, cache.token],
    environment: cache.env,
  };
  const first = cleanUp.use(await rebuild(kept));
  cleanUp.defer(() => forgetBase(first.outputs['base-key'], host.environment['DOCKER_HOST']));
  cache.fault = { kind: 'status', status: 500 };
  const result = cleanUp.use(await rebuild(kept));
  cache.fault = { kind: 'none' };
  return { first, result, later: cleanUp.use(await rebuild(kept)) };
}

/** What the engine and the registry have as the base. */
async function baseNow(): Promise<readonly string[]> {
  const key = before.outputs['base-key'];
  const reference = `localhost/heroku-docker-release/base:${key}`;
  const held = dockerAt(host.environment['DOCKER_HOST'], 'image', 'inspect', '--format', '{{.Id}}', reference);
  const { digest } = await new RegistryContent(`${images.registry.host}/org/app-base`).manifest(`record-v3-${key}`);
  return [held, digest];
}

/** A release after the rebuild that failed takes the base that there was, from the engine and from the store. */
async function expectOldBase(inputs: Run['inputs'] = {}): Promise<void> {
  const same = { 'base-built-at': before.outputs['base-built-at'], 'slug-checksum': before.outputs['slug-checksum'] };
  const later = { ...run, inputs: { ...run.inputs, ...inputs } };
  await using held = await buildSlug(later);
  expect(held.outputs).toMatchObject({ ...same, 'base-hit': 'engine' });
  forgetBase(before.outputs['base-key'], host.environment['DOCKER_HOST']);
  await using stored = await buildSlug(later);
  expect(stored.outputs).toMatchObject({ ...same, 'base-hit': 'store' });
}

test.each([
  ['is down', { kind: 'answer', status: 503 }],
  ['takes the question and never answers', { kind: 'hang' }],
] as const)('row 42: a registry that %s: red within its time, and the old base stays in use', async (_, fault) => {
  const was = await baseNow();
  images.registry.plan = ({ path }) => (path.includes('/stack/') ? fault : undefined);
  await using result = await rebuild({ ...run, inputs: { ...run.inputs, force: 'true' } });
  images.registry.plan = undefined;
  expect(result.exitCode).toBe(1);
  expect(result.seconds).toBeLessThan(45);
  expect(result.outputs).toMatchObject({ changed: 'false', reason: '', packages: '[]' });
  expect(result.log).toContain(`::error::The digest of the image ${images.reference('stack')} could not be had`);
  expect(result.summary).toContain(`## ${STAYS}`);
  expect(result.report?.before?.builtAt).toBe(before.outputs['base-built-at']);
  expect(stepsOf(result)).not.toContain('Build the base image');
  expect(await baseNow()).toEqual(was);
});

test('row 42: a RUN that fails on the new upstream: red with what it said, and the old base stays in use', async () => {
  await images.serve('stack', stack.dockerfile('broken'));
  await using result = await rebuild(run);
  expect(result.exitCode).toBe(1);
  expect(result.outputs).toMatchObject({ changed: 'false', reason: 'upstream', packages: '[]' });
  expect(result.log).toMatch(/^::error.*The base image could not be built.*\$state.*code: 1/m);
  if (host.builder === 'buildkit') expect(result.log).toContain('shows ***');
  expect(result.summary).toContain(`## ${STAYS}`);
  expect(result.report?.kept).toEqual({ kind: 'not-needed' });
  await expectOldBase({ 'stale-base': 'warn' });
});

test('row 42: a store that does not take the new base: red, and it says that releases go on with the old one', async () => {
  await images.serve('stack', stack.dockerfile('current'));
  images.registry.plan = ({ method, path }) =>
    method === 'PUT' && path.includes('/org/app-base/manifests/record-') ? { kind: 'answer', status: 403 } : undefined;
  await using result = await rebuild(run);
  images.registry.plan = undefined;
  expect(result.exitCode).toBe(1);
  expect(result.outputs).toMatchObject({ changed: 'true', reason: 'upstream' });
  expect(result.log).toMatch(/^::error.*could not be kept: .* Releases go on with the base that there was\./m);
  expect(result.summary).toContain('The base was rebuilt, but the run failed; the one that there was stays in use');
  forgetBase(before.outputs['base-key'], host.environment['DOCKER_HOST']);
  await using stored = await buildSlug({ ...run, inputs: { ...run.inputs, 'stale-base': 'warn' } });
  expect(stored.outputs).toMatchObject({ 'base-hit': 'store', 'base-built-at': before.outputs['base-built-at'] });
});

test('row 34: a store that is down is no store without a base: red, nothing built, and the base that it has is found later', async () => {
  const { first, result, later } = await outage;
  expect(first.outputs).toMatchObject({ changed: 'true', reason: 'first' });
  expect(first.summary).toContain('## The base was built for the first time');

  expect(result.exitCode).toBe(1);
  expect(result.seconds).toBeLessThan(60);
  expect(result.outputs).toMatchObject({ changed: 'false', reason: '' });
  expect(stepsOf(result)).not.toContain('Build the base image');
  expect(result.summary).toContain('## The base was not rebuilt');

  expect(later.outputs).toMatchObject({ changed: 'false', reason: 'none' });
  expect(later.report?.before?.builtAt).toBe(first.report?.after?.builtAt);
});
