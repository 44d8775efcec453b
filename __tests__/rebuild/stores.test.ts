import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { aFolder } from '../docker/engines.ts';
import { aRepository } from '../harness/a-repository.ts';
import { Registry } from '../harness/registry.ts';
import { docker, forgetBase } from '../release/a-release.ts';
import { buildSlug, type Run, rebuild, stepsOf } from './a-rebuild.ts';
import { anApp } from './an-app.ts';
import { MovingImages } from './moving-images.ts';
import { PatchedStack } from './patched-stack.ts';

let images: MovingImages;
let stack: PatchedStack;
let key: string | undefined;

beforeAll(async () => {
  images = await MovingImages.start();
  stack = await PatchedStack.of(images.host);
  await images.serve('stack', stack.dockerfile('outdated'));
});
afterEach(() => forgetBase(key));
afterAll(() => images[Symbol.asyncDispose]());

/** The engine's own name for the base that it has. */
const engineImage = () =>
  docker('image', 'inspect', '--format', '{{.Id}}', `localhost/heroku-docker-release/base:${key}`);

test('base-store none: the base of the engine is the one that is compared with, and rebuilt when it is outrun or old', async () => {
  await using repository = await aRepository(
    anApp(images.reference('stack'), { build: ['RUN read -r state < /etc/stack && echo "$state" > /app/stack'] }),
  );
  const run: Run = {
    workspace: repository.folder,
    inputs: { 'base-store': 'none' },
    // What is known of the engine's own base is kept there.
    environment: repository.toolCache,
  };
  await using before = await buildSlug(run);
  key = before.outputs['base-key'];
  const held = engineImage();

  await images.serve('stack', stack.dockerfile('current'));
  await using moved = await rebuild(run);
  expect(moved.outputs).toMatchObject({ changed: 'true', reason: 'upstream', 'slug-files-changed': '1' });
  expect(moved.report?.changes?.files.changed).toEqual(['stack']);
  expect(moved.report?.kept).toEqual({ kind: 'skipped', reason: 'bases are kept in the engine only' });
  expect(engineImage()).not.toBe(held);

  await using again = await rebuild(run);
  expect(again.outputs).toMatchObject({ changed: 'false', reason: 'none' });
  // Its age counts from when it was last built, also where that gives the same content again.
  await using older = await rebuild({ ...run, inputs: { ...run.inputs, 'max-base-age': '1s' } });
  expect(older.outputs).toMatchObject({ changed: 'false', reason: 'age', packages: '[]', 'slug-files-changed': '0' });
  expect(older.summary).toMatch(/^## The base was rebuilt \(it was [\d.]+ s old\): nothing changed$/m);
  expect(older.report?.before?.builtAt).toBe(moved.report?.after?.builtAt);
  await using after = await buildSlug(run);
  expect(after.outputs).toMatchObject({ 'base-hit': 'engine', 'base-built-at': older.report?.after?.builtAt });
  expect(after.outputs['slug-checksum']).not.toBe(before.outputs['slug-checksum']);
});

test('a registry that asks for a login: it is used, is seen nowhere, and without it no base is called the first', async () => {
  const login = { user: 'robot', password: `canary-${randomUUID()}` };
  await using closed = await Registry.start({ login });
  const auth = Buffer.from(`${login.user}:${login.password}`).toString('base64');
  await using config = await aFolder({ 'config.json': JSON.stringify({ auths: { [closed.host]: { auth } } }) });
  await using stranger = await aFolder({ 'config.json': '{}' });
  await using repository = await aRepository(anApp(images.reference('stack')));
  const inputs = { 'base-store': 'registry', 'base-image': `${closed.host}/org/app-base` };
  const as = (folder: string): Run => ({
    workspace: repository.folder,
    inputs,
    environment: { DOCKER_CONFIG: folder },
    secrets: [login.password, auth],
  });
  await using first = await rebuild(as(config.folder));
  expect(first.outputs).toMatchObject({ changed: 'true', reason: 'first' });
  key = first.outputs['base-key'];

  await using refused = await rebuild(as(stranger.folder));
  expect(refused.outputs).toMatchObject({ changed: 'false', reason: '' });
  expect(refused.log).toMatch(new RegExp(`^::error.*${closed.host}.*log in`, 'im'));
  expect(stepsOf(refused)).not.toContain('Build the base image');

  await using again = await rebuild(as(config.folder));
  expect(again.outputs).toMatchObject({ changed: 'false', reason: 'none' });
  forgetBase(key);
  await using slug = await buildSlug(as(config.folder));
  expect(slug.outputs).toMatchObject({ 'base-hit': 'store', 'base-built-at': first.report?.after?.builtAt });
});
