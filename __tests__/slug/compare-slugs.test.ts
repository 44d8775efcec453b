import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareSlugs } from '../../src/slug/compare-slugs.ts';
import type { Manifest, ManifestEntry } from '../../src/slug/manifest.ts';
import { slugShares } from '../../src/slug/slug-shares.ts';
import { aManifest } from './a-slug.ts';

const entry = fc.record({
  path: fc
    .array(fc.constantFrom('a', 'b', 'c.d', 'é', '..x'), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.join('/')),
  type: fc.constantFrom(
    'file' as const,
    'file' as const,
    'directory' as const,
    'symlink' as const,
    'hardlink' as const,
  ),
  size: fc.nat(3),
  digest: fc.constantFrom('d1', 'd2'),
  linkTarget: fc.constantFrom('t1', 't2'),
  mode: fc.constantFrom(0o644, 0o755),
  compressedBytes: fc.nat(1000),
});

/** A manifest as slugs have them: only files have sizes and digests, only links targets. */
const manifest: fc.Arbitrary<Manifest> = fc
  .uniqueArray(entry, { selector: ({ path }) => path, maxLength: 30 })
  .map((entries) =>
    aManifest(
      entries.map(({ type, size, digest, linkTarget, ...rest }): ManifestEntry => {
        const common = { type, origin: 'app' as const, ...rest };
        if (type === 'file') return { ...common, size, digest };
        return type === 'directory' ? { ...common, size: 0 } : { ...common, size: 0, linkTarget };
      }),
    ),
  );

/** What somebody would do who has all day: look at each name that occurs, and add up what is below it. */
function slowly(before: Manifest, after: Manifest) {
  const sides = [before, after];
  const below = (side: Manifest, path: string, what: (entry: ManifestEntry) => number) =>
    side.entries
      .filter((each) => each.path === path || each.path.startsWith(`${path}/`))
      .reduce((sum, each) => sum + what(each), 0);
  const find = (side: Manifest, path: string) =>
    side.entries.find((each) => each.path === path && each.type !== 'directory');
  const changes = new Map<string, string>();
  for (const { path } of sides.flatMap((side) => side.entries.filter(({ type }) => type !== 'directory'))) {
    const [old, now] = [find(before, path), find(after, path)];
    if (old === undefined || now === undefined) changes.set(path, old === undefined ? 'new' : 'gone');
    else if (now.size !== old.size) changes.set(path, now.size > old.size ? 'grown' : 'shrunk');
    else if (`${old.type} ${old.digest} ${old.linkTarget}` !== `${now.type} ${now.digest} ${now.linkTarget}`)
      changes.set(path, 'changed');
  }
  const folders = new Map<string, readonly number[]>();
  for (const side of sides) {
    for (const { path, type } of side.entries) {
      const parts = path.split('/');
      for (const depth of [1, 2, 3]) {
        if (depth > parts.length || (depth === parts.length && type !== 'directory')) continue;
        const folder = parts.slice(0, depth).join('/');
        folders.set(folder, [
          ...sides.map((each) =>
            below(each, folder, ({ compressedBytes, path: own, type: kind }) =>
              own === folder && kind !== 'directory' ? 0 : compressedBytes,
            ),
          ),
          ...sides.map((each) =>
            below(each, folder, ({ size, path: own, type: kind }) =>
              own === folder && kind !== 'directory' ? 0 : size,
            ),
          ),
          [...changes.keys()].filter((each) => each.startsWith(`${folder}/`)).length,
        ]);
      }
    }
  }
  return { changes, folders };
}

test('two random slugs compare as somebody would who looks at each name', () => {
  fc.assert(
    fc.property(manifest, manifest, (before, after) => {
      const { folders, changes, total } = compareSlugs(before, after);
      const expected = slowly(before, after);
      expect(new Map(changes.map(({ path, change }) => [path, change]))).toEqual(expected.changes);
      expect(
        new Map(
          folders.map((each) => [
            each.path,
            [
              each.before.bytes,
              each.after.bytes,
              each.before.uncompressedBytes,
              each.after.uncompressedBytes,
              each.changedFiles,
            ],
          ]),
        ),
      ).toEqual(expected.folders);
      for (const list of [folders, changes, [total]]) {
        for (const each of list) {
          expect(each.delta.bytes).toBe(each.after.bytes - each.before.bytes);
          expect(each.delta.uncompressedBytes).toBe(each.after.uncompressedBytes - each.before.uncompressedBytes);
        }
        const keys = list.map(({ delta }) => -Math.abs(delta.bytes));
        expect(keys).toEqual(keys.toSorted((a, b) => a - b));
      }
      const reversed = (of: Manifest, contentDigest: string): Manifest => ({
        ...of,
        entries: of.entries.toReversed(),
        contentDigest,
      });
      expect(compareSlugs(reversed(before, 'one'), reversed(after, 'other'))).toEqual(compareSlugs(before, after));
    }),
    { numRuns: 300 },
  );
});

test('a slug compared with itself, in whatever order, is the same', () => {
  fc.assert(
    fc.property(manifest, (slug) => {
      const other = { ...slug, entries: slug.entries.toReversed(), contentDigest: 'other' };
      expect(compareSlugs(slug, other)).toMatchObject({ isSameContent: true, changes: [] });
    }),
  );
});

describe('what counts as a change', () => {
  const compare = (before: Partial<ManifestEntry>, after: Partial<ManifestEntry>) =>
    compareSlugs(aManifest([{ path: 'a', ...before }]), aManifest([{ path: 'a', ...after }]));

  test('is not what a file compresses to, nor its mode; the latter makes another content all the same', () => {
    expect(compare({ compressedBytes: 5 }, { compressedBytes: 7 })).toMatchObject({
      changes: [],
      isSameContent: true,
      total: { delta: { bytes: 2, uncompressedBytes: 0 } },
    });
    expect(compare({}, { mode: 0o755 })).toMatchObject({ changes: [], isSameContent: false });
  });

  test('is a file that became a link, and a folder that became a file', () => {
    expect(compare({ size: 0 }, { type: 'symlink', size: 0, linkTarget: 'x' }).changes).toMatchObject([
      { change: 'changed' },
    ]);
    expect(compare({ type: 'directory', size: 0 }, {}).changes).toMatchObject([{ path: 'a', change: 'new' }]);
  });

  test('is told of the last of two entries of one name, with the bytes of both', () => {
    const twice = aManifest([
      { path: 'a', size: 10, digest: 'old' },
      { path: 'a', size: 10, digest: 'd1' },
    ]);
    const { changes, total } = compareSlugs(twice, aManifest([{ path: 'a' }]));
    expect(changes).toEqual([]);
    expect(total).toMatchObject({ before: { bytes: 10, uncompressedBytes: 20 }, delta: { bytes: -5 } });
    expect(compareSlugs(aManifest([{ path: 'a', digest: 'old' }]), twice).changes).toMatchObject([
      { change: 'changed', after: { bytes: 10, uncompressedBytes: 20 } },
    ]);
  });
});

test('equal deltas are in the order of their paths', () => {
  const paths = ['b/x', 'a/y', 'B', 'a/x'];
  const { folders, changes } = compareSlugs(aManifest([]), aManifest(paths.map((path) => ({ path }))));
  expect(changes.map(({ path }) => path)).toEqual(['B', 'a/x', 'a/y', 'b/x']);
  expect(folders.map(({ path, changedFiles }) => [path, changedFiles])).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
});

test('of a slug, folders of three levels and the 50 largest files are told, with what they unpack to', () => {
  const files = Array.from({ length: 60 }, (_, index) => ({
    path: `a/b/c/d/${index}`,
    size: index,
    compressedBytes: 100 + index,
  }));
  const { largestFolders, largestFiles } = slugShares(
    aManifest([{ path: 'a', type: 'directory', size: 0, compressedBytes: 1 }, ...files]),
  );
  const sum = files.reduce((bytes, { size }) => bytes + size, 0);
  expect(largestFolders).toEqual([
    { path: 'a', bytes: sum + 6001, uncompressedBytes: sum },
    { path: 'a/b', bytes: sum + 6000, uncompressedBytes: sum },
    { path: 'a/b/c', bytes: sum + 6000, uncompressedBytes: sum },
  ]);
  expect(largestFiles).toHaveLength(50);
  expect(largestFiles[0]).toEqual({ path: 'a/b/c/d/59', bytes: 159, uncompressedBytes: 59 });
  const many = Array.from({ length: 1200 }, (_, index) => ({ path: `${index}/x`, compressedBytes: index }));
  const largest = slugShares(aManifest(many)).largestFolders;
  expect([largest.length, largest[0]?.path, largest.at(-1)?.path]).toEqual([1000, '1199', '200']);
});
