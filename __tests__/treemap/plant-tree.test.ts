import { expect, test } from '@jest/globals';
import { plantTree } from '../../src/treemap/plant-tree.ts';
import { TREE_KINDS, type TreeRow } from '../../src/treemap/slug-tree.ts';
import { aFile } from '../slug/a-manifest.ts';

/** A row as it can be read: its kind and own bytes, and what is below it. */
function shown([name, kind, compressed, uncompressed, isBase, children]: TreeRow): unknown {
  const own = `${name} ${TREE_KINDS[kind]} ${compressed} ${uncompressed} ${isBase === 1 ? 'base' : 'app'}`;
  return children.length === 0 ? own : [own, ...children.map(shown)];
}

const small = { compressedBytes: 1.26, size: 3 };

test('entries become folders and files, each with its own bytes', () => {
  const entries = [
    { ...aFile('.', small), type: 'directory' as const, size: 0 },
    { ...aFile('lib', small), type: 'directory' as const, size: 0, origin: 'base' as const },
    aFile('lib/a', { ...small, origin: 'base' }),
    { ...aFile('lib/b', small), type: 'symlink' as const, size: 0 },
    { ...aFile('c', small), type: 'hardlink' as const, size: 0 },
  ];
  expect(shown(plantTree({ entries }))).toEqual([
    ' folder 1.3 0 app',
    ['lib folder 1.3 0 base', 'a file 1.3 3 base', 'b symlink 1.3 0 app'],
    'c hardlink 1.3 0 app',
  ]);
});

test('missing folders are made up, and names that are there twice are one', () => {
  const entries = [
    aFile('a/b/c', small),
    aFile('a/b/c', small),
    aFile('a/b', small),
    aFile('x', small),
    aFile('x/y', small),
  ];
  expect(shown(plantTree({ entries }))).toEqual([
    ' folder 0 0 app',
    ['a folder 0 0 app', ['b folder 1.3 3 app', 'c file 2.5 6 app']],
    ['x folder 1.3 3 app', 'y file 1.3 3 app'],
  ]);
});

test('row 53: a path of a hundred thousand folders is no deeper than 64', () => {
  const path = Array.from({ length: 100_000 }, () => 'd').join('/');
  let row = plantTree({ entries: [aFile(path, small)] });
  let levels = 0;
  for (; row[5][0] !== undefined; row = row[5][0]) levels += 1;
  expect({ levels, length: row[0].length }).toEqual({ levels: 64, length: path.length - 2 * 63 });
});
