import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
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
let cache: CacheService;
let repository: Repository;
/** Somebody else's, whose base has another file and another trigger. */
let foreign: Repository;

beforeAll(async () => {
  heroku = await aHeroku();
  stack = await Stack.start();
  cache = await CacheService.start();
  repository = await aRepository(anAppOn(stack.reference));
  foreign = await aRepository({
    ...anAppOn(stack.reference, ['ONBUILD COPY runtime /app/evil']),
    'runtime/a.txt': 'evil',
  });
});
afterAll(async () => {
  await stack[Symbol.asyncDispose]();
  await cache[Symbol.asyncDispose]();
  await heroku.close();
  await repository[Symbol.asyncDispose]();
  await foreign[Symbol.asyncDispose]();
});

type Inputs = Readonly<Record<string, string>>;

/** One green run on an engine that lacks the base. */
async function run({ folder }: Repository, inputs: Inputs): Promise<ActionResult> {
  const result = await releaseTo(heroku, { workspace: folder, inputs, environment: cache.env });
  expect(result.report?.failure?.message).toBeUndefined();
  forgetBase(result.outputs['base-key']);
  return result;
}

/** A store that has both bases. Each test poisons it, and leaves it with what was saved instead. */
interface Filled {
  readonly inputs: Inputs;
  readonly ownKey: string;
  readonly evilKey: string;
  readonly checksum: string;
}

async function fill(inputs: Inputs): Promise<Filled> {
  await using own = await run(repository, inputs);
  await using evil = await run(foreign, inputs);
  const keyOf = ({ outputs }: ActionResult) => String(outputs['base-key']);
  return { inputs, ownKey: keyOf(own), evilKey: keyOf(evil), checksum: String(own.outputs['slug-checksum']) };
}

/** Refused with one warning, built anew, kept in its place, and the slug the same. */
async function expectRefused(reason: RegExp, { inputs, checksum }: Filled): Promise<void> {
  await using second = await run(repository, inputs);
  const warnings = second.log.match(/^::warning.*$/gm);
  expect(warnings).toEqual([expect.stringMatching(/^::warning::The base is not taken from /)]);
  expect(warnings?.[0]).toMatch(reason);
  expect(second.outputs).toMatchObject({ 'base-hit': 'built', released: 'true', 'slug-checksum': checksum });
  expect(second.report?.base?.kept.kind).toBe('saved');
}

/** What was saved in place of the last poisoned one. */
async function expectTaken({ inputs, checksum }: Filled): Promise<void> {
  await using result = await run(repository, inputs);
  expect(result.outputs).toMatchObject({ 'base-hit': 'store', 'slug-checksum': checksum });
  expect(result.log).not.toMatch(/^::warning/m);
}

const otherTrigger = (record: string) =>
  record.replace('COPY --chown=nobody:nogroup . /app', 'COPY --chown=nobody:nogroup . /etc');

describe('row 32: the Actions cache', () => {
  let filled: Filled;
  beforeAll(async () => {
    filled = await fill({ 'base-store': 'actions' });
  });

  test.each<[string, RegExp, (own: string, evil: string) => Promise<void>]>([
    [
      'a record with another trigger',
      /its ONBUILD is not what the base record says/,
      (own) =>
        cache.rewrite(
          own.replace('-archive-', '-record-'),
          content('record', (text) => Buffer.from(otherTrigger(String(text)))),
        ),
    ],
    [
      'another base beside a true record',
      /its image is not \S+ alone/,
      (own, evil) => cache.rewrite(own, () => cache.read(evil)),
    ],
    [
      'a second image in the tar',
      /2 images, not one/,
      (own) =>
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
  ])('with %s: refused, built anew, the same slug', async (_, reason, poison) => {
    const newest = (key: string) => cache.keys.find((entry) => entry.includes(`-archive-v3-${key}`)) ?? '';
    await poison(newest(filled.ownKey), newest(filled.evilKey));
    await expectRefused(reason, filled);
  });

  test('what was saved instead is taken by the next run', () => expectTaken(filled));
});

describe('row 32: a registry', () => {
  let filled: Filled;
  let registry: RegistryContent;
  let own: string;
  let evil: string;
  beforeAll(async () => {
    const repositoryName = `${stack.registry.host}/org/poisoned`;
    filled = await fill({ 'base-store': 'registry', 'base-image': repositoryName });
    registry = new RegistryContent(repositoryName);
    [own, evil] = [`record-v3-${filled.ownKey}`, `record-v3-${filled.evilKey}`];
  });
  const imageOf = async (record: string) =>
    (JSON.parse(await registry.readRecord(record)) as { readonly image: string }).image;

  test.each<[string, RegExp, () => Promise<void>]>([
    [
      'a record with another trigger',
      /its ONBUILD is not what the base record says/,
      () => registry.editRecord(own, otherTrigger),
    ],
    [
      'another key’s record under the tag',
      /its record is of another base key/,
      async () => registry.moveTag(own, await registry.manifest(evil)),
    ],
    [
      'a true record that names another image',
      /its layers are not those in the base record/,
      async () => {
        const image = await imageOf(evil);
        await registry.editRecord(own, (text) => text.replace(/"image":"[^"]+"/, `"image":"${image}"`));
      },
    ],
  ])('with %s: refused, built anew, the same slug', async (_, reason, poison) => {
    await poison();
    await expectRefused(reason, filled);
  });

  test('what was saved instead is taken by the next run', () => expectTaken(filled));

  test('that serves another image under the digest that the record names: the same slug', async () => {
    const digest = await imageOf(own);
    const { text: body, mediaType } = await registry.manifest(await imageOf(evil));
    const headers = { 'Content-Type': mediaType, 'Docker-Content-Digest': digest };
    stack.registry.plan = ({ path }) =>
      path.endsWith(`/manifests/${digest}`) ? { kind: 'answer', status: 200, body, headers } : undefined;
    await using second = await run(repository, filled.inputs);
    stack.registry.plan = undefined;
    // An engine that still has the true manifest goes by that.
    expect(second.outputs['base-hit']).toMatch(/^(built|store)$/);
    expect(second.outputs['slug-checksum']).toBe(filled.checksum);
  });
});
