import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { RegistryContent } from '../base/store/registry-content.ts';
import { aRepository, type Repository } from '../harness/a-repository.ts';
import { CacheService } from '../harness/cache-service.ts';
import { docker, forgetBase } from '../release/a-release.ts';
import { buildSlug, type Run, rebuild } from './a-rebuild.ts';
import { anApp } from './an-app.ts';
import { MovingImages } from './moving-images.ts';
import { PatchedStack } from './patched-stack.ts';

let images: MovingImages;
let cache: CacheService;
let key: string | undefined;

beforeAll(async () => {
  images = await MovingImages.start();
  const stack = await PatchedStack.of(images.host);
  await images.serve('stack', stack.dockerfile('current'));
  cache = await CacheService.start();
});
afterEach(() => forgetBase(key));
afterAll(async () => {
  await images[Symbol.asyncDispose]();
  await cache[Symbol.asyncDispose]();
});

const baseImage = () => `${images.registry.host}/org/app-base`;

function runIn({ folder }: Repository, inputs: Run['inputs']): Run {
  return { workspace: folder, inputs, environment: cache.env, secrets: [cache.signature, cache.token] };
}

/** The engine's own name for the base that it has. */
const engineImage = () =>
  docker('image', 'inspect', '--format', '{{.Id}}', `localhost/heroku-docker-release/base:${key}`);

/** The names that a store has for the images of that base. */
const inCache = async () => cache.keys.filter((name) => name.includes('-archive-') && name.includes(key ?? ''));
const inRegistry = async () => new RegistryContent(baseImage()).tags(`base-v3-${key}`);

const stores: readonly {
  readonly store: string;
  readonly inputs: () => Run['inputs'];
  readonly kept: () => Promise<readonly string[]>;
}[] = [
  { store: 'actions', inputs: () => ({ 'base-store': 'actions' }), kept: inCache },
  { store: 'registry', inputs: () => ({ 'base-store': 'registry', 'base-image': baseImage() }), kept: inRegistry },
];

describe.each(stores)('base-store $store', ({ inputs, kept }) => {
  test('a thin base that comes out the same: its record alone moves on, and the engine goes back to its image', async () => {
    await using repository = await aRepository(anApp(images.reference('stack')));
    const run = runIn(repository, inputs());
    await using before = await buildSlug(run);
    key = before.outputs['base-key'];
    const [entries, held] = [await kept(), engineImage()];
    expect(entries).toHaveLength(1);

    await using result = await rebuild({ ...run, inputs: { ...run.inputs, force: 'true' } });
    expect(result.outputs).toMatchObject({ 'base-key': key, changed: 'false', reason: 'forced', packages: '[]' });
    expect(result.report?.kept).toMatchObject({ kind: 'saved', archiveBytes: 0 });
    expect(await kept()).toEqual(entries);
    expect(engineImage()).toBe(held);

    await using after = await buildSlug(run);
    expect(after.outputs).toMatchObject({
      'base-hit': 'engine',
      'base-built-at': result.report?.after?.builtAt,
      'slug-checksum': before.outputs['slug-checksum'],
    });
    forgetBase(key);
    await using elsewhere = await buildSlug(run);
    expect(elsewhere.outputs).toMatchObject({
      'base-hit': 'store',
      'base-built-at': result.report?.after?.builtAt,
      'slug-checksum': before.outputs['slug-checksum'],
    });
  });

  test('a whole base that comes out the same: a new image is kept, which the next jobs use', async () => {
    await using repository = await aRepository(
      anApp(images.reference('stack'), {
        triggers: ['ONBUILD COPY . /app', 'ONBUILD RUN echo compiled > /app/compiled'],
      }),
    );
    const run = runIn(repository, inputs());
    await using first = await rebuild(run);
    expect(first.outputs).toMatchObject({ changed: 'true', reason: 'first' });
    key = first.outputs['base-key'];
    const entries = await kept();
    await using before = await buildSlug(run);
    expect(before.outputs).toMatchObject({ 'base-hit': 'engine', 'base-built-at': first.report?.after?.builtAt });

    await using result = await rebuild({ ...run, inputs: { ...run.inputs, force: 'true' } });
    expect(result.outputs).toMatchObject({ changed: 'false', reason: 'forced', 'slug-files-changed': '0' });
    expect(result.report?.kept).toMatchObject({
      kind: 'saved',
      wholeBecause: expect.stringMatching(/^line \d+, ONBUILD RUN .*, runs a program of the base$/),
    });
    expect(result.report?.kept).not.toMatchObject({ archiveBytes: 0 });
    const now = await kept();
    expect(now).toHaveLength(2);
    expect(now).toEqual(expect.arrayContaining([...entries]));

    forgetBase(key);
    await using after = await buildSlug(run);
    expect(after.outputs).toMatchObject({
      'base-hit': 'store',
      'base-built-at': result.report?.after?.builtAt,
      'slug-checksum': before.outputs['slug-checksum'],
    });
  });
});
