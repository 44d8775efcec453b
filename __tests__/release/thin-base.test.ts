import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { LocalHeroku } from '../../src/local-heroku/local-heroku.ts';
import { aRepository, type Repository } from '../harness/a-repository.ts';
import { CacheService } from '../harness/cache-service.ts';
import { type DockerHost, dockerHosts } from '../harness/docker-hosts.ts';
import type { ActionResult } from '../harness/run-action.ts';
import { aHeroku, dockerAt, forgetBase, releaseTo } from './a-release.ts';
import { anAppOn, Stack } from './a-stack.ts';

let heroku: LocalHeroku;
let stack: Stack;
/** The builder, and the one that gets what it built; the same where there is but one, emptied in between. */
let engines: readonly [DockerHost, DockerHost];

beforeAll(async () => {
  const [first, second = first] = await dockerHosts();
  if (first === undefined || second === undefined) throw new Error('there is no engine');
  engines = [first, second];
  heroku = await aHeroku();
  stack = await Stack.start();
});
afterAll(async () => {
  await stack[Symbol.asyncDispose]();
  await heroku.close();
});

/** Releases on each engine in turn; where the second begins, no engine has the base or its stack image. */
async function onBoth(
  { folder }: Repository,
  inputs: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>> = {},
): Promise<readonly [ActionResult, ActionResult]> {
  const release = async (host: string) => {
    const engine = host === '' ? {} : { DOCKER_HOST: host };
    const result = await releaseTo(heroku, { workspace: folder, inputs, environment: { ...environment, ...engine } });
    expect(result.report?.failure?.message).toBeUndefined();
    return result;
  };
  const [builder, other] = engines;
  const built = await release(builder.host);
  forgetBase(built.outputs['base-key'], builder.host || undefined);
  await stack.forget(builder);
  await stack.forget(other);
  return [built, await release(other.host)];
}

/** What the second engine has of the stack image. */
function stackImages(): string {
  const [, { host }] = engines;
  return dockerAt(host || undefined, 'image', 'ls', '--all', '--quiet', `${stack.registry.host}/stack`);
}

const imageOf = (key: string | undefined) =>
  JSON.parse(
    dockerAt(engines[1].host || undefined, 'image', 'inspect', `localhost/heroku-docker-release/base:${key}`),
  )[0];

test('a thin base is released from by an engine that has no stack image, and gets none: the same slug', async () => {
  await using cache = await CacheService.start();
  await using repository = await aRepository(anAppOn(stack.reference));
  const stores = [
    [{ 'base-store': 'actions' }, cache.env],
    [{ 'base-store': 'registry', 'base-image': `${stack.registry.host}/org/thin` }, {}],
  ] as const;
  for (const [inputs, environment] of stores) {
    const [built, restored] = await onBoth(repository, inputs, environment);
    await using _ = built;
    await using __ = restored;
    expect(built.outputs['base-hit']).toBe('built');
    expect(built.report?.base?.kept).toMatchObject({ kind: 'saved', wholeBecause: null });
    expect(built.summary).toContain('thin (`/app`, which is all that its triggers need)');
    expect(restored.outputs).toMatchObject({
      'base-hit': 'store',
      'base-built-at': built.outputs['base-built-at'],
      'slug-checksum': built.outputs['slug-checksum'],
    });
    expect(stackImages()).toBe('');
    expect(imageOf(built.outputs['base-key']).RootFS.Layers).toHaveLength(1);
    forgetBase(built.outputs['base-key'], engines[1].host || undefined);
  }
});

test('with a RUN among the triggers the whole base is kept, and the summary says which', async () => {
  await using cache = await CacheService.start();
  await using repository = await aRepository(anAppOn(stack.reference, ['ONBUILD RUN echo compiled > /app/compiled']));
  const [built, restored] = await onBoth(repository, { 'base-store': 'actions' }, cache.env);
  await using _ = built;
  await using __ = restored;
  const why = 'line 7, ONBUILD RUN echo compiled > /app/compiled, runs a program of the base';
  expect(built.report?.base?.kept).toMatchObject({ kind: 'saved', wholeBecause: why });
  expect(built.summary).toContain(`whole, because \`${why}\``);
  expect(restored.outputs).toMatchObject({ 'base-hit': 'store', 'slug-checksum': built.outputs['slug-checksum'] });
  expect(imageOf(built.outputs['base-key']).RootFS.Layers.length).toBeGreaterThan(1);
  forgetBase(built.outputs['base-key'], engines[1].host || undefined);
});
