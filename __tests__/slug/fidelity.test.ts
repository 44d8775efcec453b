import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type AppFile, readAppFiles } from '../../src/slug/app-files.ts';
import { type DockerHost, dockerHosts } from '../harness/docker-hosts.ts';
import { aThing, plant, type Thing } from './a-tree.ts';
import { aFolder, archiveOf, type Found, findIn, pack, unpack } from './an-archive.ts';
import { imageOf } from './an-image.ts';

let hosts: readonly DockerHost[] = [];
beforeAll(async () => {
  hosts = await dockerHosts();
});

const scenario = fc.record({
  things: fc.array(aThing, { minLength: 15, maxLength: 60 }),
  /** What the base image is taken to have had: 0 nothing, else a mixture of true and false. */
  base: fc.nat(4),
  ignored: fc.constantFrom('', 'a', 'b/', '/a-b'),
});
type Scenario = typeof scenario extends fc.Arbitrary<infer Value> ? Value : never;

/** A record that agrees with the image in part: other times, other content, other sizes, files that are gone. */
function distort(files: readonly AppFile[], kind: number): readonly AppFile[] {
  if (kind === 0) return [];
  return files.map((file, index) => {
    const choice = (index * kind) % 5;
    if (choice === 1) return { ...file, time: file.time + 1 };
    if (choice === 2) return { ...file, digest: '0'.repeat(64) };
    if (choice === 3) return { ...file, size: file.size + 1 };
    return choice === 4 ? { ...file, path: `${file.path}.gone` } : file;
  });
}

/** What a slug is to hold of an image: no pipes, no special bits, everything readable, nothing that is named in .slugignore. */
function expected(image: readonly Found[], ignored: string): readonly Found[] {
  const folders = new Set(image.filter(({ type }) => type === 'd').map(({ path }) => path));
  const isIgnored = (path: string): boolean => {
    const parts = path.split('/');
    if (ignored === '/a-b') return parts[0] === 'a-b';
    if (ignored === 'b/') return parts[0] === 'b' && folders.has('b');
    const depth = parts.indexOf(ignored);
    return ignored !== '' && depth >= 0 && !parts.slice(0, depth).some((folder) => folder.startsWith('.'));
  };
  return image
    .filter(({ path, type }) => 'fdl'.includes(type) && !isIgnored(path))
    .map((found) => {
      if (found.type === 'l') return found;
      const readable = found.type === 'd' ? 0o500 : 0o400;
      return { ...found, mode: ((Number.parseInt(found.mode, 8) & 0o777) | readable).toString(8) };
    });
}

async function compare(host: DockerHost, { things, base, ignored }: Scenario): Promise<void> {
  const sure: Thing = { kind: 'file', path: 'sure', size: 3, seed: 1, mode: 0o644, owner: 0, time: 1 };
  await using folder = await aFolder();
  await mkdir(join(folder.path, 'app'));
  await plant(join(folder.path, 'app'), [sure, ...things]);
  await using image = await imageOf(host, await archiveOf(folder.path));
  await using source = await image.open();
  const record = distort(await readAppFiles(await source.openArchive()), base);
  const slug = join(folder.path, 'slug.tgz');
  const given = { source, base: record, slugignore: ignored };
  const first = await pack(slug, { ...given, concurrency: 1 });
  expect(first.comparedWith).toBe('container');
  await using unpacked = await unpack(slug);
  expect(findIn(join(unpacked.path, 'app'))).toEqual(expected(await image.find(), ignored));
  const second = await pack(slug, { ...given, concurrency: 4 });
  expect(second).toEqual(first);
}

test('rows 46, 61: the slug of a random tree holds what find says in the image, and comes out the same again', async () => {
  const seed = Number(process.env['TEST_SEED'] ?? Date.now() % 2 ** 31);
  const numRuns = Number(process.env['TEST_RUNS'] ?? 4);
  for (const host of hosts) {
    const property = fc.asyncProperty(scenario, (given) => compare(host, given));
    await fc.assert(property, { seed, numRuns, endOnFailure: true }).catch((error: unknown) => {
      throw new Error(`${host.name}, TEST_SEED=${seed}`, { cause: error });
    });
  }
}, 300_000);
