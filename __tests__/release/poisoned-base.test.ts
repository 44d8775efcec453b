import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { LocalHeroku } from '../../src/local-heroku/local-heroku.ts';
import { content } from '../base/store/entry-edit.ts';
import { RegistryContent } from '../base/store/registry-content.ts';
import { readMembers, writeMembers } from '../base/store/tar-edit.ts';
import { aRepository, type Repository } from '../harness/a-repository.ts';
import { CacheService } from '../harness/cache-service.ts';
import type { ActionResult } from '../harness/run-action.ts';
import { aHeroku, forgetBase, releaseTo } from './a-release.ts';
import { anAppOn, Stack } from './a-stack.ts';

let heroku: LocalHeroku;
let stack: Stack;
let repository: Repository;
/** Somebody else's, whose base has another file and another trigger. */
let foreign: Repository;

beforeAll(async () => {
  heroku = await aHeroku();
  stack = await Stack.start();
  repository = await aRepository(anAppOn(stack.reference));
  foreign = await aRepository({
    ...anAppOn(stack.reference, ['ONBUILD COPY runtime /app/evil']),
    'runtime/a.txt': 'evil',
  });
});
afterAll(async () => {
  await stack[Symbol.asyncDispose]();
  await heroku.close();
  await repository[Symbol.asyncDispose]();
  await foreign[Symbol.asyncDispose]();
});

type Inputs = Readonly<Record<string, string>>;

/** One green run on an engine that lacks the base. */
async function run({ folder }: Repository, inputs: Inputs, environment: Inputs = {}): Promise<ActionResult> {
  const result = await releaseTo(heroku, { workspace: folder, inputs, environment });
  expect(result.report?.failure?.message).toBeUndefined();
  forgetBase(result.outputs['base-key']);
  return result;
}

/** Refused with one warning, built anew, and the slug the same; what was saved then is taken by the next run. */
async function expectRefused(reason: RegExp, first: ActionResult, again: () => Promise<ActionResult>): Promise<void> {
  await using second = await again();
  const warnings = second.log.match(/^::warning.*$/gm);
  expect(warnings).toEqual([expect.stringMatching(/^::warning::The base is not taken from /)]);
  expect(warnings?.[0]).toMatch(reason);
  expect(second.outputs).toMatchObject({
    'base-hit': 'built',
    released: 'true',
    'slug-checksum': first.outputs['slug-checksum'],
  });
  await using third = await again();
  expect(third.outputs).toMatchObject({ 'base-hit': 'store', 'slug-checksum': first.outputs['slug-checksum'] });
  expect(third.log).not.toMatch(/^::warning/m);
}

const otherTrigger = (record: string) =>
  record.replace('COPY --chown=nobody:nogroup . /app', 'COPY --chown=nobody:nogroup . /etc');

test.each<[string, RegExp, (cache: CacheService, own: string, evil: string) => Promise<void>]>([
  [
    'a record with another trigger',
    /its ONBUILD is not what the base record says/,
    (cache, own) =>
      cache.rewrite(
        `${own}`.replace('-archive-', '-record-'),
        content('record', (text) => Buffer.from(otherTrigger(String(text)))),
      ),
  ],
  [
    'another base beside a true record',
    /its image is not \S+ alone/,
    async (cache, own, evil) => cache.rewrite(own, async () => cache.read(evil)),
  ],
  [
    'a second image in the tar',
    /2 images, not one/,
    (cache, own) =>
      cache.rewrite(own, async (bytes) => {
        let archive = Buffer.alloc(0);
        await content('archive', (old) => (archive = Buffer.from(old)))(bytes);
        const members = (await readMembers(archive)).map((member) => {
          if (member.path !== 'manifest.json') return member;
          const [image] = JSON.parse(String(member.content)) as readonly object[];
          const second = { ...image, RepoTags: ['localhost/evil:1'] };
          return { ...member, content: Buffer.from(JSON.stringify([image, second])) };
        });
        return content('archive', () => writeMembers(members))(bytes);
      }),
  ],
])('row 32: the Actions cache with %s: refused, built anew, the same slug', async (_, reason, poison) => {
  await using cache = await CacheService.start();
  const again = () => run(repository, { 'base-store': 'actions' }, cache.env);
  await using first = await again();
  const own = cache.keys.find((entry) => entry.includes('-archive-')) ?? '';
  await using theirs = await run(foreign, { 'base-store': 'actions' }, cache.env);
  const evil = cache.keys.find((entry) => entry.includes(`-archive-v3-${theirs.outputs['base-key']}`)) ?? '';
  await poison(cache, own, evil);
  await expectRefused(reason, first, again);
});

test.each<[string, RegExp, (registry: RegistryContent, own: string, evil: string) => Promise<void>]>([
  [
    'a record with another trigger',
    /its ONBUILD is not what the base record says/,
    (registry, own) => registry.editRecord(own, otherTrigger),
  ],
  [
    'another key’s record under the tag',
    /its record is of another base key/,
    async (registry, own, evil) => registry.moveTag(own, await registry.manifest(evil)),
  ],
  [
    'a true record that names another image',
    /its layers are not those in the base record/,
    async (registry, own, evil) => {
      const { image } = JSON.parse(await registry.readRecord(evil)) as { readonly image: string };
      await registry.editRecord(own, (text) => text.replace(/"image":"[^"]+"/, `"image":"${image}"`));
    },
  ],
])('row 32: a registry with %s: refused, built anew, the same slug', async (_, reason, poison) => {
  const repositoryName = `${stack.registry.host}/org/poisoned`;
  const inputs = { 'base-store': 'registry', 'base-image': repositoryName };
  const again = () => run(repository, inputs);
  await using first = await again();
  await using theirs = await run(foreign, inputs);
  const tagOf = ({ outputs }: ActionResult) => `record-v3-${outputs['base-key']}`;
  await poison(new RegistryContent(repositoryName), tagOf(first), tagOf(theirs));
  await expectRefused(reason, first, again);
});

test('row 32: a registry that serves another image under the digest that the record names: the same slug', async () => {
  const repositoryName = `${stack.registry.host}/org/lying`;
  const inputs = { 'base-store': 'registry', 'base-image': repositoryName };
  await using first = await run(repository, inputs);
  await using theirs = await run(foreign, inputs);
  const registry = new RegistryContent(repositoryName);
  const imageOf = async ({ outputs }: ActionResult) =>
    (JSON.parse(await registry.readRecord(`record-v3-${outputs['base-key']}`)) as { readonly image: string }).image;
  const digest = await imageOf(first);
  const { text: body, mediaType } = await registry.manifest(await imageOf(theirs));
  const headers = { 'Content-Type': mediaType, 'Docker-Content-Digest': digest };
  stack.registry.plan = ({ path }) =>
    path.endsWith(`/manifests/${digest}`) ? { kind: 'answer', status: 200, body, headers } : undefined;
  await using second = await run(repository, inputs);
  stack.registry.plan = undefined;
  // An engine that still has the true manifest goes by that.
  expect(second.outputs['base-hit']).toMatch(/^(built|store)$/);
  expect(second.outputs['slug-checksum']).toBe(first.outputs['slug-checksum']);
});
