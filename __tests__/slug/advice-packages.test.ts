import { describe, expect, test } from '@jest/globals';
import { adviseOn } from '../../src/slug/advice.ts';
import type { ManifestEntry } from '../../src/slug/manifest.ts';
import { aFile, entriesOf } from './a-manifest.ts';

describe('packages that are there twice', () => {
  const packageJson = (path: string, version: string) =>
    aFile(`${path}/package.json`, { digest: version.repeat(64), size: 500, compressedBytes: 300 });
  const installed = (path: string, version: string, file = 'index.js'): readonly ManifestEntry[] => [
    packageJson(path, version),
    aFile(`${path}/${file}`),
  ];

  test('in one version, all but the outermost count, with what is in them and without what they brought', () => {
    const entries = entriesOf([
      ...installed('node_modules/b/node_modules/x', '1'),
      ...installed('node_modules/a/node_modules/x', '1', 'test/a.js'),
      ...installed('node_modules/a/node_modules/x/node_modules/own', '1'),
      ...installed('node_modules/c/node_modules/x', '2'),
      ...installed('node_modules/x', '1'),
      aFile('node_modules/a/node_modules/x/sub/package.json', { digest: '1'.repeat(64) }),
    ]);
    const [advice, ...more] = adviseOn({ entries });
    expect(more).toEqual([]);
    expect(advice).toMatchObject({
      kind: 'duplicate-packages',
      paths: ['node_modules/a/node_modules/x', 'node_modules/b/node_modules/x'],
      remedy: { slugignore: [] },
    });
    // Three files, two package.json, and four folders below those of the packages.
    expect(advice?.bytes).toBe(3 * 200_000 + 2 * 300 + 4 * 12.5);
  });

  test('but not what no npm dedupe brings together', () => {
    const apart = [
      ...installed('node_modules/.pnpm/x@1_a/node_modules/x', '1'),
      ...installed('node_modules/.pnpm/x@1_b/node_modules/x', '1'),
      ...installed('.heroku/node/lib/node_modules/npm/node_modules/y', '1'),
      ...installed('node_modules/y', '1'),
      ...installed('node_modules/z', '1'),
      ...installed('.npm/_npx/1/node_modules/z', '1'),
    ];
    expect(adviseOn({ entries: entriesOf(apart) }).map(({ kind }) => kind)).toEqual(['npm-cache']);
  });
});
