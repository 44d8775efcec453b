import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { constants, inflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Manifest } from '../../src/slug/manifest.ts';
import { writeManifest } from '../../src/slug/manifest.ts';
import { withRecordedShares } from '../../src/slug/recorded-shares.ts';
import { showPath } from '../../src/tar/byte-path.ts';
import { padding, readTar } from '../../src/tar/tar-reader.ts';
import { read, slugBy } from './a-slug.ts';
import { aThing, content, plant } from './a-tree.ts';
import { aFolder, archiveOf, chunksOf, findIn, gunzip, pack } from './an-archive.ts';

/** The entries as `find` tells them: a hard link is what it links to. */
function asFound({ entries }: Manifest) {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const types = { file: 'f', hardlink: 'h', directory: 'd', symlink: 'l' };
  return entries
    .map(({ path, ...entry }) => {
      const { type, mode, size, digest, linkTarget } =
        entry.type === 'hardlink' ? (byPath.get(entry.linkTarget ?? '') ?? entry) : entry;
      return {
        path,
        type: types[type],
        mode,
        size: type === 'file' ? String(size) : '',
        sha256: digest ?? '',
        target: linkTarget ?? '',
      };
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function sumOf({ entries }: Manifest): number {
  return entries.reduce((sum, { compressedBytes }) => sum + compressedBytes, 0);
}

test.each([
  ['GNU tar', ['--format=gnu']],
  ['PAX headers', ['--format=posix']],
  ["Heroku's slug compiler, without hard links", ['--format=gnu', '--hard-dereference', '--owner=root']],
])('row 46: a slug by %s reads as find lists the folder, and its shares add up to the file', async (_, options) => {
  await fc.assert(
    fc.asyncProperty(fc.array(aThing, { minLength: 1, maxLength: 25 }), async (things) => {
      await using folder = await aFolder();
      await mkdir(join(folder.path, 'app'));
      await plant(join(folder.path, 'app'), things);
      const slug = await read(await slugBy(folder.path, options));
      const found = findIn(join(folder.path, 'app')).filter(({ type }) => 'fdl'.includes(type));
      const expected = found.map(({ path, mode, target, ...rest }) => ({
        ...rest,
        path: path === '' ? '.' : showPath(path),
        // GNU tar keeps no mode of a symbolic link but 777.
        mode: Number.parseInt(mode, 8) & 0o777,
        target: showPath(target),
      }));
      expect(asFound(slug)).toEqual(expected.toSorted((a, b) => (a.path < b.path ? -1 : 1)));
      expect(Math.abs(sumOf(slug) - slug.sizeBytes)).toBeLessThan(0.01);
    }),
    { numRuns: 25 },
  );
});

describe('the shares', () => {
  /** How many bytes of the slug it takes until `length` bytes of its tar are there. */
  function bytesFor(length: number, deflated: Buffer): number {
    let [low, high] = [0, deflated.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const prefix = deflated.subarray(0, middle);
      if (inflateRawSync(prefix, { finishFlush: constants.Z_SYNC_FLUSH }).length >= length) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  test.each([['-9'], ['-1']])('of files of 800 KB and more are right to within a percent, gzip %s', async (level) => {
    await using folder = await aFolder();
    const sizes = { text: 3_000_000, noise: 1_000_001, small: 700, 'more-noise': 850_000, last: 1 };
    await mkdir(join(folder.path, 'app'));
    for (const [index, [name, size]] of Object.entries(sizes).entries()) {
      // Text of random words, so that a part of it is not like the next.
      const words = content(7, size).toString('base64').slice(0, size);
      await writeFile(join(folder.path, 'app', name), name === 'text' ? words : content(2 * index + 1, size));
    }
    const file = await slugBy(folder.path, ['--sort=name'], `gzip ${level}`);
    const slug = await read(file);
    const deflated = (await readFile(file)).subarray(10, -8);
    let end = 0;
    for await (const event of readTar(chunksOf(await gunzip(file)))) {
      if (event.kind !== 'entry') continue;
      const [start, { size, path }] = [end, event.entry];
      end += 512 + size + padding(size);
      if (size < 800_000) continue;
      const truth = bytesFor(end, deflated) - bytesFor(start, deflated);
      const told = slug.entries.find((entry) => `./app/${entry.path}` === path)?.compressedBytes ?? 0;
      expect(Math.abs(told / truth - 1)).toBeLessThan(0.01);
      expect(Math.abs(told - truth)).toBeLessThan(8192);
    }
  });

  test('do not hang on the chunks that the file comes in', async () => {
    await using folder = await aFolder();
    await mkdir(join(folder.path, 'app'));
    for (const index of Array(9).keys()) await writeFile(join(folder.path, `app/${index}`), content(index, 5_000));
    const bytes = await readFile(await slugBy(folder.path));
    const whole = await read(chunksOf(bytes, bytes.length));
    for (const size of [1, 1_000, 4_096, 5_000]) expect(await read(chunksOf(bytes, size))).toEqual(whole);
  });
});

describe('a slug of ours', () => {
  /** A packed slug with its manifest beside it. */
  async function packed(folder: string) {
    await mkdir(join(folder, 'app/lib'), { recursive: true });
    for (const index of Array(6).keys()) await writeFile(join(folder, `app/lib/${index}`), content(index, 200_000));
    const slug = await pack(join(folder, 'slug.tgz'), { archive: await archiveOf(join(folder, 'app')) });
    await writeManifest(slug);
    return slug;
  }

  test('reads as it was packed, but for what only its manifest knows', async () => {
    await using folder = await aFolder();
    const { file, manifest, sizeBytes, sha256 } = await packed(folder.path);
    const slug = await read(file);
    expect(slug).toMatchObject({ sizeBytes, sha256, contentDigest: manifest.contentDigest });
    const plain = (of: Manifest) => of.entries.map((entry) => ({ ...entry, compressedBytes: 0, origin: 'app' }));
    expect(plain(slug)).toEqual(plain(manifest));
    expect(await withRecordedShares(file, slug)).toEqual({ ...slug, entries: manifest.entries });
  });

  test.each<[string, (manifest: Manifest) => unknown]>([
    ['none', () => undefined],
    ['of another content', (manifest) => ({ ...manifest, contentDigest: '00' })],
    ['with an entry less', ({ entries, ...rest }) => ({ ...rest, entries: entries.slice(1) })],
    [
      'with another path',
      ({ entries, ...rest }) => ({ ...rest, entries: [{ ...entries[0], path: 'x' }, ...entries.slice(1)] }),
    ],
    [
      'with shares of another file',
      ({ entries, ...rest }) => ({
        ...rest,
        entries: entries.map((entry) => ({ ...entry, compressedBytes: entry.compressedBytes + 1 })),
      }),
    ],
    [
      'with a negative share',
      ({ entries, ...rest }) => ({
        ...rest,
        entries: entries.map((entry, at) => ({
          ...entry,
          compressedBytes: entry.compressedBytes + (at === 1 ? -1e6 : at === 2 ? 1e6 : 0),
        })),
      }),
    ],
    [
      'with an unknown origin',
      ({ entries, ...rest }) => ({ ...rest, entries: entries.map((entry) => ({ ...entry, origin: 'x' })) }),
    ],
    ['of the same content in another file', (manifest) => ({ ...manifest, checksum: `SHA256:${'0'.repeat(64)}` })],
    ['without a checksum', (manifest) => ({ ...manifest, checksum: undefined })],
    ['that is no manifest', () => [null]],
    ['that is no JSON', () => Symbol('none')],
  ])('takes nothing from a manifest %s', async (_, change) => {
    await using folder = await aFolder();
    const { file } = await packed(folder.path);
    const written: Manifest & { readonly checksum: string } = JSON.parse(
      await readFile(`${file}.manifest.json`, 'utf8'),
    );
    const changed = change(written);
    const text = typeof changed === 'symbol' ? '{' : JSON.stringify(changed);
    await writeFile(`${file}.manifest.json`, text ?? '');
    expect(await withRecordedShares(file, await read(file))).toBeNull();
  });
});
